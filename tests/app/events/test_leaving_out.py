"""What each story leaves out, as rows."""

from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]  # it has no types, and none are published

from reader.app.events.leaving_out import left_out_rows
from reader.app.events.listed_rows import RowLook
from reader.app.events.matrix import Matrix, Place
from reader.exporting.pdf.event.event_export import render_event_pdf
from reader.exporting.web.event_html import render_event_html
from reader.gathering import gather_event
from reader.model.events.event import Event, Story
from reader.wording.event.events import story_names
from reader.wording.event.findings import findings_text
from tests.exporting.events import GREEK, contradicted_event, dam_event
from tests.gathering.stories import DAM, articles_of


@pytest.fixture(scope="module")
def event() -> Event:
    return dam_event()


def test_each_story_is_a_heading_with_what_it_leaves_out(event: Event) -> None:
    rows = left_out_rows(Matrix(event))
    headings = [row.text for row in rows if row.look is RowLook.HEADING]
    assert headings == ["Herald", "Monitor", "Tribune", "Εφημερίδα"]
    claims = [n for omission in event.omissions for n in (*omission.claims, *omission.later)]
    assert len([row for row in rows if row.look is RowLook.TEXT]) == len(claims) > 0


def test_what_was_told_after_a_story_came_is_listed_with_who_told_it_and_when(event: Event) -> None:
    rows = left_out_rows(Matrix(event))
    at = next(n for n, row in enumerate(rows) if row.look is RowLook.REMARK and "only after it" in row.text)
    assert event.stories[0].article.published == "2031-03-18"
    assert rows[at - 1].text == "Herald"
    assert "1 claim below may have been told only after it" in rows[at - 1].note
    later = rows[at + 1]
    assert later.text == "The mayor, Ilse Brandt, asked for tents and blankets."
    assert later.note == "told by Monitor (2031-03-19) and Tribune (2031-03-19)"
    assert later.pair is not None
    assert later.pair[1] == Place(0, None)


def test_a_heading_does_not_say_that_nothing_is_left_out_above_what_may_be(event: Event) -> None:
    nothing_sure = replace(event, omissions=tuple(replace(one, claims=()) for one in event.omissions))
    rows = left_out_rows(Matrix(nothing_sure))
    herald = next(row for row in rows if row.text == "Herald")
    assert rows[rows.index(herald) + 1].look is RowLook.REMARK
    assert herald.note == "nothing was found to be surely left out · 1 claim below may have been told only after it"
    assert next(row for row in rows if row.text == "Monitor").note == "nothing was found to be left out"


def test_a_search_narrows_what_was_told_later_too(event: Event) -> None:
    meaning, most, *rows = left_out_rows(Matrix(event, sought="elephants"))
    assert {meaning.look, most.look} == {RowLook.REMARK}
    assert not [row for row in rows if row.look is not RowLook.HEADING]


def test_what_is_left_out_says_first_who_leaves_out_most_and_of_whom_it_is_not_known() -> None:
    event = gather_event([*articles_of(DAM), GREEK])
    assert [len(one.claims) for one in event.omissions] == [1, 1, 1]
    meaning, top, *_ = left_out_rows(Matrix(event))
    assert "A search may miss one" in meaning.text
    assert top.look is RowLook.REMARK
    tied = "not found in Herald, Monitor and Tribune: 1 each that two or more tell"
    assert top.text == f"{tied} · not known of Εφημερίδα"
    alone = replace(event, omissions=(event.omissions[0], *(replace(one, claims=()) for one in event.omissions[1:])))
    assert left_out_rows(Matrix(alone))[1].text.startswith("not found in Herald: 1 that two or more tell")


def test_where_nobody_leaves_anything_out_nobody_is_said_to_leave_out_most(event: Event) -> None:
    nothing = replace(event, omissions=tuple(replace(one, claims=()) for one in event.omissions))
    assert left_out_rows(Matrix(nothing))[1].look is RowLook.HEADING


def test_what_is_not_known_is_said_of_a_story_in_another_language(event: Event) -> None:
    rows = left_out_rows(Matrix(event))
    assert rows[-1].text == "Εφημερίδα"
    assert rows[-1].note.startswith("not known")


def test_a_claim_that_is_left_out_opens_beside_the_story(event: Event) -> None:
    row = next(row for row in left_out_rows(Matrix(event)) if row.pair is not None)
    assert row.note.startswith("told by ")
    assert row.pair is not None
    assert row.pair[1].sentence is None


def test_who_tells_a_claim_that_is_left_out_are_as_many_as_is_said(event: Event) -> None:
    for row in left_out_rows(Matrix(event)):
        if row.look is RowLook.TEXT:
            assert len([name for name in story_names(event) if name in row.note]) == sum(
                map(int, row.lead.split(" + "))
            )


def test_a_copy_says_whose_text_it_is_and_what_it_cut(event: Event) -> None:
    copied = replace(event, stories=(*event.stories[:2], Story(event.stories[2].article, head=0), event.stories[3]))
    rows = left_out_rows(Matrix(copied, shows_copies=True))
    assert [row.note for row in rows if row.text == "Tribune"] == [
        "much the same text as Herald · 1 claim not found in it"
    ]


def test_who_contradicts_a_claim_that_is_left_out_is_not_said_to_tell_it_in_part() -> None:
    event = contradicted_event()
    told = "told by Monitor and Tribune; otherwise: Herald"
    assert [row.note for row in left_out_rows(Matrix(event)) if row.look is RowLook.TEXT] == [told]
    assert told in render_event_html(event).decode()
    pages = PdfDocument(render_event_pdf(event))
    assert told in " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)


def test_of_stories_that_share_nothing_nothing_is_said_to_be_left_out_or_not() -> None:
    event = Event(tuple(map(Story, articles_of((("Herald", "A pier broke."), ("Monitor", "Snow fell at Vik."))))))
    (row,) = left_out_rows(Matrix(event))
    assert row.text == "No sentence was found to be shared: what is left out cannot be told"
    told = "No claim that two stories tell was found: 2 sentences, each of one story alone"
    assert findings_text(event, 0).startswith(f"{told} · ")
    linked = replace(event, links=(((0, 0), (1, 0)),))
    assert findings_text(linked, 0).startswith(f"{told}; 2 are linked, by too little for a claim · ")


def test_what_one_story_tells_and_another_unsurely_is_not_counted_as_told_by_two(event: Event) -> None:
    omission = next(one for one in event.omissions if one.claims)
    told = event.claims[omission.claims[0]]
    unsure = tuple(sorted(told.stories() - {told.worded_by.story}))
    claims = tuple(replace(one, unsure=unsure) if one is told else one for one in event.claims)
    rows = left_out_rows(Matrix(replace(event, claims=claims)))
    apart = next(n for n, row in enumerate(rows) if row.text == "Told by one story, and unsurely by another")
    assert rows[apart].look is RowLook.REMARK
    assert "unsure: " in rows[apart + 1].note
