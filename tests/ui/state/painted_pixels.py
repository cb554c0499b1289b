"""Pictures of the window as pixels: whether a colour is in one, and how one that failed is left to be looked at."""

import os
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from tests.ui.state.reference_pair import Pixels

# Where a failing picture is left.
_PICTURES = os.environ.get("READER_FAILED_PICTURES")


def has_ink(part: Pixels, ink: QColor) -> bool:
    """Tell whether a colour is in a picture."""
    return bool((part == ink.rgb()).any())


def keep_pictures(name: str, seen: Pixels, wanted: Pixels) -> None:
    """Leave two pictures to be looked at."""
    if _PICTURES is not None:
        Path(_PICTURES).mkdir(parents=True, exist_ok=True)
        for what, pixels in (("seen", seen), ("wanted", wanted)):
            height, width = pixels.shape
            picture = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32)
            picture.save(f"{_PICTURES}/{name} {what}.png")
