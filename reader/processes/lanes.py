"""The queues of work: which processes a request may use, and how much each of them may take."""

import contextlib
import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from reader.processes.sandbox.needs import Needs
from reader.storage.paths import cache_folder, make_own_folder, packages_folder, translations_file

_LEAST_PATIENCE_S, _PATIENCE_S_A_MB, _MOST_MB = 60.0, 5.0, 100


@dataclass(frozen=True, slots=True)
class LaneLimits:
    """How many processes work side by side, how many requests each holds, how much memory each may have."""

    name: str
    processes: int = 1
    depth: int = 1
    """Requests inside a process, with the one that it works on: it then never waits for the window."""
    memory_bytes: int = 1024**3
    gives_up: bool = False
    """Whether a request of which nothing is heard for too long is given up, and another process takes over before."""
    is_single_use: bool = False
    """Whether each request has a process of its own, which is then given what this request needs and no more."""


class Lane(Enum):
    """Which processes a request may use."""

    DOCUMENTS = LaneLimits("documents", max(1, min(4, os.cpu_count() or 1)), depth=2, gives_up=True)
    COMPARING = LaneLimits("comparing")
    # Grouping ten thousand stories takes a minute, and nobody who opens two of them waits for it.
    GATHERING = LaneLimits("gathering", memory_bytes=2 * 1024**3)
    # It holds the models: those of two chained packages take up to a gigabyte, before the threads' own stacks.
    TRANSLATING = LaneLimits("translating", memory_bytes=4 * 1024**3)
    EXPORTING = LaneLimits("exporting", is_single_use=True)
    # Its downloads can be cancelled without harm to a translation; a package is tried out before it is kept.
    PACKAGES = LaneLimits("packages", memory_bytes=4 * 1024**3, is_single_use=True)

    # Each answer is looked up by its lane several times, and an enumeration's own is a function of Python.
    __hash__ = object.__hash__

    @classmethod
    def named(cls, name: str) -> "Lane":
        """Return the lane of a name."""
        return next(lane for lane in cls if lane.value.name == name)

    def needs(self) -> Needs:
        """Return what all requests of the lane need; documents come as descriptors."""
        match self:
            case Lane.COMPARING:
                translations = own_folder(translations_file().parent)
                return Needs(
                    reads=(own_folder(packages_folder()), own_folder(cache_folder())),
                    writes=(translations,),
                    lists=True,
                )
            case Lane.TRANSLATING:
                own = own_folder(translations_file().parent), own_folder(cache_folder() / "argos")
                return Needs(reads=(own_folder(packages_folder()),), writes=own)
            case _:
                return Needs()


def patience_s(path: Path | None) -> float:
    """Return after how many seconds without an answer the reading of a file is stopped; the larger it is, the more.

    The slowest that is honest, PDFs of scanned newspapers, takes a second or two a megabyte.
    """
    try:
        size = 0 if path is None else path.stat().st_size
    except OSError:
        size = 0
    return _LEAST_PATIENCE_S + _PATIENCE_S_A_MB * min(size / 1024**2, _MOST_MB)


def own_folder(folder: Path) -> Path:
    """Make a folder of the program's own, so that something in it can be allowed; return it."""
    with contextlib.suppress(OSError):
        make_own_folder(folder)
    return folder
