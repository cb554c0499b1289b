from collections.abc import Callable
from pathlib import Path

from reader.app.background.jobs import Jobs
from reader.app.background.prefetch import begin_to_read
from reader.app.background.worker_process import Worker
from reader.processes.lanes import Lane

MUCH = "The dam at Oreva gave way on Monday night, after two days of rain. " * 3_000


def test_short_files_are_given_to_one_process(odd_jobs: Jobs, write_story: Callable[..., Path]) -> None:
    begin_to_read(odd_jobs, [write_story("good-1.txt"), write_story("good-2.txt")])
    assert [worker.held for worker in odd_jobs.findChildren(Worker)] == [2]


def test_long_files_are_read_side_by_side(odd_jobs: Jobs, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a.txt", "b.txt")]
    for file in files:
        file.write_text(MUCH, encoding="utf-8")
    begin_to_read(odd_jobs, files)
    assert len(odd_jobs.findChildren(Worker)) == min(2, Lane.DOCUMENTS.value.processes)


def test_nothing_is_begun_where_nothing_is_opened(odd_jobs: Jobs) -> None:
    begin_to_read(odd_jobs, [])
    assert odd_jobs.findChildren(Worker) == []


def test_file_that_vanished_since_it_was_named_keeps_no_window_from_coming(odd_jobs: Jobs, tmp_path: Path) -> None:
    begin_to_read(odd_jobs, [tmp_path / "gone.txt"])
    assert [worker.held for worker in odd_jobs.findChildren(Worker)] == [1]
