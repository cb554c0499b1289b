"""The tables that come with the program: words and patterns, in rows and sections of a text file; weights, in JSON.

A row that begins with "# " is a comment; `[name]` alone in a row opens a section.
"""

import json
from importlib.resources import files
from pathlib import PurePath
from typing import Any


def read_rows(package: str | None, name: str) -> list[str]:
    """Return the rows of a table of a package, without comments and empty ones; none where there is no such table."""
    table = files(package or "") / name
    # Names have languages that documents declare, which lead to no other folder.
    is_table = PurePath(name).name == name and table.is_file()
    text = table.read_text(encoding="utf-8") if is_table else ""
    return [row for row in text.splitlines() if row and not row.startswith("# ")]


def read_json(package: str | None, name: str) -> dict[str, Any]:
    """Return the object that a file of JSON of a package holds."""
    found: dict[str, Any] = json.loads((files(package or "") / name).read_text(encoding="utf-8"))
    return found


def read_sections(package: str | None, name: str) -> dict[str, list[str]]:
    """Return the rows of each section of a table."""
    sections: dict[str, list[str]] = {}
    rows: list[str] = []
    for row in read_rows(package, name):
        if row.startswith("[") and row.endswith("]"):
            rows = sections.setdefault(row[1:-1], [])
        else:
            rows.append(row)
    return sections
