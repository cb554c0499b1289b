"""A screen of its own with a window manager, and the program on it, driven as a person does: X11 alone is asked."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

PACKAGES = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "import": "imagemagick"}
_PATIENCE_S = 30.0
_REST_S = 0.4
_BLINK_TICKS = 3


def install_what_is_missing() -> None:
    """Install the programs that a screen needs where that is allowed. Raises SystemExit, naming them, where not."""
    missing = [package for program, package in PACKAGES.items() if shutil.which(program) is None]
    if not missing:
        return
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise SystemExit(f"make drive needs {', '.join(missing)}: apt-get install {' '.join(missing)}")
    subprocess.run(["apt-get", "install", "--yes", "--no-install-recommends", *missing], check=True)


class Screen:
    """A display of a size (px) with nothing on it but Reader; what Reader keeps is in a folder of its own."""

    def __init__(self, width: int, height: int, home: Path) -> None:
        self.width, self.height = width, height
        self.home = home
        self._started: list[subprocess.Popen[bytes]] = []
        self._environment = dict(os.environ)
        self._window = ""

    def __enter__(self) -> "Screen":
        """Start the display and its window manager."""
        reading, writing = os.pipe()
        size = f"{self.width}x{self.height}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
        self._started.append(subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as answer:
            self._environment["DISPLAY"] = f":{answer.readline().strip()}"
        self._environment |= {"HOME": str(self.home), "QT_QPA_PLATFORM": "xcb"}
        self._environment |= {f"XDG_{name}_HOME": str(self.home / name) for name in ("CONFIG", "DATA", "CACHE")}
        self._started.append(self._start("openbox"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop what was started, the display last."""
        for process in reversed(self._started):
            process.terminate()
            process.wait()

    def run_reader(self, *arguments: str) -> None:
        """Run a command of Reader's to its end. Raises CalledProcessError."""
        subprocess.run([sys.executable, "-m", "reader", *arguments], env=self._environment, check=True)

    def open_reader(self, *arguments: str) -> None:
        """Start Reader and wait for its window, which gets the whole screen."""
        self._reader = self._start(sys.executable, "-m", "reader", *arguments)
        self._started.append(self._reader)
        found = self._ask("search", "--sync", "--onlyvisible", "--class", "reader")
        self._window = found.split("\n")[-1]
        self._ask("windowsize", "--sync", self._window, str(self.width), str(self.height))
        self._ask("windowmove", self._window, "0", "0")
        self.rest(3.0)

    def close_reader(self) -> None:
        """Quit as its user does."""
        self.keys("ctrl+q")
        self._reader.wait(_PATIENCE_S)

    def keys(self, *names: str) -> None:
        """Press keys one after the other, each as xdotool names it."""
        for name in names:
            self._ask("key", "--clearmodifiers", name)
            time.sleep(0.08)
        self.rest()

    def write(self, text: str) -> None:
        """Type a text."""
        self._ask("type", "--clearmodifiers", "--delay", "20", text)
        self.rest()

    def click(self, across: float, down: float, button: int = 1, count: int = 1) -> None:
        """Click at shares of the width and the height; buttons 4 and 5 are the wheel."""
        self._ask("mousemove", str(round(across * self.width)), str(round(down * self.height)))
        self._ask("click", "--repeat", str(count), "--delay", "60", str(button))
        self.rest()

    def rest(self, seconds: float = _REST_S) -> None:
        """Let the window catch up: at least so long, and until it and its child processes have nothing to do."""
        time.sleep(seconds)
        end, spent = time.monotonic() + _PATIENCE_S, -1
        while time.monotonic() < end and spent != (spent := self._spent()):
            time.sleep(_REST_S)

    def _spent(self) -> int:
        """Return how much processor time (ticks) Reader and its child processes have taken."""
        family, total = {self._reader.pid}, 0
        for stat in sorted(Path("/proc").glob("[0-9]*/stat"), key=lambda stat: int(stat.parent.name)):
            try:
                fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            except OSError:
                continue  # it has ended
            pid, parent = int(stat.parent.name), int(fields[1])
            if pid in family or parent in family:
                family.add(pid)
                # A window at rest blinks its cursor: less than that counts as nothing.
                total += (int(fields[11]) + int(fields[12])) // _BLINK_TICKS
        return total

    def picture(self, file: Path) -> None:
        """Keep what is on the screen."""
        file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(file)], env=self._environment, check=True)

    def _ask(self, *arguments: str) -> str:
        answer = subprocess.run(
            ["xdotool", *arguments], env=self._environment, check=False, capture_output=True, timeout=_PATIENCE_S
        )
        return answer.stdout.decode().strip()

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, env=self._environment, stderr=subprocess.DEVNULL)
