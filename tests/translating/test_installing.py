import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from reader.model.errors import UnusablePackage
from reader.model.translation import Origin
from reader.translating.engine import Engine
from reader.translating.installing import install, remove, sha256_of
from reader.translating.packages import installed_packages, look_at_packages, origin_of
from tests.translating.bad_packages import bad_packages
from tests.translating.greek_words import MARKS
from tests.translating.toy_package import ToyPackage, build_package


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    return tmp_path / "data" / "packages"


def make(folder: Path, version: str, to_code: str = "en") -> Path:
    package = ToyPackage("el", to_code, "Greek", "Other", version)
    return build_package(folder / f"{to_code}-{version}.argosmodel", package, {"φαξ": f"fax{version}"}, MARKS)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def test_package_from_a_file_translates(greek_archive: Path, packages: Path, engine: Engine) -> None:
    package = install(greek_archive, packages)
    assert installed_packages(packages) == (package,)
    assert list(engine.translate((package,), ["το φαξ"])) == [["the fax"]]
    assert origin_of(package) == Origin(greek_archive.name, sha256_of(greek_archive), is_verified=False)


def test_older_version_beside_a_newer_one_leaves_it(tmp_path: Path, packages: Path) -> None:
    newer = install(make(tmp_path, "1.10"), packages)
    older = install(make(tmp_path, "1.9"), packages)
    assert installed_packages(packages) == (newer, older)


def test_package_of_another_pair_is_refused(greek_archive: Path, packages: Path) -> None:
    with pytest.raises(UnusablePackage, match="it translates el_en, not de_en"):
        install(greek_archive, packages, pair="de_en")
    assert look_at_packages(packages) == ()


def test_sixty_bad_packages_change_nothing(greek_archive: Path, packages: Path, tmp_path: Path) -> None:
    install(greek_archive, packages)
    before = contents(tmp_path)
    bad = bad_packages(greek_archive)
    accepted = []
    archive = tmp_path.parent / f"{tmp_path.name}-bad.argosmodel"
    for kind, content in bad.items():
        archive.write_bytes(content)
        with suppress(UnusablePackage):
            install(archive, packages, pair="el_en")
            accepted.append(kind)
        assert contents(tmp_path) == before, kind
        assert not [entry for entry in packages.iterdir() if entry.name.startswith(".")], kind
    archive.unlink()
    assert len(bad) == 60
    assert accepted == []


def test_removed_package_is_gone(greek_archive: Path, packages: Path) -> None:
    package = install(greek_archive, packages)
    remove(package.folder, packages)
    assert list(packages.iterdir()) == []


def test_only_packages_can_be_removed(greek_archive: Path, packages: Path, tmp_path: Path) -> None:
    package = install(greek_archive, packages)
    (tmp_path / "precious").mkdir()
    (packages / "link").symlink_to(tmp_path / "precious")
    for other in (tmp_path / "precious", packages / "gone", packages, packages / "link"):
        with pytest.raises(UnusablePackage):
            remove(other, packages)
    assert package.folder.is_dir()
    assert (tmp_path / "precious").is_dir()


def test_broken_folder_can_be_removed(packages: Path) -> None:
    (packages / "broken").mkdir(parents=True)
    remove(packages / "broken", packages)
    assert list(packages.iterdir()) == []


def test_what_a_killed_installation_left_is_swept_away(greek_archive: Path, packages: Path) -> None:
    for name in (".staging-killed", ".removed-17"):
        (packages / name).mkdir(parents=True)
        (packages / name / "half").touch()
    package = install(greek_archive, packages)
    assert [folder.name for folder in packages.iterdir()] == [package.folder.name]


def test_folder_that_cannot_be_made_is_said(greek_archive: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnusablePackage):
        install(greek_archive, tmp_path / "file" / "packages")
    shutil.rmtree(tmp_path)
