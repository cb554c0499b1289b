import socket
import sys
from pathlib import Path

import pytest

from reader.ui import display
from reader.ui.display import why_no_display, why_no_window

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")


@linux_only
def test_no_display_is_said() -> None:
    assert "no display" in (why_no_display({}) or "")


@linux_only
def test_dead_display_is_named() -> None:
    assert ":4711 does not answer" in (why_no_display({"DISPLAY": ":4711"}) or "")


@linux_only
@pytest.mark.parametrize("display", ["", "nonsense", ":", "host:x"])
def test_odd_display_is_no_crash(display: str) -> None:
    assert why_no_display({"DISPLAY": display})


@linux_only
def test_wayland_that_answers_is_enough(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert why_no_display(environment) is why_no_window(environment) is None


def test_platform_that_the_user_chose_is_believed() -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    assert why_no_display(environment) is why_no_window(environment) is None


@linux_only
def test_package_of_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = "libxcb-icccm.so.4"

    def load(library: str) -> str | None:
        return f"{gone}: cannot open" if library == gone or library.endswith("libqxcb.so") else None

    monkeypatch.setattr(display, "_loading_error", load)
    told = why_no_window({"DISPLAY": ":0"}) or ""
    assert told.endswith("on Debian and Ubuntu: apt-get install libxcb-icccm4")
