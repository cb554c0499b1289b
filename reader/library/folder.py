"""Which files of a folder may be articles."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from reader.model.errors import UnreadableFile

# What browsers put beside a page that was saved "complete": parts of that page, not articles.
_COMPANION_SUFFIXES = ("_files", ".files", "-Dateien", "_archivos", "_fichiers", "_bestanden", "_αρχεία", "_файлы")


def list_files(folder: Path, on_unreadable: Callable[[UnreadableFile], None]) -> Iterator[Path]:
    """Yield the files below `folder`, each folder's own first, sorted by name; links to folders are not followed.

    Hidden files and folders, and what belongs to a page saved "complete", are left out. Folders that can't be read go
    to `on_unreadable`, and the rest is still listed.
    """

    def report(error: OSError) -> None:
        on_unreadable(UnreadableFile(Path(error.filename or folder), _why(error)))

    for root, folders, files in os.walk(folder, onerror=report):
        pages = {Path(name).stem for name in files if name.lower().endswith((".html", ".htm", ".xhtml"))}
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _is_companion(name, pages))
        yield from (Path(root, name) for name in sorted(files) if not name.startswith("."))


def _is_companion(folder_name: str, pages: set[str]) -> bool:
    return any(
        folder_name.endswith(suffix) and folder_name.removesuffix(suffix) in pages for suffix in _COMPANION_SUFFIXES
    )


def _why(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "no permission to read this folder"
    if isinstance(error, FileNotFoundError):
        return "no such folder"
    return (error.strerror or "cannot be read").lower()
