import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.model.errors import UnwritableFile
from reader.storage.files.atomic_write import atomic_write

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
CONTENT = b"x" * 300_000


def test_pipe_is_written_into_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(reading, True)

    def read_all() -> None:
        while piece := os.read(reading, 65_536):
            read.append(piece)

    reader = threading.Thread(target=read_all)
    writing = os.open(pipe, os.O_WRONLY)  # till all is written nobody may see an end
    reader.start()
    atomic_write(pipe, CONTENT)
    os.close(writing)
    reader.join()
    os.close(reading)
    assert b"".join(read) == CONTENT
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_pipe_that_nobody_reads_is_said_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnwritableFile):
        atomic_write(tmp_path / "pipe", CONTENT)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_full_device_is_said_and_stays_a_device(tmp_path: Path) -> None:
    link = tmp_path / "full"
    link.symlink_to("/dev/full")
    with pytest.raises(UnwritableFile, match="No space left"):
        atomic_write(link, CONTENT)
    assert link.is_symlink()
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


def test_command_without_standard_output_or_error_ends_quietly(samples: Path) -> None:
    command = f"{sys.executable} -m reader inspect {samples}/000_* >&- 2>&-"
    root = Path(__file__).resolve().parents[3]
    assert subprocess.run(["/bin/sh", "-c", command], check=False, cwd=root).returncode == 0
