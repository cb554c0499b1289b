"""Deleting what the program keeps beside its settings, its language packages and the library's index."""

import contextlib
import shutil
from pathlib import Path

from reader.storage import paths

# The index is emptied by the session that holds it open; packages are installed, not remembered.
_KEPT = ("library.sqlite", "packages", "windows.lock")


def forget_files() -> None:
    """Delete translations, corrections, notes of pairs, what can be made again, and crash reports.

    What another program holds open stays on systems that do not let it go.
    """
    for folder in (paths.data_folder(), paths.cache_folder(), paths.log_folder()):
        entries = sorted(folder.iterdir()) if folder.is_dir() else []
        for entry in entries:
            if not entry.name.startswith(_KEPT):
                _delete(entry)


def _delete(entry: Path) -> None:
    with contextlib.suppress(OSError):
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
