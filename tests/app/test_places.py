from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.app.places import History, StoryKey, WindowPlace, key_of

FOLDER = Path("/stories")


def place(left: str, right: str) -> WindowPlace:
    return WindowPlace(FOLDER, (), StoryKey(FOLDER / left), StoryKey(FOLDER / right))


@given(st.text(alphabet="ab /\n.\udc80", min_size=1), st.integers(0, 10_000))
def test_key_is_read_back_from_its_text(name: str, record: int) -> None:
    key = StoryKey(Path("/") / name.strip("/"), record)
    assert key_of(str(key)) == key


def test_what_is_no_key_is_none() -> None:
    assert [key_of(text) for text in ("", "3", "x /a", "3 ", "-1 /a")] == [None] * 5


def test_back_and_forward_lead_through_what_was_visited() -> None:
    history = History()
    for name in "abc":
        history.visit(place("x", name))
    assert history.step(-1) == place("x", "b")
    assert history.step(-1) == place("x", "a")
    assert history.step(-1) is None
    assert history.step(1) == place("x", "b")


def test_a_visit_forgets_what_was_ahead() -> None:
    history = History()
    for name in "abc":
        history.visit(place("x", name))
    history.step(-1)
    history.visit(place("x", "d"))
    assert not history.can_step(1)
    assert history.step(-1) == place("x", "b")


def test_the_same_place_is_visited_once() -> None:
    history = History()
    history.visit(place("x", "a"))
    history.visit(place("x", "a"))
    assert not history.can_step(-1)
