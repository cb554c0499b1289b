"""A journal of what the user did: entries are only ever appended, each in a line with its checksum, in two files.

One damaged byte costs one line, and that line still stands in the other file. Several windows and processes append to
the same journal. Tried beside it: one JSON file, which every writer replaces whole, and SQLite, where a damaged page
takes all entries on it along.
"""

import errno
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from reader.model.errors import UnwritableFile
from reader.storage.files.atomic_write import write_own
from reader.storage.files.file_lock import locked
from reader.storage.files.own_files import read_own
from reader.storage.paths import make_own_folder

Entry = dict[str, Any]
"""A JSON object; `id` and `at` are the journal's own: a name that no other entry has, and its place in the order."""

_CHECKSUM_BYTES = 8
_NAME_BYTES = 16
_CHECKSUM_LENGTH = 2 * _CHECKSUM_BYTES  # in hexadecimal


class Journal:
    """The entries of a file and of its copy beside it; without a file, entries last as long as this object."""

    def __init__(self, file: Path | None = None) -> None:
        """Read both files; what only one of them still has is written into the other again."""
        self._files: tuple[Path, ...] = () if file is None else (file, file.with_name(f"{file.name}.copy"))
        self._entries: dict[str, Entry] = {}
        self._unwritten: dict[str, Entry] = {}
        self._last = 0
        self._read_to = _Place()
        self._holds_lock = False
        self.restored = 0
        """How many entries were damaged or missing in one file, and were read in the other."""
        self.lost = 0
        """How many lines could be read in neither file; they stay beside it, in `NAME.damaged`."""
        if self._files:
            self._read_whole()

    @property
    def file(self) -> Path | None:
        """The file, if there is one."""
        return self._files[0] if self._files else None

    def entries(self) -> tuple[Entry, ...]:
        """Return all entries in the order in which they were appended."""
        return tuple(sorted(self._entries.values(), key=_order))

    def refresh(self) -> bool:
        """Read what other windows have appended; say whether there was anything."""
        if not self._files:
            return False
        place = _place_of(self._files[0])
        if place == self._read_to:
            return False
        if place.file != self._read_to.file or place.size < self._read_to.size:
            self._read_whole()
        else:
            lines = _lines_in(_content(self._files[0], self._read_to.size))
            if lines.damaged:
                self._read_whole()
            else:
                self._add(lines.entries.values())
                self._read_to = place
        return True

    def append(self, entry: Entry) -> None:
        """Add an entry after all that are there, those of other windows too.

        Raises UnwritableFile where it can't be kept; it counts until this object ends all the same, and is kept with
        the next one that can be.
        """
        named = {**entry, "id": os.urandom(_NAME_BYTES).hex()}
        if not self._files:
            self._add([{**named, "at": self._last + 1}])
            return
        main, copy = self._files
        try:
            make_own_folder(main.parent)
            with self._locked():
                self.refresh()
                named["at"] = self._last + 1
                lines = b"".join(map(_line_of, (*self._unwritten.values(), named)))
                _append(main, lines)
                with suppress(OSError):  # kept is kept; the copy is made whole when the journal is read again
                    _append(copy, lines)
                self._unwritten.clear()
                self._add([named])
                self._read_to = _place_of(main)
        except OSError as error:
            kept = {**named, "at": self._last + 1}
            self._unwritten[kept["id"]] = kept
            self._add([kept])
            raise UnwritableFile(main, error.strerror or str(error)) from error

    def remove(self, is_unwanted: Callable[[Entry], bool]) -> None:
        """Take entries out for good, from both files, and what was damaged with them. Raises UnwritableFile."""
        self._unwritten = {name: entry for name, entry in self._unwritten.items() if not is_unwanted(entry)}
        if not self._files:
            self._entries = {name: entry for name, entry in self._entries.items() if not is_unwanted(entry)}
            return
        try:
            with self._locked():
                self.refresh()
                self._entries = {name: entry for name, entry in self._entries.items() if not is_unwanted(entry)}
                self._rewrite()
                _damaged_file(self._files[0]).unlink(missing_ok=True)
        except FileNotFoundError:
            return  # no folder: there is nothing to take out
        except OSError as error:
            raise UnwritableFile(self._files[0], error.strerror or str(error)) from error

    def _read_whole(self) -> None:
        """Read both files, and mend what one of them can tell of the other."""
        self._read_to = _place_of(self._files[0])
        main, copy = (_lines_in(_content(file)) for file in self._files)
        self._entries = {**main.entries, **copy.entries, **self._unwritten}
        self._last = max((entry["at"] for entry in self._entries.values()), default=0)
        missing = [len(self._entries) - len(self._unwritten) - len(lines.entries) for lines in (main, copy)]
        if not (any(missing) or main.damaged or copy.damaged):
            return
        # A damaged line is lost if no entry of the other file can stand for it. An empty copy stands for none.
        lost = [max(0, len(lines.damaged) - gap) for lines, gap in zip((main, copy), missing, strict=True)]
        lost_now = min(lost) if copy.entries and main.entries else max(lost)
        self.restored += sum(missing)
        self.lost += lost_now
        with suppress(OSError, UnwritableFile), self._locked():
            # Once more, now that nobody else writes: an entry may have been appended between the two readings.
            for file in self._files:
                self._add(_lines_in(_content(file)).entries.values())
            if lost_now:
                with open(_damaged_file(self._files[0]), "ab", opener=_of_the_owner) as beside:
                    beside.write(b"".join(line + b"\n" for line in (*main.damaged, *copy.damaged)))
            self._rewrite()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the lock of the journal; inside of a block that holds it already, go on."""
        if self._holds_lock:
            yield
            return
        with locked(_lock_of(self._files[0])):
            self._holds_lock = True
            try:
                yield
            finally:
                self._holds_lock = False

    def _add(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self._entries[entry["id"]] = entry
            self._last = max(self._last, entry["at"])

    def _rewrite(self) -> None:
        content = b"".join(_line_of(entry) for entry in self.entries() if entry["id"] not in self._unwritten)
        for file in self._files:
            write_own(file, content)
        self._read_to = _place_of(self._files[0])


class _Place(NamedTuple):
    """How far a file was read: which file (its inode, another one once it was replaced) and its size in bytes."""

    file: int = -1
    size: int = 0


class _Lines(NamedTuple):
    """What bytes hold: entries by their names, and the lines that can't be read."""

    entries: dict[str, Entry]
    damaged: list[bytes]


