import argparse
import contextlib
import itertools
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.cli import command_line as cli
from reader.cli.command_parser import command_parser
from reader.cli.outputs import STANDARD_OUTPUT, write
from reader.model.errors import UnwritableFile
from tests.cli_stories import write_pair


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """A folder with two stories, a list that names them, and a dump of stories: all that a command may read."""
    folder = tmp_path / "inputs"
    folder.mkdir()
    left, right = write_pair(folder)
    (folder / "pairs.tsv").write_text(f"{left}\t{right}\n", encoding="utf-8")
    (folder / "dump.json").write_text(json.dumps([{"text": left.read_text(encoding="utf-8")}]), encoding="utf-8")
    return folder


def calls(folder: Path) -> Iterator[tuple[list[str], set[str]]]:
    """List every command with each of its options and a file of the folder, and the names of what it must not change.

    Without --overwrite that is every file, else those that it reads.
    """
    files = sorted(path.name for path in folder.iterdir())
    (commands,) = (action for action in command_parser()._actions if isinstance(action, argparse._SubParsersAction))
    everything, pair = set(files), {"left.txt", "right.txt"}
    starts: dict[str, list[tuple[list[str], set[str]]]] = {
        "inspect": [(["left.txt"], {"left.txt"}), (["left.txt", "right.txt"], pair), (["."], everything)],
        "compare": [(["left.txt", "right.txt"], pair), (["--pairs", "pairs.tsv"], {*pair, "pairs.tsv"})],
        "events": [(["left.txt"], {"left.txt"}), (["left.txt", "right.txt"], pair), (["."], everything)],
        "event": [(["left.txt"], {"left.txt"}), (["left.txt", "right.txt"], pair), (["."], everything)],
        "languages": [([action, "left.txt"], {"left.txt"}) for action in ("list", "install", "remove", "fetch")],
        "doctor": [([], set())],
    }
    assert commands.choices.keys() == starts.keys()
    for command, parser in commands.choices.items():
        options = [option for action in parser._actions for option in action.option_strings]
        for (start, read), option, file in itertools.product(starts[command], options, files):
            for more, kept in (([], everything), (["--overwrite"], read)):
                yield [command, *start, option, file, *more], kept
                yield [command, *more, option, file, *start], kept
                yield [command, *start, f"{option}={file}", *more], kept


def test_no_command_with_any_option_changes_what_it_reads(
    inputs: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], qapp: object
) -> None:
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", "https://localhost:1/index.json")
    monkeypatch.chdir(inputs)
    before = contents(inputs)
    tried = list(calls(inputs))
    assert len(tried) > 500
    for arguments, kept in tried:
        with contextlib.suppress(SystemExit):
            cli.run([*arguments, *(["--no-cleaning"] if arguments[0] in ("inspect", "compare") else [])])
        after = contents(inputs)
        assert {name: after.get(name) for name in kept} == {name: before[name] for name in kept}, arguments
        for name in after.keys() - kept:
            (inputs / name).unlink() if name not in before else (inputs / name).write_bytes(before[name])


def test_json_before_two_stories_prints_both(inputs: Path, capsysbinary: Any) -> None:
    stories = [str(inputs / "left.txt"), str(inputs / "right.txt")]
    assert cli.run(["inspect", "--json", *stories]) == 0
    assert [article["path"] for article in json.loads(capsysbinary.readouterr().out)] == stories


@pytest.mark.parametrize("form", [["--json={}"], ["--output", "{}"], ["--json", "--output", "{}"], ["--json", "{}"]])
def test_json_is_written_to_the_file_that_is_named(inputs: Path, tmp_path: Path, form: list[str]) -> None:
    target = tmp_path / "out.jsonl"
    assert cli.run(["inspect", str(inputs / "left.txt"), *(part.format(target) for part in form)]) == 0
    assert len(json.loads(target.read_bytes())) == 1


def test_json_may_be_told_to_print_by_a_dash(inputs: Path, capsysbinary: Any) -> None:
    assert cli.run(["inspect", "--json", "-", str(inputs / "left.txt")]) == 0
    assert len(json.loads(capsysbinary.readouterr().out)) == 1


def test_what_follows_two_dashes_is_read(inputs: Path, capsysbinary: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(inputs)
    assert cli.run(["inspect", "--json", "--", "left.txt", "right.txt"]) == 0
    assert len(json.loads(capsysbinary.readouterr().out)) == 2


def test_json_file_that_is_there_is_neither_guessed_to_be_read_nor_written(
    inputs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        cli.run(["inspect", "--json", str(inputs / "dump.json"), str(inputs / "left.txt"), "--overwrite"])
    assert end.value.code == 2
    assert "To read it, name it before --json" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["inspect", "left.txt"], ["compare", "left.txt", "right.txt"]])
