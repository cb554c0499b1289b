"""What the user corrected, kept for good in one JSON file of our data folder, never beside the user's files.

Keyed by the path of the file, so that a file that its outlet changed keeps its corrections. A damaged file of
corrections is put aside and begun anew.
"""

import contextlib
import json
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reader.correction import FACTS, NO_CORRECTIONS, Correction, FileCorrections
from reader.writing import atomic_write


class CorrectionStore:
    """All corrections; every change is written at once."""

    def __init__(self, file: Path | None = None) -> None:
        """Read the file; without one, corrections last as long as this object."""
        self._file = file
        self._kept: dict[str, FileCorrections] = {}
        if file is not None:
            self._load(file)

    def of(self, path: Path) -> FileCorrections:
        """Give what was corrected of a file."""
        return self._kept.get(_name(path), NO_CORRECTIONS)

    def keep(self, path: Path, corrections: FileCorrections) -> None:
        """Keep what was corrected of a file, instead of what was kept. Raises UnwritableFile; it counts till then.

        What another window has written since is kept too.
        """
        if self._file is not None:
            self._load(self._file)
        if corrections == NO_CORRECTIONS:
            self._kept.pop(_name(path), None)
        else:
            self._kept[_name(path)] = corrections
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.parent.mkdir(parents=True, exist_ok=True)
            stored = {name: _object_of(self._kept[name]) for name in sorted(self._kept)}
            atomic_write(self._file, json.dumps(stored, ensure_ascii=True, indent=1).encode("ascii"))

    def _load(self, file: Path) -> None:
        try:
            stored = json.loads(file.read_bytes())
            self._kept = {name: _corrections_of(entry) for name, entry in stored.items()}
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            with contextlib.suppress(OSError):
                file.replace(file.with_suffix(f".damaged-{time.time_ns()}"))


def _name(path: Path) -> str:
    # A name that is not UTF-8 keeps its bytes as lone surrogates, which JSON writes as escapes.
    return os.fspath(path)


def _object_of(corrections: FileCorrections) -> dict[str, Any]:
    return {
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


def _corrections_of(stored: Mapping[str, Any]) -> FileCorrections:
    articles = [(int(record), _correction_of(entry)) for record, entry in stored["articles"].items()]
    return FileCorrections(_text(stored["encoding"]), _text(stored["undoes"]), tuple(sorted(articles)))


def _correction_of(stored: Mapping[str, Any]) -> Correction:
    facts = tuple((field, str(stored["facts"][field])) for field in FACTS if field in stored["facts"])
    restored, set_aside = (tuple(map(str, stored[part])) for part in ("restored", "set_aside"))
    return Correction(facts, _text(stored["language"]), restored, set_aside)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
