import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.widgets.fitting.wrapped_row import WrappedRow


def row_of(qtbot: QtBot, *widths: int, ends_right: bool = False) -> tuple[QWidget, list[QLabel]]:
    """A row of labels, each of which wants to be so wide and 20 px high."""
    widget, labels = QWidget(), [QLabel() for _ in widths]
    row = WrappedRow(widget, ends_right=ends_right)
    row.setContentsMargins(10, 0, 10, 0)
    row.setSpacing(5)
    for label, width in zip(labels, widths, strict=True):
        label.setFixedSize(width, 20)
        row.addWidget(label)
    qtbot.addWidget(widget)
    return widget, labels


@pytest.mark.parametrize(("width", "height"), [(330, 20), (229, 45), (120, 70)])
def test_a_row_takes_as_many_lines_as_it_needs(qtbot: QtBot, width: int, height: int) -> None:
    widget, _ = row_of(qtbot, 100, 100, 100)
    assert widget.heightForWidth(width) == height


def test_what_has_no_room_stands_below(qtbot: QtBot) -> None:
    widget, labels = row_of(qtbot, 100, 100, 100)
    widget.resize(230, 60)
    widget.show()
    assert [(label.x(), label.y()) for label in labels] == [(10, 0), (115, 0), (10, 25)]


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    widget, labels = row_of(qtbot, 100, 100, 100)
    labels[1].hide()
    assert widget.heightForWidth(230) == 20


@pytest.mark.parametrize(("width", "place"), [(400, (290, 0)), (200, (90, 25))])
def test_the_last_one_may_end_its_line(qtbot: QtBot, width: int, place: tuple[int, int]) -> None:
    widget, labels = row_of(qtbot, 100, 100, ends_right=True)
    widget.resize(width, 60)
    widget.show()
    assert (labels[1].x(), labels[1].y()) == place


def test_a_window_that_reads_from_the_right_has_it_mirrored(qtbot: QtBot) -> None:
    widget, labels = row_of(qtbot, 100, 60)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    widget.resize(300, 30)
    widget.show()
    assert [label.x() for label in labels] == [190, 125]


def test_a_row_that_was_measured_follows_what_changes(qtbot: QtBot) -> None:
    widget, labels = row_of(qtbot, 100, 100, 100)
    layout = widget.layout()
    assert layout is not None
    assert (widget.heightForWidth(330), layout.sizeHint().width()) == (20, 330)
    labels[0].setFixedSize(200, 30)
    assert (widget.heightForWidth(330), layout.sizeHint().width()) == (55, 430)
    labels[1].hide()
    assert (widget.heightForWidth(330), layout.sizeHint().width()) == (30, 325)
    labels[1].show()
    layout.removeWidget(labels[0])
    assert (widget.heightForWidth(330), layout.sizeHint().width()) == (20, 225)
    layout.addWidget(labels[0])
    assert (widget.heightForWidth(330), layout.sizeHint().width()) == (55, 430)
