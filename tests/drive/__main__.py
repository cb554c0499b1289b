"""Goes through what a person does, in an order that no other run has, and leaves pictures to be looked at.

`make drive` does so at three sizes, in the light and the dark theme; `python -m tests.drive FOLDER SEED` with a seed
gives the order of an earlier run. Nothing is judged here: whoever changes what is shown looks at every picture.
"""

import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.drive.screen import Screen, install_what_is_missing
from tests.translating.toy_package import build_greek_package

SIZES = ((1280, 720), (1400, 900), (900, 700))
THEMES = {"light": "ctrl+F2", "dark": "ctrl+F3"}
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
_LEFT_TEXT, _RIGHT_TEXT, _MIDDLE = 0.42, 0.82, 0.55


def to_row(screen: Screen, row: int) -> None:
    """Go to a row of the list, from the search above it; row 0 is the first event's head."""
    screen.keys("ctrl+shift+f", "Down", "Home", *["Down"] * row)


def compare(screen: Screen) -> None:
    """Open the first story of the list on the left, and the second one on the right."""
    to_row(screen, 1)
    screen.keys("alt+l")
    to_row(screen, 2)
    screen.keys("alt+r")
    screen.rest(1.5)


def walk(screen: Screen) -> None:
    """Walk six links, and see what was set aside."""
    screen.keys(*["F7"] * 6, "ctrl+r")


def walk_from_a_click(screen: Screen) -> None:
    """Click in the right text, and walk on from there, both ways."""
    screen.click(_RIGHT_TEXT, _MIDDLE)
    screen.keys("F7", "F7", "shift+F7", "F8", "F8")


def scroll_and_zoom(screen: Screen) -> None:
    """Turn the wheel, then make the text larger and smaller again."""
    screen.click(_LEFT_TEXT, _MIDDLE, button=5, count=4)
    screen.keys("ctrl+plus", "ctrl+plus", "ctrl+minus")


def fold(screen: Screen) -> None:
    """See only what one side has, then only what is shared."""
    screen.keys("alt+3", "alt+2")


def unfold(screen: Screen) -> None:
    """See everything."""
    screen.keys("alt+1")


def correct(screen: Screen) -> None:
    """Set a paragraph aside and take that back."""
    screen.click(_LEFT_TEXT, _MIDDLE)
    screen.keys("ctrl+shift+r")
    screen.rest(1.0)
    screen.keys("ctrl+z")
    screen.rest(1.0)


def correct_a_headline(screen: Screen) -> None:
    """Give the left story another headline, by its details."""
    screen.click(_LEFT_TEXT, _MIDDLE)
    screen.keys("ctrl+d")
    screen.rest(1.0)
    screen.keys("ctrl+a")
    screen.write("A headline of our own")
    screen.keys("Return")
    screen.rest(1.5)


def translate(screen: Screen) -> None:
    """Open the Greek story on the right, translate it, and see both texts of it."""
    to_row(screen, 3)
    screen.keys("alt+r")
    screen.rest(1.5)
    screen.keys("ctrl+t")
    screen.rest(6.0)
    screen.keys("shift+F9")
    screen.rest(1.0)


def ask_for_an_export(screen: Screen) -> None:
    """Look at the options of an export."""
    screen.keys("ctrl+e")
    screen.rest(1.0)


def export(screen: Screen) -> None:
    """Save an export, twice into the same file: the second time the window asks."""
    for _ in range(2):
        screen.keys("ctrl+e")
        screen.rest(1.0)
        screen.keys("Return")
        screen.rest(1.0)
        screen.keys("ctrl+a")
        screen.write(str(screen.home / "pair.pdf"))
        screen.keys("Return")
        screen.rest(1.0)
    screen.keys("alt+y")
    screen.rest(3.0)
    if not (screen.home / "pair.pdf").exists():
        raise SystemExit("no export was saved")


def other_strictness(screen: Screen) -> None:
    """Link more surely, less surely, and as usual again."""
    screen.keys("alt+Up", "alt+Down", "alt+Down", "alt+Up")
    screen.rest(1.0)


def other_story(screen: Screen) -> None:
    """Open the fourth story on the right, and the one before again."""
    to_row(screen, 4)
    screen.keys("alt+r")
    screen.rest(1.5)
    screen.keys("alt+Left")
    screen.rest(1.5)


def event(screen: Screen) -> None:
    """See the event as a matrix, and come back to the pair."""
    screen.keys("ctrl+4")
    screen.rest(4.0)


def swap(screen: Screen) -> None:
    """Exchange both stories."""
    screen.keys("ctrl+shift+s")
    screen.rest(1.0)


def close_and_open_again(screen: Screen) -> None:
    """Quit, and start anew: the window comes back as it was."""
    screen.close_reader()
    screen.open_reader()
    screen.rest(1.5)


SCENES: tuple[Callable[[Screen], None], ...] = (
    walk,
    walk_from_a_click,
    scroll_and_zoom,
    fold,
    unfold,
    correct,
    correct_a_headline,
    translate,
    ask_for_an_export,
    export,
    other_strictness,
    other_story,
    event,
    swap,
    close_and_open_again,
)


def drive(pictures: Path, size: tuple[int, int], theme: str, order: random.Random) -> None:
    """Go through every scene on one screen."""
    width, height = size
    home = Path(tempfile.mkdtemp())
    scenes = order.sample(SCENES, len(SCENES))
    try:
        package = build_greek_package(home / "translate-el_en-1_9.argosmodel")
        with Screen(width, height, home) as screen:
            screen.run_reader("languages", "install", str(package))
            screen.open_reader(str(SAMPLES))
            screen.keys(THEMES[theme])
            compare(screen)
            for number, scene in enumerate([compare, *scenes]):
                if number:
                    scene(screen)
                name = f"{width}x{height}-{theme}-{number:02}-{scene.__name__}.png"
                screen.picture(pictures / name)
                screen.keys("Escape")
            screen.close_reader()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def main(arguments: list[str]) -> None:
    """Drive every size in every theme."""
    install_what_is_missing()
    pictures = Path(arguments[0]) if arguments else Path("build/drive")
    seed = int(arguments[1]) if len(arguments) > 1 else random.randrange(10_000)
    print(f"order {seed}, pictures in {pictures}", flush=True)  # noqa: T201 - it is a script that says what it does
    for size in SIZES:
        for theme in THEMES:
            drive(pictures, size, theme, random.Random(f"{seed} {size} {theme}"))


if __name__ == "__main__":
    main(sys.argv[1:])
