"""`reader events`: the stories of a folder by event."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from reader.cli import command_line as cli
from reader.storage.corrections import CorrectionStore
from reader.storage.paths import data_folder
from tests.gathering.stories import DAM, STRIKE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    stories = tmp_path / "stories"
    stories.mkdir()
    for number, (outlet, headline, *sentences) in enumerate((*DAM, *STRIKE)):
        story = {"title": headline, "text": "\n\n".join(sentences), "source": outlet}
        (stories / f"{number}.json").write_text(json.dumps(story), encoding="utf-8")
    return stories


def names(event: dict[str, Any]) -> list[str]:
    return [Path(path).stem for path in event["stories"]]


def test_events_are_given_as_json(folder: Path, capsysbinary: Any) -> None:
    assert cli.run(["events", str(folder), "--json"]) == 0
    events = json.loads(capsysbinary.readouterr().out)["events"]
    assert [names(event) for event in events] == [["0", "1", "2"], ["3", "4"]]


def test_copies_are_named(folder: Path, capsysbinary: Any) -> None:
    (folder / "copy.json").write_bytes((folder / "0.json").read_bytes())
    long = json.loads((folder / "0.json").read_text(encoding="utf-8"))
    long["text"] += "\n\n" + " ".join(
        f"Gate {n} of the dam was opened by its keepers at {n} that night." for n in range(4)
    )
    for name in ("0", "copy"):
        (folder / f"{name}.json").write_text(json.dumps(long), encoding="utf-8")
    cli.run(["events", str(folder), "--json"])
    events = json.loads(capsysbinary.readouterr().out)["events"]
    assert events[0]["same_text"] == [[str(folder / "0.json"), str(folder / "copy.json")]]


def test_events_are_listed_for_people(folder: Path, capsys: Any) -> None:
    assert cli.run(["events", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == [
        "[1] Dam at Oreva gives way after night of rain",
        "    Herald · Dam at Oreva gives way after night of rain",
    ]


def test_stories_of_one_file_are_told_apart(tmp_path: Path, capsysbinary: Any) -> None:
    dump = tmp_path / "dump.jsonl"
    rows = [{"title": headline, "text": "\n\n".join(rest), "source": outlet} for outlet, headline, *rest in STRIKE]
    dump.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    cli.run(["events", str(dump), "--json"])
    assert json.loads(capsysbinary.readouterr().out)["events"][0]["stories"] == [f"{dump}#0", f"{dump}#1"]


def test_json_is_never_written_over_a_story(folder: Path, capsys: Any) -> None:
    story = folder / "0.json"
    before = story.read_bytes()
    assert cli.run(["events", str(folder), f"--json={story}", "--overwrite"]) == 3
    assert story.read_bytes() == before
    assert "one of the files that are read" in capsys.readouterr().err


def test_what_cannot_be_read_is_said_and_the_rest_grouped(folder: Path, capsys: Any) -> None:
    assert cli.run(["events", str(folder), str(folder / "none.txt")]) == 1
    found = capsys.readouterr()
    assert "[2]" in found.out
    assert "none.txt" in found.err


def test_an_event_is_given_as_json(folder: Path, capsysbinary: Any) -> None:
    files = [str(folder / f"{n}.json") for n in range(3)]
    assert cli.run(["event", *files, "--json"]) == 0
    event = json.loads(capsysbinary.readouterr().out)
    assert [Path(story["path"]).stem for story in event["stories"]] == ["0", "1", "2"]
    assert {member["story"] for member in event["claims"][0]["members"]} == {0, 1, 2}


def test_the_base_orders_the_claims(folder: Path, capsysbinary: Any) -> None:
    files = [str(folder / f"{n}.json") for n in range(3)]
    cli.run(["event", *files, "--json", "--base", files[2]])
    by_third = json.loads(capsysbinary.readouterr().out)["claims"]
    cli.run(["event", *files, "--json"])
    assert by_third != json.loads(capsysbinary.readouterr().out)["claims"]


def test_a_base_that_is_none_of_the_stories_is_refused(folder: Path, capsys: Any) -> None:
    assert cli.run(["event", str(folder / "0.json"), "--base", str(folder / "1.json")]) == 3
    assert "none of the stories" in capsys.readouterr().err


def test_an_event_is_told_for_people(folder: Path, capsys: Any) -> None:
    assert cli.run(["event", *(str(folder / f"{n}.json") for n in range(3))]) == 0
    out = capsys.readouterr().out
    assert "● Herald" in out
    assert "Not found in Herald: [" in out
    assert "Signs: ● whole, " in out


def test_an_event_says_of_what_was_told_since_what_the_window_says(folder: Path, capsys: Any) -> None:
    for number, day in enumerate(("18", "19", "19")):
        story = json.loads((folder / f"{number}.json").read_text(encoding="utf-8"))
        (folder / f"{number}.json").write_text(json.dumps(story | {"date": f"2024-03-{day}"}), encoding="utf-8")
    assert cli.run(["event", *(str(folder / f"{n}.json") for n in range(3))]) == 0
    head, row = capsys.readouterr().out.splitlines()[-2:]
    assert head == "Not found in it either, but perhaps told by a second story only after it:"
    assert row.startswith("    Herald: [")


def test_an_event_tells_what_differs_with_all_values_and_what_its_signs_mean(tmp_path: Path, capsys: Any) -> None:
    told = (
        "The dam at Oreva gave way on Monday night.\n\n{} people were brought to safety by boats of the fire brigade."
    )
    for name, count in (("a", "About 1,200"), ("b", "About 12,000")):
        (tmp_path / f"{name}.txt").write_text(f"Dam at Oreva\n\n{told.format(count)}\n", encoding="utf-8")
    assert cli.run(["event", str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]) == 0
    out = capsys.readouterr().out
    line = next(line for line in out.splitlines() if line.startswith("    ≠ differs: number"))
    assert "1,200" in line
    assert "12,000" in line
    assert "≠ differs, = as worded here" in out.splitlines()[-1]


def test_of_a_folder_the_largest_event_is_taken_and_the_rest_named(folder: Path, capsysbinary: Any) -> None:
    assert cli.run(["event", str(folder), "--json"]) == 0
    found = capsysbinary.readouterr()
    assert names({"stories": [story["path"] for story in json.loads(found.out)["stories"]]}) == ["0", "1", "2"]
    said = found.err.decode()
    assert "2 of 5 stories tell of other events: 3.json (Tram drivers of Kessel walk out over night shifts), 4" in said
    assert "left aside" in said


def test_the_base_chooses_the_event_of_a_folder(folder: Path, capsysbinary: Any) -> None:
    cli.run(["event", str(folder), "--json", "--base", str(folder / "4.json")])
    event = json.loads(capsysbinary.readouterr().out)
    assert names({"stories": [story["path"] for story in event["stories"]]}) == ["3", "4"]


def test_files_that_are_named_are_one_event(folder: Path, capsysbinary: Any) -> None:
    cli.run(["event", *(str(folder / f"{n}.json") for n in range(4)), "--json"])
    found = capsysbinary.readouterr()
    event = json.loads(found.out)
    assert len(event["stories"]) == 4
    assert event["unknown"] == []
    assert 3 in {one["story"] for one in event["omissions"]}
    assert b"1 of 4 stories would be listed apart by `reader events`: 3.json" in found.err


def test_a_file_of_another_event_beside_a_folder_is_kept_and_not_accused(folder: Path, capsysbinary: Any) -> None:
    (folder / "dam").mkdir()
    for n in range(3):
        (folder / f"{n}.json").rename(folder / "dam" / f"{n}.json")
    cli.run(["event", str(folder / "dam"), str(folder / "3.json"), "--json"])
    found = capsysbinary.readouterr()
    event = json.loads(found.out)
    assert len(event["stories"]) == 4
    assert event["unknown"] == [3]
    assert 3 not in {one["story"] for one in event["omissions"]}
    assert b"1 of 4 stories tells of another event: 3.json" in found.err


def test_of_one_event_nothing_is_said_to_be_left_aside(folder: Path, capsys: Any) -> None:
    cli.run(["event", *(str(folder / f"{n}.json") for n in range(3))])
    assert capsys.readouterr().err == ""


def test_an_event_of_nothing_is_nothing(tmp_path: Path) -> None:
    assert cli.run(["event", str(tmp_path)]) == 3


def test_an_event_is_written_as_page_and_tables(folder: Path, tmp_path: Path) -> None:
    names = ("event.html", "claims.csv", "matrix.csv")
    page, claims, matrix = (str(tmp_path / name) for name in names)
    assert cli.run(["event", str(folder), "--html", page, "--csv", claims, "--matrix", matrix]) == 0
    assert [(tmp_path / name).read_bytes()[:5] for name in names] == [b"<!DOC", b"\xef\xbb\xbfcl", b"\xef\xbb\xbfcl"]


def test_nothing_is_written_where_one_file_is_there_already(folder: Path, tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "claims.csv").write_text("mine", encoding="utf-8")
    page = tmp_path / "event.html"
    assert cli.run(["event", str(folder), "--html", str(page), "--csv", str(tmp_path / "claims.csv")]) == 3
    assert not page.exists()
    assert "--overwrite replaces it" in capsys.readouterr().err


def test_what_was_grouped_by_hand_is_obeyed(folder: Path, home: Path, capsysbinary: Any) -> None:
    first, other = folder / "0.json", folder / "3.json"
    CorrectionStore(data_folder() / "corrections.journal").put_beside(other, 0, f"0 {first}")
    cli.run(["events", str(folder), "--json"])
    events = json.loads(capsysbinary.readouterr().out)["events"]
    assert [event["by_hand"] for event in events if str(first) in event["stories"]] == [[str(other)]]
    assert cli.run(["event", str(folder), "--csv", str(folder.parent / "out.csv")]) == 0
    table = (folder.parent / "out.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {row["by hand"] for row in rows if row["file"] == str(other)} == {"yes"}
    assert {row["by hand"] for row in rows if row["file"] == str(first)} == {""}


def test_of_one_story_and_of_two_without_a_common_word_it_is_said_that_nothing_is_listed(
    folder: Path, capsys: Any
) -> None:
    for files, said in (
        (("0",), "Herald alone: what is told, and what is left out, is known of two stories or more"),
        (
            ("0", "3"),
            "No two of 2 stories were found to tell the same; sentences of one alone: Herald (1) 4, Herald (2) 4",
        ),
    ):
        assert cli.run(["event", *(str(folder / f"{name}.json") for name in files)]) == 0
        assert capsys.readouterr().out.splitlines()[0] == said
