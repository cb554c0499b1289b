"""What is sought in one story against all others."""

import pytest

from reader.app.events.listed_rows import RowLook
from reader.app.events.matrix import Matrix, Place
from reader.app.events.one_against_all import against_all_rows
from reader.app.events.sought_sentences import sought_against_all
from reader.model.events.event import Event
from tests.exporting.events import dam_event


@pytest.fixture(scope="module")
def event() -> Event:
    return dam_event()


def test_where_nothing_is_sought_all_sentences_stand(event: Event) -> None:
    assert sought_against_all(Matrix(event)) == against_all_rows(event, 0)


def test_a_sentence_of_the_base_is_found(event: Event) -> None:
    row, *_ = sought_against_all(Matrix(event, sought="brought to safety"))
    assert row.text == "About 1,200 people were brought to safety in two schools."


def test_what_another_story_says_beside_a_sentence_finds_that(event: Event) -> None:
    (row,) = sought_against_all(Matrix(event, sought="spent the night"))
    assert row.text == "About 1,200 people were brought to safety in two schools."
    assert row.pair is not None
    assert row.pair[1].story == 1


def test_what_others_say_beside_no_sentence_is_found_too(event: Event) -> None:
    remark, *rows = sought_against_all(Matrix(event, sought="tents"))
    assert (remark.look, remark.text) == (RowLook.REMARK, "In other stories, beside no sentence of this one:")
    assert [row.lead for row in rows] == ["Monitor", "Tribune"]
    assert all("tents" in row.text for row in rows)
    assert [row.pair[1] for row in rows if row.pair is not None] == [Place(0, None)] * 2


def test_what_nobody_says_is_nowhere(event: Event) -> None:
    assert sought_against_all(Matrix(event, sought="elephants")) == ()
