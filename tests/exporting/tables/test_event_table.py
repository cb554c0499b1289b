"""Claims as tables."""

import csv
from dataclasses import replace
from io import StringIO

from reader.exporting.tables.event_table import matrix_csv, members_csv
from reader.model.events.event import Event, State, Story
from reader.wording.event.events import sentence_number
from tests.exporting.events import clashing_event, dam_event
from tests.gathering.stories import article_of


def rows(table: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(table.decode("utf-8-sig"))))


def test_the_matrix_has_a_row_a_claim_and_a_column_a_story() -> None:
    event = dam_event()
    matrix = rows(matrix_csv(event))
    assert len(matrix) == len(event.claims)
    assert [matrix[0][name] for name in ("Herald", "Monitor", "Tribune", "Εφημερίδα")] == ["1", "1", "1", ""]
    assert "0" in {row["Herald"] for row in matrix}


def test_each_sentence_that_tells_a_claim_has_a_row_with_its_place() -> None:
    event = dam_event()
    for row in rows(members_csv(event)):
        text = event.stories[int(row["story"])].article.text
        if row["start"]:
            assert text[int(row["start"]) : int(row["end"])] == row["text"]
        else:
            assert row["state"] in (State.ABSENT, State.UNKNOWN)


def test_sentences_have_the_numbers_that_the_window_shows() -> None:
    event = dam_event()
    told = [row for row in rows(members_csv(event)) if row["start"]]
    for row in told:
        article = event.stories[int(row["story"])].article
        index = next(n for n, one in enumerate(article.sentences) if one.span.start == int(row["start"]))
        assert sentence_number(article, index) == f"sentence {row['sentence']}"
    assert told


def test_a_story_that_does_not_tell_a_claim_has_a_row_too() -> None:
    event = dam_event()
    stories = [row["story"] for row in rows(members_csv(event)) if row["claim"] == "1"]
    assert set(stories) == {"0", "1", "2", "3"}


def test_what_differs_is_named() -> None:
    first = rows(matrix_csv(clashing_event()))[0]
    assert first["differs"] == "date"
    assert (first["Herald"], first["Tribune"]) == ("1", "1")  # the Tribune words it, and the Herald tells it otherwise
    told = {row["outlet"]: row["state"] for row in rows(members_csv(clashing_event())) if row["claim"] == "1"}
    assert told["Herald"] == "differs"


def test_no_cell_is_a_formula() -> None:
    event = dam_event()
    evil = replace(event.stories[0].article, outlet="=cmd()")
    cells = [
        cell
        for row in rows(members_csv(replace(event, stories=(Story(evil), *event.stories[1:]))))
        for cell in row.values()
    ]
    assert not any(cell.startswith("=") for cell in cells)
    assert "'=cmd()" in cells


def test_an_event_without_claims_is_a_head() -> None:
    assert rows(matrix_csv(Event((Story(article_of("Herald", "Rain")),)))) == []
