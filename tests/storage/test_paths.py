from pathlib import Path

import pytest

from reader.storage import paths


def test_every_folder_is_below_the_home_that_is_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READER_HOME", str(tmp_path))
    folders = [paths.config_folder(), paths.data_folder(), paths.cache_folder(), paths.log_folder()]
    assert all(folder.parent == tmp_path for folder in folders)
    assert len(set(folders)) == 4


def test_folders_follow_the_system_without_one(home: Path) -> None:
    assert paths.config_folder().is_relative_to(home)


def test_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"nothing\.svg"):
        paths.resource("nothing.svg")


def test_file_of_ours_is_closed_to_others_and_what_a_link_leads_to_is_not(tmp_path: Path) -> None:
    theirs, ours, link = (tmp_path / name for name in ("theirs", "ours", "link"))
    for file in (theirs, ours):
        file.touch(0o644)
        file.chmod(0o644)
    link.symlink_to(theirs)
    for file in (ours, link, tmp_path / "nothing"):
        paths.close_own_file(file)
    assert [file.stat().st_mode & 0o777 for file in (theirs, ours)] == [0o644, 0o600]
