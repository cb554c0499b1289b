from pathlib import Path

import pytest

from reader.cli import command_line as cli

PAGE = """Home
News
Sport

Dam gives way at Oreva
Halm Herald
14 March 2024

The dam at Oreva gave way on Monday night, officials said. Nobody was hurt, and the road is open again.

The water reached the lower town within the hour, where the fire brigade had warned people by loudspeaker.

Subscribe to our newsletter
"""


def test_one_file_is_shown_with_facts_text_and_what_was_set_aside(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(PAGE.replace("Oreva", name[0] * 5), encoding="utf-8")
    assert cli.run(["inspect", str(tmp_path / "a.txt")]) == 0
    first, *rest = capsys.readouterr().out.splitlines()
    assert first == "Dam gives way at aaaaa · Halm Herald · 2024-03-14 · English · 43 words"
    assert "  Outlet: Halm Herald (line 6)" in rest
    assert any(line.startswith("The water reached the lower town") for line in rest)
    assert rest[rest.index("[set aside: menu]") + 1] == "  Home"
    assert "  Subscribe to our newsletter" in rest
    assert cli.run(["inspect", str(tmp_path)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_a_date_of_two_readings_is_asked_about(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(PAGE.replace("14 March 2024", "10/03/2024"), encoding="utf-8")
    assert cli.run(["inspect", str(tmp_path / "a.txt")]) == 0
    first, *rest = capsys.readouterr().out.splitlines()
    assert first == "Dam gives way at Oreva · Halm Herald · 10/03/2024: day or month first? · English · 43 words"
    assert "  Published: 10/03/2024: day or month first? (line 7)" in rest


@pytest.mark.parametrize("command", ["inspect", "events", "event"])
def test_a_folder_without_stories_is_said_to_be_one(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.run([command, str(tmp_path)])
    assert capsys.readouterr().err == f"reader: {tmp_path}: no files in this folder that may be stories\n"
