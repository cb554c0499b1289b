from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from reader.comparing import compare
from reader.rendering.collapsing import Filter
from reader.rendering.marks import Layer
from reader.rendering.palette import Theme, palette_of
from reader.ui.pair.legend import Legend
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.plain_text import PlainLabel
from tests.comparing.articles import make_article
from tests.wording.comparisons import linked, of_two_times, story


def swatches(legend: Legend) -> dict[Layer, bytes]:
    """The pictures of the chips, pixel by pixel."""
    of_keys = {action.shortcut().toString(): action for action in legend.actions_of_layers()}
    actions = {layer: of_keys[f"Ctrl+Alt+{number}"] for number, layer in enumerate(Layer, 1)}
    return {layer: bytes(action.icon().pixmap(26, 16).toImage().constBits()) for layer, action in actions.items()}


def test_what_is_not_known_has_not_the_look_of_what_is_only_here(qtbot: QtBot) -> None:
    legend = Legend(palette_of(Theme.LIGHT))
    qtbot.addWidget(legend)
    legend.show_counts(linked(story(3), story(3), (0, 0)))
    known = swatches(legend)
    legend.show_counts(linked(story(3), story(3, doubts=[1]), (0, 0)))
    changed = {layer for layer, picture in swatches(legend).items() if picture != known[layer]}
    assert changed == {Layer.ONLY_LEFT}


def told(legend: Legend) -> list[str]:
    """The words of the legend that are no switches."""
    chips = [chip.text() for chip in legend.findChildren(Chip) if not (chip.isCheckable() or chip.isHidden())]
    labels = [label.text() for label in legend.findChildren(PlainLabel) if label.text() and not label.isHidden()]
    return [*chips, *labels]


def test_what_clashes_is_in_the_legend_where_something_does(qtbot: QtBot) -> None:
    legend = Legend(palette_of(Theme.LIGHT))
    qtbot.addWidget(legend)
    legend.resize(1200, 24)
    left, right = make_article("The flood took 40 mills in Tarn."), make_article("The flood took 400 mills in Tarn.")
    legend.show_counts(compare(left, right))
    assert told(legend) == ["differs 1"]
    legend.show_counts(compare(left, left))
    assert told(legend) == []


def test_the_chip_of_what_clashes_leads_there_and_hides_nothing(qtbot: QtBot) -> None:
    legend = Legend(palette_of(Theme.LIGHT))
    qtbot.addWidget(legend)
    left, right = make_article("The flood took 40 mills in Tarn."), make_article("The flood took 400 mills in Tarn.")
    legend.show_counts(compare(left, right))
    (chip,) = [chip for chip in legend.findChildren(Chip) if not chip.isCheckable()]
    with qtbot.waitSignal(legend.differing_asked), qtbot.assertNotEmitted(legend.hidden_changed):
        chip.click()
    assert not legend.hidden()
    assert "F4" in chip.toolTip()


@pytest.mark.parametrize(("width", "lines"), [(1200, 1), (530, 2)])
def test_names_go_on_in_a_second_line_where_they_have_no_room(qtbot: QtBot, width: int, lines: int) -> None:
    legend = Legend(palette_of(Theme.LIGHT))
    qtbot.addWidget(legend)
    left, right = make_article("The flood took 40 mills in Tarn."), make_article("The flood took 400 mills in Tarn.")
    legend.show_counts(compare(left, right))
    legend.resize(width, legend.heightForWidth(width))
    legend.show()
    chips = [chip for chip in legend.findChildren(Chip) if not chip.isHidden()]
    assert len({chip.y() for chip in chips}) == lines
    assert all(chip.shown_text() == chip.text() and chip.width() >= chip.width_of(is_short=False) for chip in chips)
    assert told(legend) == ["differs 1"]


@pytest.mark.parametrize(("score", "number"), [(0.9, None), (0.5, "of these unsure 1")])
def test_unsure_links_have_a_chip_where_there_are_some(qtbot: QtBot, score: float, number: str | None) -> None:
    legend = Legend(palette_of(Theme.LIGHT))
    qtbot.addWidget(legend)
    comparison = linked(story(1), story(1), (0, 0))
    legend.show_counts(replace(comparison, links=(replace(comparison.links[0], score=score),)))
    shown = [chip.text() for chip in legend.findChildren(Chip) if not chip.isHidden() and "unsure" in chip.text()]
    assert shown == ([number] if number else [])
    names = [chip.text() for chip in legend.findChildren(Chip) if not chip.isHidden()]
    assert [name.split()[0] for name in names[:4]] == ["identical", "edited", "reworded", "in"]
    assert names[4].startswith("of these unsure" if number else "moved"), (
        "what is counted twice is said behind the kinds"
    )


def test_a_later_report_is_in_the_legend_though_nothing_clashes(qtbot: QtBot) -> None:
    legend = Legend(palette_of(Theme.LIGHT))
    qtbot.addWidget(legend)
    legend.show_counts(of_two_times())
    assert told(legend) == ["1 later report"]


def test_the_legend_says_that_the_stories_are_folded_and_shows_all(qtbot: QtBot) -> None:
    legend = Legend(palette_of(Theme.LIGHT))
    qtbot.addWidget(legend)
    assert legend.folded.isHidden()
    legend.show_filter(Filter.SHARED)
    assert not legend.folded.isHidden()
    assert legend.folded.text() == "Only what is shared · Show all (Alt+1)"
    with qtbot.waitSignal(legend.everything_asked):
        legend.folded.click()
    legend.show_filter(Filter.EVERYTHING)
    assert legend.folded.isHidden()
