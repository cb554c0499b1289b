import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

import pytest

ROOT = Path(__file__).parents[2]
FULL = Path("/dev/full")

pytestmark = pytest.mark.skipif(not FULL.exists(), reason="this system has no full device")


def reader(*arguments: str | Path, out: int | IO[Any] = subprocess.PIPE, err: int | IO[Any] = subprocess.PIPE) -> Any:
    command = [sys.executable, "-m", "reader", *map(str, arguments)]
    # Without a buffer, `argparse` itself passes over what it could not write.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.run(command, stdout=out, stderr=err, check=False, cwd=ROOT, env=environment)


def test_output_is_written_though_a_warning_can_not_be(samples: Path) -> None:
    story = min(samples.glob("*.txt"))
    with FULL.open("wb") as full:
        done = reader("inspect", "no-such-file", story, "--json", err=full)
    assert done.returncode == 1
    assert [article["path"] for article in json.loads(done.stdout)] == [str(story)]


@pytest.mark.parametrize(("arguments", "code"), [(["languages", "remove", "xx_yy"], 3), (["--no-such-option"], 2)])
def test_exit_code_tells_what_nobody_can_be_told(arguments: list[str], code: int) -> None:
    with FULL.open("wb") as full:
        assert reader(*arguments, out=full, err=full).returncode == code


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["inspect", "--help"]])
def test_help_that_cannot_be_written_is_said_in_a_line(arguments: list[str]) -> None:
    with FULL.open("wb") as full:
        done = reader(*arguments, out=full)
    assert (done.returncode, done.stderr.decode()) == (3, "reader: standard output: no space left on device\n")


def test_name_of_a_file_that_looks_like_an_option_commands_no_terminal() -> None:
    done = reader("inspect", "x", "--\x1b]0;title\x07\u202e")
    assert done.returncode == 2
    assert done.stderr.decode().endswith("unrecognized arguments: --\\x1b]0;title\\x07\\u202e\n")
