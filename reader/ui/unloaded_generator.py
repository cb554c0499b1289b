"""Keeps PySide from loading what writes the types of its modules (`.pyi`), a twentieth of a start.

It loads that with itself, and with it the standard library's reader of arguments and its logging; nothing asks for it
but a command of PySide's own.
"""

import contextlib
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType

_SUPPORT = "shibokensupport"
_WRITES_TYPES = ("shibokensupport.signature.lib.enum_sig", "shibokensupport.signature.lib.pyi_generator")


@contextlib.contextmanager
def generator_unloaded() -> Iterator[None]:
    """Let PySide be imported inside; a PySide that was imported before, or loads in another way, stays as it is."""
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


class _Finder:
    """Finds nothing, but is asked while PySide loads: before that, PySide forgets whatever bears these names."""

    def find_spec(self, _name: str, _path: object = None, _target: object = None) -> None:
        """Put what stands in for the modules where PySide is about to look for them."""
        if _SUPPORT in sys.modules:
            for name in _WRITES_TYPES:
                if name not in sys.modules:
                    sys.modules[name] = _stand_in(name)


def _stand_in(name: str) -> ModuleType:
    """Return a module that loads the one it stands in for when it is asked for anything."""
    module = ModuleType(name)
    module.__spec__ = ModuleSpec(name, None)
    vars(module)["__getattr__"] = _asking(name, module)
    return module


def _asking(name: str, stand_in: ModuleType) -> Callable[[str], object]:
    def ask(attribute: str) -> object:
        # What Python asks of any module, such as its path, is no question to what it stands in for.
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
        return getattr(import_module(name), attribute)

    return ask
