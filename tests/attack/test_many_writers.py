"""Four programs correct at once, their own stories and one that all of them correct: nothing is lost."""

import multiprocessing
from pathlib import Path

from reader.model.correction import Correction
from reader.storage.corrections import CorrectionStore

WRITERS = 4
SHARED = Path("/stories/shared.mbox")


def correct_many(file: Path, writer: int, writes: int) -> None:
    store = CorrectionStore(file)
    for number in range(writes):
        path, record = (
            (Path(f"/stories/{writer}-{number}.txt"), 0) if number % 2 else (SHARED, 10_000 * writer + number)
        )
        store.keep(path, store.of(path).with_article(record, Correction((("title", f"{writer}.{number}"),))))


def test_nothing_is_lost_when_four_programs_correct_at_once(tmp_path: Path, attempts: int) -> None:
    writes = 1_200 if attempts >= 100_000 else 25
    spawn = multiprocessing.get_context("spawn")
    file = tmp_path / "corrections.journal"
    writers = [spawn.Process(target=correct_many, args=(file, number, writes)) for number in range(WRITERS)]
    for process in writers:
        process.start()
    for process in writers:
        process.join()
    store = CorrectionStore(file)
    lost = 0
    for writer in range(WRITERS):
        for number in range(writes):
            own = store.of(Path(f"/stories/{writer}-{number}.txt")).of(0)
            shared = store.of(SHARED).of(10_000 * writer + number)
            lost += (own if number % 2 else shared) != Correction((("title", f"{writer}.{number}"),))
    print(f"{WRITERS} programs with {writes} corrections each: {lost} lost, {store.damage} damaged")
    assert (lost, store.damage) == (0, (0, 0))
