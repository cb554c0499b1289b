"""Writing into devices, pipes and terminals: they are not replaced, as files are, and nothing of them is kept.

`--html >(gzip)` and `--json=/dev/stdout` name such; and root, who may, would else put a file in the place of a device.
"""

import os
import stat
from pathlib import Path


def is_special(path: Path) -> bool:
    """Tell whether something is there that is neither a file nor a folder."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def write_into(path: Path, content: bytes) -> None:
    """Write all of it; a pipe that nobody reads is not waited for. Raises OSError."""
    handle = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
    try:
        if hasattr(os, "set_blocking"):
            os.set_blocking(handle, True)
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(handle, rest) :]
    finally:
        os.close(handle)
