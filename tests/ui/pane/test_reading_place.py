from dataclasses import replace

from pytestqt.qtbot import QtBot

from reader.ui.pane.reading_place import START, ReadingPlace, place_after, place_at, scroll_to_read
from tests.ui.stories import LONG, laid_out, story


def test_place_leads_back_to_where_it_was_taken(qtbot: QtBot) -> None:
    places = laid_out(LONG, 260)
    for scroll in range(1, 2_000, 37):
        assert abs(scroll_to_read(places, 120, place_at(places, 120, scroll, 400), 400) - scroll) <= 1


def test_same_sentence_is_at_the_reading_height_of_narrower_lines(qtbot: QtBot) -> None:
    broad, narrow = laid_out(LONG, 500), laid_out(LONG, 200)
    for scroll in range(200, 1_200, 43):
        place = place_at(broad, 120, scroll, 400)
        there = place_at(narrow, 120, scroll_to_read(narrow, 120, place, 400), 400)
        # At an edge of a sentence a pixel more or less is its neighbour.
        assert there.sentence == place.sentence or not 0.02 < place.share < 0.98


def test_text_that_is_not_scrolled_is_read_at_its_start(qtbot: QtBot) -> None:
    places = laid_out(LONG, 260)
    assert place_at(places, 120, 0, 400) == START
    assert scroll_to_read(places, 120, START, 400) == 0


def test_place_follows_its_words_when_sentences_before_it_are_gone() -> None:
    before, after = (replace(story(text).article, digest="one") for text in (LONG, LONG.split("\n", 3)[3]))
    moved = place_after(ReadingPlace(20, 0.5), before, after)
    assert before.sentence_text(20) == after.sentence_text(moved.sentence)
    assert moved.share == 0.5


def test_place_in_a_sentence_that_is_gone_goes_to_the_next_one() -> None:
    before, after = (replace(story(text).article, digest="one") for text in (LONG, LONG.split("\n", 3)[3]))
    moved = place_after(ReadingPlace(4, 0.5), before, after)
    assert moved == ReadingPlace(0)
