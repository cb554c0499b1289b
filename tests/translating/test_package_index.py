import hashlib
from pathlib import Path
from typing import Any

import pytest

from reader.model.errors import FetchFailed, UnusablePackage
from reader.storage.paths import cache_folder, packages_folder
from reader.translating import package_index
from reader.translating.package_index import fetch_index, fetch_package, index_host, offered_packages
from reader.translating.packages import installed_packages, origin_of
from tests.translating.package_server import PackageServer, Page
from tests.translating.toy_package import GREEK

ENTRY = GREEK.metadata() | {"links": ["/el_en.argosmodel"]}


def fetch_greek() -> None:
    (offered,) = fetch_index()
    fetch_package(offered, packages_folder(), lambda _transfer: None)


def test_argos_is_the_index_unless_another_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARGOS_PACKAGE_INDEX", raising=False)
    assert index_host() == "raw.githubusercontent.com"
    assert package_index.index_address().endswith("/main/index.json")
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", "https://mirror.example/argos")
    assert package_index.index_address() == "https://mirror.example/argos/index.json"


def test_offer_is_kept_for_later_without_asking_again(package_server: PackageServer) -> None:
    assert offered_packages() == ()
    package_server.offer(ENTRY)
    offered = fetch_index()
    assert [(package.name, package.version) for package in offered] == [("el_en", "1.9")]
    assert offered_packages() == offered
    assert len(package_server.asked) == 1


def test_newest_version_of_a_pair_is_offered(package_server: PackageServer) -> None:
    package_server.offer(ENTRY, ENTRY | {"package_version": "1.10"}, ENTRY | {"package_version": "1.8"})
    assert [package.version for package in fetch_index()] == ["1.10"]


@pytest.mark.parametrize(
    "change",
    [
        {"links": ["http://localhost/x"]},
        {"links": ["ipfs://x"]},
        {"links": []},
        {"links": None},
        {"type": "sbd"},
        {"from_code": "../x"},
        {"package_version": "1/../../2"},
        {"to_code": 7},
    ],
)
def test_odd_entries_are_not_offered(package_server: PackageServer, change: dict[str, Any]) -> None:
    package_server.offer(ENTRY | change, ENTRY | {"from_code": "tr"})
    assert [package.name for package in fetch_index()] == ["tr_en"]


@pytest.mark.parametrize("content", [b"<html>", b"{}", b"\xff", b"[" * 100_000])
def test_index_that_is_none_keeps_the_old_one(package_server: PackageServer, content: bytes) -> None:
    package_server.offer(ENTRY)
    offered = fetch_index()
    package_server.pages["/index.json"] = Page(content)
    with pytest.raises(FetchFailed, match="localhost: its list of packages can't be read"):
        fetch_index()
    assert offered_packages() == offered


@pytest.mark.parametrize("knows_hash", [True, False])
def test_fetched_package_is_installed_with_its_origin(
    package_server: PackageServer, greek_archive: Path, *, knows_hash: bool
) -> None:
    content = greek_archive.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    package_server.offer(ENTRY | ({"sha256": sha256} if knows_hash else {}))
    package_server.pages["/el_en.argosmodel"] = Page(content)
    fetch_greek()
    (package,) = installed_packages(packages_folder())
    origin = origin_of(package)
    assert origin is not None
    assert origin.source == f"{package_server.address}el_en.argosmodel"
    assert (origin.sha256, origin.is_verified) == (sha256, knows_hash)
    assert list((cache_folder() / "downloads").iterdir()) == []


def test_wrong_hash_is_thrown_away(package_server: PackageServer, greek_archive: Path) -> None:
    package_server.offer(ENTRY | {"sha256": "0" * 64})
    package_server.pages["/el_en.argosmodel"] = Page(greek_archive.read_bytes())
    with pytest.raises(FetchFailed, match="SHA-256 differs"):
        fetch_greek()
    assert installed_packages(packages_folder()) == ()
    assert list((cache_folder() / "downloads").iterdir()) == []


def test_wrong_pair_is_thrown_away(package_server: PackageServer, greek_archive: Path) -> None:
    package_server.offer(ENTRY | {"from_code": "tr"})
    package_server.pages["/el_en.argosmodel"] = Page(greek_archive.read_bytes())
    with pytest.raises(UnusablePackage, match="it translates el_en, not tr_en"):
        fetch_greek()
    assert installed_packages(packages_folder()) == ()


def test_error_page_is_told_from_a_package(package_server: PackageServer) -> None:
    package_server.offer(ENTRY)
    package_server.pages["/el_en.argosmodel"] = Page(b"\n<!DOCTYPE html><title>Oops</title>")
    with pytest.raises(FetchFailed, match="a web page came instead"):
        fetch_greek()
    assert installed_packages(packages_folder()) == ()


def test_redirect_of_a_package_to_http_is_refused(package_server: PackageServer) -> None:
    package_server.offer(ENTRY)
    package_server.pages["/el_en.argosmodel"] = Page(status=302, headers={"Location": "http://localhost/x"})
    with pytest.raises(FetchFailed, match="only addresses with https"):
        fetch_greek()
