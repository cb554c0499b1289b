"""How a story stands to a claim is decided once: the window, the command and every file that it writes say the same."""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from io import StringIO
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it has no types, and none are published
import pytest
from pytestqt.qtbot import QtBot

from reader.app.events.leaving_out import left_out_rows
from reader.app.events.matrix import Matrix, MatrixRowKind
from reader.app.events.timeline import timeline_rows
from reader.cli import command_line
from reader.exporting.pdf.event import event_matrix
from reader.exporting.pdf.event.event_export import render_event_pdf
from reader.model.events.event import Event, State
from reader.model.events.quoted_claims import in_quotations
from reader.storage.settings import Settings
from reader.ui.window.main_window import MainWindow
from reader.wording.event.events import STATE_SIGNS, story_names, wording_text
from tests.app.direct_jobs import DirectJobs
from tests.gathering.traps import write_traps
from tests.ui.conftest import all_read

WAIT_MS = 20_000
Said = list[tuple[str, dict[str, str]]]
"""What words each claim, and how each story stands to it, by its name."""


@pytest.fixture(scope="module", params=["traps", "sample"])
def folder(request: pytest.FixtureRequest, samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return samples if request.param == "sample" else write_traps(tmp_path_factory.mktemp("event") / "traps")


@pytest.fixture
def shown(folder: Path, qtbot: QtBot) -> Iterator[Event]:
    """The event as a window shows it."""
    window = MainWindow(Settings(), jobs=DirectJobs())
    qtbot.addWidget(window)
    window.open_folder(folder)
    qtbot.waitUntil(all_read(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(window.story_events.groups), timeout=WAIT_MS)
    window.commands["event"].trigger()
    qtbot.waitUntil(lambda: window.event_command.opened.found is not None, timeout=WAIT_MS)
    event = window.event_command.shown_event
    assert event is not None
    yield event
    window.close()


@pytest.fixture
def written(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The files that the command writes."""
    monkeypatch.chdir(tmp_path)
    named = {name: tmp_path / f"event.{name}" for name in ("html", "csv", "matrix")}
    options = [part for name, file in named.items() for part in (f"--{name}", str(file))]
    json_file = tmp_path / "event.json"
    assert command_line.run(["event", str(folder), *options, "--output", str(json_file)]) == 0
    return {name: file.read_text(encoding="utf-8-sig") for name, file in {**named, "json": json_file}.items()}


def test_all_say_how_each_story_stands_to_each_claim_and_what_it_leaves_out(
    shown: Event, written: Mapping[str, str], folder: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = by_matrix(shown)
    files = [story.article.path.name for story in shown.stories]
    names = dict(zip(files, story_names(shown), strict=True))
    assert command_line.run(["event", str(folder)]) == 0
    assert by_printed(capsys.readouterr().out) == said
    assert by_members(written["csv"], names) == said
    assert by_page(written["html"]) == said
    assert by_json(written["json"], names, [words for words, _ in said]) == said
    assert by_drawing(shown, monkeypatch) == [list(told.values()) for _, told in said]
    otherwise = ("not found", "not known", "unsure")
    told = [{name: state not in otherwise for name, state in one.items()} for _, one in said]
    assert by_numbers(written["matrix"], [*names.values()]) == told
    compare_omissions(shown, json.loads(written["json"]))


def test_page_and_pages_have_the_stories_in_the_order_of_time_of_the_window(
    shown: Event, written: Mapping[str, str]
) -> None:
    told = [row for row in timeline_rows(shown) if row.note.partition(" · ")[0] in story_names(shown)]
    assert len(told) == len(shown.stories)
    page = written["html"]
    section = page[page.index("<h2>In time</h2>") :].partition("</section>")[0]
    assert [unescape(note) for note in re.findall(r'<span class="note">(.*?)</span>', section)] == [
        r.note for r in told
    ]
    pages = pypdfium2.PdfDocument(render_event_pdf(shown))
    words = "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)
    places = [words.index("".join(f"{row.text}{row.note}".split()), words.index("Intime")) for row in told]
    assert places == sorted(places)


def compare_omissions(shown: Event, found: dict[str, Any]) -> None:
    files = [story.article.path.name for story in shown.stories]
    order = [Path(story["path"]).name for story in found["stories"]]
    listed = {files[one.story]: one.claims + one.later for one in shown.omissions}
    assert {order[one["story"]]: (*one["claims"], *one["later"]) for one in found["omissions"]} == listed
    rows = [row for row in left_out_rows(Matrix(shown, shows_copies=True)) if row.pair is not None]
    assert len(rows) == sum(
        len(in_quotations(shown, some)) for one in shown.omissions for some in (one.claims, one.later)
    )
    for one in shown.omissions:
        assert {shown.state(number, one.story) for number in (*one.claims, *one.later)} <= {State.ABSENT}


def by_matrix(event: Event) -> Said:
    """Return what the matrix of the window shows."""
    matrix = Matrix(event, shows_copies=True)
    names = story_names(event)
    return [
        (
            wording_text(event, event.claims[one.number]),
            {names[matrix.columns[n]]: str(matrix.cell(row, n).state) for n in range(len(matrix.columns))},
        )
        for row, one in enumerate(matrix.rows)
        if one.kind is MatrixRowKind.CLAIM
    ]


def by_printed(text: str) -> Said:
    """Return what the command prints."""
    states = {sign: str(state) for state, sign in STATE_SIGNS.items()}
    lines = text.splitlines()
    heads = [n for n, line in enumerate(lines) if re.match(r"\[\d+\] ", line)]
    return [
        (
            lines[n].partition(" ")[2],
            {part.strip()[2:]: states[part.strip()[0]] for part in re.split(r" · (?=\S )", lines[n + 1])},
        )
        for n in heads
    ]


def by_members(table: str, names: Mapping[str, str]) -> Said:
    """Return what the table of sentences says."""
    said: dict[str, tuple[str, dict[str, str]]] = {}
    for row in csv.DictReader(StringIO(table)):
        told = said.setdefault(row["claim"], (row["wording"], {}))[1]
        assert told.setdefault(names[Path(row["file"]).name], row["state"]) == row["state"]
    return list(said.values())


def by_numbers(table: str, names: list[str]) -> list[dict[str, bool]]:
    """Return who tells each claim by the table of 0 and 1."""
    return [{name: row[name] == "1" for name in names} for row in csv.DictReader(StringIO(table))]


def by_page(page: str) -> Said:
    """Return what the matrix of the page says."""
    table = page[page.index("<thead>") : page.index("</table>")]
    names = re.findall(r'<a href="#story-\d+">(.*?)</a>', table)
    rows = re.findall(r'<th scope="row"><a href="#claim-\d+">(.*?)</a></th>(.*?)</tr>', table, re.DOTALL)
    said = [(words, re.findall(r'<span class="said">(.*?)</span>', cells)) for words, cells in rows]
    return [(unescape(words), dict(zip(map(unescape, names), told, strict=True))) for words, told in said]


def by_json(text: str, names: Mapping[str, str], words: list[str]) -> Said:
    """Return what the object says; it has no words of its own for a claim."""
    found = json.loads(text)
    order = [names[Path(story["path"]).name] for story in found["stories"]]
    states = [dict(zip(order, claim["states"], strict=True)) for claim in found["claims"]]
    return list(zip(words, states, strict=True))


def by_drawing(event: Event, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return the signs that the pages draw, row by row."""
    drawn: list[str] = []

    def draw(_painter: object, state: State, *_rest: object) -> None:
        drawn.append(str(state))

    monkeypatch.setattr(event_matrix, "draw_sign", draw)
    render_event_pdf(event)
    shown = event.shown_stories()
    rows = [drawn[n : n + len(shown)] for n in range(0, len(drawn), len(shown))]
    said = []
    for number, row in enumerate(rows[: len(event.claims)]):
        every = [str(state) for state in event.states(number)]
        assert row == [every[story] for story in shown]
        said.append(every)
    return said
