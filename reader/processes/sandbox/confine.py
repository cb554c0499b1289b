"""Give up what a child process does not need, before it reads a byte that somebody else wrote."""

import os
import signal
import sys
import tempfile
from dataclasses import dataclass
from typing import IO, Any

from reader.processes.sandbox.needs import Needs

# The pipes, the libraries' own, and a font or two.
_MOST_FILES = 256
LIMITS = ("memory", "file sizes", "open files", "core dumps")
"""What a child process may take no more of than it needs, where the system caps that."""


@dataclass(frozen=True, slots=True)
class Holds:
    """What this machine lets a child process give up: `landlock` is the kernel's version of it, 0 for none.

    `limits` are those of `LIMITS` that hold.
    """

    landlock: int = 0
    seccomp: bool = False
    limits: tuple[str, ...] = ()

    def as_text(self) -> str:
        """Say it in a line, what is missing first."""
        unlimited = [name for name in LIMITS if name not in self.limits]
        missing = [
            *(["files stay readable (no Landlock)"] if not self.landlock else []),
            *(["programs and network stay within reach (no seccomp)"] if not self.seccomp else []),
            *([f"no limit of {', '.join(unlimited)}"] if unlimited else []),
        ]
        held = [
            *([f"Landlock {self.landlock}"] if self.landlock else []),
            *(["seccomp, no new privileges"] if self.seccomp else []),
            *([f"limits of {', '.join(self.limits)}"] if self.limits else []),
        ]
        return "; ".join([*([f"MISSING: {', '.join(missing)}"] if missing else []), ", ".join(held)]).strip("; ")


def confine(needs: Needs, memory_bytes: int) -> Holds:
    """Give up all but what is needed, as far as the system lets us; what it does not is left out of the result."""
    limits = _limit(memory_bytes)
    if sys.platform != "linux":
        return Holds(limits=limits)
    from reader.processes.sandbox import kernel, landlock, seccomp  # noqa: PLC0415 - Linux alone has them

    # What is compiled from here on could not be kept.
    sys.dont_write_bytecode = True
    try:
        kernel.end_with_parent(signal.SIGKILL)
        kernel.gain_no_privileges()
        version = landlock.give_up_files(needs)
    except OSError:
        return Holds(limits=limits)
    if not needs.writes:
        vars(tempfile)["TemporaryFile"] = _temporary_file
    return Holds(version, seccomp.give_up_calls(needs), limits)


def _temporary_file(mode: str = "w+b", *_how: object, **_named: object) -> IO[Any]:
    """Open a file that is in memory alone, in place of one in a folder: the language model is unpacked through one."""
    return os.fdopen(os.memfd_create("temporary"), mode)


def _limit(memory_bytes: int) -> tuple[str, ...]:
    """Cap what this process may take, where the system can: a document must not take the machine with it.

    Return what is capped. macOS takes a limit of memory, and keeps none.
    """
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return ()
    wanted = {
        "memory": (resource.RLIMIT_DATA, memory_bytes),
        "file sizes": (resource.RLIMIT_FSIZE, memory_bytes),
        "open files": (resource.RLIMIT_NOFILE, _MOST_FILES),
        "core dumps": (resource.RLIMIT_CORE, 0),
    }
    if sys.platform != "linux":
        del wanted["memory"]
    for kind, limit in wanted.values():
        _, highest = resource.getrlimit(kind)
        value = limit if highest == resource.RLIM_INFINITY else min(limit, highest)
        # The hard limit too, so that it can't be raised again.
        resource.setrlimit(kind, (value, value))
    return tuple(wanted)
