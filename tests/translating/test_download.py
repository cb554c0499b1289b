import hashlib
import json
import random
import shutil
from pathlib import Path

import pytest

from reader.model.errors import FetchFailed
from reader.model.translation import Transfer
from reader.translating.download import Download, fetch
from tests.translating.package_server import PackageServer, Page

CONTENT = random.Random(5).randbytes(300_000)
SHA256 = hashlib.sha256(CONTENT).hexdigest()


class Waits(list[float]):
    """Notes how long was to be waited, and waits not at all."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)


def fetched(
    server: PackageServer, target: Path, path: str = "/p", most: int = 10_000_000, timeout_s: float = 5.0
) -> str:
    download = Download(server.address[:-1] + path, most, timeout_s=timeout_s, wait=Waits())
    return fetch(download, target, lambda _transfer: None)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "downloads" / "package"


def test_file_arrives_whole_with_its_hash(package_server: PackageServer, target: Path) -> None:
    package_server.pages["/p"] = Page(CONTENT)
    transfers: list[Transfer] = []
    download = Download(f"{package_server.address}p", 10_000_000)
    assert fetch(download, target, transfers.append) == SHA256
    assert target.read_bytes() == CONTENT
    assert transfers[-1] == Transfer(len(CONTENT), len(CONTENT))
    assert [file.name for file in target.parent.iterdir()] == ["package"]


def test_download_cut_at_fifty_points_goes_on_each_time(package_server: PackageServer, target: Path) -> None:
    cuts = sorted(random.Random(7).sample(range(1, len(CONTENT)), 50))
    package_server.pages["/p"] = Page(CONTENT, cuts=list(cuts))
    assert fetched(package_server, target) == SHA256
    assert target.read_bytes() == CONTENT
    ranges = [wanted for _, wanted in package_server.asked]
    assert ranges[0] is None
    assert ranges[1:] == [f"bytes={cut}-" for cut in cuts]


def test_download_goes_on_in_the_next_run(package_server: PackageServer, target: Path) -> None:
    page = package_server.pages["/p"] = Page(CONTENT, cuts=[100_000, *[100_000] * 9])
    with pytest.raises(FetchFailed, match="connection was cut"):
        fetched(package_server, target)
    page.cuts.clear()
    package_server.asked.clear()
    assert fetched(package_server, target) == SHA256
    assert package_server.asked == [("/p", "bytes=100000-")]


def test_file_that_changed_meanwhile_is_begun_anew(package_server: PackageServer, target: Path) -> None:
    package_server.pages["/p"] = Page(b"old" * 60_000, cuts=[100_000, *[100_000] * 9])
    with pytest.raises(FetchFailed):
        fetched(package_server, target)
    package_server.pages["/p"] = Page(CONTENT, etag='"2"')
    assert fetched(package_server, target) == SHA256


@pytest.mark.parametrize("etag", [None, 'W/"1"'])
def test_without_a_strong_validator_nothing_is_pieced_together(
    package_server: PackageServer, target: Path, etag: str | None
) -> None:
    package_server.pages["/p"] = Page(CONTENT, etag=etag, cuts=[100_000])
    assert fetched(package_server, target) == SHA256
    assert package_server.asked == [("/p", None), ("/p", None)]


def test_damaged_note_begins_anew(package_server: PackageServer, target: Path) -> None:
    target.parent.mkdir()
    target.with_name("package.part").write_bytes(b"half")
    target.with_name("package.part.json").write_text("{", encoding="utf-8")
    package_server.pages["/p"] = Page(CONTENT)
    assert fetched(package_server, target) == SHA256


def test_part_longer_than_the_file_begins_anew(package_server: PackageServer, target: Path) -> None:
    address = f"{package_server.address}p"
    target.parent.mkdir()
    target.with_name("package.part").write_bytes(bytes(len(CONTENT) + 5))
    note = {"address": address, "validator": '"1"'}
    target.with_name("package.part.json").write_text(json.dumps(note), encoding="utf-8")
    package_server.pages["/p"] = Page(CONTENT)
    assert fetched(package_server, target) == SHA256
    assert package_server.asked == [("/p", f"bytes={len(CONTENT) + 5}-"), ("/p", None)]


def test_busy_server_is_asked_again_after_growing_waits(package_server: PackageServer, target: Path) -> None:
    package_server.pages["/p"] = Page(CONTENT, fails_first=3)
    waits = Waits()
    assert fetch(Download(f"{package_server.address}p", 10_000_000, wait=waits), target, lambda _: None) == SHA256
    assert waits == [1.0, 2.0, 4.0]


def test_server_that_stays_busy_is_given_up(package_server: PackageServer, target: Path) -> None:
    package_server.pages["/p"] = Page(CONTENT, fails_first=99)
    with pytest.raises(FetchFailed, match="503"):
        fetched(package_server, target)
    assert len(package_server.asked) == 5


def test_stalled_server_is_not_waited_for(package_server: PackageServer, target: Path) -> None:
    package_server.pages["/p"] = Page(CONTENT, cuts=[1000] * 9, stalls=True)
    with pytest.raises(FetchFailed, match="doesn't answer"):
        fetched(package_server, target, timeout_s=0.1)
    assert target.with_name("package.part").stat().st_size == 1000


def test_redirect_to_https_is_followed(package_server: PackageServer, target: Path) -> None:
    package_server.pages["/p"] = Page(status=302, headers={"Location": "/q"})
    package_server.pages["/q"] = Page(CONTENT)
    assert fetched(package_server, target) == SHA256


@pytest.mark.parametrize("place", ["http://localhost:1/p", "file:///etc/passwd", "ftp://localhost/p"])
def test_redirect_to_anything_else_is_refused(package_server: PackageServer, target: Path, place: str) -> None:
    package_server.pages["/p"] = Page(status=302, headers={"Location": place})
    with pytest.raises(FetchFailed, match="only addresses with https"):
        fetched(package_server, target)
    assert not target.exists()


def test_redirects_in_circles_end(package_server: PackageServer, target: Path) -> None:
    package_server.pages["/p"] = Page(status=302, headers={"Location": "/p"})
    with pytest.raises(FetchFailed, match="circles"):
        fetched(package_server, target)


def test_plain_http_is_never_asked(target: Path) -> None:
    with pytest.raises(FetchFailed, match="only addresses with https"):
        fetch(Download("http://localhost:1/p", 1000), target, lambda _transfer: None)


def test_missing_file_is_said(package_server: PackageServer, target: Path) -> None:
    with pytest.raises(FetchFailed, match="localhost: it answered 404"):
        fetched(package_server, target)


def test_certificate_that_is_not_trusted_ends_it(
    package_server: PackageServer, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(FetchFailed, match="certificate isn't trusted"):
        fetched(package_server, target)


def test_nothing_is_written_where_the_disk_is_too_full(
    package_server: PackageServer, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package_server.pages["/p"] = Page(CONTENT)
    usage = shutil.disk_usage(target.parents[1])
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=200_000))
    with pytest.raises(FetchFailed, match="1 MB are needed on the disk, 0 are free"):
        fetched(package_server, target)
    assert target.with_name("package.part").stat().st_size == 0


@pytest.mark.parametrize("has_length", [True, False])
def test_file_without_end_is_cut_off(package_server: PackageServer, target: Path, *, has_length: bool) -> None:
    package_server.pages["/p"] = Page(CONTENT, has_length=has_length)
    with pytest.raises(FetchFailed, match="larger than any package"):
        fetched(package_server, target, most=100_000)
    assert list(target.parent.iterdir()) == []
