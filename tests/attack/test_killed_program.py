"""The whole program is killed at random moments of its work: nothing that was kept is lost, nothing half is left.

Corrections, settings, places, index, exports, and a language package that is installed again and again.
"""

import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from reader.storage.corrections import CorrectionStore
from reader.storage.files.leftovers import clear_leftovers
from tests.attack.busy_program import ENDS
from tests.attack.test_traces import STORY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")

STORIES = 12
# Starting takes a second or two, and is one of the moments.
LONGEST_S = float(os.environ.get("READER_LIVES_S", "6"))
SOON_DEAD_S = 10.0
ROOT = Path(__file__).resolve().parents[2]


def workers_of(home: Path) -> list[str]:
    """Name the processes that still work for a program with this home."""
    found = []
    for process in Path("/proc").iterdir():
        try:
            environment = (process / "environ").read_bytes()
            command = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if process.name.isdigit() and f"READER_HOME={home}\0".encode() in environment and b"--worker" in command:
            found.append(process.name)
    return found


def last_acknowledged(folder: Path) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    log = folder / "acknowledged"
    for line in log.read_text(encoding="utf-8").split("\n")[:-1] if log.exists() else ():
        name, title = line.split()
        found[name] = number_of(title)
    return found


def number_of(title: str) -> tuple[int, int]:
    run, count = title.split(".")
    return int(run), int(count)


def losses(folder: Path, home: Path, seen: Counter[str]) -> Counter[str]:
    """Count what was lost and what is half, and what lies about; and, in `seen`, what there was to be half."""
    found: Counter[str] = Counter()
    data, config = home / "data", home / "config"
    store = CorrectionStore(data / "corrections.journal")
    found["corrections lost"] += store.damage[1]
    for name, number in last_acknowledged(folder).items():
        corrected = store.of(folder / "stories" / name).of(0)
        title = dict(corrected.facts).get("title")
        found["corrections lost"] += title is None or number_of(title) < number
    for file in (config / "settings.json", data / "pairs.json"):
        if file.exists():
            try:
                json.loads(file.read_bytes())
            except ValueError:
                found["half files"] += 1
    for export in (folder / "exports").iterdir():
        if export.name.startswith("."):
            found["parts beside exports"] += 1
            export.unlink()
            continue
        end = next(end for form, end in ENDS.items() if form.value == export.suffix)
        found["half files"] += not export.read_bytes().endswith(end)
        seen["exports"] += 1
        if not export.stem.startswith("again"):
            export.unlink()
    index = data / "library.sqlite"
    if index.exists():
        database = sqlite3.connect(index)
        try:
            found["damaged indexes"] += database.execute("PRAGMA integrity_check").fetchone() != ("ok",)
        finally:
            database.close()
    found["databases put aside"] += len(list(data.glob("*.damaged-*")))
    for package in data.glob("packages/translate-*"):  # none is ever taken away before another one works
        seen["packages"] += 1
        found["half packages"] += not (package / "reader-origin.json").exists() or not (package / "model").is_dir()
    seen["parts among our own files"] += len(parts_in(home))
    return found


def parts_in(home: Path) -> list[Path]:
    """List files that are whole and wait for their name: for a moment one that replaces another has one of its own."""
    return [part for folder in ("data", "config") for part in (home / folder).glob(".*.part")]


def test_killed_program_loses_nothing_and_leaves_nothing(
    tmp_path: Path, greek_archive: Path, attempts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    kills = int(os.environ.get("READER_KILLS", "500" if attempts >= 100_000 else "4"))
    home = tmp_path / "home"
    monkeypatch.setenv("READER_HOME", str(home))
    for name in ("stories", "exports"):
        (tmp_path / name).mkdir()
    (tmp_path / greek_archive.name).write_bytes(greek_archive.read_bytes())
    for number in range(STORIES):
        text = STORY.format(headline=f"Dam gives way, {number}", word="dam")
        (tmp_path / "stories" / f"{number}.txt").write_text(text, encoding="utf-8")
    chance = random.Random(os.environ.get("READER_SEED", "15"))
    total: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    alive = 0
    command = [sys.executable, "-m", "tests.attack.busy_program", str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True) as nursery:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        for run in range(kills):
            nursery.stdin.write(f"{run} {chance.uniform(0.05, LONGEST_S if run % 3 else 1.0):.3f}\n")
            nursery.stdin.flush()
            assert nursery.stdout.readline() == "killed\n"
            deadline = time.monotonic() + SOON_DEAD_S
            while workers_of(home) and time.monotonic() < deadline:
                time.sleep(0.02)
            alive += len(workers_of(home))
            total += losses(tmp_path, home, seen)
    clear_leftovers()
    staged = [*home.glob("data/packages/.staging-*"), *home.glob("data/packages/.removed-*")]
    log = tmp_path / "acknowledged"
    acknowledged = log.read_text(encoding="utf-8").count("\n") if log.exists() else 0
    print(f"{kills} kills, {acknowledged} corrections acknowledged, {dict(seen)} looked at")
    print(f"of these {dict(total)}; {len(staged)} staged, {alive} alive")
    assert {what: count for what, count in total.items() if count} == {}
    assert staged == []
    assert parts_in(home) == []  # the next start clears them away, as `clear_leftovers` just did
    assert alive == 0
