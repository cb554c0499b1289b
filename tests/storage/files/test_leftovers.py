from pathlib import Path

from reader.storage.files.file_lock import locked
from reader.storage.files.leftovers import clear_leftovers
from reader.storage.files.part_files import part_beside
from reader.storage.paths import data_folder, packages_folder


def staged(name: str) -> Path:
    folder = packages_folder() / name
    folder.mkdir(parents=True)
    (folder / "model.bin").touch()
    return folder


def test_what_killed_installations_left_goes_at_the_next_start() -> None:
    left = [staged(".staging-a"), staged(".removed-1")]
    package = staged("translate-el_en-1_9")

    clear_leftovers()

    assert [folder.exists() for folder in left] == [False, False]
    assert package.exists()


def test_installation_that_is_under_way_is_left_alone() -> None:
    staging = staged(".staging-a")

    with locked(packages_folder()):
        clear_leftovers()

    assert staging.exists()


def test_half_written_files_go() -> None:
    left = part_beside(data_folder() / "pairs.json")
    left.parent.mkdir(parents=True)
    left.touch()

    clear_leftovers()

    assert not left.exists()


def test_nothing_is_made_where_there_is_nothing_to_clear() -> None:
    clear_leftovers()

    assert not data_folder().exists()
