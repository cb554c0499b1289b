"""Whether this run of the program is private: then it keeps nothing of what is read, compared, corrected or opened."""

import atexit
import os
from pathlib import Path

from reader.storage.paths import remove_empty_folders

# Child processes inherit it.
_VARIABLE = "READER_PRIVATE"


def is_private() -> bool:
    """Tell whether nothing is to be kept."""
    return os.environ.get(_VARIABLE) == "1"


def kept(file: Path) -> Path | None:
    """Return the file in which something is kept, None if nothing is to be."""
    return None if is_private() else file


def begin_privately() -> None:
    """Keep nothing from now on, in this process and in those that it starts.

    The sandbox of these lets them use folders, which are made for that: those that are empty at the end are removed, so
    that nobody sees who was here.
    """
    os.environ[_VARIABLE] = "1"
    atexit.register(remove_empty_folders)
