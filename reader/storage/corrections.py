"""What the user corrected, kept for good in one JSON file of our data folder, never beside the user's files.

Keyed by the path of the file, so that a file that its outlet changed keeps its corrections. A path without any gets
those of a file with the same content, so that one that was moved or renamed keeps them too. A damaged file of
corrections is put aside and begun anew.
"""

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.model.correction import FACTS, NO_CORRECTIONS, Correction, FileCorrections
from reader.storage.atomic_write import atomic_write


@dataclass(frozen=True, slots=True)
class _Entry:
    """What was corrected of a file, and its content then: its size in bytes and its SHA-256 in hexadecimal."""

    corrections: FileCorrections
    size: int | None = None
    digest: str | None = None


class CorrectionStore:
    """All corrections; every change is written at once."""

    def __init__(self, file: Path | None = None) -> None:
        """Read the file; without one, corrections last as long as this object."""
        self._file = file
        self._kept: dict[str, _Entry] = {}
        if file is not None:
            self._load(file)

    def of(self, path: Path) -> FileCorrections:
        """Give what was corrected of a file, or of one with the same content."""
        entry = self._kept.get(_name(path))
        return self._of_same_content(path) if entry is None else entry.corrections

    def keep(self, path: Path, corrections: FileCorrections) -> None:
        """Keep what was corrected of a file, instead of what was kept. Raises UnwritableFile; it counts till then.

        What another window has written since is kept too.
        """
        if self._file is not None:
            self._load(self._file)
        self._kept.pop(_name(path), None)
        if corrections != self._of_same_content(path):
            self._kept[_name(path)] = _Entry(corrections, *_content_of(path))
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.parent.mkdir(parents=True, exist_ok=True)
            stored = {name: _object_of(self._kept[name]) for name in sorted(self._kept)}
            atomic_write(self._file, json.dumps(stored, ensure_ascii=True, indent=1).encode("ascii"))

    def _of_same_content(self, path: Path) -> FileCorrections:
        """Look for a file that had the content of this one; only a file of a size that is known has to be read."""
        sizes = {entry.size for entry in self._kept.values()} - {None}
        with contextlib.suppress(OSError):
            if sizes and path.stat().st_size in sizes:
                _, digest = _content_of(path)
                same = (
                    self._kept[name].corrections for name in sorted(self._kept) if self._kept[name].digest == digest
                )
                return next((found for found in same if digest and found != NO_CORRECTIONS), NO_CORRECTIONS)
        return NO_CORRECTIONS

    def _load(self, file: Path) -> None:
        try:
            stored = json.loads(file.read_bytes())
            self._kept = {name: _entry_of(entry) for name, entry in stored.items()}
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            with contextlib.suppress(OSError):
                file.replace(file.with_suffix(f".damaged-{time.time_ns()}"))


def _name(path: Path) -> str:
    # A name that is not UTF-8 keeps its bytes as lone surrogates, which JSON writes as escapes.
    return os.fspath(path)


def _content_of(path: Path) -> tuple[int | None, str | None]:
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            return file.tell(), digest
    except OSError:
        return None, None


def _object_of(entry: _Entry) -> dict[str, Any]:
    corrections = entry.corrections
    return {
        "size": entry.size,
        "digest": entry.digest,
        "encoding": corrections.encoding,
        "undoes": corrections.undoes,
        "articles": {
            str(record): {
                "facts": dict(correction.facts),
                "language": correction.language,
                "restored": list(correction.restored),
                "set_aside": list(correction.set_aside),
            }
            for record, correction in corrections.articles
        },
    }


def _entry_of(stored: Mapping[str, Any]) -> _Entry:
    articles = [(int(record), _correction_of(entry)) for record, entry in stored["articles"].items()]
    corrections = FileCorrections(_text(stored["encoding"]), _text(stored["undoes"]), tuple(sorted(articles)))
    size = stored.get("size")
    return _Entry(corrections, None if size is None else int(size), _text(stored.get("digest")))


def _correction_of(stored: Mapping[str, Any]) -> Correction:
    facts = tuple((field, str(stored["facts"][field])) for field in FACTS if field in stored["facts"])
    restored, set_aside = (tuple(map(str, stored[part])) for part in ("restored", "set_aside"))
    return Correction(facts, _text(stored["language"]), restored, set_aside)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
