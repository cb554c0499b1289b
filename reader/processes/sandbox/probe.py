"""Which parts of the sandbox hold on this machine, found out by a process that confines itself."""

import ast
import subprocess
import sys
from dataclasses import astuple
from pathlib import Path

from reader.processes.sandbox.confine import Holds, confine
from reader.processes.sandbox.needs import Needs

_TIMEOUT_S = 20
_CODE = "from reader.processes.sandbox.probe import try_out; try_out()"
_MEMORY_BYTES = 1024**3


def what_holds() -> Holds:
    """Return what a child process of ours gives up on this machine."""
    root = str(Path(__file__).resolve().parents[3])
    code = f"import sys; sys.path.insert(0, {root!r}); {_CODE}"
    try:
        tried = subprocess.run(  # noqa: S603 - this very program
            [sys.executable, "-P", "-c", code], capture_output=True, check=True, timeout=_TIMEOUT_S, text=True
        )
        return Holds(*ast.literal_eval(tried.stdout))
    except (OSError, ValueError, SyntaxError, subprocess.SubprocessError):
        return Holds()


def try_out() -> None:
    """Confine this process, try what must not succeed, and print what held."""
    holds = confine(Needs(), _MEMORY_BYTES)
    landlock = holds.landlock if not _can_read(Path("/etc/passwd")) else 0
    seccomp = holds.seccomp and not _can_open_a_socket()
    sys.stdout.write(repr(astuple(Holds(landlock, seccomp, holds.limits))))


def _can_read(path: Path) -> bool:
    try:
        path.read_bytes()
    except PermissionError:
        return False
    return True


def _can_open_a_socket() -> bool:
    import socket  # noqa: PLC0415 - not before the process is confined

    try:
        socket.socket(socket.AF_INET).close()
    except PermissionError:
        return False
    return True
