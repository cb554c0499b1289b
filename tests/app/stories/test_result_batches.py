import contextlib
from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.app.stories.result_batches import ResultBatches


class Kept:
    """Counts the writes, and remembers what each step did."""

    def __init__(self) -> None:
        self.writes = 0
        self.steps: list[int] = []

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        self.writes += 1
        yield

    def step(self, number: int) -> Callable[[], None]:
        return lambda: self.steps.append(number)


def test_steps_that_come_together_are_one_write_in_their_order(qtbot: QtBot) -> None:
    kept = Kept()
    batches = ResultBatches(kept.together)
    with qtbot.waitSignal(batches.taken):
        for number in range(5):
            batches.add(kept.step(number))
    assert (kept.steps, kept.writes, batches.is_idle()) == ([0, 1, 2, 3, 4], 1, True)


def test_forgotten_steps_are_not_taken(qtbot: QtBot) -> None:
    kept = Kept()
    batches = ResultBatches(kept.together)
    batches.add(kept.step(1))
    batches.clear()
    with qtbot.waitSignal(batches.taken):
        batches.add(kept.step(2))
    assert kept.steps == [2]


def test_all_steps_can_be_taken_at_once(qtbot: QtBot) -> None:
    kept = Kept()
    batches = ResultBatches(kept.together)
    batches.add(kept.step(1))
    batches.take_all()
    assert kept.steps == [1]


def test_first_step_after_a_rest_does_not_wait_for_others(qtbot: QtBot) -> None:
    batches = ResultBatches(Kept().together)
    batches.add(Kept().step(1))
    timer = batches.findChild(QTimer)
    assert timer is not None
    assert timer.interval() == 0
