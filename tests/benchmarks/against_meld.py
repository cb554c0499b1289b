"""Our window beside Meld's on the same two texts of 10,000 words: time until both are seen, CPU time a scroll step.

Run by `python -m tests.benchmarks.against_meld`; needs the Debian packages meld, openbox, xvfb, xdotool and x11-apps,
and says so where one is missing. On a busy machine, put `chrt -r 10` before it: our workers give way to others by their
niceness, and Meld has none. Prints a table, judges nothing. How it is measured, the same for both programs:

- an Xvfb screen of 1400x900, openbox that makes every window as large as the screen, settings of a first start, five
  runs in turns;
- both as they are installed: the modules of Debian's Meld are compiled by its package, ours by pip; here by one start
  before the runs (`PYTHONDONTWRITEBYTECODE`, if it is set, would have our program compile all of itself each time);
- "seen": wall time from starting the process until the picture of the screen (`xwd`, taken every 30 ms) has at least
  twelve lines of text in the left and in the right pane;
- "scroll": user and system time (`/proc`) of the program's whole process tree for 100 notches of the wheel over the
  left pane, 20 ms apart, divided by 100; and that of the X server beside it.
"""

import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.comparing_view import generated_pair
from tests.benchmarks.words import WORDS_OF_NEWS

WORDS = 10_000
RUNS = 5
_NOTCHES = 100
_WIDTH, _HEIGHT = 1400, 900
_NEEDED = ("meld", "Xvfb", "xdotool", "xwd", "dbus-run-session", "openbox")
_LINES_SEEN = 12
_EMPTY = 1  # the pattern of an empty screen is taken for one line
_PATIENCE_S = 60.0
_IS_DARK = bytes(value < 130 for value in range(256))
_LARGE = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application class="*"><maximized>yes</maximized><decor>no</decor></application></applications></openbox_config>"""


@dataclass(frozen=True, slots=True)
class Program:
    """A program that shows two files, and where its panes are: shares of the screen's width."""

    name: str
    command: tuple[str, ...]
    left: tuple[float, float]
    right: tuple[float, float]


PROGRAMS = (
    Program("reader", (sys.executable, "-m", "reader"), (0.32, 0.50), (0.70, 0.90)),
    Program("meld", ("meld",), (0.02, 0.42), (0.56, 0.94)),
)


@dataclass(frozen=True, slots=True)
class Result:
    """What one run took: seconds until both texts were seen, CPU milliseconds a notch of the program and of X."""

    seen_s: float
    scroll_ms: float
    server_ms: float


