"""Print where things live: every module of the program with the first line of its docstring, or those of one room.

Run by `make map`, or `make map ROOM=reading/cleaning`.
"""

import ast
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1] / "reader"


def map_lines(room: Path) -> list[str]:
    """Return a line a folder and a line a module, the modules of a folder before the folders in it."""
    lines = [f"{room.relative_to(_PACKAGE.parent).as_posix()}/ · {_first_line(room / '__init__.py')}"]
    modules = [path for path in sorted(room.glob("*.py")) if path.name != "__init__.py"]
    lines += [f"    {path.stem} · {_first_line(path)}" for path in modules]
    for folder in sorted(path for path in room.iterdir() if (path / "__init__.py").exists()):
        lines += map_lines(folder)
    return lines


def _first_line(module: Path) -> str:
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0]


if __name__ == "__main__":
    print("\n".join(map_lines(_PACKAGE.joinpath(*sys.argv[1:]))))
