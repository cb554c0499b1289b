"""Remove what killed processes left in the program's folders: packages half installed, files half written."""

import contextlib
import shutil
from pathlib import Path

from reader.storage import paths
from reader.storage.files.file_lock import locked
from reader.storage.files.part_files import clear_parts

STAGING, REMOVED = ".staging-", ".removed-"
"""How folders among the packages are called that are being installed, and removed."""


def clear_leftovers() -> None:
    """Remove what was left; what a process that lives is at work on stays."""
    with contextlib.suppress(OSError), locked(paths.packages_folder(), waits=False):
        clear_packages(paths.packages_folder())
    for folder in (paths.config_folder(), paths.data_folder()):
        clear_parts(folder)


def clear_packages(folder: Path) -> None:
    """Remove packages that are half installed or half removed; the caller holds the lock of `folder`."""
    for name in (STAGING, REMOVED):
        for left in folder.glob(f"{name}*"):
            shutil.rmtree(left, ignore_errors=True)
