"""An event as a PDF."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types, and none are published
import pytest

from reader.exporting.options import Orientation, PageSize
from reader.exporting.pdf.event import event_matrix
from reader.exporting.pdf.event.event_export import render_event_pdf
from reader.exporting.pdf.event.event_matrix import MatrixPages
from reader.exporting.pdf.event.event_sheets import EventSheets
from reader.exporting.pdf.typesetting.pages import frame_of
from reader.exporting.pdf.typesetting.styles import styles_of
from reader.model.difference import Verdict
from reader.model.events.event import Event, State, Story
from reader.rendering.palette import Theme, palette_of
from reader.wording.event.event_values import claim_values
from reader.wording.event.events import counts_text, event_title, state_definition, state_name, wording_text
from reader.wording.headings import Heading, heading_text
from tests.exporting.events import clashing_event, dam_event


@pytest.fixture(scope="module", autouse=True)
def application(qapp: object) -> object:
    """Let the application of all tests draw."""
    return qapp


@pytest.fixture(scope="module")
def event() -> Event:
    return dam_event()


@pytest.fixture(scope="module")
def content(event: Event) -> bytes:
    return render_event_pdf(event)


def pages_of(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def matrices_of(content: bytes) -> list[str]:
    """Return what stands on the pages of the matrix, without the sheets that begin below it."""
    return [page.partition("Left out")[0] for page in pages_of(content) if "What is told" in page]


def test_the_matrix_comes_first_on_wide_pages(content: bytes, event: Event) -> None:
    document = pypdfium2.PdfDocument(content)
    width, height = document[0].get_size()
    assert width > height
    first = pages_of(content)[0]
    for name in ("Herald", "Monitor", "Tribune", "What is told"):
        assert name in first
    assert wording_text(event, event.claims[0]) in first


def test_the_matrix_has_all_definitions_and_all_findings_uncut(event: Event, monkeypatch: pytest.MonkeyPatch) -> None:
    told = " · ".join(["not found in The Herald: 4 that two or more tell"] * 6 + ["found by a machine: check"])
    monkeypatch.setattr(event_matrix, "findings_text", lambda _event: told)
    first = pages_of(render_event_pdf(event))[0]
    assert told in first
    assert "…" not in first
    for state in State:
        assert f"{state_name(state)}: {state_definition(state)}" in first


def test_a_title_of_two_lines_is_whole_and_what_is_below_it_goes_down(event: Event) -> None:
    title = "The dam at Oreva gives way after two nights of rain, " * 2 + "and the lower town is brought to safety"
    first = replace(event.stories[0], article=replace(event.stories[0].article, title=title))
    named = replace(event, stories=(first, *event.stories[1:]), first=0)
    assert event_title(named) == title
    page = " ".join(pages_of(render_event_pdf(named))[0].split())
    assert page.startswith(title)
    assert counts_text(named) in page.removeprefix(title)


def test_all_that_was_found_is_in_it(content: bytes, event: Event) -> None:
    text = " ".join(pages_of(content))
    for part in (
        "Left out",
        "Found in no other story",
        "Claims",
        "Provenance",
        "https://herald.example/dam",
        event.stories[0].article.digest,
    ):
        assert part in text
    for claim in event.claims:
        for member in claim.tellers():
            assert event.stories[member.story].article.sentence_text(member.sentence) in text


def test_the_heads_stand_on_every_page_of_a_long_matrix(event: Event) -> None:
    long = replace(event, claims=event.claims * 12, omissions=())
    matrix = [page for page in pages_of(render_event_pdf(long)) if "What is told" in page]
    assert len(matrix) > 1
    assert all("Herald" in page and "Monitor" in page for page in matrix)


def test_the_legend_stands_below_claims_however_many_there_are(event: Event) -> None:
    first_definition = state_definition(State.WHOLE)
    pages_of_matrix = set()
    for claims in range(3, 24, 2):
        long = replace(event, claims=(event.claims * claims)[:claims], omissions=())
        pages = pages_of(render_event_pdf(long))
        page = next(page for page in pages if first_definition in page)
        assert "What is told" in page
        assert any(wording_text(event, claim) in page for claim in event.claims)
        pages_of_matrix.add(pages.index(page))
    assert len(pages_of_matrix) > 1, "some fill a page"


def sizes_of(content: bytes) -> set[float]:
    """Return the sizes of all letters in points."""
    document, sizes = pypdfium2.PdfDocument(content), set[float]()
    for page in document:
        text = page.get_textpage()
        for index in range(text.count_chars()):
            if text.get_text_range(index, 1).strip():
                sizes.add(round(pypdfium2.raw.FPDFText_GetFontSize(text.raw, index), 2))
    return sizes


def wide_event(event: Event) -> Event:
    """Return nine stories, one of them named by its file."""
    story, article = event.stories[0], event.stories[0].article
    names = [f"Outlet {n}" for n in range(5)]
    more = [Story(replace(article, outlet=name)) for name in names]
    unnamed = replace(article, outlet=None, path=Path("scheldebode.txt"))
    assert story.article.outlet
    return replace(event, stories=(*event.stories[:3], *more, Story(unnamed)))


def test_no_letter_of_nine_stories_side_by_side_is_too_small_to_be_read(event: Event) -> None:
    content = render_event_pdf(wide_event(event))
    matrix = [page for page in pages_of(content) if "What is told" in page]
    assert all("Outlet 4" in page and "Herald" in page for page in matrix), "they do stand side by side"
    assert min(sizes_of(content)) >= 6.5


def test_all_names_above_the_columns_have_one_size(event: Event) -> None:
    wide = wide_event(event)
    palette = palette_of(Theme.LIGHT)
    frame = frame_of(PageSize.A4, Orientation.LANDSCAPE)
    made = MatrixPages(wide, frame, palette, styles_of(palette))
    heads = made._heads_of(made.pages[0].stories, 500.0)
    assert len({style.font.pixelSize() for (_, style), _ in heads}) == 1
    assert len({style.font.pixelSize() for _, (_, style) in heads}) == 1


def test_sheets_fill_two_strips_a_page_and_begin_below_the_matrix(event: Event) -> None:
    long = replace(event, claims=event.claims * 8, omissions=())
    document = pypdfium2.PdfDocument(render_event_pdf(long))
    wide = document[0].get_size()[0]
    on_the_right = 0
    for page in document:
        text = page.get_textpage()
        lefts = [text.get_rect(n)[0] for n in range(text.count_rects())]
        on_the_right += sum(left > wide / 2 for left in lefts)
    assert on_the_right > len(long.claims)
    assert len(document) <= 8
    first = pages_of(render_event_pdf(event))[0]
    assert first.index("What is told") < first.index("Left out")


def test_what_goes_on_in_the_next_strip_repeats_its_head(event: Event) -> None:
    claim = event.claims[0]
    many = replace(claim, members=claim.members * 30)
    pages = pages_of(render_event_pdf(replace(event, claims=(many,), omissions=())))
    head = wording_text(event, claim).rstrip(" .…")
    assert sum(page.count(f"{head}, continued") for page in pages) >= 2


@pytest.mark.parametrize("above", range(0, 5_000, 250))
def test_no_title_of_a_section_stands_alone_at_the_foot_of_a_strip(above: int) -> None:
    frame = frame_of(PageSize.A4, Orientation.LANDSCAPE)
    styles = styles_of(palette_of(Theme.LIGHT))
    sheets = EventSheets(clashing_event(), frame, styles, frame.head + above)
    for _ in sheets.lay_out():
        pass
    titles = {heading_text(heading) for heading in Heading}
    for page in sheets.pagination.pages:
        last = max(page.placed, key=lambda placed: placed.y, default=None)
        assert last is None or last.block.source.text not in titles


def test_a_section_goes_on_below_the_one_before_it(event: Event) -> None:
    pages = pages_of(render_event_pdf(event))
    assert any("In time" in page and "Claims" in page for page in pages)


def test_where_twelve_stories_come_from_takes_three_pages_at_most(event: Event) -> None:
    stories = tuple(Story(replace(event.stories[0].article, outlet=f"Outlet {n}")) for n in range(12))
    pages = pages_of(render_event_pdf(replace(event, stories=stories, claims=(), omissions=())))
    assert sum(event.stories[0].article.digest in page for page in pages) <= 3
    text = " ".join(pages)
    assert text.count(event.stories[0].article.digest) == 12
    assert all(f"Outlet: Outlet {n}" in text for n in range(12))


def test_many_stories_take_several_pages_across(event: Event) -> None:
    stories = tuple(Story(replace(event.stories[0].article, outlet=f"Outlet {n}")) for n in range(12))
    wide = replace(event, stories=(*event.stories, *stories))
    matrix = [page for page in pages_of(render_event_pdf(wide)) if "What is told" in page]
    assert len(matrix) == 2
    assert "Outlet 11" in matrix[1]
    assert wording_text(event, event.claims[0]) in matrix[1]


def test_stories_are_dealt_evenly_over_the_pages_that_they_take(event: Event) -> None:
    stories = tuple(Story(replace(event.stories[0].article, outlet=f"Outlet {n}")) for n in range(10))
    matrix = matrices_of(render_event_pdf(replace(event, stories=stories)))
    assert [sum(f"Outlet {n}" in page for n in range(10)) for page in matrix] == [5, 5]


def test_numbers_lead_from_the_matrix_to_the_sheets_and_back(content: bytes, event: Event) -> None:
    with pikepdf.open(BytesIO(content)) as document:
        linked = [len(page.obj.get("/Annots", [])) for page in document.pages]
        with document.open_outline() as outline:
            assert [item.title for item in outline.root[0].children] == [
                "Left out",
                "Found in no other story",
                "In time",
                "Claims",
                "Provenance",
            ]
    assert linked[0] > 0
    assert sum(linked) > 2 * len(event.claims)


def test_what_differs_is_said_in_words() -> None:
    text = " ".join(pages_of(render_event_pdf(clashing_event())))
    assert "differs: date" in text


@pytest.mark.parametrize("verdict", [Verdict.CLASH, Verdict.LATER_REPORT])
def test_a_cell_of_the_matrix_says_what_its_story_tells_otherwise(verdict: Verdict) -> None:
    event = clashing_event(verdict)
    told = [claim_values(event, event.claims[0], n, verdict) for n in range(len(event.stories))]
    values = [value for own in told for value in own]
    with_values, without = (pages_of(render_event_pdf(one))[0] for one in (event, dam_event()))
    assert len(values) == 2
    assert all(with_values.count(value) == without.count(value) + 1 for value in values)


def test_the_same_event_gives_the_same_bytes(content: bytes, event: Event) -> None:
    assert render_event_pdf(event) == content


def test_half_a_character_ends_nothing(event: Event) -> None:
    article = event.stories[0].article
    broken = replace(article, text="\ud83d" + article.text[1:], title="\ud83d")
    assert render_event_pdf(replace(event, stories=(Story(broken), *event.stories[1:]))).startswith(b"%PDF")


def test_a_long_name_above_a_narrow_column_is_set_smaller_and_not_broken(event: Event) -> None:
    names = ("Nachmittagszeitung", "hafenmeldungen.eml", "Ostreler-Wochenblatt")
    stories = tuple(Story(replace(event.stories[0].article, outlet=f"{name} {n}")) for n, name in enumerate(names * 2))
    heads = " ".join(matrices_of(render_event_pdf(replace(event, stories=(*event.stories[:3], *stories)))))
    assert [heads.count(name) for name in names] == [2, 2, 2]
