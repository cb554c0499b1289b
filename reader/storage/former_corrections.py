"""The file in which earlier versions kept corrections, `corrections.json`: one object, replaced whole at a change."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.model.correction import FACTS, NO_CORRECTION, Correction, FileCorrections
from reader.storage.files.own_files import read_own


@dataclass(frozen=True, slots=True)
class FormerCorrections:
    """What was corrected of a file, and its content then: its size in bytes and its SHA-256 in hexadecimal."""

    name: str
    corrections: FileCorrections
    size: int | None = None
    digest: str | None = None


def former_file(journal: Path) -> Path:
    """Return where the file lies, which is beside the journal of today."""
    return journal.with_name("corrections.json")


def former_corrections(file: Path) -> Iterator[FormerCorrections]:
    """Yield what can be read of the file, entry by entry; nothing of a file that is not there or is damaged."""
    try:
        stored = json.loads(read_own(file))
    except (OSError, ValueError, RecursionError):
        return
    for name, entry in stored.items() if isinstance(stored, dict) else ():
        if isinstance(entry, dict):
            size = entry.get("size")
            articles = entry.get("articles")
            corrected = sorted(
                (int(record), correction)
                for record, article in (articles.items() if isinstance(articles, dict) else ())
                if record.isdecimal() and (correction := _correction_of(article)) != NO_CORRECTION
            )
            whole = FileCorrections(_text(entry.get("encoding")), _text(entry.get("undoes")), tuple(corrected))
            yield FormerCorrections(name, whole, size if isinstance(size, int) else None, _text(entry.get("digest")))


def _correction_of(stored: Any) -> Correction:
    if not isinstance(stored, dict):
        return NO_CORRECTION
    facts = stored.get("facts")
    known = facts if isinstance(facts, dict) else {}
    return Correction(
        tuple((name, known[name]) for name in FACTS if isinstance(known.get(name), str)),
        _text(stored.get("language")),
        *(_texts(stored.get(part)) for part in ("restored", "set_aside")),
    )


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _texts(values: Any) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str)) if isinstance(values, list) else ()
