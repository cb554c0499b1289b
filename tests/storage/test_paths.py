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
