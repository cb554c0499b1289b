"""The tables of words and patterns that come with the program, a text file each, in rows and sections.

A row that begins with "# " is a comment; `[name]` alone in a row opens a section.
"""

from importlib.resources import files
from pathlib import PurePath


def read_rows(package: str | None, name: str) -> list[str]:
    """Return the rows of a table of a package, without comments and empty ones; none where there is no such table."""
    table = files(package or "") / name
    # Names have languages that documents declare, which lead to no other folder.
    is_table = PurePath(name).name == name and table.is_file()
    text = table.read_text(encoding="utf-8") if is_table else ""
    return [row for row in text.splitlines() if row and not row.startswith("# ")]


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
