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


# What Qt's plugin for X loads of the system beside what every Qt program does, and who has it on Debian and Ubuntu.
_PACKAGE_OF = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def why_no_display(environment: Mapping[str, str]) -> str | None:
    """Say why there is no display that a window could be shown on, in one sentence, or None if there is one."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return None
    if _wayland_answers(environment):
        return None
    display = environment.get("DISPLAY", "")
    if not display:
        return "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    if not _x_answers(display):
        return f"the display {display} does not answer"
    return None


def why_no_window(environment: Mapping[str, str]) -> str | None:
    """Say what the window misses where there is a display, or None if nothing."""
    is_x = sys.platform == "linux" and not environment.get("QT_QPA_PLATFORM") and not _wayland_answers(environment)
    return missing_library() if is_x else None


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


def missing_library() -> str | None:
    """Say which system libraries Qt's plugin for X misses, and the packages that have them; None if it loads.

    It is loaded here as Qt will load it, which would abort the program.
    """
    package = util.find_spec("PySide6")
    if package is None or package.origin is None:
        return "PySide6 is not installed"
    plugin = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    error = _loading_error(str(plugin)) if plugin.exists() else None
    if error is None:
        return None
    missing = [name for library, name in _PACKAGE_OF.items() if _loading_error(library) is not None]
    if not missing:
        return f"a system library for windows is missing ({error})"
    return f"a system library for windows is missing; on Debian and Ubuntu: apt-get install {' '.join(missing)}"


def _loading_error(library: str) -> str | None:
    try:
        ctypes.CDLL(library, mode=os.RTLD_LAZY)
    except OSError as error:
        return str(error)
    return None
