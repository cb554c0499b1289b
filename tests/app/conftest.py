import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.jobs import Jobs
from reader.app.session import Session
from tests.app.direct_jobs import DirectJobs

ODD_WORKER = (sys.executable, "-P", str(Path(__file__).with_name("odd_worker.py")))
STORY = """{headline}

The dam at Oreva gave way on Monday night after two days of rain, officials said on Tuesday morning.

About {people} people were brought to safety in two schools, and the mayor asked the capital for tents and water.
"""


@pytest.fixture(autouse=True)
def quick_workers(forked_workers: None) -> None:
    """Start the workers of every test here quickly."""


@pytest.fixture
def odd_jobs(qapp: object) -> Iterator[Jobs]:
    jobs = Jobs(command=ODD_WORKER, stall_ms=300)
    yield jobs
    jobs.close()


@pytest.fixture
def patient_jobs(qapp: object) -> Iterator[Jobs]:
    """For tests of an order that a process which seems to stall on a busy machine would change."""
    made = Jobs(command=ODD_WORKER)
    yield made
    made.close()


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    opened = Session(DirectJobs())
    yield opened
    opened.close()


@pytest.fixture
def write_story(tmp_path: Path) -> Callable[..., Path]:
    def write(name: str, headline: str = "Dam at Oreva gives way after rain", people: int = 1200) -> Path:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(STORY.format(headline=headline, people=people), encoding="utf-8")
        return path

    return write


def wait_until_read(qtbot: QtBot, session: Session) -> None:
    def all_read() -> bool:
        progress = session.story_list.progress()
        return progress.total > 0 and progress.finished == progress.total

    qtbot.waitUntil(all_read, timeout=20_000)
