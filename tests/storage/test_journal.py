import json
import multiprocessing
import os
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.errors import UnwritableFile
from reader.storage.journal import Journal

WRITERS, WRITES = 4, 40


def said(journal: Journal) -> list[object]:
    return [entry["say"] for entry in journal.entries()]


def filled(file: Path, count: int = 6) -> Journal:
    journal = Journal(file)
    for number in range(count):
        journal.append({"say": number})
    return journal


def copy_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.copy")


def test_entries_are_there_again_in_their_order(tmp_path: Path) -> None:
    filled(tmp_path / "data" / "j")
    assert said(Journal(tmp_path / "data" / "j")) == [0, 1, 2, 3, 4, 5]


def test_without_a_file_entries_last_as_long_as_the_journal() -> None:
    journal = Journal()
    journal.append({"say": 1})
    assert said(journal) == [1]


def test_what_another_window_appends_is_read_by_the_next_one(tmp_path: Path) -> None:
    first, second = Journal(tmp_path / "j"), Journal(tmp_path / "j")
    first.append({"say": "a"})
    second.append({"say": "b"})
    assert second.entries()[0]["say"] == "a"
    assert first.refresh()
    assert said(first) == ["a", "b"]
    assert not first.refresh()


@given(place=st.integers(0, 10**6), value=st.integers(0, 255), in_copy=st.booleans())
def test_a_damaged_byte_of_one_file_loses_nothing(
    tmp_path_factory: pytest.TempPathFactory, place: int, value: int, in_copy: bool
) -> None:
    file = tmp_path_factory.mktemp("journal") / "j"
    filled(file)
    damaged = copy_of(file) if in_copy else file
    content = bytearray(damaged.read_bytes())
    content[place % len(content)] = value
    damaged.write_bytes(content)
    journal = Journal(file)
    assert said(journal) == [0, 1, 2, 3, 4, 5]
    assert journal.lost == 0
    assert file.read_bytes() == copy_of(file).read_bytes()


@pytest.mark.parametrize("damage", [b"", b"\0" * 500, b"{", b"[" * 5_000, "ÿ".encode("latin-1") * 300])
def test_file_that_is_no_journal_any_more_is_read_from_its_copy(tmp_path: Path, damage: bytes) -> None:
    filled(tmp_path / "j")
    (tmp_path / "j").write_bytes(damage)
    journal = Journal(tmp_path / "j")
    assert said(journal) == [0, 1, 2, 3, 4, 5]
    assert journal.restored == 6


def test_file_that_was_cut_off_is_read_from_its_copy(tmp_path: Path) -> None:
    filled(tmp_path / "j")
    content = (tmp_path / "j").read_bytes()
    (tmp_path / "j").write_bytes(content[: len(content) // 2])
    assert said(Journal(tmp_path / "j")) == [0, 1, 2, 3, 4, 5]


def test_line_that_is_damaged_in_both_files_is_kept_beside_them_and_counted(tmp_path: Path) -> None:
    filled(tmp_path / "j")
    for file in (tmp_path / "j", copy_of(tmp_path / "j")):
        file.write_bytes(file.read_bytes().replace(b'"say":3', b'"say":9'))
    journal = Journal(tmp_path / "j")
    assert said(journal) == [0, 1, 2, 4, 5]
    assert journal.lost == 1
    assert b'"say":9' in (tmp_path / "j.damaged").read_bytes()


def test_entry_of_a_torn_line_does_not_take_the_next_one_along(tmp_path: Path) -> None:
    journal = filled(tmp_path / "j", 2)
    with (tmp_path / "j").open("ab") as file:
        file.write(b'0123456789abcdef {"id":"x","at":3')  # what a killed writer leaves
    journal.append({"say": "after"})
    assert said(Journal(tmp_path / "j")) == [0, 1, "after"]


def test_unknown_fields_stay(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    journal.append({"say": 1, "from a later version": {"deep": [1, 2]}})
    journal.append({"say": 2})
    journal.remove(lambda entry: entry["say"] == 2)
    assert Journal(tmp_path / "j").entries()[0]["from a later version"] == {"deep": [1, 2]}


def test_removed_entries_are_in_no_file_any_more(tmp_path: Path) -> None:
    journal = filled(tmp_path / "j")
    (tmp_path / "j.damaged").write_text("a secret of the user's", encoding="utf-8")
    journal.remove(lambda entry: entry["say"] != 2)
    assert said(Journal(tmp_path / "j")) == [2]
    assert {path.name for path in tmp_path.iterdir()} == {"j", "j.copy", "j.lock"}


def test_removing_from_nothing_is_no_mistake(tmp_path: Path) -> None:
    Journal(tmp_path / "none" / "j").remove(lambda _entry: True)
    assert not (tmp_path / "none").exists()


def test_others_may_not_read_it(tmp_path: Path) -> None:
    journal = filled(tmp_path / "data" / "j", 1)
    journal.remove(lambda _entry: False)
    modes = {oct(path.stat().st_mode & 0o777) for path in (tmp_path / "data" / "j", tmp_path / "data" / "j.copy")}
    assert modes == {"0o600"}
    assert oct((tmp_path / "data").stat().st_mode & 0o777) == "0o700"


def test_folder_that_cannot_be_made_is_said_and_the_entry_counts_till_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    journal = Journal(tmp_path / "file" / "j")
    with pytest.raises(UnwritableFile):
        journal.append({"say": 1})
    assert said(journal) == [1]
    journal.refresh()
    assert said(journal) == [1]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipe_in_its_place_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "j")
    assert Journal(tmp_path / "j").entries() == ()


def write_many(file: Path, writer: int) -> None:
    journal = Journal(file)
    for number in range(WRITES):
        journal.append({"say": [writer, number]})


def test_nothing_is_lost_when_many_write_at_once(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=write_many, args=(tmp_path / "j", number)) for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert sorted(json.dumps(told) for told in said(Journal(tmp_path / "j"))) == sorted(
        json.dumps([writer, number]) for writer in range(WRITERS) for number in range(WRITES)
    )


def test_full_disk_is_said_leaves_whole_lines_and_is_made_up_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = filled(tmp_path / "j", 2)
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, data[: random.Random(1).randrange(len(data))]))
    with pytest.raises(UnwritableFile):
        journal.append({"say": "lost?"})
    monkeypatch.undo()
    assert said(journal) == [0, 1, "lost?"]
    assert said(Journal(tmp_path / "j")) == [0, 1]
    journal.append({"say": "next"})
    assert said(Journal(tmp_path / "j")) == [0, 1, "lost?", "next"]
