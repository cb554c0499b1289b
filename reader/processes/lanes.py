"""The queues of work: which processes a request may use, and how much each of them may take."""

import os
from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class LaneLimits:
    """How many processes work side by side, how many requests each holds, how much memory each may have."""

    name: str
    processes: int = 1
    depth: int = 1
    """Requests inside a process, with the one that it works on: it then never waits for the window."""
    memory_bytes: int = 1024**3


class Lane(Enum):
    """Which processes a request may use."""

    DOCUMENTS = LaneLimits("documents", processes=max(1, min(4, os.cpu_count() or 1)), depth=2)
    COMPARING = LaneLimits("comparing")
    # It holds the models: those of two chained packages take up to a gigabyte, before the threads' own stacks.
    TRANSLATING = LaneLimits("translating", memory_bytes=4 * 1024**3)
    EXPORTING = LaneLimits("exporting")
    # Its downloads can be cancelled without harm to a translation; a package is tried out before it is kept.
    PACKAGES = LaneLimits("packages", memory_bytes=4 * 1024**3)

    @classmethod
    def named(cls, name: str) -> "Lane":
        """Return the lane of a name."""
        return next(lane for lane in cls if lane.value.name == name)
