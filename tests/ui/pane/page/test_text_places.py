from itertools import pairwise

from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.ui.pane.page.text_places import TextPlaces
from tests.ui.stories import story

LINES = "\n".join(f"Sentence {n} is here. Another one stands beside it. A third ends line {n}." for n in range(40))


def test_neighbours_tile_in_the_flow_of_lines(qtbot: QtBot) -> None:
    document = story(LINES)
    document.document.setTextWidth(260)
    places = TextPlaces(document)
    for paragraph in range(40):
        here = [places.of_sentence(3 * paragraph + n) for n in range(3)]
        for one, other in pairwise(here):
            # They part where the blank between them is.
            assert 0 <= other.start - one.end < 2
            assert one.start < one.end


def test_neighbours_tile_from_right_to_left_too(qtbot: QtBot) -> None:
    document = story("שלום לכם כולם. עוד משפט אחד כאן. ומשפט שלישי.")
    document.document.setTextWidth(600)
    places = [TextPlaces(document).of_sentence(n) for n in range(3)]
    assert [place.first.top() for place in places] == [places[0].first.top()] * 3
    assert places[0].start < places[0].end <= places[1].start < places[1].end <= places[2].start


def test_sentences_between_two_heights_are_those_with_lines_there(qtbot: QtBot) -> None:
    document = story(LINES)
    document.document.setTextWidth(260)
    places = TextPlaces(document)
    for top in range(0, 1200, 37):
        seen = places.sentences_between(top, top + 90)
        whole = [i for i in range(120) if places.of_sentence(i).lines.bottom() > top + 1]
        inside = [i for i in whole if places.of_sentence(i).lines.top() < top + 89]
        assert set(inside) <= set(seen)
        assert len(seen) <= len(inside) + 6


def test_only_what_was_asked_for_is_laid_out(qtbot: QtBot) -> None:
    document = story("\n".join(f"Line {n} of very many lines." for n in range(8_000)))
    document.document.setTextWidth(400)
    TextPlaces(document).of_sentence(3)
    assert document.document.lastBlock().layout().lineCount() == 0


def test_blanks_at_either_end_of_a_span_are_not_marked(qtbot: QtBot) -> None:
    document = story("One two three.")
    document.document.setTextWidth(600)
    places = TextPlaces(document)
    assert places.boxes_of(Span(3, 8)) == places.boxes_of(Span(4, 7))
    assert places.boxes_of(Span(3, 4)) == ()


def test_document_that_is_laid_out_anew_is_measured_anew(qtbot: QtBot) -> None:
    document = story("A sentence of several words that needs more than one line. The end.")
    document.document.setTextWidth(600)
    places = TextPlaces(document)
    before = places.of_sentence(1).first.top()
    document.document.setTextWidth(120)
    assert places.of_sentence(1).first.top() > before


def test_document_that_is_asked_before_it_has_a_page_is_measured_once_it_has_one(qtbot: QtBot) -> None:
    document = story(LINES)
    document.document.setPageSize(QSizeF(0, 0))
    places = TextPlaces(document)
    places.sentence_near(300)
    places.of_sentence(50)
    document.document.setTextWidth(260)
    fresh = TextPlaces(document)
    assert places.of_sentence(50) == fresh.of_sentence(50)
    assert places.sentences_between(300, 700) == fresh.sentences_between(300, 700)
