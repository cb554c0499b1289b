from pathlib import Path

import pytest

from reader.model.errors import UnwritableFile
from reader.storage.files.overwriting import refuse_existing, refuse_homeless, refuse_inputs, refuse_same


def test_input_is_refused_under_another_spelling_and_through_a_link(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("x", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "soft.txt").symlink_to(story)
    (tmp_path / "hard.txt").hardlink_to(story)
    for target in (story, tmp_path / "folder" / ".." / "story.txt", tmp_path / "soft.txt", tmp_path / "hard.txt"):
        with pytest.raises(UnwritableFile, match="files that are read"):
            refuse_inputs([tmp_path / "new.txt", target], [tmp_path / "gone.txt", story])


def test_new_file_beside_an_input_is_not_refused(tmp_path: Path) -> None:
    (tmp_path / "story.txt").touch()
    refuse_inputs([tmp_path / "new.txt"], [tmp_path / "story.txt"])


def test_file_with_something_in_it_is_refused_and_an_empty_one_is_not(tmp_path: Path) -> None:
    (tmp_path / "empty.json").touch()
    refuse_existing([tmp_path / "empty.json", tmp_path / "new.json"])
    (tmp_path / "full.json").write_text("[]", encoding="utf-8")
    with pytest.raises(UnwritableFile, match="there already"):
        refuse_existing([tmp_path / "full.json"])


def test_two_targets_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match="two outputs"):
        refuse_same([tmp_path / "a.txt", tmp_path / "b" / ".." / "a.txt"])


def test_target_without_a_folder_is_refused(tmp_path: Path) -> None:
    refuse_homeless([tmp_path / "new.json"])
    with pytest.raises(UnwritableFile, match="its folder does not exist"):
        refuse_homeless([tmp_path / "none" / "new.json"])
