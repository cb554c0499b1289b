"""A process that is killed while it writes leaves the old file or the new one; after the next write, nothing else."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.storage.files.atomic_write import atomic_write

ROOT = Path(__file__).resolve().parents[2]
SIZE = 2_000_000
CODE = """
import sys
from pathlib import Path
from reader.storage.files.atomic_write import atomic_write
print(flush=True)
for number in range(100_000):
    atomic_write(Path(sys.argv[1]), bytes([number % 256]) * {size})
"""


def makes_files_without_names(folder: Path) -> bool:
    try:
        os.close(os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o600))
    except (OSError, AttributeError):
        return False
    return True


def test_killed_writer_leaves_whole_files_and_no_litter(tmp_path: Path, attempts: int) -> None:
    if not makes_files_without_names(tmp_path):
        pytest.skip("this file system makes no files without names")
    rng = random.Random(12)
    target = tmp_path / "out.pdf"
    kills = max(8, attempts // 200)
    between = litter = 0
    for _ in range(kills):
        command = [sys.executable, "-c", CODE.format(size=SIZE), str(target)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(rng.uniform(0, 0.05))
            writer.kill()
        (tmp_path / "next.txt").unlink(missing_ok=True)
        left = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        assert all(content == content[:1] * SIZE for content in left.values())
        between += len(left.keys() - {"out.pdf"})
        atomic_write(tmp_path / "next.txt", b"next")
        litter += len({path.name for path in tmp_path.iterdir()} - {"out.pdf", "next.txt"})
    print(
        f"{kills} kills of a process that writes: 0 half files, {between} seen beside it, {litter} after the next write"
    )
    assert litter == 0
