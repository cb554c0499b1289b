import socket
import sys
from pathlib import Path

import pytest

from reader.ui.display import why_no_window

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")


@linux_only
def test_no_display_is_said() -> None:
    assert "no display" in (why_no_window({}) or "")


@linux_only
def test_dead_display_is_named() -> None:
    assert ":4711 does not answer" in (why_no_window({"DISPLAY": ":4711"}) or "")


@linux_only
@pytest.mark.parametrize("display", ["", "nonsense", ":", "host:x"])
def test_odd_display_is_no_crash(display: str) -> None:
    assert why_no_window({"DISPLAY": display})


@linux_only
def test_wayland_that_answers_is_enough(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert why_no_window({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}) is None


def test_platform_that_the_user_chose_is_believed() -> None:
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen"}) is None
