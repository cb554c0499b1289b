"""Finding out whether a window can be shown, before Qt tries and aborts."""

import contextlib
import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from importlib import util
from pathlib import Path

_X_PORT = 6000
_TIMEOUT_S = 2.0


def why_no_window(environment: Mapping[str, str]) -> str | None:
    """Say why no window can be shown here, in one sentence, or None if one can."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return None
    if _wayland_answers(environment):
        return None
    display = environment.get("DISPLAY", "")
    if not display:
        return "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    if not _x_answers(display):
        return f"the display {display} does not answer"
    return _missing_library()


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    return bool(name) and _connects(str(Path(environment.get("XDG_RUNTIME_DIR", "/"), str(name))))


def _x_answers(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - the place that the X Window System lays down
    if host in ("", "unix"):
        return _connects(path) or _connects(f"\0{path}")
    try:
        with socket.create_connection((host, _X_PORT + int(number)), _TIMEOUT_S):
            return True
    except OSError:
        return False


def _connects(path: str) -> bool:
    with contextlib.closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as connection:
        connection.settimeout(_TIMEOUT_S)
        try:
            connection.connect(path)
        except OSError:
            return False
        return True


def _missing_library() -> str | None:
    """Load Qt's own plugin for X as Qt will: a library that it misses is named here, and would abort the program there.

    Debian 12 needs libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxcb-xkb1, libxkbcommon-x11-0.
    """
    package = util.find_spec("PySide6")
    if package is None or package.origin is None:
        return "PySide6 is not installed"
    plugin = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin), mode=os.RTLD_LAZY)
    except OSError as error:
        return f"a system library for windows is missing ({error})"
    return None
