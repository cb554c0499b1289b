"""Remove what killed processes left in the program's folders: packages half installed, files half written."""

import contextlib
import shutil
import time
from pathlib import Path

from reader.storage import paths
from reader.storage.atomic_write import PART, WRITTEN_BY_NOW_S
from reader.storage.file_lock import locked

STAGING, REMOVED = ".staging-", ".removed-"
"""How folders among the packages are called that are being installed, and removed."""


def clear_leftovers() -> None:
    """Remove what was left; what a process that lives is at work on stays."""
    with contextlib.suppress(OSError), locked(paths.packages_folder(), waits=False):
        clear_packages(paths.packages_folder())
    for folder in (paths.config_folder(), paths.data_folder()):
        for part in folder.glob(f".*{PART}"):
            with contextlib.suppress(OSError):
                if time.time() - part.stat().st_mtime > WRITTEN_BY_NOW_S:
                    part.unlink()


def clear_packages(folder: Path) -> None:
    """Remove packages that are half installed or half removed; the caller holds the lock of `folder`."""
    for name in (STAGING, REMOVED):
        for left in folder.glob(f"{name}*"):
            shutil.rmtree(left, ignore_errors=True)
