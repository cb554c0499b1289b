from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.screens import GOLDEN_SIZE, Screen, picture_of, screens

PICTURES = Path(__file__).parent / "pictures"
# Compared at a quarter of the size: another Qt places a letter half a pixel beside, and that is no difference.
_SMALL = QSize(GOLDEN_SIZE.width() // 4, GOLDEN_SIZE.height() // 4)
_LEVELS = 40
# 1.5 %: a button more or less is 0.3 %, two lines of text in other places 2 % (found by trying, light theme).
_MOST_DIFFERENT = 0.015


def small(picture: QImage) -> QImage:
    mode = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.convertToFormat(QImage.Format.Format_RGB888).scaled(_SMALL, *mode)


def rgb(pixel: int) -> tuple[int, int, int]:
    return pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255


def share_that_differs(first: QImage, second: QImage) -> float:
    """Return the share of colour values of the small pictures that differ by more than `_LEVELS` of 255."""
    one, other = (
        [colour for y in range(picture.height()) for x in range(picture.width()) for colour in rgb(picture.pixel(x, y))]
        for picture in (small(first), small(second))
    )
    return sum(abs(a - b) > _LEVELS for a, b in zip(one, other, strict=True)) / len(one)


@pytest.mark.parametrize("screen", screens(), ids=lambda screen: screen.name)
def test_window_looks_as_it_did(screen: Screen, qtbot: QtBot) -> None:
    golden = QImage(str(PICTURES / f"{screen.name}.png"))
    assert not golden.isNull(), "make golden writes it; look at it before it is kept"
    taken = picture_of(screen, GOLDEN_SIZE)
    differs = share_that_differs(taken, golden)
    assert differs <= _MOST_DIFFERENT, f"{differs:.1%} differ; if that is meant, make golden and look at the pictures"


def test_pictures_of_two_states_are_told_apart() -> None:
    pictures = [QImage(str(PICTURES / f"{name}.png")) for name in ("comparison", "filters", "story", "dark")]
    for number, picture in enumerate(pictures):
        assert all(share_that_differs(picture, other) > _MOST_DIFFERENT for other in pictures[number + 1 :])
