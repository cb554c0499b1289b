import os
import sys
from pathlib import Path

import pytest

from reader.storage.files import part_files
from reader.storage.files.part_files import clear_parts, open_part, part_beside


def refuse(_handle: int) -> None:
    raise OSError


def test_part_is_a_hidden_file_beside_its_target_with_a_name_that_fits(tmp_path: Path) -> None:
    part = part_beside(tmp_path / ("x" * 250))
    assert part.parent == tmp_path
    assert part.name.startswith(".x")
    part.touch()
    clear_parts(tmp_path)
    assert not part.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="parts are told apart by their age there")
def test_part_that_somebody_is_at_work_on_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    part = part_beside(tmp_path / "out.pdf")
    handle, is_named = open_part(part)
    assert is_named
    clear_parts(tmp_path)
    assert part.exists()
    os.close(handle)
    clear_parts(tmp_path)
    assert not part.exists()


def test_where_files_cannot_be_locked_only_old_parts_are_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part_files, "_hold", refuse)
    old, fresh = part_beside(tmp_path / "a.pdf"), part_beside(tmp_path / "b.pdf")
    for part in (old, fresh):
        part.touch()
    os.utime(old, (1, 1))
    clear_parts(tmp_path)
    assert [old.exists(), fresh.exists()] == [False, True]


@pytest.mark.parametrize("name", [".out.pdf.0a1b2c3d.part", "out.reader-0a1b2c3d.part", ".a.reader-0a1b2c3d.part~"])
def test_files_of_others_stay_whatever_they_are_called(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.touch()
    os.utime(file, (1, 1))
    clear_parts(tmp_path)
    assert file.exists()


def test_folder_or_link_with_the_name_of_a_part_stays(tmp_path: Path) -> None:
    target = tmp_path / "kept.txt"
    target.touch()
    folder, link = part_beside(tmp_path / "a"), part_beside(tmp_path / "b")
    folder.mkdir()
    link.symlink_to(target)
    clear_parts(tmp_path)
    assert [folder.exists(), link.is_symlink(), target.exists()] == [True, True, True]


def test_part_that_was_taken_for_litter_before_it_was_held_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    part = part_beside(tmp_path / "out.pdf")
    times: list[int] = []

    def held_too_late(_handle: int) -> None:
        if not times:
            part.unlink()
        times.append(1)

    monkeypatch.setattr(part_files, "_hold", held_too_late)
    handle, _ = open_part(part)
    os.close(handle)
    assert part.exists()
    assert len(times) == 2
