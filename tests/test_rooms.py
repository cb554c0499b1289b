"""The way in: what README and the rooms' own descriptions name is there."""

import ast
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "reader"
DOORS = sorted(PACKAGE.rglob("__init__.py"))
TEXTS = sorted(path.relative_to(PROJECT).as_posix() for path in (PROJECT / "docs").glob("*.md"))
HOLDING = ("reader", "tests", "packaging", "docs", "resources", ".ci")
ROOMS = sorted(path.parent.name for path in PACKAGE.glob("*/__init__.py"))

# A module, a sub-room or a file; what begins with a capital is a class.
_NAMED = re.compile(r"`([a-z][\w./]*)`")


def is_there(name: str, door: Path) -> bool:
    """Tell whether a name is of a module or file of the room, of another room with its path, or of the door itself."""
    room = PACKAGE / door.relative_to(PACKAGE).parts[0]
    path = name if Path(name).suffix in (".py", ".txt") else name.replace(".", "/")
    if any((place / path).exists() or (place / f"{path}.py").exists() for place in (PROJECT, PACKAGE)):
        return True
    if any(room.rglob(path)) or any(room.rglob(f"{path}.py")):
        return True
    code = door.read_text(encoding="utf-8").split('"""', 2)[2]
    return re.search(rf"\b{re.escape(name)}\b", code) is not None


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.parent.relative_to(PROJECT).as_posix())
def test_a_room_describes_itself_by_what_is_in_it(door: Path) -> None:
    told = ast.get_docstring(ast.parse(door.read_text(encoding="utf-8"))) or ""
    assert told
    assert [name for name in _NAMED.findall(told) if not is_there(name, door)] == []


def test_readme_lists_every_room_and_no_other() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"\breader/(\w+) {2,}\S", readme)) == ROOMS


# Names of our own files and folders; what has a capital stands for any, and these are of others.
_PATHS = re.compile(r"`([a-z_.]+(?:/[a-z_.-]+)+)`")
_NOT_OURS = {"../shared", ".dist-info/sboms"}


@pytest.mark.parametrize("text", ["README.md", "CONTRIBUTING.md", "SECURITY.md", *TEXTS])
def test_paths_that_are_named_to_contributors_are_there(text: str) -> None:
    named = set(_PATHS.findall((PROJECT / text).read_text(encoding="utf-8"))) - _NOT_OURS
    ours = {path.relative_to(PROJECT).as_posix() for room in HOLDING for path in (PROJECT / room).rglob("*")}
    ends = {"/".join(path.split("/")[start:]) for path in ours for start in range(path.count("/") + 1)}
    assert [path for path in sorted(named) if not {path.rstrip("/"), f"{path}.py"} & ends] == []
