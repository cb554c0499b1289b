import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_start_reads_the_source_of_no_module() -> None:
    code = (
        "import inspect\n"
        "read = []\n"
        "inspect.getsource = lambda module: read.append(module.__name__) or ''\n"
        "from reader.ui.unread_sources import leave_sources_unread\n"
        "leave_sources_unread()\n"
        "from reader.ui import start\n"
        "from reader.ui.window import main_window\n"
        "print(*(name for name in read if name.startswith('reader') and 'unread' not in name), end='')"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert done.stdout == ""
