"""An event as a PDF."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types, and none are published
import pytest

from reader.exporting.pdf import event_matrix
from reader.exporting.pdf.event_export import render_event_pdf
from reader.model.difference import Verdict
from reader.model.event import Event, State, Story
from reader.wording.event_values import claim_values
from reader.wording.events import state_definition, state_name, wording_text
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


def test_the_matrix_comes_first_on_wide_pages(content: bytes, event: Event) -> None:
    document = pypdfium2.PdfDocument(content)
    width, height = document[0].get_size()
    assert width > height
    first = pages_of(content)[0]
    for name in ("Herald", "Monitor", "Tribune", "What is told"):
        assert name in first
    assert wording_text(event, event.claims[0]) in first


def test_the_matrix_has_all_definitions_and_all_findings_uncut(event: Event, monkeypatch: pytest.MonkeyPatch) -> None:
    told = " · ".join(["The Herald leaves out 4 that two or more tell"] * 6 + ["found by a machine: check"])
    monkeypatch.setattr(event_matrix, "findings_text", lambda _event: told)
    first = pages_of(render_event_pdf(event))[0]
    assert told in first
    assert "…" not in first
    for state in State:
        assert f"{state_name(state)}: {state_definition(state)}" in first


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


def test_a_legend_that_has_a_page_of_its_own_has_no_heads_of_columns(event: Event) -> None:
    first_definition = state_definition(State.WHOLE)
    alone = 0
    for claims in range(9, 18, 3):  # three of fifteen or so leave no room for it
        long = replace(event, claims=(event.claims * claims)[:claims], omissions=())
        page = next(page for page in pages_of(render_event_pdf(long)) if first_definition in page)
        told = any(wording_text(event, claim) in page for claim in event.claims)
        assert told is ("What is told" in page)
        alone += not told
    assert alone


def test_many_stories_take_several_pages_across(event: Event) -> None:
    stories = tuple(Story(replace(event.stories[0].article, outlet=f"Outlet {n}")) for n in range(12))
    wide = replace(event, stories=(*event.stories, *stories))
    matrix = [page for page in pages_of(render_event_pdf(wide)) if "What is told" in page]
    assert len(matrix) == 2
    assert "Outlet 11" in matrix[1]
    assert wording_text(event, event.claims[0]) in matrix[1]


def test_stories_are_dealt_evenly_over_the_pages_that_they_take(event: Event) -> None:
    stories = tuple(Story(replace(event.stories[0].article, outlet=f"Outlet {n}")) for n in range(10))
    matrix = [page for page in pages_of(render_event_pdf(replace(event, stories=stories))) if "What is told" in page]
    assert [sum(f"Outlet {n}" in page for n in range(10)) for page in matrix] == [5, 5]


def test_numbers_lead_from_the_matrix_to_the_sheets_and_back(content: bytes) -> None:
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
    assert sum(linked) > 2 * linked[0]


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
    pages = pages_of(render_event_pdf(replace(event, stories=(*event.stories[:3], *stories))))
    heads = " ".join(page for page in pages if "What is told" in page)
    assert [heads.count(name) for name in names] == [2, 2, 2]
