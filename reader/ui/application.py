"""Starts the window."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from reader.ui.display import why_no_display, why_no_window

NO_WINDOW_EXIT_CODE = 3
MISSING_LIBRARY_EXIT_CODE = 4


def run(paths: Sequence[Path]) -> int:
    """Open the window on a folder, on two files, or empty; return the exit code when it was closed.

    Where no window can be shown, say so and name the commands that need none: 3 without a display, 4 where the system
    lacks a library.
    """
    problem = why_no_display(os.environ) or _missing_path(paths)
    if problem is not None:
        print(_explanation(problem), file=sys.stderr)
        return NO_WINDOW_EXIT_CODE
    problem = why_no_window(os.environ)
    if problem is not None:
        print(_explanation(problem), file=sys.stderr)
        return MISSING_LIBRARY_EXIT_CODE
    # Until the window is there nothing becomes garbage; to look for it takes a twentieth of the start.
    gc.disable()
    try:
        from reader.ui.unloaded_generator import generator_unloaded

        with generator_unloaded():
            from reader.ui.unread_sources import leave_sources_unread

        leave_sources_unread()
        from reader.ui.start import start
    except ImportError as error:
        print(_explanation(f"Qt cannot be loaded ({error})"), file=sys.stderr)
        return MISSING_LIBRARY_EXIT_CODE
    return start(paths)


def _missing_path(paths: Sequence[Path]) -> str | None:
    missing = [path for path in paths if not path.exists()]
    return f"there is no such file or folder: {missing[0]}" if missing else None


def _explanation(problem: str) -> str:
    return (
        f"reader: the window cannot be opened: {problem}.\n"
        "These need no display:\n"
        "  reader compare LEFT RIGHT --pdf FILE   two stories side by side, highlighted\n"
        "  reader inspect PATH... --json          what was read from files\n"
        "  reader languages, reader doctor        see reader --help"
    )
