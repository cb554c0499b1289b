import subprocess
import sys
from pathlib import Path

from reader.processes.sandbox.confine import LIMITS, Holds
from reader.processes.sandbox.needs import Needs

ROOT = Path(__file__).resolve().parents[3]


def test_what_holds_and_what_is_missing_is_said() -> None:
    assert Holds(7, seccomp=True, limits=LIMITS).as_text() == (
        "Landlock 7, seccomp, no new privileges, limits of memory, file sizes, open files, core dumps"
    )
    assert Holds(0, seccomp=False, limits=LIMITS).as_text().startswith("MISSING: files stay readable (no Landlock), ")
    assert Holds().as_text().startswith("MISSING: ")


def confined_as_on(platform: str, before: str = "") -> str:
    """Confine a process that takes its system for another one; return what it says holds."""
    code = (
        # The library's own modules ask for the system as they are imported, some from Python 3.13 on.
        f"import sys, tempfile, ctypes, pathlib; sys.platform = {platform!r}; {before}\n"
        "from reader.processes.sandbox import confine, needs\n"
        "sys.stdout.write(confine.confine(needs.Needs(), 2**30).as_text())\n"
    )
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout


def test_macos_is_said_to_limit_files_and_core_dumps_alone() -> None:
    assert confined_as_on("darwin") == (
        "MISSING: files stay readable (no Landlock), programs and network stay within reach (no seccomp), "
        "no limit of memory; limits of file sizes, open files, core dumps"
    )


def test_windows_is_said_to_hold_nothing() -> None:
    assert confined_as_on("win32", "sys.modules['resource'] = None") == (
        "MISSING: files stay readable (no Landlock), programs and network stay within reach (no seccomp), "
        "no limit of memory, file sizes, open files, core dumps"
    )


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
    assert done.stdout == f"Holds(landlock=0, seccomp=False, limits={LIMITS!r})\n"


def test_temporary_files_stay_in_memory() -> None:
    code = (
        "import tempfile; from reader.processes.sandbox import confine, needs\n"
        "confine.confine(needs.Needs(), 2**30)\n"
        "with tempfile.TemporaryFile() as file: file.write(b'x'); file.seek(0); assert file.read() == b'x'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
