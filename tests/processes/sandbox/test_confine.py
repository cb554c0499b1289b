import subprocess
import sys
from pathlib import Path

from reader.processes.sandbox.confine import Holds
from reader.processes.sandbox.needs import Needs

ROOT = Path(__file__).resolve().parents[3]


def test_what_holds_and_what_is_missing_is_said() -> None:
    assert Holds(7, seccomp=True, limits=True).as_text() == (
        "Landlock 7, seccomp, no new privileges, limits of memory, files and core dumps"
    )
    assert Holds(0, seccomp=False, limits=True).as_text().startswith("MISSING: files stay readable (no Landlock), ")
    assert Holds().as_text().startswith("MISSING: ")


def test_a_checkout_beside_the_package_cannot_be_read() -> None:
    assert ROOT not in Needs().readable()
    assert ROOT / "reader" in Needs().readable()


def test_system_without_landlock_and_seccomp_runs_on_and_says_so() -> None:
    code = (
        "from reader.processes.sandbox import kernel, confine, needs\n"
        "def missing(*_): raise OSError(38, 'no such call')\n"
        "kernel.call_kernel = missing\n"
        "print(confine.confine(needs.Needs(), 2**30))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "Holds(landlock=0, seccomp=False, limits=True)\n"


def test_temporary_files_stay_in_memory() -> None:
    code = (
        "import tempfile; from reader.processes.sandbox import confine, needs\n"
        "confine.confine(needs.Needs(), 2**30)\n"
        "with tempfile.TemporaryFile() as file: file.write(b'x'); file.seek(0); assert file.read() == b'x'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
