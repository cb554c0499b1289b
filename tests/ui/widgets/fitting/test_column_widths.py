import pytest
from PySide6.QtGui import QFontMetrics, QGuiApplication
from pytestqt.qtbot import QtBot

from reader.ui.widgets.fitting.column_widths import WidthNeed, column_widths, need_of

SHORT, NAME, SENTENCE = WidthNeed(50, 60), WidthNeed(90, 240), WidthNeed(110, 2_000)


@pytest.mark.parametrize("room", [360, 500, 740, 1_200, 1_280, 4_000])
def test_columns_fill_the_room_and_keep_their_longest_words_whole(room: int) -> None:
    needs = (SHORT, NAME, SENTENCE, NAME, SENTENCE)
    widths = column_widths(room, needs)
    assert all(width >= need.least for width, need in zip(widths, needs, strict=True))
    assert sum(widths) <= max(room, sum(need.least for need in needs))
    assert sum(widths) >= room - 1 - len(needs)


def test_a_name_beside_long_sentences_has_room_too() -> None:
    _, name, sentence = column_widths(740, (SHORT, NAME, SENTENCE))
    assert name >= 160
    assert sentence > 2 * name


def test_no_column_is_wider_than_its_texts_while_others_lack_room() -> None:
    assert column_widths(700, (SHORT, SENTENCE))[0] <= SHORT.most


def test_a_word_that_is_an_address_takes_no_room_from_the_others(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QGuiApplication.font())
    assert need_of("B", ["w" * 400], metrics).least < metrics.horizontalAdvance("w" * 40)
    assert need_of("B", ["one two", "three"], metrics).least == need_of("three", [], metrics).least
