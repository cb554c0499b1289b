"""Installing and removing packages: nothing takes its place among them before it has shown that it works.

1. unpack into a staging folder beside the packages, on the same file system (`archive`);
2. read its metadata, and see that it is the pair that was asked for;
3. load its model and translate a sentence;
4. write down where it came from;
5. one rename.

Versions of the pair that it replaces go when it has translated a story as they do (`replacing`).
"""

import contextlib
import hashlib
import json
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.model.errors import ReaderError, UnusablePackage
from reader.model.translation import Origin, Package
from reader.storage.files.file_lock import locked
from reader.storage.files.leftovers import REMOVED, STAGING, clear_packages
from reader.storage.paths import make_own_folder
from reader.translating.engine import Engine
from reader.translating.package_archive import unpack
from reader.translating.packages import ORIGIN_FILE, NotAPackage, read_package

_SANE_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]{0,19}")
_CHUNK_BYTES = 1024 * 1024


def install(archive: Path, folder: Path, *, pair: str | None = None, origin: Origin | None = None) -> Package:
    """Install a package from its archive among those of `folder`.

    `pair`, such as "el_en", is what was asked for; `origin` says where the archive came from, by default a file.
    Raises UnusablePackage; then nothing among the packages has changed.
    """
    origin = origin or Origin(archive.name, sha256_of(archive), is_verified=False)
    with _staging(folder) as staging:
        unpacked = unpack(archive, staging)
        package = _checked(archive, unpacked, pair)
        _try_out(archive, package)
        facts = {"source": origin.source, "sha256": origin.sha256, "verified": origin.is_verified}
        target = _free_name(folder, f"translate-{package.name}-{package.version.replace('.', '_')}")
        try:
            (unpacked / ORIGIN_FILE).write_text(json.dumps(facts), encoding="utf-8")
            unpacked.replace(target)
        except OSError as error:
            raise UnusablePackage(archive, (error.strerror or str(error)).lower()) from error
    return read_package(target)


def remove(package: Path, folder: Path) -> None:
    """Remove a package's folder from among those of `folder`. Raises UnusablePackage if it isn't there or can't go."""
    if package.parent != folder or not package.is_dir() or package.is_symlink():
        raise UnusablePackage(package, "it is not among the installed packages")
    doomed = folder / f"{REMOVED}{time.time_ns()}"
    try:
        # First out of the list in one step, then file by file.
        package.replace(doomed)
    except OSError as error:
        raise UnusablePackage(package, (error.strerror or str(error)).lower()) from error
    shutil.rmtree(doomed, ignore_errors=True)


def sha256_of(file: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal. Raises UnusablePackage if it can't be read."""
    digest = hashlib.sha256()
    try:
        with file.open("rb") as opened:
            while chunk := opened.read(_CHUNK_BYTES):
                digest.update(chunk)
    except OSError as error:
        raise UnusablePackage(file, (error.strerror or str(error)).lower()) from error
    return digest.hexdigest()


def _checked(archive: Path, unpacked: Path, pair: str | None) -> Package:
    try:
        package = read_package(unpacked)
    except NotAPackage as error:
        raise UnusablePackage(archive, str(error)) from error
    if not _SANE_VERSION.fullmatch(package.version):
        raise UnusablePackage(archive, "its metadata.json tells no version")
    if pair is not None and package.name != pair:
        raise UnusablePackage(archive, f"it translates {package.name}, not {pair}")
    return package


def _try_out(archive: Path, package: Package) -> None:
    engine = Engine()
    try:
        texts = [text for batch in engine.translate((package,), [package.from_name]) for text in batch]
    except ReaderError as error:
        raise UnusablePackage(archive, f"its model doesn't work: {error}") from error
    except Exception as error:
        # A package's own files reach many libraries here; each has its own ways to say that they are damaged.
        raise UnusablePackage(archive, f"its model doesn't work: {error}") from error
    finally:
        engine.forget()
    if len(texts) != 1:
        raise UnusablePackage(archive, "its model doesn't translate")


def _free_name(folder: Path, name: str) -> Path:
    number = 1
    while (target := folder / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    return target


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """Yield an empty folder beside the packages, which goes in any case, and with it what was left of killed runs."""
    with contextlib.ExitStack() as holding:
        try:
            make_own_folder(folder)
            # One at a time: what is there was then left by a process that was killed.
            holding.enter_context(locked(folder))
            clear_packages(folder)
            staging = Path(tempfile.mkdtemp(prefix=STAGING, dir=folder))
        except OSError as error:
            raise UnusablePackage(folder, (error.strerror or str(error)).lower()) from error
        holding.callback(shutil.rmtree, staging, ignore_errors=True)
        yield staging
