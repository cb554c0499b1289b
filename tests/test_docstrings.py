"""What a docstring names in backticks is there: a name that was changed is changed where it is spoken of too."""

import ast
import re
from collections.abc import Iterator

from tests.test_architecture import PACKAGE, modules, tree_of

QUOTED = re.compile(r"`([A-Za-z_][\w.]*)(?:\(\))?`")
# Other people's: programs, libraries and formats that a docstring says something comes from.
FOREIGN = {"get_text", "apply_packaged_translation", "PackageTranslation", "__NEXT_DATA__", "QSortFilterProxyModel"}
FOREIGN |= {"filediff", "py", "_sync_vscroll", "una", "lakh", "example", "None", "reader"}
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef)


def names_in(tree: ast.Module) -> Iterator[str]:
    """Yield every name that code can have: of what is defined, taken, asked or imported."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.arg(arg=name) | ast.Name(id=name):
                yield name
            case ast.Attribute(attr=name):
                yield name
            case ast.alias(name=name):
                yield from name.split(".")
            case ast.Constant(value=str() as text):
                yield text
            case ast.keyword(arg=str() as name):
                yield name


def test_docstrings_name_what_is_there() -> None:
    known = {name for module in modules() for name in names_in(tree_of(module))}
    known |= {part for path in PACKAGE.rglob("*") for part in (path.stem, path.suffix[1:])}
    gone = [
        f"{path.relative_to(PACKAGE)}: {quoted}"
        for path in modules()
        for node in ast.walk(tree_of(path))
        if isinstance(node, DOCUMENTED)
        for quoted in QUOTED.findall(ast.get_docstring(node) or "")
        if not set(quoted.split(".")) <= known | FOREIGN
    ]
    assert gone == []