def write_pair(folder: Path, words: int = WORDS, seed: int = 5) -> tuple[Path, Path]:
    """Write two texts of so many words, four sentences a paragraph.

    The right one shares most with the left, a tenth of it moved.
    """
    chance = random.Random(seed)
    count = words // 20
    left, other = ([_sentence(chance) for _ in range(count)] for _ in range(2))
    comparison = generated_pair(words)
    for link in comparison.links:
        other[link.right[0]] = left[link.left[0]]
    files = folder / "a.txt", folder / "b.txt"
    for file, texts in zip(files, (left, other), strict=True):
        paragraphs = [" ".join(texts[first : first + 4]) for first in range(0, count, 4)]
        file.write_text("A long report\n\n" + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return files


def _sentence(chance: random.Random) -> str:
    return (
        " ".join([*(chance.choice(WORDS_OF_NEWS) for _ in range(19)), str(chance.randrange(1_000))]).capitalize() + "."
    )


def run(program: Program, files: Sequence[Path], display: str, server: int) -> Result:
    """Start the program on the two files, wait until both are seen, scroll, and end it."""
    strips = (program.left, program.right)
    with tempfile.TemporaryDirectory() as home:
        compiled = {"PYTHONPYCACHEPREFIX": str(files[0].parent / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
        environment = {
            **os.environ,
            **compiled,
            "DISPLAY": display,
            "HOME": home,
            "QT_QPA_PLATFORM": "xcb",
            "GDK_BACKEND": "x11",
        }
        environment |= {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        # The program before this one may still be on the screen.
        _wait_until(lambda: all(_lines_between(display, *strip) <= _EMPTY for strip in strips), "it stays full")
        started = time.monotonic()
        process = subprocess.Popen(
            ["dbus-run-session", "--", *program.command, *map(str, files)],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            _wait_until(
                lambda: all(_lines_between(display, *strip) >= _LINES_SEEN for strip in strips),
                f"{program.name} shows no texts",
            )
            seen = time.monotonic() - started
            time.sleep(3)  # until it rests: both compare after the texts are seen
            x = round(sum(program.left) / 2 * _WIDTH)
            _xdotool(display, "mousemove", str(x), str(_HEIGHT // 2))
            before, server_before = _tree_ms(process.pid), _cpu_ms(server)
            _xdotool(display, "click", "--repeat", str(_NOTCHES), "--delay", "20", "5")
            time.sleep(1)
            spent, server_spent = _tree_ms(process.pid) - before, _cpu_ms(server) - server_before
            return Result(seen, spent / _NOTCHES, server_spent / _NOTCHES)
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()


def _wait_until(is_so: Callable[[], bool], otherwise: str) -> None:
    patience = time.monotonic() + _PATIENCE_S
    while not is_so():
        if time.monotonic() > patience:
            raise TimeoutError(otherwise)
        time.sleep(0.03)


def _lines_between(display: str, start: float, end: float) -> int:
    """Count the lines of text on the screen between two shares of its width: runs of rows with dark pixels."""
    dump = b""
    while not dump:  # it fails while a window goes away
        dump = subprocess.run(["xwd", "-root", "-silent", "-display", display], capture_output=True, check=False).stdout
    header = int.from_bytes(dump[:4], "big")
    width, height = (int.from_bytes(dump[at : at + 4], "big") for at in (16, 20))
    row_bytes = int.from_bytes(dump[48:52], "big")
    colours = int.from_bytes(dump[76:80], "big")
    pixels = dump[header + 12 * colours :]
    first, last = 4 * round(start * width), 4 * round(end * width)
    lines, was_text = 0, False
    for y in range(height):
        greens = pixels[y * row_bytes + first : y * row_bytes + last][1::4]
        # In C: what looks at the screen must not take the processor from what is measured.
        dark = greens.translate(_IS_DARK).count(1)
        is_text = 0.02 < dark / max(1, len(greens)) < 0.6
        lines += is_text and not was_text
        was_text = is_text
    return lines


def _xdotool(display: str, *words: str) -> None:
    subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": display}, check=True)


def _tree_ms(root: int) -> float:
    """Return the CPU milliseconds of a process and of all that descend from it."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(entry.parent.name)] = int(fields[1])
    family = {root}
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    return sum(_cpu_ms(pid) for pid in family)


def _cpu_ms(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Measure both programs in turns."""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        print(f"not measured: {', '.join(missing)} not found", flush=True)
        return
    reading, writing = os.pipe()
    screen = f"{_WIDTH}x{_HEIGHT}x24"
    with (
        subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        ) as server,
        tempfile.TemporaryDirectory() as folder,
    ):
        display = ":" + os.read(reading, 16).decode().strip()
        files = write_pair(Path(folder))
        rules = Path(folder, "rc.xml")
        rules.write_text(_LARGE, encoding="utf-8")
        manager = subprocess.Popen(
            ["openbox", "--config-file", str(rules)],
            env={**os.environ, "DISPLAY": display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        results: dict[str, list[Result]] = {program.name: [] for program in PROGRAMS}
        try:
            for program in PROGRAMS:
                run(program, files, display, server.pid)
            for _ in range(RUNS):
                for program in PROGRAMS:
                    results[program.name].append(run(program, files, display, server.pid))
        finally:
            manager.terminate()
            manager.wait()
            server.terminate()
    print(f"two texts of {WORDS} words, median of {RUNS} runs in turns", flush=True)
    print("program    seen (s)  scroll (CPU ms a notch)  X server (ms a notch)", flush=True)
    for name, runs in results.items():
        seen, scroll, x = (
            statistics.median(getattr(one, field) for one in runs) for field in ("seen_s", "scroll_ms", "server_ms")
        )
        print(f"{name:8} {seen:10.2f} {scroll:24.1f} {x:22.1f}", flush=True)


if __name__ == "__main__":
    main()