def _place_of(file: Path) -> _Place:
    try:
        status = file.stat()
    except OSError:
        return _Place()
    return _Place(status.st_ino, status.st_size)


def _lines_in(content: bytes) -> _Lines:
    lines = _Lines({}, [])
    for line in content.split(b"\n"):
        entry = _entry_of(line)
        if entry is not None:
            lines.entries[entry["id"]] = entry
        elif line.strip():
            lines.damaged.append(line)
    return lines


def _content(file: Path, start: int = 0) -> bytes:
    try:
        return read_own(file, start)
    except OSError:
        return b""


def _entry_of(line: bytes) -> Entry | None:
    checksum, payload = line[:_CHECKSUM_LENGTH], line[_CHECKSUM_LENGTH + 1 :]
    if checksum != _checksum(payload):
        return None
    try:
        entry = json.loads(payload)
    except (ValueError, RecursionError):
        return None
    match entry:
        case {"id": str(), "at": int()}:
            return dict(entry)
    return None


def _line_of(entry: Entry) -> bytes:
    # Only ASCII: a name that is not UTF-8 keeps its bytes as lone surrogates, which JSON writes as escapes.
    payload = json.dumps(entry, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return _checksum(payload) + b" " + payload + b"\n"


def _checksum(payload: bytes) -> bytes:
    return blake2b(payload, digest_size=_CHECKSUM_BYTES).hexdigest().encode("ascii")


def _append(file: Path, line: bytes) -> None:
    """Append a line whole and flushed to the disk, or not at all. Raises OSError."""
    handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
    try:
        before = os.fstat(handle).st_size
        torn = before > 0 and _last_byte(handle, before) != b"\n"
        whole = (b"\n" if torn else b"") + line
        kept = False
        try:
            kept = os.write(handle, whole) == len(whole)
            os.fsync(handle)
        finally:
            if not kept:
                os.ftruncate(handle, before)
    finally:
        os.close(handle)
    if not kept:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _of_the_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _last_byte(handle: int, size: int) -> bytes:
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1)


def _order(entry: Entry) -> tuple[int, str]:
    return entry["at"], entry["id"]


def _lock_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.lock")


def _damaged_file(file: Path) -> Path:
    return file.with_name(f"{file.name}.damaged")
