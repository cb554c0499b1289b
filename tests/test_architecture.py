"""The arrows between the rooms: who may import whom, and which foreign library lives in which module."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "reader"

# What each room may import from `reader`, beside itself.
ARROWS: dict[str, set[str]] = {
    "__init__": set(),
    "text": set(),
    "model": {"text"},
    "storage": {"model"},
    "reading": {"model", "text"},
    "translating": {"model", "text", "storage"},
    "comparing": {"model", "text"},
    "gathering": {"model", "text", "comparing"},
    "library": {"model", "storage"},
    "wording": {"model"},
    "rendering": {"model"},
    "exporting": {"model", "wording", "storage", "rendering"},
    "processes": {
        *("model", "storage", "exporting", "library"),  # options of exports and packed articles are plain data
        *("reading", "translating", "comparing", "gathering"),
    },
    "app": {"model", "storage", "processes", "library", "wording", "exporting"},  # exporting: its options alone
    "ui": {"app", "rendering", "exporting", "wording", "model", "storage", "diagnosis"},
    "diagnosis": {"storage", "processes"},
    "cli": {
        "model",
        "wording",
        "storage",
        "library",
        "processes",
        "reading",
        "translating",
        "comparing",
        "gathering",
        "exporting",
        "diagnosis",
    },
    "__main__": {"processes", "cli", "ui"},
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
    "Stemmer": "comparing/profiling/stemming.py",
    "chardet": "reading/language/encoding.py",
    "argostranslate": "translating/engine.py",
    "ctranslate2": "translating/engine.py",
    "sentencepiece": "translating/engine.py",
    "diff_match_patch": "comparing/differing/edits.py",
    "langdetect": "reading/language/identification.py",
    "py3langid": "reading/language/identification.py",
    "trafilatura": "reading/formats/web/extractor.py",
    "markdown_it": "reading/formats/markdown.py",
    "pypdfium2": "reading/formats/pdf/document.py",
    "striprtf": "reading/formats/office/rtf.py",
    "warcio": "reading/formats/web/warc.py",
    "zipfile": "reading/formats/zip_package.py",
    "email": "reading/formats/mail/message.py",
    "msgspec": "storage/messagepack.py",
    "pikepdf": "exporting/pdf/structure.py",
    "sqlite3": "storage/database.py",
    "http": "translating/download.py",
    "ssl": "translating/download.py",
}
HOMES_BESIDES = {
    "email": {"reading/facts/dates/machine_dates.py"},
    "pikepdf": {"exporting/pdf/pdfa.py"},
    "zipfile": {"translating/package_archive.py"},
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(module: Path) -> str:
    return module.relative_to(PACKAGE).with_suffix("").parts[0]


@cache
def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def imports_of(module: Path, *, top_level_only: bool = False) -> Iterator[str]:
    tree = tree_of(module)
    nodes = tree.body if top_level_only else ast.walk(tree)
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def dotted(module: Path) -> str:
    return ".".join(("reader", *module.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")


@cache
def imports_at_run_time(module: Path) -> tuple[str, ...]:
    """Name what a module imports, but for what only its types need."""
    tree = tree_of(module)
    for_types = {
        id(node)
        for branch in ast.walk(tree)
        if isinstance(branch, ast.If) and ast.unparse(branch.test) == "TYPE_CHECKING"
        for node in ast.walk(branch)
    }
    return tuple(
        f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and id(node) not in for_types
        for alias in node.names
    )


def own_rooms(module: Path) -> set[str]:
    rooms = {name.split(".")[1] for name in imports_of(module) if name.startswith("reader.")}
    return rooms - {room_of(module), "__version__"}


def test_modules_import_only_rooms_their_arrows_allow() -> None:
    strays = {
        f"{dotted(module)} imports {room}"
        for module in modules()
        for room in own_rooms(module) - ARROWS[room_of(module)]
    }
    assert strays == set()


def sub_room_of(name: str) -> str:
    """Name the folder of a room that a dotted module is in, or the module where it lies in the room itself."""
    parts = name.split(".")
    return ".".join(parts[:3])


def arrows_inside(room: str) -> dict[str, set[str]]:
    known = {dotted(module) for module in modules()}
    arrows: dict[str, set[str]] = {}
    for module in modules():
        if room_of(module) != room or module == PACKAGE / room / "__init__.py":
            continue  # a room's own door may name all its sub-rooms
        here = sub_room_of(dotted(module))
        for name in imports_at_run_time(module):
            target = next((name[:end] for end in (len(name), name.rfind(".")) if name[:end] in known), name)
            if target.startswith(f"reader.{room}.") and sub_room_of(target) != here:
                arrows.setdefault(here, set()).add(sub_room_of(target))
    return arrows


@pytest.mark.parametrize("room", sorted(path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()))
def test_sub_rooms_of_a_room_make_no_circle(room: str) -> None:
    assert list(TopologicalSorter(arrows_inside(room)).static_order()) is not None


def test_modules_make_no_circle() -> None:
    known = {dotted(module) for module in modules()}
    arrows = {
        dotted(module): {
            next((name[:end] for end in (len(name), name.rfind(".")) if name[:end] in known), name)
            for name in imports_at_run_time(module)
        }
        - {dotted(module)}
        for module in modules()
    }
    assert list(TopologicalSorter(arrows).static_order()) is not None


def test_modules_use_only_the_qt_of_their_rooms() -> None:
    strays = {
        f"{dotted(module)} uses {part}"
        for module in modules()
        for part in {name.split(".")[1] for name in imports_of(module) if name.startswith("PySide6.")}
        - QT.get(room_of(module), set())
    }
    assert strays == set()


def test_in_exporting_only_pdf_draws() -> None:
    others = [m for m in modules() if room_of(m) == "exporting" and "pdf" not in m.parts]
    drawing = [m.name for m in others if any(n.startswith(("PySide6", "reader.rendering")) for n in imports_of(m))]
    assert drawing == []


def test_cli_imports_the_stages_lazily() -> None:
    at_import = {
        name
        for name in imports_of(PACKAGE / "cli" / "command_line.py", top_level_only=True)
        if name.startswith("reader.")
    }
    assert not any(name.split(".")[1] in ("reading", "translating", "comparing", "exporting") for name in at_import)


def test_each_foreign_library_lives_in_one_module() -> None:
    strays = []
    for module in modules():
        place = module.relative_to(PACKAGE).as_posix()
        for name in {imported.split(".")[0] for imported in imports_of(module)} & HOMES.keys():
            if place != HOMES[name] and place not in HOMES_BESIDES.get(name, set()):
                strays.append(f"{place} imports {name}")
    assert strays == []


def test_nothing_is_read_by_a_format_that_can_hold_code() -> None:
    loaders = {"pickle", "marshal", "shelve", "dill", "cloudpickle"}
    assert [m for m in modules() if loaders & {name.split(".")[0] for name in imports_of(m)}] == []


def test_stages_leave_qt_out_of_the_process() -> None:
    code = (
        "import sys, reader.processes.worker, reader.reading, reader.comparing, reader.gathering, reader.translating\n"
        "sys.exit('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=PACKAGE.parent)
    assert done.returncode == 0
