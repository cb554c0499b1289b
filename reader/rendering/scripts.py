"""Scripts: those that the program has no font for, and whether the system has one; which way a text runs."""

import re
from collections.abc import Iterable
from unicodedata import bidirectional

from PySide6.QtGui import QFontDatabase

_System = QFontDatabase.WritingSystem
# Letters of scripts that come in the news and in none of the program's own fonts, and the systems that write with them.
_SCRIPTS = {
    "Chinese": ("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]", (_System.SimplifiedChinese, _System.TraditionalChinese)),
    "Japanese": ("[\u3040-\u30ff]", (_System.Japanese,)),
    "Korean": ("[\u1100-\u11ff\uac00-\ud7a3]", (_System.Korean,)),
    "Thai": ("[\u0e00-\u0e7f]", (_System.Thai,)),
    "Devanagari": ("[\u0900-\u097f]", (_System.Devanagari,)),
    "Bengali": ("[\u0980-\u09ff]", (_System.Bengali,)),
    "Tamil": ("[\u0b80-\u0bff]", (_System.Tamil,)),
    "Georgian": ("[\u10a0-\u10ff]", (_System.Georgian,)),
    "Armenian": ("[\u0530-\u058f]", (_System.Armenian,)),
}


def is_right_to_left(text: str) -> bool:
    """Tell the direction of a text by its first letter that has one."""
    if text.isascii():
        return False
    first = next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L")
    return first != "L"


def scripts_without_font(text: str) -> tuple[str, ...]:
    """Name the scripts of a text that no font of this computer has: their letters are drawn as boxes."""
    used = "".join(set(text))  # to look for nine scripts in a whole book would be felt
    return tuple(
        name
        for name, (letters, systems) in _SCRIPTS.items()
        if re.search(letters, used) is not None and not _has_font(systems)
    )


def _has_font(systems: Iterable[QFontDatabase.WritingSystem]) -> bool:
    return any(QFontDatabase.families(system) for system in systems)
