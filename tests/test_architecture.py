"""The arrows between the rooms: who may import whom, and which foreign library lives in which module."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "reader"

# What each room may import from `reader`, beside itself.
ARROWS: dict[str, set[str]] = {
    "__init__": set(),
    "article": set(),
    "errors": set(),
    "paths": set(),
    "comparison": {"article"},
    "correction": set(),
    "shared_lines": {"article", "correction"},
    "database": set(),
    "translation": {"article"},
    "writing": {"errors"},
    "diagnosis": {"paths"},
    "settings": {"paths", "errors", "writing"},
    "protocol": {
        "article",
        "comparison",
        "correction",
        "shared_lines",
        "translation",
        "errors",
        "exporting",
        "library",
    },  # exporting: its options, library: its packed articles, plain data
    "portions": {"article", "comparison", "protocol"},
    "reading": {"article", "correction", "errors"},
    "translating": {"article", "database", "translation", "errors", "paths"},
    "comparing": {"article", "comparison"},
    "library": {"article", "correction", "database", "shared_lines", "errors", "paths", "writing"},
    "worker": {
        *("protocol", "article", "comparison", "correction", "translation", "errors", "paths"),
        *("reading", "translating", "comparing", "exporting", "portions"),
        "library",  # how an article is packed
    },
    "cli_languages": {"translating", "translation", "errors", "paths"},
    "rendering": {"article", "comparison", "translation"},
    "exporting": {
        "article",
        "comparison",
        "translation",
        "errors",
        "writing",
        "rendering",
        "paths",
    },  # paths: its fonts
    "app": {
        *("article", "comparison", "correction", "translation", "errors", "paths"),
        *("settings", "protocol", "portions", "library", "writing"),
        "shared_lines",
        "exporting",  # its options alone
    },
    "ui": {
        "app",
        "rendering",
        "exporting",
        "article",
        "comparison",
        "correction",
        "translation",
        "errors",
        "settings",
        "paths",
        "writing",
        "diagnosis",
    },
    "cli_exports": {"exporting", "comparison", "translation", "errors", "writing"},
    "cli": {
        *("cli_exports", "cli_languages"),
        *("reading", "translating", "comparing", "exporting"),
        *("article", "comparison", "shared_lines", "translation", "errors", "paths", "writing", "diagnosis"),
    },
    "__main__": {"worker", "cli", "ui"},
}

# Which Qt modules a room may use; a room that is not named here uses none.
QT: dict[str, set[str]] = {
    "rendering": {"QtGui", "QtCore"},
    "exporting": {"QtGui", "QtCore"},
    "app": {"QtCore"},
    "ui": {"QtWidgets", "QtGui", "QtCore", "QtSvg", "QtSvgWidgets", "QtPrintSupport"},
    "diagnosis": {"QtGui", "QtCore"},
}

# Foreign libraries that one module alone may import.
HOMES = {
    "chardet": "reading/encoding.py",
    "argostranslate": "translating/engine.py",
    "ctranslate2": "translating/engine.py",
    "sentencepiece": "translating/engine.py",
    "diff_match_patch": "comparing/edits.py",
    "langdetect": "reading/language.py",
    "py3langid": "reading/language.py",
    "trafilatura": "reading/html.py",
    "markdown_it": "reading/markdown.py",
    "pypdfium2": "reading/pdf.py",
    "striprtf": "reading/rtf.py",
    "warcio": "reading/warc.py",
    "zipfile": "reading/package.py",
    "email": "reading/mail.py",
    "pikepdf": "exporting/pdf_structure.py",
    "sqlite3": "database.py",
    "http": "translating/download.py",
    "ssl": "translating/download.py",
}
HOMES_BESIDES = {
    "email": {"reading/machine_dates.py"},
    "pikepdf": {"exporting/pdf_archive.py"},
    "zipfile": {"translating/archive.py"},
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(module: Path) -> str:
    return module.relative_to(PACKAGE).with_suffix("").parts[0]


def imports_of(module: Path, *, top_level_only: bool = False) -> Iterator[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    nodes = tree.body if top_level_only else ast.walk(tree)
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own_rooms(module: Path) -> set[str]:
    rooms = {name.split(".")[1] for name in imports_of(module) if name.startswith("reader.")}
    return rooms - {room_of(module), "__version__"}


@pytest.mark.parametrize("module", modules(), ids=lambda m: m.relative_to(PACKAGE).as_posix())
def test_module_imports_only_rooms_its_arrows_allow(module: Path) -> None:
    assert own_rooms(module) <= ARROWS[room_of(module)]


@pytest.mark.parametrize("module", modules(), ids=lambda m: m.relative_to(PACKAGE).as_posix())
def test_module_uses_only_the_qt_of_its_room(module: Path) -> None:
    used = {name.split(".")[1] for name in imports_of(module) if name.startswith("PySide6.")}
    assert used <= QT.get(room_of(module), set())


def test_in_exporting_only_pdf_draws() -> None:
    others = [m for m in modules() if room_of(m) == "exporting" and not m.name.startswith("pdf")]
    drawing = [m.name for m in others if any(n.startswith(("PySide6", "reader.rendering")) for n in imports_of(m))]
    assert drawing == []


def test_cli_imports_the_stages_lazily() -> None:
    at_import = {name for name in imports_of(PACKAGE / "cli.py", top_level_only=True) if name.startswith("reader.")}
    assert not any(name.split(".")[1] in ("reading", "translating", "comparing", "exporting") for name in at_import)


def test_each_foreign_library_lives_in_one_module() -> None:
    strays = []
    for module in modules():
        place = module.relative_to(PACKAGE).as_posix()
        for name in {imported.split(".")[0] for imported in imports_of(module)} & HOMES.keys():
            if place != HOMES[name] and place not in HOMES_BESIDES.get(name, set()):
                strays.append(f"{place} imports {name}")
    assert strays == []


def test_stages_leave_qt_out_of_the_process() -> None:
    code = (
        "import sys, reader.worker, reader.reading, reader.comparing, reader.translating\n"
        "sys.exit('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=PACKAGE.parent)
    assert done.returncode == 0
