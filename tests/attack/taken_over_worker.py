"""A child process that a document has taken over: whatever it is asked for, it tries all that it must not do.

It answers with what it managed, as the reason of an error. The victims' folder is in VICTIMS.
"""

import ctypes
import errno
import fcntl
import json
import mmap
import os
import platform
import resource
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.model.errors import ReaderError
from reader.processes import worker
from reader.processes.requests.every_request import every_request

VICTIMS = Path(os.environ["VICTIMS"])
PARENT = os.getppid()
F_SETSIG = 10  # Python has no name for it
_LIBC = ctypes.CDLL(None, use_errno=True)


def call(number: int, *arguments: Any) -> None:
    if _LIBC.syscall(ctypes.c_long(number), *arguments) < 0:
        raise OSError(ctypes.get_errno(), "refused")


def child(spawn: Callable[[], int]) -> None:
    pid = spawn()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def number(x86_64: int, aarch64: int) -> int:
    return x86_64 if platform.machine() == "x86_64" else aarch64


def take_memory() -> None:
    mmap.mmap(-1, 6 * 1024**3, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS).close()


def raise_limits() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    take_memory()


def dump_core() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (1024**3, 1024**3))


def write_memory_of_parent() -> None:
    with Path(f"/proc/{PARENT}/mem").open("r+b"):
        pass


ATTEMPTS: dict[str, Callable[[], object]] = {
    "read a document": (VICTIMS / "secret.txt").read_text,
    "read the list of users": Path("/etc/passwd").read_text,
    "list a folder": lambda: list(VICTIMS.iterdir()),
    "write into the home folder": lambda: (VICTIMS / "new.txt").write_text("x"),
    "write into /tmp": lambda: Path(f"/tmp/reader-taken-over-{os.getpid()}").write_text("x"),
    "make a folder": (VICTIMS / "folder").mkdir,
    "write into a document": lambda: (VICTIMS / "secret.txt").open("a").write("x"),
    "cut a document": lambda: os.truncate(VICTIMS / "secret.txt", 0),
    "delete a document": (VICTIMS / "deleted.txt").unlink,
    "rename a document": lambda: (VICTIMS / "renamed.txt").rename(VICTIMS / "away.txt"),
    "link to a document": lambda: os.link(VICTIMS / "secret.txt", VICTIMS / "link.txt"),
    "link softly": lambda: (VICTIMS / "soft").symlink_to("/etc/passwd"),
    "open a document to all": lambda: (VICTIMS / "secret.txt").chmod(0o777),
    "change a document's time": lambda: os.utime(VICTIMS / "secret.txt", (1, 1)),
    "write a correction": lambda: Path(os.environ["READER_HOME"], "data", "corrections.json").write_text("{}"),
    "write into the program": lambda: Path(worker.__file__).with_name("evil.py").write_text("x"),
    "open a socket of the network": lambda: socket.socket(socket.AF_INET).close(),
    "open a socket of the system": lambda: socket.socket(socket.AF_UNIX).close(),
    "wait for others to connect": lambda: socket.create_server(("127.0.0.1", 0)).close(),
    "start a program": lambda: subprocess.run(["/bin/true"], check=True),
    "spawn a program": lambda: child(lambda: os.posix_spawn("/bin/true", ["true"], {})),
    "become a program": lambda: os.execv("/bin/echo", ["echo"]),
    "become an unnamed program": lambda: os.execve(os.memfd_create("x"), ["x"], {}),
    "fork": lambda: child(os.fork),
    "signal the window": lambda: os.kill(PARENT, 0),
    "trace the window": lambda: call(number(101, 117), ctypes.c_long(16), ctypes.c_long(PARENT), None, None),
    "read the window's memory": lambda: Path(f"/proc/{PARENT}/mem").open("rb").close(),
    "write the window's memory": write_memory_of_parent,
    "read the window's environment": Path(f"/proc/{PARENT}/environ").read_bytes,
    "limit the window": lambda: resource.prlimit(PARENT, resource.RLIMIT_CORE, (0, 0)),
    "make namespaces": lambda: call(number(272, 97), ctypes.c_long(0x10000000)),
    "use io_uring": lambda: call(425, ctypes.c_long(8), ctypes.create_string_buffer(120)),
    "open a file by its handle": lambda: call(number(304, 265), ctypes.c_long(-100), None, ctypes.c_long(0)),
    "watch the kernel": lambda: call(number(298, 241), ctypes.create_string_buffer(120), 0, -1, -1, 0),
    "take all memory": take_memory,
    "raise its own limits": raise_limits,
    "leave a core dump": dump_core,
    "have the kernel signal the window": lambda: fcntl.fcntl(os.pipe()[0], fcntl.F_SETOWN, PARENT),
    "choose that signal": lambda: fcntl.fcntl(os.pipe()[0], F_SETSIG, signal.SIGKILL),
    "move the window to one core": lambda: os.sched_setaffinity(PARENT, {0}),
    "let the window wait for all others": lambda: os.sched_setscheduler(PARENT, os.SCHED_BATCH, os.sched_param(0)),
    "let the window's files wait": lambda: call(number(251, 30), 1, PARENT, ctypes.c_long(0x6000)),
    "watch a folder": lambda: call(number(294, 26), 0),
    "outlive the window": lambda: call(number(157, 167), 1, 0, 0, 0, 0),
    "open a socket of another kind": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0).close(),
    "be asked by a pair of sockets": socket.socketpair,
}
_HELD = (errno.EPERM, errno.EACCES, errno.EROFS, errno.EFBIG, errno.EXDEV, errno.ENOSYS, errno.ENOMEM)


def succeeds(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except (MemoryError, ValueError, PermissionError, subprocess.SubprocessError):
        return False
    except OSError as error:
        # Any other error means that the kernel looked at what was asked for.
        return error.errno not in _HELD
    return True


def attack(*_request: object) -> None:
    raise ReaderError(json.dumps([name for name, attempt in ATTEMPTS.items() if succeeds(attempt)]))


if __name__ == "__main__":
    for kind in every_request():
        kind.run = attack  # type: ignore[method-assign, assignment]
    sys.exit(worker.serve(*sys.argv[1:4]))
