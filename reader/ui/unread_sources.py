"""Keeps PySide from reading the source of every module that is imported after it, a tenth of a start.

It looks there for its own name: modules that use it may ask for functions that are called otherwise (`from __feature__
import snake_case`). None of the program does, nor does a library of it.
"""

import sys

from PySide6 import QtCore

_LOOKS_INTO_SOURCES = "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """Take every module for one that asks for nothing; a PySide that no longer looks is left as it is."""
    assert QtCore  # it brings what looks
    looking = vars(sys.modules.get("shibokensupport.feature", sys))
    if _LOOKS_INTO_SOURCES in looking:
        looking[_LOOKS_INTO_SOURCES] = _asks_for_nothing


def _asks_for_nothing(_module: object) -> bool:
    return False
