"""Which files may be written: never one that was read, and one that is there already only if it was said so."""

from collections.abc import Iterable
from pathlib import Path

from reader.model.errors import UnwritableFile


def refuse_inputs(targets: Iterable[Path], inputs: Iterable[Path]) -> None:
    """Raise UnwritableFile if a target is one of the inputs, whatever its spelling or the link that leads to it."""
    existing = {identity: target for target in targets if (identity := _identity(target)) is not None}
    if existing:
        for path in inputs:
            identity = _identity(path)
            if identity in existing:
                raise UnwritableFile(existing[identity], "it is one of the files that are read; nothing was written")


def refuse_existing(targets: Iterable[Path]) -> None:
    """Raise UnwritableFile if a target is a file with something in it."""
    for target in targets:
        if target.is_file() and target.stat().st_size:
            raise UnwritableFile(target, "a file of this name is there already; --overwrite replaces it")


def refuse_homeless(targets: Iterable[Path]) -> None:
    """Raise UnwritableFile if the folder of a target is not there: said before the work, not after it."""
    for target in targets:
        if not target.parent.exists():
            raise UnwritableFile(target, "its folder does not exist")


def refuse_same(targets: Iterable[Path]) -> None:
    """Raise UnwritableFile if two targets are one file: the second would replace the first."""
    seen: set[Path] = set()
    for target in targets:
        place = target.resolve()
        if place in seen:
            raise UnwritableFile(target, "two outputs have this name; nothing was written")
        seen.add(place)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino
