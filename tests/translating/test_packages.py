import json
from pathlib import Path
from typing import Any

from reader.translating.packages import (
    broken_packages,
    credits_of,
    installed_packages,
    look_at_packages,
    newest_of_each_pair,
    read_package,
    size_of,
)


def make(folder: Path, **facts: Any) -> Path:
    """Make a folder that looks like a package; its model is empty."""
    (folder / "model").mkdir(parents=True)
    (folder / "model" / "model.bin").touch()
    (folder / "sentencepiece.model").touch()
    known = {"from_code": "el", "to_code": "en", "package_version": "1.9", **facts}
    (folder / "metadata.json").write_text(json.dumps(known), encoding="utf-8")
    return folder


def test_packages_are_listed_by_language_newest_first(tmp_path: Path) -> None:
    make(tmp_path / "a", from_code="tr")
    make(tmp_path / "b", package_version="1.9")
    make(tmp_path / "c", package_version="1.10")
    packages = installed_packages(tmp_path)
    assert [(package.name, package.version) for package in packages] == [
        ("el_en", "1.10"),
        ("el_en", "1.9"),
        ("tr_en", "1.9"),
    ]
    assert [package.version for package in newest_of_each_pair(packages)] == ["1.10", "1.9"]


def test_broken_folders_are_told_and_harm_no_other(tmp_path: Path) -> None:
    make(tmp_path / "good")
    (tmp_path / "empty").mkdir()
    (make(tmp_path / "damaged") / "metadata.json").write_bytes(b"\xff{")
    make(tmp_path / "splitter", type="sbd")
    make(tmp_path / "nameless", from_code=None)
    make(tmp_path / "odd", from_code="../../x")
    (make(tmp_path / "weightless") / "model" / "model.bin").unlink()
    (make(tmp_path / "mute") / "sentencepiece.model").unlink()
    (make(tmp_path / "list") / "metadata.json").write_text("[]", encoding="utf-8")
    assert [package.folder.name for package in installed_packages(tmp_path)] == ["good"]
    assert {broken.folder.name: broken.reason for broken in broken_packages(tmp_path)} == {
        "damaged": "its metadata.json can't be read",
        "empty": "it has no metadata.json",
        "list": "its metadata.json is no object",
        "mute": "it has neither sentencepiece.model nor bpe.model",
        "nameless": "its metadata.json names no pair of languages",
        "odd": "its metadata.json names no pair of languages",
        "splitter": "it is of the type 'sbd', and not a translator",
        "weightless": "it has no model/model.bin",
    }


def test_what_is_being_installed_is_not_listed(tmp_path: Path) -> None:
    make(tmp_path / ".staging-1")
    (tmp_path / "file.argosmodel").touch()
    assert look_at_packages(tmp_path) == ()


def test_missing_folder_holds_no_packages(tmp_path: Path) -> None:
    assert installed_packages(tmp_path / "gone") == ()


def test_credits_are_the_readme(greek_package: Path) -> None:
    package = read_package(greek_package)
    assert credits_of(package).startswith("# A dictionary for tests")
    (greek_package / "README.md").unlink()
    assert credits_of(package) == ""


def test_size_is_that_of_all_files(tmp_path: Path) -> None:
    package = read_package(make(tmp_path / "a"))
    (package.folder / "model" / "model.bin").write_bytes(bytes(5_000))
    assert size_of(package) == 5_000 + (package.folder / "metadata.json").stat().st_size
