"""The stories of files and folders, as commands read them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.outcome import complain
from reader.cli.saying import say_aside
from reader.model.errors import ReaderError, UnreadableFile

if TYPE_CHECKING:
    from reader.model.article import Article


@dataclass(frozen=True, slots=True)
class Listed:
    """A path that was named: its file, or the files of its folder in a fixed order, and what could not be listed."""

    path: Path
    files: tuple[Path | UnreadableFile, ...]


def list_paths(paths: Iterable[Path]) -> list[Listed]:
    """List the files that paths name."""
    return [Listed(path, tuple(_files_of(path))) for path in paths]


def inputs_of(listed: Iterable[Listed]) -> Iterator[Path]:
    """Return the files that are going to be read."""
    return (file for one in listed for file in one.files if isinstance(file, Path))


def read_stories(listed: Sequence[Listed], *, whole: bool = False) -> tuple[list["Article"], int]:
    """Read all stories as they were corrected, those of a folder without the lines that an outlet's stories share.

    Beside them, count what failed.

    Why a file could not be read is said on standard error, and of a folder that it has none.
    """
    from reader.cli.placements import corrected_by_hand
    from reader.library.shared_lines import without_shared_lines
    from reader.model.correction import NO_CORRECTIONS
    from reader.processes.asking import read_articles

    corrected = corrected_by_hand(inputs_of(listed), whole=whole)
    stories: list[Article] = []
    failures = 0
    for one in listed:
        found: list[Article] = []
        if not one.files:
            say_aside(f"reader: {one.path}: no files in this folder that may be stories")
        for file in one.files:
            try:
                if isinstance(file, UnreadableFile):
                    raise file
                found.extend(read_articles(file, whole=whole, corrections=corrected.get(file)))
            except ReaderError as error:
                failures += 1
                complain(error)
        restored = [corrected.get(one.path, NO_CORRECTIONS).of(one.record).restored for one in found]
        stories += without_shared_lines(found, restored) if one.path.is_dir() and not whole else found
    return stories, failures


def _files_of(path: Path) -> Iterator[Path | UnreadableFile]:
    from reader.library.folder import list_files

    if path.is_dir():
        unreadable: list[UnreadableFile] = []
        yield from list_files(path, unreadable.append)
        yield from unreadable
    else:
        yield path
