"""What an index of packages offers, and fetching from it. Only ever on the user's explicit action.

The index is Argos' own, or the one that `ARGOS_PACKAGE_INDEX` names: a newsroom's mirror, the tests' local server. What
it offered last is kept, so that the list is there without a network.
"""

import json
import os
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from reader.model.errors import FetchFailed
from reader.model.package_versions import version_key
from reader.model.translation import KnownPackages, OfferedPackage, Origin, Package
from reader.storage import paths
from reader.translating.download import Download, OnTransfer, fetch, host_of
from reader.translating.installing import install
from reader.translating.package_archive import MOST_BYTES
from reader.translating.packages import broken_packages, facts_of, installed_packages

ARGOS_INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/"
_INDEX_BYTES = 5_000_000
# An archive and what it becomes are on the disk together; models hardly compress.
_ROOM = 1.5


def index_address() -> str:
    """Return the address of the index."""
    base = os.environ.get("ARGOS_PACKAGE_INDEX") or ARGOS_INDEX
    return base if base.endswith(".json") else urljoin(base if base.endswith("/") else f"{base}/", "index.json")


def index_host() -> str:
    """Return the host of the index, which is named before anything is asked of it."""
    return host_of(index_address())


def offered_packages() -> tuple[OfferedPackage, ...]:
    """List what the index offered when it was fetched last, without asking it; nothing if it never was."""
    try:
        return _read_index(_index_file().read_bytes(), index_address())
    except (OSError, FetchFailed):
        return ()


def fetch_index() -> tuple[OfferedPackage, ...]:
    """Ask the index what it offers, and keep the answer. Raises FetchFailed."""
    address = index_address()
    fresh = _index_file().with_name("index-new.json")
    fetch(Download(address, _INDEX_BYTES), fresh, lambda _transfer: None)
    try:
        offered = _read_index(fresh.read_bytes(), address)
        fresh.replace(_index_file())
    finally:
        fresh.unlink(missing_ok=True)
    return offered


def fetch_package(offered: OfferedPackage, folder: Path, on_transfer: OnTransfer) -> Package:
    """Fetch a package and install it among those of `folder`. Raises FetchFailed and UnusablePackage.

    A download that was cut goes on when it is asked for again; one that isn't what was asked for is thrown away.
    """
    archive = _downloads_folder() / f"translate-{offered.name}-{offered.version.replace('.', '_')}.argosmodel"
    sha256 = fetch(Download(offered.address, MOST_BYTES, room=_ROOM), archive, on_transfer)
    try:
        if offered.sha256 is not None and sha256 != offered.sha256.lower():
            raise FetchFailed(host_of(offered.address), "what came isn't what the index names: its SHA-256 differs")
        if _is_web_page(archive):
            raise FetchFailed(host_of(offered.address), "a web page came instead of a package")
        origin = Origin(offered.address, sha256, is_verified=offered.sha256 is not None)
        return install(archive, folder, pair=offered.name, origin=origin)
    finally:
        archive.unlink(missing_ok=True)


def known_packages(folder: Path) -> KnownPackages:
    """Return everything that is known without a network about the packages of `folder` and those that were offered."""
    installed = tuple(map(facts_of, installed_packages(folder)))
    return KnownPackages(index_host(), installed, broken_packages(folder), offered_packages())


def _read_index(content: bytes, address: str) -> tuple[OfferedPackage, ...]:
    try:
        entries = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise FetchFailed(host_of(address), "its list of packages can't be read") from error
    if not isinstance(entries, list):
        raise FetchFailed(host_of(address), "its list of packages can't be read")
    newest: dict[str, OfferedPackage] = {}
    for entry in entries:
        offered = _read_offer(entry, address)
        if offered is None:
            continue
        known = newest.get(offered.name)
        if known is None or version_key(offered.version) > version_key(known.version):
            newest[offered.name] = offered
    return tuple(sorted(newest.values(), key=lambda offered: (offered.from_code, offered.to_code)))


def _read_offer(entry: Any, address: str) -> OfferedPackage | None:
    """Read an entry of the index; None for what isn't a translator that can be fetched over HTTPS."""
    if not isinstance(entry, dict) or entry.get("type", "translate") != "translate":
        return None
    texts = [entry.get(key) for key in ("from_code", "to_code", "package_version")]
    links = entry.get("links")
    if not all(isinstance(text, str) and _is_sane(text) for text in texts) or not isinstance(links, list):
        return None
    addresses = [urljoin(address, link) for link in links if isinstance(link, str)]
    secure = [link for link in addresses if link.startswith("https://")]
    if not secure:
        return None
    size, sha256 = entry.get("size"), entry.get("sha256")
    return OfferedPackage(
        from_code=str(texts[0]),
        from_name=str(entry.get("from_name") or texts[0]),
        to_code=str(texts[1]),
        to_name=str(entry.get("to_name") or texts[1]),
        version=str(texts[2]),
        address=secure[0],
        size_bytes=size if isinstance(size, int) and size > 0 else None,
        sha256=sha256 if isinstance(sha256, str) else None,
    )


def _is_sane(text: str) -> bool:
    return 0 < len(text) <= 20 and text.isascii() and text.replace("-", "").replace(".", "").isalnum()


def _is_web_page(archive: Path) -> bool:
    with archive.open("rb") as file:
        return file.read(200).lstrip().startswith(b"<")


def _index_file() -> Path:
    return paths.cache_folder() / "package-index.json"


def _downloads_folder() -> Path:
    return paths.cache_folder() / "downloads"
