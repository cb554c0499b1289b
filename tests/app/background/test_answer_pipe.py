import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.app.background.answer_pipe import PAUSE_MS, AnswerPipe
from reader.app.background.jobs import Jobs
from reader.app.background.worker_process import Worker
from reader.processes.lanes import Lane
from reader.processes.requests.stories import Read

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes answer by a pipe of ours on Linux alone")

WAIT_MS = 20_000
DEPTH = Lane.DOCUMENTS.value.depth


@pytest.fixture
def pipe(qapp: object) -> Iterator[AnswerPipe]:
    parent = QObject()
    made = AnswerPipe(parent)
    yield made
    made.close()


def test_what_arrives_is_told_and_read(qtbot: QtBot, pipe: AnswerPipe) -> None:
    with qtbot.waitSignal(pipe.arrived, timeout=WAIT_MS):
        os.write(pipe.theirs, b"one")
    os.write(pipe.theirs, b"two")
    assert pipe.read() == b"onetwo"
    assert pipe.read() == b""
    os.close(pipe.theirs)


def test_what_arrives_in_a_pause_waits_for_its_end_and_is_told_once(qtbot: QtBot, pipe: AnswerPipe) -> None:
    heard: list[tuple[float, bytes]] = []
    pipe.arrived.connect(lambda: heard.append((time.monotonic(), pipe.read())))
    began = time.monotonic()
    pipe.pause()
    os.write(pipe.theirs, b"one")
    os.write(pipe.theirs, b"two")
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT_MS)
    [(at, told)] = heard
    assert told == b"onetwo"
    assert at - began >= 0.9 * PAUSE_MS / 1000
    os.close(pipe.theirs)


def test_end_of_a_process_wakes_nobody_for_ever(qtbot: QtBot, pipe: AnswerPipe) -> None:
    heard: list[bytes] = []
    pipe.arrived.connect(lambda: heard.append(pipe.read()))
    os.close(pipe.theirs)
    qtbot.wait(3 * PAUSE_MS)
    assert heard == [b""]


def test_nothing_is_read_of_what_was_closed(pipe: AnswerPipe) -> None:
    os.write(pipe.theirs, b"one")
    pipe.close()
    with Path(__file__).open("rb"):  # takes the number of what was closed
        assert pipe.read() == b""
    os.close(pipe.theirs)


def test_process_holds_more_of_quick_files_and_no_more_of_slow_ones(
    qtbot: QtBot, patient_jobs: Jobs, write_story: Callable[..., Path]
) -> None:
    held: dict[str, list[int]] = {"quick": [], "slow": []}
    for kind, told in held.items():
        done: list[str] = []

        def count(told: list[int], done: list[str], _nothing: None) -> None:
            done.append("")
            told.append(max(worker.held for worker in patient_jobs.findChildren(Worker)))

        count_of = 6 if kind == "slow" else 60
        for number in range(count_of):
            job = patient_jobs.submit(Read(write_story(f"{kind}-{number}.txt")))
            job.done.connect(partial(count, told, done))
        qtbot.waitUntil(lambda done=done, most=count_of: len(done) == most, timeout=WAIT_MS)  # type: ignore[misc]
    assert max(held["quick"]) > DEPTH
    # What was sent while files were quick is done first.
    assert max(held["slow"][-2:]) <= DEPTH


def test_answers_before_a_death_are_heard(qtbot: QtBot, patient_jobs: Jobs, write_story: Callable[..., Path]) -> None:
    done: list[int] = []
    failed: list[int] = []
    for number in range(40):
        job = patient_jobs.submit(Read(write_story(f"{'die' if number % 20 == 19 else 'quick'}-{number}.txt")))
        job.done.connect(lambda _, number=number: done.append(number))  # type: ignore[misc]
        job.failed.connect(lambda _, number=number: failed.append(number))  # type: ignore[misc]
    qtbot.waitUntil(patient_jobs.is_idle, timeout=WAIT_MS)
    assert sorted(failed) == [19, 39]
    assert sorted(done) == [number for number in range(40) if number not in (19, 39)]
