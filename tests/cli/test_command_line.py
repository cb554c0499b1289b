import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader import __version__
from reader.cli import command_line as cli
from reader.cli.command_parser import COMMANDS
from reader.model.comparison import DEFAULT_STRICTNESS
from reader.model.correction import Correction, FileCorrections, line_key
from reader.model.difference import DifferenceKind
from reader.processes.asking import ask
from reader.storage.corrections import CorrectionStore
from reader.storage.paths import data_folder
from tests.cli_stories import LEFT, write_pair
from tests.outlet_stories import CALL, write_stories


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    return write_pair(tmp_path)


def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "reader", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, cwd=Path(__file__).resolve().parents[2])


def test_version_is_told() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout.decode()) == (0, f"reader {__version__}\n")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_says_what_it_does(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.run([command, "--help"])
    assert end.value.code == 0
    assert COMMANDS[command][1:] in " ".join(capsys.readouterr().out.split())


def test_help_says_what_each_command_does(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.window_paths(["--help"])
    assert end.value.code == 0
    said = capsys.readouterr().out
    assert all(f"{name} " in said and what in said for name, what in COMMANDS.items())


def test_help_names_every_kind_of_difference(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.run(["compare", "--help"])
    assert set(DifferenceKind) <= set(capsys.readouterr().out.split())


def test_compare_gives_the_comparison_as_json(pair: tuple[Path, Path], capsysbinary: Any) -> None:
    assert cli.run(["compare", *map(str, pair), "--no-cleaning", "--json"]) == 0
    comparison = json.loads(capsysbinary.readouterr().out)
    assert set(comparison) == {
        "version",
        "settings",
        "left",
        "right",
        "links",
        "unlinked",
        "passages",
        "quotations",
        "knows_divergence",
    }
    left = comparison["left"]
    shared = [link for link in comparison["links"] if link["kind"] == "identical"]
    assert [left["sentences"][i]["text"] for link in shared for i in link["left"]] == [
        "The dam at Oreva gave way on Monday night, officials said."
    ]
    assert left["text"][left["sentences"][0]["start"] : left["sentences"][0]["end"]] == left["sentences"][0]["text"]


def test_a_file_that_is_compared_with_itself_or_its_copy_is_said_to_be(pair: tuple[Path, Path], capsys: Any) -> None:
    copy = pair[0].with_name("copy.txt")
    copy.write_bytes(pair[0].read_bytes())
    said = []
    for other in (pair[0], copy, pair[1]):
        cli.run(["compare", str(pair[0]), str(other), "--no-cleaning"])
        said.append(capsys.readouterr().err.splitlines())
    assert said == [
        [f"reader: {pair[0]} is compared with itself"],
        [f"reader: {pair[0]} and {copy} have the same text"],
        [],
    ]


def test_compare_writes_the_same_bytes_again(pair: tuple[Path, Path], tmp_path: Path) -> None:
    outputs = [tmp_path / "1.json", tmp_path / "2.json"]
    for output in outputs:
        assert run("compare", *pair, "--json", output).returncode == 0
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_nothing_but_json_is_written_to_standard_output(pair: tuple[Path, Path], tmp_path: Path) -> None:
    done = run("inspect", pair[0], tmp_path / "missing.txt", "--json")
    assert done.returncode == 1
    assert [article["path"] for article in json.loads(done.stdout)] == [str(pair[0])]
    assert done.stderr.decode().count("\n") == 1
    assert "missing.txt" in done.stderr.decode()


def test_compare_writes_a_pdf_without_a_display(pair: tuple[Path, Path], tmp_path: Path) -> None:
    done = run("compare", *pair, "--no-cleaning", "--pdf", tmp_path / "out.pdf")
    assert (done.returncode, done.stdout) == (0, b"")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_compare_writes_all_formats_at_once(pair: tuple[Path, Path], tmp_path: Path) -> None:
    files = {form: tmp_path / f"out.{form}" for form in ("json", "pdf", "html", "csv", "text")}
    options = [argument for form, file in files.items() for argument in (f"--{form}", str(file))]
    assert run("compare", *pair, "--no-cleaning", *options).returncode == 0
    sentence = "The dam at Oreva gave way on Monday night, officials said."
    texts = [file.read_text(encoding="utf-8") for form, file in files.items() if form != "pdf"]
    assert all(sentence in text for text in texts)


def test_blind_files_name_no_file(pair: tuple[Path, Path], tmp_path: Path) -> None:
    assert run("compare", *pair, "--blind", "--html", tmp_path / "out.html").returncode == 0
    assert "left.txt" not in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_pairs_give_a_line_each_in_order(pair: tuple[Path, Path], tmp_path: Path, capsysbinary: Any) -> None:
    rows = tmp_path / "pairs.tsv"
    rows.write_text(f"{pair[0]}\t{pair[1]}\n{pair[0]}\t{tmp_path / 'gone.txt'}\n{pair[1]}\t{pair[0]}\n")
    assert cli.run(["compare", "--pairs", str(rows), "--no-cleaning", "--json"]) == 1
    lines = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    assert [line.get("left", {}).get("path") for line in lines] == [str(pair[0]), None, str(pair[1])]
    assert "gone.txt" in lines[1]["error"]


def test_a_pair_that_our_own_fault_ends_costs_no_other_one(
    pair: tuple[Path, Path], tmp_path: Path, capsysbinary: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_once(request: Any, *rest: Any) -> Any:
        if getattr(request, "settings", None) is not None and request.left.path == pair[0]:
            raise RuntimeError("Traceback: a fault of our own")
        return ask(request, *rest)

    monkeypatch.setattr("reader.processes.asking.ask", fail_once)
    rows = tmp_path / "pairs.tsv"
    rows.write_text(f"{pair[0]}\t{pair[1]}\n{pair[1]}\t{pair[0]}\n")
    assert cli.run(["compare", "--pairs", str(rows), "--no-cleaning", "--json"]) == 1
    told = capsysbinary.readouterr()
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert ["error" in line for line in lines] == [True, False]
    assert b"a fault of our own" in told.err


def test_a_language_without_a_package_is_told_once_for_a_list_of_pairs(tmp_path: Path, capsys: Any) -> None:
    greek, english = tmp_path / "greek.txt", tmp_path / "english.txt"
    greek.write_text("Το πλοίο έφυγε από το λιμάνι την Τρίτη το πρωί.\n", encoding="utf-8")
    english.write_text("The ship left the harbour on Tuesday morning.\n", encoding="utf-8")
    rows = tmp_path / "pairs.tsv"
    rows.write_text(f"{greek}\t{english}\n{english}\t{greek}\n")
    assert cli.run(["compare", "--pairs", str(rows), "--no-cleaning", "--json"]) == 0
    assert capsys.readouterr().err.count("no language package for el") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare"],
        ["compare", "a"],
        ["compare", "a", "b", "--strictness", "2"],
        ["compare", "a", "b", "--alerts", "weather"],
        ["compare", "a", "b", "--pairs", "c"],
        ["compare", "--pairs", "c", "--pdf", "d"],
        ["compare", "--pairs", "c", "--html", "d"],
        ["compare", "--pairs", "c", "--differences", "d"],
        ["compare", "a", "b", "--blind", "--json"],
        ["compare", "a", "b", "--paper", "A3"],
        ["inspect"],
        ["compare", "a", "b", "--no-such-option"],
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.run(arguments)
    assert end.value.code == 2


def test_three_paths_are_wrong_usage() -> None:
    with pytest.raises(SystemExit) as end:
        cli.window_paths(["a", "b", "c"])
    assert end.value.code == 2


@pytest.mark.parametrize("arguments", [["inspect", "gone"], ["compare", "gone", "gone too"]])
def test_nothing_done_ends_with_3(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(arguments) == 3
    assert "gone" in capsys.readouterr().err


def test_output_that_cannot_be_written_is_said(
    pair: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["inspect", str(pair[0]), "--json", str(tmp_path / "no" / "out.json")]) == 3
    assert "folder does not exist" in capsys.readouterr().err


def test_reader_that_leaves_early_is_no_crash(pair: tuple[Path, Path]) -> None:
    script = f'"{sys.executable}" -m reader inspect "{pair[0]}" --json | true'
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=False, cwd=Path(cli.__file__).parents[2])
    assert b"Traceback" not in done.stderr


def test_file_name_that_is_not_utf_8_stays_json(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123 - the name is bytes
        file.write(LEFT)
    done = run("inspect", tmp_path, "--json")
    assert os.fsencode(json.loads(done.stdout)[0]["path"]) == path


def test_call_that_the_stories_of_a_folder_share_is_set_aside_and_that_of_single_files_is_not(
    tmp_path: Path, capsysbinary: Any
) -> None:
    paths = [str(path) for path in write_stories(tmp_path, CALL)]
    texts = []
    for arguments in ([str(tmp_path)], paths, [str(tmp_path), "--no-cleaning"]):
        assert cli.run(["inspect", *arguments, "--json"]) == 0
        texts.append([article["text"] for article in json.loads(capsysbinary.readouterr().out)])
    assert [[CALL in text for text in each] for each in texts] == [[False] * 4, [True] * 4, [True] * 4]


def test_folder_is_listed_in_a_fixed_order(tmp_path: Path, capsysbinary: Any) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt", "sub/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(LEFT, encoding="utf-8")
    assert cli.run(["inspect", str(tmp_path), "--json"]) == 0
    names = [Path(article["path"]).name for article in json.loads(capsysbinary.readouterr().out)]
    assert names == ["a.txt", "b.txt", "c.txt"]


def test_doctor_and_languages_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["languages"]) == 0
    assert "No language packages" in capsys.readouterr().out
    done = run("doctor")
    assert done.returncode == 0
    assert b"PySide6" in done.stdout


def test_without_display_the_commands_are_named() -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "reader"],
        capture_output=True,
        check=False,
        env=environment,
        cwd=Path(cli.__file__).parents[2],
    )
    assert done.returncode == 3
    assert b"no display" in done.stderr
    assert b"reader compare" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize(
    "arguments",
    [
        *(["inspect", "STORY"], ["inspect", "STORY", "--json"], ["compare", "STORY", "STORY"], ["events", "STORY"]),
        *(["event", "STORY", "--json"], ["doctor"], ["languages"]),
    ],
)
def test_full_disk_behind_standard_output_is_said_in_a_line(arguments: list[str], samples: Path) -> None:
    story = str(next(iter(sorted(samples.glob("*.txt")))))
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", *(story if word == "STORY" else word for word in arguments)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            cwd=Path(__file__).parents[2],
        )
    *_, last = done.stderr.decode().splitlines()
    assert (done.returncode, last) == (3, "reader: standard output: no space left on device")


def test_what_was_said_to_be_no_clash_is_obeyed(tmp_path: Path, home: Path, capsysbinary: Any) -> None:
    pair = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, homes in zip(pair, (40, 400), strict=True):
        path.write_text(f"Flood\n\nThe flood damaged {homes} homes in the valley of Tarn.\n", encoding="utf-8")
    texts = sorted((f"The flood damaged {n} homes in the valley of Tarn.", f"{n} homes") for n in (40, 400))
    store = CorrectionStore(data_folder() / "corrections.journal")
    store.dismiss(pair[0], 0, line_key(f"number {texts}"), f"0 {pair[1]}")
    for one, other in (pair, pair[::-1]):
        assert cli.run(["compare", str(one), str(other), "--no-cleaning", "--json"]) == 0
        links = json.loads(capsysbinary.readouterr().out)["links"]
        told = [(found["verdict"], found["by_hand"]) for link in links for found in link["differences"]]
        assert told == [("other-subject", True)]


@pytest.fixture
def corrected(tmp_path: Path, home: Path) -> Path:
    """Return a story whose outlet, and one paragraph of which, were corrected in the window."""
    path = tmp_path / "a.txt"
    path.write_text(
        "Flood in Tarn\n\nThe flood took 40 homes.\n\nThe mayor asked for help at noon.\n", encoding="utf-8"
    )
    corrected = Correction((("outlet", "Tarn Courier"),), set_aside=(line_key("The mayor asked for help at noon."),))
    CorrectionStore(data_folder() / "corrections.journal").keep(path, FileCorrections(articles=((0, corrected),)))
    return path


def test_commands_name_a_story_as_the_window_corrected_it(corrected: Path, capsysbinary: Any) -> None:
    for arguments in (["inspect", str(corrected), "--json"], ["inspect", str(corrected.parent), "--json"]):
        assert cli.run(arguments) == 0
        (story,) = json.loads(capsysbinary.readouterr().out)
        assert story["outlet"] == "Tarn Courier"
        assert "mayor" not in story["text"]
    assert cli.run(["compare", str(corrected), str(corrected), "--json"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["left"]["outlet"] == "Tarn Courier"


def test_a_whole_file_has_its_lines_and_the_facts_that_were_corrected(corrected: Path, capsysbinary: Any) -> None:
    assert cli.run(["inspect", str(corrected), "--no-cleaning", "--json"]) == 0
    (story,) = json.loads(capsysbinary.readouterr().out)
    assert story["outlet"] == "Tarn Courier"
    assert "mayor" in story["text"]


def test_a_private_command_uses_no_corrections(corrected: Path, capsysbinary: Any, monkeypatch: Any) -> None:
    monkeypatch.setenv("READER_PRIVATE", "1")
    assert cli.run(["inspect", str(corrected), "--json"]) == 0
    (story,) = json.loads(capsysbinary.readouterr().out)
    assert story["outlet"] is None


def test_help_names_the_usual_strictness(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.run(["compare", "--help"])
    assert f"(default: {DEFAULT_STRICTNESS})" in " ".join(capsys.readouterr().out.split())


def test_what_was_said_to_be_no_link_is_obeyed(tmp_path: Path, home: Path, capsysbinary: Any) -> None:
    pair = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, homes in zip(pair, (40, 400), strict=True):
        path.write_text(f"Flood\n\nThe flood damaged {homes} homes in the valley of Tarn.\n", encoding="utf-8")
    texts = sorted(f"The flood damaged {n} homes in the valley of Tarn." for n in (40, 400))
    store = CorrectionStore(data_folder() / "corrections.journal")
    store.unlink(pair[1], 0, line_key(f"pair {texts}"), f"0 {pair[0]}")
    assert cli.run(["compare", *map(str, pair), "--no-cleaning", "--json"]) == 0
    told = json.loads(capsysbinary.readouterr().out)
    assert told["unlinked"] == [{"left": [1], "right": [1]}]
    assert [link["left"] for link in told["links"]] == [[0]]
    assert cli.run(["event", *map(str, pair), "--no-cleaning", "--json"]) == 0
    claims = json.loads(capsysbinary.readouterr().out)["claims"]
    assert {member["sentence"] for claim in claims for member in claim["members"]} <= {0}
