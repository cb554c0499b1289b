"""Which version of the program read a story: what an older one read has to be read again."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from reader import __version__


def edition_of_reading() -> str:
    """Name the version of the program and the state of its room `reading`, and of what is kept."""
    digest = hashlib.sha256()
    package = Path(__file__).parents[2]
    kept = (
        *(package / "model" / name for name in ("article.py", "sought_numbers.py")),
        *(package / "library" / name for name in ("folding.py", "shared_lines.py")),
    )
    looked_at = [*sorted(_looked_at(str(package / "reading"))), *((str(file), file.name, file.stat()) for file in kept)]
    for _path, name, status in looked_at:
        digest.update(f"{name} {status.st_size} {status.st_mtime_ns}".encode())
    return f"{__version__} {digest.hexdigest()[:16]}"


def _looked_at(folder: str) -> Iterator[tuple[str, str, os.stat_result]]:
    """Yield path, name and state of each file of the room.

    As texts, since a start waits for it: over `Path`s of 220 files it takes five times as long.
    """
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file():
                yield entry.path, entry.name, entry.stat()
            elif entry.name != "__pycache__":
                yield from _looked_at(entry.path)
