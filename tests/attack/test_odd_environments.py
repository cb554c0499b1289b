"""The program is started where something is wrong with its folders or surroundings: it opens, reads, and says so."""

import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.model.correction import Correction, FileCorrections
from reader.storage.corrections import CorrectionStore
from tests.attack.test_traces import STORY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="tries what Linux can set up")

ROOT = Path(__file__).resolve().parents[2]
DEEP = 1_000
Preparation = Callable[[Path, dict[str, str]], None]


def nested(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('{"theme": ' + "[" * DEEP + "]" * DEEP + "}", encoding="utf-8")


def own_files_nested(home: Path, _environment: dict[str, str]) -> None:
    for name in ("config/settings.json", "data/pairs.json", "data/corrections.json", "data/corrections.journal"):
        nested(home / name)


def own_files_are_pipes(home: Path, _environment: dict[str, str]) -> None:
    for name in ("config/settings.json", "data/pairs.json", "data/corrections.journal", "data/corrections.json"):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(home / name)


def own_files_are_folders(home: Path, _environment: dict[str, str]) -> None:
    for name in ("config/settings.json", "data/pairs.json", "data/corrections.journal", "data/library.sqlite"):
        (home / name).mkdir(parents=True)


def data_folder_is_a_file(home: Path, _environment: dict[str, str]) -> None:
    home.mkdir()
    (home / "data").write_text("x", encoding="utf-8")


def nothing_can_be_made(_home: Path, environment: dict[str, str]) -> None:
    environment["READER_HOME"] = "/proc/nowhere"


def all_folders_read_only(home: Path, _environment: dict[str, str]) -> None:
    for name in ("config", "data", "cache", "log"):
        (home / name).mkdir(parents=True, mode=0o500)


def database_read_only(home: Path, _environment: dict[str, str]) -> None:
    (home / "data").mkdir(parents=True)
    (home / "data" / "library.sqlite").touch(mode=0o400)


def cache_is_a_file(home: Path, _environment: dict[str, str]) -> None:
    home.mkdir()
    (home / "cache").touch()


def data_folder_is_a_link(home: Path, _environment: dict[str, str]) -> None:
    (home.parent / "elsewhere").mkdir()
    home.mkdir()
    (home / "data").symlink_to(home.parent / "elsewhere")


def data_folder_leads_nowhere(home: Path, _environment: dict[str, str]) -> None:
    home.mkdir()
    (home / "data").symlink_to(home / "gone" / "further")


def odd_name(home: Path, environment: dict[str, str]) -> None:
    environment["READER_HOME"] = os.fsdecode(os.fsencode(home) + b" a\nb \xff'\"")


def no_home(home: Path, environment: dict[str, str]) -> None:
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        environment[f"XDG_{name}_HOME"] = str(home / name.lower())
    del environment["HOME"], environment["READER_HOME"]


def no_place_for_temporary_files(_home: Path, environment: dict[str, str]) -> None:
    environment["TMPDIR"] = environment["TMP"] = environment["TEMP"] = "/proc/nowhere"


def odd_locale(_home: Path, environment: dict[str, str]) -> None:
    environment |= {"LC_ALL": "xx_XX.KOI8-R", "LANG": "C", "PYTHONUTF8": "0", "LANGUAGE": "tlh"}


def clock_set_back(_home: Path, environment: dict[str, str]) -> None:
    environment["CLOCK"] = "10.5"


def full_disk(_home: Path, environment: dict[str, str]) -> None:
    environment["MOST_BYTES"] = "0"


def few_descriptors(_home: Path, environment: dict[str, str]) -> None:
    environment["MOST_FILES"] = "64"


def as_usual(_home: Path, _environment: dict[str, str]) -> None:
    pass


# What has to be said beside the stories; None where nothing is wrong that matters.
ENVIRONMENTS: list[tuple[Preparation, str | None]] = [
    (as_usual, None),
    (own_files_nested, "corrections"),
    (own_files_are_pipes, None),
    (own_files_are_folders, "kept"),
    (data_folder_is_a_file, "kept"),
    (nothing_can_be_made, "kept"),
    (all_folders_read_only, "kept"),
    (database_read_only, None),
    (cache_is_a_file, None),
    (data_folder_is_a_link, None),
    (data_folder_leads_nowhere, "kept"),
    (odd_name, None),
    (no_home, None),
    (no_place_for_temporary_files, None),
    (odd_locale, None),
    (clock_set_back, None),
    (full_disk, "kept"),
    (few_descriptors, None),
]


def limit(environment: dict[str, str]) -> None:
    if "MOST_BYTES" in environment:
        # What the test itself is told goes into a file, too.
        resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, 4_000))
    if "MOST_FILES" in environment:
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))


def shown_by_the_program(prepare: Preparation, folder: Path) -> tuple[dict[str, Any], str]:
    """Start it; return what it showed and what it said on standard error."""
    stories, home, shown = folder / "stories", folder / "home", folder / "shown.json"
    stories.mkdir()
    for number in range(2):
        text = STORY.format(headline=f"Dam gives way, {number}", word="dam")
        (stories / f"{number}.txt").write_text(text, encoding="utf-8")
    environment = {**os.environ, "READER_HOME": str(home), "HOME": str(folder), "SHOWN": str(shown)}
    prepare(home, environment)
    command = [sys.executable, "-m", "tests.attack.started_program", str(stories)]
    if os.geteuid() == 0 and shutil.which("setpriv"):
        # Else root writes where nobody may.
        gone = "-dac_override,-dac_read_search"
        command = ["setpriv", f"--inh-caps={gone}", f"--bounding-set={gone}", *command]
    done = subprocess.run(
        command,
        capture_output=True,
        check=False,
        cwd=ROOT,
        env=environment,
        preexec_fn=lambda: limit(environment),
        timeout=120,
    )
    complaints = done.stderr.decode("utf-8", "replace")
    assert done.returncode == 0, complaints
    return json.loads(shown.read_text(encoding="utf-8")), complaints


# `make attack` tries all of them.
BRIEFLY = (nothing_can_be_made, own_files_are_pipes, full_disk)
TRIED = [e for e in ENVIRONMENTS if e[0] in BRIEFLY or int(os.environ.get("READER_ATTEMPTS", "0")) >= 100_000]


@pytest.mark.parametrize(("prepare", "said"), TRIED, ids=lambda value: getattr(value, "__name__", ""))
def test_program_starts_reads_and_says_what_is_wrong(prepare: Preparation, said: str | None, tmp_path: Path) -> None:
    shown, complaints = shown_by_the_program(prepare, tmp_path)
    print(f"{prepare.__name__}: {len(shown['titles'])} stories, said: {shown['said']}")
    assert sorted(shown["titles"]) == ["Dam gives way, 0", "Dam gives way, 1"]
    assert shown["dialogs"] == []
    assert "Traceback" not in complaints
    assert (said is None) is (shown["said"] == [])
    assert said is None or said in " ".join(shown["said"])


def test_what_is_there_is_used_where_nothing_can_be_written(tmp_path: Path) -> None:
    """Corrections of a data folder that is read-only."""

    def prepare(home: Path, _environment: dict[str, str]) -> None:
        store = CorrectionStore(home / "data" / "corrections.journal")
        corrected = FileCorrections(articles=((0, Correction((("title", "Corrected"),))),))
        store.keep(tmp_path / "stories" / "0.txt", corrected)
        (home / "data").chmod(0o500)

    shown, _ = shown_by_the_program(prepare, tmp_path)
    assert sorted(shown["titles"]) == ["Corrected", "Dam gives way, 1"]
