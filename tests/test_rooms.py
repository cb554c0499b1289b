"""The way in: what README and the rooms' own descriptions name is there."""

import ast
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "reader"
DOORS = sorted(PACKAGE.rglob("__init__.py"))
ROOMS = sorted(path.parent.name for path in PACKAGE.glob("*/__init__.py"))

# A module, a sub-room or a file; what begins with a capital is a class.
_NAMED = re.compile(r"`([a-z][\w./]*)`")


def is_there(name: str, door: Path) -> bool:
    """Whether a name is of a module or file of the room, of another room with its path, or of the door itself."""
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
