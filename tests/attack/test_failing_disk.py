"""All that the program keeps is written on a disk that fails at each call in turn: nothing is lost, all is said."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).with_name("faulty_disk.c")
KINDS = 10


def test_failing_writes_lose_nothing_and_are_said(tmp_path: Path, greek_archive: Path, attempts: int) -> None:
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("the failing disk is a C library of Linux, and there is no compiler")
    library, folder = tmp_path / "faulty_disk.so", tmp_path / "disk"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"], check=True)
    folder.mkdir()
    (folder / greek_archive.name).write_bytes(greek_archive.read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", "tests.attack.faulty_writes", str(folder), str(attempts // 100)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(library)},
    )
    found: dict[str, int] = json.loads(done.stdout)
    print(f"{found.pop('faults')} faults at the writes of {KINDS} kinds of files, {found.pop('said')} told")
    wrong = {what: count for what, count in found.items() if not what.startswith("calls of ")}
    print(f"lost or not told: {wrong or 0}")
    assert wrong == {}
