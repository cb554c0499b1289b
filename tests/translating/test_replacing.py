from pathlib import Path

import pytest

from reader.model.article import Translation
from reader.model.translation import Package
from reader.translating.installing import install
from reader.translating.packages import installed_packages
from reader.translating.replacing import remove_replaced
from tests.translating.greek_words import MARKS
from tests.translating.toy_package import ToyPackage, build_package

SAID = (("το φαξ το φαξ", "the fax the fax"),)


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    return tmp_path / "data" / "packages"


def make(folder: Path, version: str, to_code: str = "en", fax: str = "fax") -> Path:
    package = ToyPackage("el", to_code, "Greek", "Other", version)
    return build_package(folder / f"{to_code}-{version}.argosmodel", package, {"φαξ": fax, "το": "the"}, MARKS)


def made_by(*packages: Package) -> Translation:
    names, versions = ("+".join(package.name for package in packages), "+".join(p.version for p in packages))
    return Translation("Argos Translate", names, versions, "2026-11-28")


def test_older_version_stays_until_the_new_one_has_translated(tmp_path: Path, packages: Path) -> None:
    older = install(make(tmp_path, "1.9"), packages)
    other = install(make(tmp_path, "1.0", "fr"), packages)
    newer = install(make(tmp_path, "1.10"), packages)
    remove_replaced(made_by(older), SAID, packages)
    remove_replaced(made_by(other), SAID, packages)
    assert installed_packages(packages) == (newer, older, other)
    remove_replaced(made_by(newer), SAID, packages)
    assert installed_packages(packages) == (newer, other)


def test_same_version_again_replaces_the_first(tmp_path: Path, packages: Path) -> None:
    install(make(tmp_path, "1.9"), packages)
    again = install(make(tmp_path, "1.9"), packages)
    remove_replaced(made_by(again), SAID, packages)
    assert installed_packages(packages) == (again,)


def test_older_version_stays_while_the_new_one_says_something_else(tmp_path: Path, packages: Path) -> None:
    older = install(make(tmp_path, "1.9"), packages)
    newer = install(make(tmp_path, "1.10"), packages)
    for said in ((("το φαξ το φαξ", "war good of moon"),), (("το φαξ", ""),), ()):
        remove_replaced(made_by(newer), said, packages)
    assert installed_packages(packages) == (newer, older)


def test_both_stay_where_the_older_one_cannot_be_tried(tmp_path: Path, packages: Path) -> None:
    older = install(make(tmp_path, "1.9"), packages)
    newer = install(make(tmp_path, "1.10"), packages)
    (older.folder / "model" / "model.bin").write_bytes(b"")
    remove_replaced(made_by(newer), SAID, packages)
    assert installed_packages(packages) == (newer, older)
