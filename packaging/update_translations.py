"""Bring the catalogues of the interface up to date: what the program says now, and the languages' names from CLDR.

Run by `make translations`, which needs PySide6's lupdate. What was translated stays, what is not said any more goes.
"""

import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from babel import Locale

from reader.wording.languages import LANGUAGE_NAMES

_ROOT = Path(__file__).resolve().parents[1]
_FOLDER = _ROOT / "resources" / "translations"
_LANGUAGES = ("el",)


def main() -> None:
    """Write the catalogues of every language that the interface speaks."""
    for language in _LANGUAGES:
        update_interface(_FOLDER / f"interface.{language}.ts", language)
        (_FOLDER / f"languages.{language}.ts").write_text(language_names(language), encoding="utf-8")


def update_interface(catalogue: Path, language: str) -> None:
    """Update a catalogue, or begin one, from the sources. Raises CalledProcessError."""
    sources = sorted(str(file) for file in (_ROOT / "reader").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language)
    subprocess.run([lupdate, *options, *sources, "-ts", catalogue], check=True)  # noqa: S603 - PySide6's own program over our own sources


def language_names(language: str) -> str:
    """Return a catalogue of the names of languages."""
    names = Locale.parse(language).languages
    messages = "".join(
        f"<message><source>{escape(name)}</source><translation>{escape(names[code])}</translation></message>\n"
        for code, name in LANGUAGE_NAMES.items()
        if code in names
    )
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="{language}">'
    return f"{head}\n<context><name></name>\n{messages}</context>\n</TS>\n"


if __name__ == "__main__":
    main()
