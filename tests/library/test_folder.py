import os
from pathlib import Path

import pytest

from reader.library.folder import list_files
from reader.model.errors import UnreadableFile


def listed(folder: Path) -> tuple[list[str], list[UnreadableFile]]:
    unreadable: list[UnreadableFile] = []
    names = [path.relative_to(folder).as_posix() for path in list_files(folder, unreadable.append)]
    return names, unreadable


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"text")


def test_files_are_listed_folder_by_folder_in_the_order_of_names(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a.txt", "sub/d.txt", "sub/c.txt", "another/e.txt")
    assert listed(tmp_path) == (["a.txt", "b.txt", "another/e.txt", "sub/c.txt", "sub/d.txt"], [])


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, ".hidden.txt", ".git/config", "a.txt")
    assert listed(tmp_path)[0] == ["a.txt"]


@pytest.mark.parametrize("companion", ["page_files", "page.files", "page-Dateien"])
def test_parts_of_a_page_saved_complete_are_left_out(tmp_path: Path, companion: str) -> None:
    write(tmp_path, "page.html", f"{companion}/style.css", "other_files/a.txt")
    assert listed(tmp_path)[0] == ["page.html", "other_files/a.txt"]


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert listed(tmp_path)[0] == ["sub/a.txt"]


def test_missing_folder_is_said() -> None:
    names, unreadable = listed(Path("/no such folder"))
    assert names == []
    assert [error.reason for error in unreadable] == ["no such folder"]


def test_folder_without_permission_is_said_and_the_rest_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "a.txt", "locked/b.txt", "open/c.txt")
    scan = os.scandir

    def scan_unless_locked(path: str) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    # The tests may run as root, whom no permission stops.
    monkeypatch.setattr(os, "scandir", scan_unless_locked)
    names, unreadable = listed(tmp_path)
    assert names == ["a.txt", "open/c.txt"]
    assert [(error.path.name, error.reason) for error in unreadable] == [
        ("locked", "no permission to read this folder")
    ]
