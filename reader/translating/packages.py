"""Language packages: which are installed, which of them can't be used, and why.

Argos Translate's own listing fails for all languages when one folder is broken; here that folder is a row of the list.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from reader.model.package_versions import version_key
from reader.model.translation import BrokenPackage, InstalledPackage, Origin, Package

STAGING_PREFIX = "."
"""Folders whose names begin so are being installed or removed, and are no packages."""

ORIGIN_FILE = "reader-origin.json"
"""The file in a package's folder that says where it came from; we write it when we install."""

_README_BYTES = 20_000
_MODEL_FILES = ("model/model.bin",)


class NotAPackage(Exception):
    """A folder is no language package; the only argument says why."""


def installed_packages(folder: Path) -> tuple[Package, ...]:
    """List the packages below `folder` that can be used, by language, the newest version of each pair first."""
    return tuple(entry for entry in look_at_packages(folder) if isinstance(entry, Package))


def broken_packages(folder: Path) -> tuple[BrokenPackage, ...]:
    """List the folders below `folder` that can't be used, with what is wrong."""
    return tuple(entry for entry in look_at_packages(folder) if isinstance(entry, BrokenPackage))


def look_at_packages(folder: Path) -> tuple[Package | BrokenPackage, ...]:
    """Look at every folder below `folder`; the usable ones come first, by language, newest version first."""
    usable: list[Package] = []
    broken: list[BrokenPackage] = []
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return ()
    for entry in entries:
        if entry.name.startswith(STAGING_PREFIX) or not entry.is_dir():
            continue
        try:
            usable.append(read_package(entry))
        except NotAPackage as error:
            broken.append(BrokenPackage(entry, str(error)))
    usable.sort(key=lambda package: (version_key(package.version), _installed_at(package)), reverse=True)
    usable.sort(key=lambda package: (package.from_code, package.to_code))
    return (*usable, *broken)


def read_package(folder: Path) -> Package:
    """Read what a folder's metadata say. Raises NotAPackage."""
    try:
        facts = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise NotAPackage("it has no metadata.json") from error
    except (OSError, ValueError, RecursionError) as error:
        raise NotAPackage("its metadata.json can't be read") from error
    if not isinstance(facts, dict):
        raise NotAPackage("its metadata.json is no object")
    if facts.get("type", "translate") != "translate":
        raise NotAPackage(f"it is of the type {facts['type']!r}, and not a translator")
    codes = [facts.get(key) for key in ("from_code", "to_code")]
    if not all(isinstance(code, str) and _is_code(code) for code in codes):
        raise NotAPackage("its metadata.json names no pair of languages")
    if not any((folder / name).is_file() for name in ("sentencepiece.model", "bpe.model")):
        raise NotAPackage("it has neither sentencepiece.model nor bpe.model")
    if missing := [name for name in _MODEL_FILES if not (folder / name).is_file()]:
        raise NotAPackage(f"it has no {missing[0]}")
    return Package(
        folder=folder,
        from_code=str(codes[0]),
        from_name=str(facts.get("from_name") or codes[0]),
        to_code=str(codes[1]),
        to_name=str(facts.get("to_name") or codes[1]),
        version=str(facts.get("package_version") or ""),
    )


def facts_of(package: Package) -> InstalledPackage:
    """Return what a list shows of a package."""
    return InstalledPackage(package, size_of(package), credits_of(package), origin_of(package))


def origin_of(package: Package) -> Origin | None:
    """Return where a package came from, if we installed it."""
    try:
        facts = json.loads((package.folder / ORIGIN_FILE).read_text(encoding="utf-8"))
        return Origin(str(facts["source"]), str(facts["sha256"]), is_verified=facts["verified"] is True)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def find_pair(folder: Path, pair: str) -> tuple[Package, ...]:
    """Return the installed versions of a pair such as "el_en", newest first."""
    return tuple(package for package in installed_packages(folder) if package.name == pair)


def size_of(package: Package) -> int:
    """Return the bytes that a package takes on the disk."""
    return sum(file.stat().st_size for file in package.folder.rglob("*") if file.is_file())


def credits_of(package: Package) -> str:
    """Return the package's README, which tells its makers, data and licence; empty where it has none."""
    try:
        with (package.folder / "README.md").open("rb") as file:
            return file.read(_README_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


def newest_of_each_pair(packages: Sequence[Package]) -> tuple[Package, ...]:
    """Leave only the newest version of each pair, in the given order."""
    newest: dict[str, Package] = {}
    for package in packages:
        known = newest.get(package.name)
        if known is None or version_key(package.version) > version_key(known.version):
            newest[package.name] = package
    return tuple(newest.values())


def _installed_at(package: Package) -> int:
    """Return when we installed a package, in ns since 1970; 0 if we did not."""
    try:
        return (package.folder / ORIGIN_FILE).stat().st_mtime_ns
    except OSError:
        return 0


def _is_code(code: str) -> bool:
    return 2 <= len(code) <= 12 and code.isascii() and code.replace("-", "").isalnum()
