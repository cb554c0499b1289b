from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.background.language_packages import LanguagePackages
from reader.model.errors import ReaderError, UnusablePackage
from reader.model.translation import KnownPackages, OfferedPackage, Transfer
from reader.storage.paths import cache_folder, packages_folder
from tests.translating.package_server import PackageServer, Page
from tests.translating.toy_package import GREEK

WAIT_MS = 20_000


@pytest.fixture
def packages(qapp: object) -> Iterator[LanguagePackages]:
    opened = LanguagePackages()
    yield opened
    opened.close()


def offered_on(server: PackageServer) -> OfferedPackage:
    return OfferedPackage("el", "Greek", "en", "English", "1.9", f"{server.address}el_en")


def known_to(packages: LanguagePackages) -> KnownPackages:
    assert packages.known is not None
    return packages.known


def test_nothing_is_looked_at_before_it_is_asked_for(packages: LanguagePackages) -> None:
    assert packages.known is None
    assert not packages.is_working


def test_package_is_installed_from_a_file_and_listed(
    qtbot: QtBot, packages: LanguagePackages, greek_archive: Path
) -> None:
    with qtbot.waitSignals([packages.installed, packages.known_changed], timeout=WAIT_MS):
        packages.install(greek_archive)
        assert packages.is_working
    (listed,) = known_to(packages).installed
    assert (listed.package.name, listed.package.version) == ("el_en", "1.9")
    assert listed.origin is not None
    with qtbot.waitSignal(packages.known_changed, timeout=WAIT_MS):
        packages.remove(listed.package.folder)
    assert known_to(packages).installed == ()


def test_what_cannot_be_installed_is_said(qtbot: QtBot, packages: LanguagePackages, tmp_path: Path) -> None:
    (tmp_path / "x.argosmodel").write_bytes(b"x")
    failures: list[ReaderError] = []
    packages.failed.connect(failures.append)
    with qtbot.waitSignal(packages.failed, timeout=WAIT_MS):
        packages.install(tmp_path / "x.argosmodel")
    assert isinstance(failures[0], UnusablePackage)
    assert not packages.is_working


def test_index_is_asked_and_its_offer_listed(
    qtbot: QtBot, packages: LanguagePackages, package_server: PackageServer
) -> None:
    package_server.offer(GREEK.metadata() | {"links": ["el_en"]})
    with qtbot.waitSignal(packages.known_changed, timeout=WAIT_MS):
        packages.look()
    assert known_to(packages).host == "localhost"
    assert package_server.asked == []
    with qtbot.waitSignal(packages.known_changed, timeout=WAIT_MS):
        packages.ask_index()
    assert [offered.name for offered in known_to(packages).offered] == ["el_en"]


def test_cancelled_download_goes_on_where_it_was(
    qtbot: QtBot, packages: LanguagePackages, package_server: PackageServer, greek_archive: Path
) -> None:
    content = greek_archive.read_bytes()
    page = package_server.pages["/el_en"] = Page(content, cuts=[10_000], stalls=True)
    transfers: list[Transfer] = []
    packages.transferred.connect(transfers.append)
    part = cache_folder() / "downloads" / "translate-el_en-1_9.argosmodel.part"
    packages.fetch(offered_on(package_server))
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size == 10_000, timeout=WAIT_MS)
    packages.cancel()
    assert not packages.is_working
    page.stalls = False
    with qtbot.waitSignal(packages.installed, timeout=WAIT_MS):
        packages.fetch(offered_on(package_server))
    assert package_server.asked == [("/el_en", None), ("/el_en", "bytes=10000-")]
    assert transfers[-1] == Transfer(len(content), len(content))
    assert [folder.name for folder in packages_folder().iterdir()] == ["translate-el_en-1_9"]