def test_json_replaces_a_file_only_when_asked_to(
    inputs: Path, monkeypatch: pytest.MonkeyPatch, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(inputs)
    target = inputs.parent / "out.json"
    target.write_bytes(b"old")
    assert cli.run([*command, f"--json={target}"]) == 3
    assert "--overwrite replaces it" in capsys.readouterr().err
    assert target.read_bytes() == b"old"
    assert cli.run([*command, f"--json={target}", "--overwrite"]) == 0
    assert target.read_bytes() != b"old"


def test_story_of_a_list_of_pairs_is_never_written_over(inputs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = inputs / "right.txt"
    assert cli.run(["compare", "--pairs", str(inputs / "pairs.tsv"), f"--json={story}", "--overwrite"]) == 3
    assert "one of the files that are read" in capsys.readouterr().err


def test_two_formats_into_one_file_are_refused(inputs: Path, tmp_path: Path) -> None:
    pair = [str(inputs / "left.txt"), str(inputs / "right.txt")]
    assert cli.run(["compare", *pair, "--csv", str(tmp_path / "out"), "--text", str(tmp_path / "out")]) == 3
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments", [["--json=a.json", "--output", "b.json"], ["--json="], ["--js", "left.txt"], ["--output"]]
)
def test_unclear_output_is_wrong_usage(inputs: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(inputs)
    with pytest.raises(SystemExit) as end:
        cli.run(["inspect", "left.txt", *arguments])
    assert end.value.code == 2


@pytest.mark.parametrize(
    "call",
    [
        ["inspect", ""],
        ["compare", "", "left.txt"],
        ["compare", "left.txt", "right.txt", "--pdf", ""],
        ["compare", "--pairs", ""],
        ["events", ""],
        ["event", "left.txt", "--base", ""],
        ["event", "left.txt", "--matrix", ""],
        ["inspect", "left.txt", "--output", ""],
    ],
)
def test_an_empty_name_is_not_the_folder_that_a_command_runs_in(
    inputs: Path, call: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(inputs)
    before = contents(inputs)
    with pytest.raises(SystemExit) as ended:
        cli.run(call)
    assert ended.value.code == 2
    assert "the name of the file is missing" in capsys.readouterr().err
    assert contents(inputs) == before


# Each option that names a file to be written, of each command that has it.
WRITING = [
    *(("inspect", option) for option in ("--json", "--output")),
    *(("events", option) for option in ("--json", "--output")),
    *(("event", option) for option in ("--pdf", "--html", "--csv", "--matrix", "--json", "--output")),
    *(("compare", f"--{name}") for name in ("pdf", "html", "csv", "differences", "text", "json", "output")),
]


def test_each_option_that_writes_is_known() -> None:
    (commands,) = (action for action in command_parser()._actions if isinstance(action, argparse._SubParsersAction))
    asking = {
        (command, option)
        for command, parser in commands.choices.items()
        for action in parser._actions
        for option in action.option_strings
        if "write" in (action.help or "") and action.metavar == "FILE"
    }
    assert asking == set(WRITING)


@pytest.mark.parametrize(("command", "option"), WRITING)
def test_a_dash_is_standard_output_for_every_option(
    command: str, option: str, inputs: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(inputs)
    before = contents(inputs)
    assert cli.run([command, "left.txt", "right.txt", option, "-"]) == 0
    assert len(capfdbinary.readouterr().out) > 50
    assert contents(inputs) == before


def test_a_dash_in_a_folder_is_a_file(
    inputs: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(inputs)
    assert cli.run(["compare", "left.txt", "right.txt", "--csv", "./-"]) == 0
    assert contents(inputs)["-"].startswith(b"\xef\xbb\xbfnumber,")
    assert not capfdbinary.readouterr().out


@pytest.mark.parametrize(
    "asked",
    [
        ["compare", "left.txt", "right.txt", "--csv", "-", "--text", "-"],
        ["compare", "left.txt", "right.txt", "--differences", "-", "--json"],
        ["event", "left.txt", "right.txt", "--matrix", "-", "--output", "-"],
    ],
)
def test_two_outputs_are_not_mixed_on_standard_output(
    asked: list[str], inputs: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(inputs)
    assert cli.run(asked) != 0
    out, err = capfd.readouterr()
    assert not out
    assert "two outputs go to standard output; nothing was written" in err


def test_no_pdf_goes_to_a_terminal(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    write(STANDARD_OUTPUT, b"%PDF-1.7 into a pipe")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    with pytest.raises(UnwritableFile, match="a terminal shows no PDF"):
        write(STANDARD_OUTPUT, b"%PDF-1.7")
    write(STANDARD_OUTPUT, b" text")
    assert capfdbinary.readouterr().out == b"%PDF-1.7 into a pipe text"
