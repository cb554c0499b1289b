"""Unpacking a package's archive without trusting it: every entry is looked at before the first byte is written.

The limits are far above what Argos publishes (the largest of its archives has about 60 files and 300 MB).
"""

import re
import stat
import zipfile
from pathlib import Path, PurePosixPath

from reader.model.errors import UnusablePackage

MOST_FILES = 2_000
MOST_BYTES = 1_500_000_000
MOST_RATIO = 200
_SANE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
# Names that Windows takes for devices, whatever follows the dot.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
# Sentence splitters, which the program does without; they are most of the size of many packages.
_LEFT_OUT = frozenset({"stanza", "spacy", "minisbd"})
_CHUNK_BYTES = 1024 * 1024


def unpack(archive: Path, into: Path) -> Path:
    """Unpack a package's archive into an empty folder and return the one folder that was in it.

    Raises UnusablePackage, with nothing written, if the archive breaks a rule: one top folder of a sane name, no
    absolute or ".." or link entries, no encryption, at most 2,000 files, 1.5 GB and 200 times its own size. That a
    file's content is damaged shows only when it is unpacked; then others may have been written.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            entries = [entry for entry in opened.infolist() if not entry.is_dir()]
            _check(archive, opened.infolist(), archive.stat().st_size)
            for entry in entries:
                if not _is_left_out(entry.filename):
                    _extract(archive, opened, entry, into)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        # RuntimeError: an encrypted entry; NotImplementedError: a compression that Python doesn't know.
        raise UnusablePackage(archive, f"it is no archive that can be read ({error})") from error
    except OSError as error:
        raise UnusablePackage(archive, (error.strerror or str(error)).lower()) from error
    return into / PurePosixPath(entries[0].filename).parts[0]


def _check(archive: Path, entries: list[zipfile.ZipInfo], packed_bytes: int) -> None:
    if len(entries) > MOST_FILES:
        raise UnusablePackage(archive, f"there are {len(entries)} files in it, more than {MOST_FILES}")
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MOST_BYTES:
        raise UnusablePackage(archive, f"unpacked, it would take {unpacked // 1_000_000} MB")
    if unpacked > MOST_RATIO * max(packed_bytes, 1):
        raise UnusablePackage(archive, f"unpacked, it would be more than {MOST_RATIO} times as large")
    tops, names = set(), set()
    for entry in entries:
        path = _checked_path(archive, entry)
        tops.add(path.parts[0])
        if not entry.is_dir():
            if path.as_posix().casefold() in names:
                raise UnusablePackage(archive, f"the file {path.as_posix()} is in it twice")
            names.add(path.as_posix().casefold())
    if len(tops) != 1 or not names:
        raise UnusablePackage(archive, "it doesn't hold exactly one folder")
    if any(len(PurePosixPath(name).parts) < 2 for name in names):
        raise UnusablePackage(archive, "it doesn't hold exactly one folder")


def _checked_path(archive: Path, entry: zipfile.ZipInfo) -> PurePosixPath:
    name = entry.filename
    path = PurePosixPath(name)
    is_sane = all(_SANE_NAME.fullmatch(part) and not _DEVICES.fullmatch(part) for part in path.parts)
    if (
        not path.parts
        or path.is_absolute()
        or not is_sane
        or "\\" in entry.orig_filename
        or "\0" in entry.orig_filename
    ):
        raise UnusablePackage(archive, f"there is a file of the name {name!r} in it")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise UnusablePackage(archive, f"{name!r} in it is a link or a device")
    if entry.flag_bits & 0x1:
        raise UnusablePackage(archive, f"{name!r} in it is encrypted")
    return path


def _is_left_out(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return len(parts) > 2 and parts[1].lower() in _LEFT_OUT


def _extract(archive: Path, opened: zipfile.ZipFile, entry: zipfile.ZipInfo, into: Path) -> None:
    """Write one file, and never more bytes than its entry announces."""
    target = into / PurePosixPath(entry.filename)
    target.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with opened.open(entry) as source, target.open("xb") as file:
        while chunk := source.read(_CHUNK_BYTES):
            written += len(chunk)
            if written > entry.file_size:
                raise UnusablePackage(archive, f"{entry.filename!r} in it is larger than it says")
            file.write(chunk)
