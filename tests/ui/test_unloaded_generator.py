import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_LOADED = "print(*(name for name in ('argparse', 'logging') if name in sys.modules), end='')"
_IMPORT = "from reader.ui.unloaded_generator import generator_unloaded\nwith generator_unloaded():\n"


def _said(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}"],
        check=True,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    return done.stdout


def test_window_is_loaded_without_what_writes_types() -> None:
    code = f"{_IMPORT}    from PySide6 import QtCore\nfrom reader.ui.window import main_window\n"
    assert _said(code + _LOADED) == ""


def test_program_starts_that_way() -> None:
    code = (
        "import types\n"
        "from reader.ui import application\n"
        "sys.modules['reader.ui.start'] = types.SimpleNamespace(start=lambda paths: 7)\n"
        "assert application.run([]) == 7\n"
    )
    assert _said(code + _LOADED) == ""


def test_nothing_stays_that_looks_at_imports() -> None:
    code = (
        f"before = list(sys.meta_path)\n{_IMPORT}    from PySide6 import QtCore\nprint(before == sys.meta_path, end='')"
    )
    assert _said(code) == "True"


def test_pyside_that_asks_what_writes_types_gets_it() -> None:
    code = (
        f"{_IMPORT}"
        "    class Asking:\n"
        "        def find_spec(self, name, path=None, target=None):\n"
        "            if name == 'PySide6.support':\n"
        "                from shibokensupport.signature.lib import pyi_generator\n"
        "                print(type(pyi_generator.TYPE_MAP).__name__, end='')\n"
        "    sys.meta_path.insert(0, Asking())\n"
        "    from PySide6 import QtCore\n"
    )
    assert _said(code) == "dict"


def test_mistaken_call_is_told_as_ever() -> None:
    call = (
        "from PySide6.QtCore import QObject\n"
        "try:\n"
        "    QObject().setObjectName(1, 2)\n"
        "except TypeError as error:\n"
        "    print(error, QObject.setObjectName.__doc__)\n"
    )
    with_it = _said(call)
    assert with_it
    assert _said(f"{_IMPORT}    from PySide6 import QtCore\n{call}") == with_it
