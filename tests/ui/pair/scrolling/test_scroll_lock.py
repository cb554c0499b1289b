from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from reader.model.article import RemovalReason, Removed
from reader.model.comparison import Comparison, Link, LinkKind, Side
from reader.rendering.document import StoryDocument
from reader.rendering.palette import Theme, palette_of
from reader.ui.pair.scrolling.scroll_lock import ScrollLock
from reader.ui.pane.story_browser import StoryBrowser
from tests.ui.stories import article, story

LONG = "\n".join(f"Sentence number {n} of a story that is long enough to be scrolled. And one more." for n in range(90))


@pytest.fixture
def browsers(qtbot: QtBot) -> dict[Side, StoryBrowser]:
    made = {}
    for side in Side:
        browser = made[side] = StoryBrowser(side, palette_of(Theme.LIGHT))
        qtbot.addWidget(browser)
        browser.resize(520, 400)
        browser.show()
        browser.show_story(story(LONG))
    return made


def all_linked(browsers: dict[Side, StoryBrowser]) -> Comparison:
    shown = browsers[Side.LEFT].story
    assert shown is not None
    links = tuple(Link((n,), (n,), LinkKind.IDENTICAL, 1.0) for n in range(len(shown.article.sentences)))
    return Comparison(shown.article, shown.article, links, ())


@pytest.mark.parametrize("side", Side)
def test_pane_that_waited_comes_to_the_one_that_was_scrolled(side: Side, browsers: dict[Side, StoryBrowser]) -> None:
    lockstep = ScrollLock(browsers)
    browsers[side].verticalScrollBar().setValue(900)
    assert browsers[side.other].verticalScrollBar().value() == 0
    lockstep.follow_links(all_linked(browsers))
    lockstep.catch_up()
    assert browsers[side].verticalScrollBar().value() == 900
    assert browsers[side.other].verticalScrollBar().value() == 900


def test_panes_that_were_put_to_their_places_stay_there(browsers: dict[Side, StoryBrowser]) -> None:
    lockstep = ScrollLock(browsers)
    lockstep.scroll(Side.LEFT, 900)
    lockstep.scroll(Side.RIGHT, 300)
    lockstep.follow_links(all_linked(browsers))
    lockstep.catch_up()
    assert [browsers[side].verticalScrollBar().value() for side in Side] == [900, 300]


@pytest.mark.parametrize("leader", Side)
def test_panes_in_step_stay_so_when_one_of_them_is_laid_out_anew(
    leader: Side, browsers: dict[Side, StoryBrowser]
) -> None:
    lockstep = ScrollLock(browsers)
    lockstep.follow_links(all_linked(browsers))
    browsers[leader].verticalScrollBar().setValue(900)
    place = browsers[leader].place()
    for side in Side:
        browsers[side].resize(430, 400)
    assert browsers[leader].place() == place
    assert browsers[Side.LEFT].verticalScrollBar().value() == browsers[Side.RIGHT].verticalScrollBar().value() > 900


def test_pair_that_was_lined_up_is_so_after_the_lines_were_laid_out_anew(browsers: dict[Side, StoryBrowser]) -> None:
    lockstep = ScrollLock(browsers)
    comparison = all_linked(browsers)
    lockstep.follow_links(comparison)
    browsers[Side.RIGHT].verticalScrollBar().setValue(900)
    moved = Link((60,), (40,), LinkKind.EDITED, 1.0, moved=True)
    lockstep.level(Side.RIGHT, moved)
    for side in Side:
        browsers[side].resize(430, 400)
    tops = [browsers[side].sentence_rect(moved.of(side)[0]).top() for side in Side]
    assert abs(tops[0] - tops[1]) <= 1


def test_panes_that_scroll_for_themselves_keep_their_own_places(browsers: dict[Side, StoryBrowser]) -> None:
    lockstep = ScrollLock(browsers)
    lockstep.follow_links(all_linked(browsers))
    lockstep.set_locked(False)
    browsers[Side.LEFT].verticalScrollBar().setValue(900)
    browsers[Side.RIGHT].verticalScrollBar().setValue(100)
    places = lockstep.place()
    for side in Side:
        browsers[side].resize(430, 400)
    assert lockstep.place() == places


def test_panes_in_step_are_level_by_other_links_too(browsers: dict[Side, StoryBrowser]) -> None:
    lockstep = ScrollLock(browsers)
    comparison = all_linked(browsers)
    lockstep.follow_links(comparison)
    browsers[Side.LEFT].verticalScrollBar().setValue(900)
    others = tuple(Link((n,), (n + 20,), LinkKind.EDITED, 1.0) for n in range(120))
    lockstep.follow_links(replace(comparison, links=others))
    middle = browsers[Side.LEFT].place().sentence
    tops = [browsers[side].sentence_rect(middle + (20 if side is Side.RIGHT else 0)).top() for side in Side]
    assert browsers[Side.LEFT].verticalScrollBar().value() == 900
    assert abs(tops[0] - tops[1]) <= 30


def test_a_link_that_was_lined_up_stays_so_among_other_links(browsers: dict[Side, StoryBrowser]) -> None:
    lockstep = ScrollLock(browsers)
    comparison = all_linked(browsers)
    moved = Link((60,), (40,), LinkKind.EDITED, 1.0, moved=True)
    lockstep.follow_links(replace(comparison, links=(*comparison.links, moved)))
    browsers[Side.RIGHT].verticalScrollBar().setValue(900)
    lockstep.level(Side.RIGHT, moved)
    places = lockstep.place()
    lockstep.follow_links(replace(comparison, links=(*comparison.links[:30], moved)))
    assert lockstep.place() == places
    assert lockstep.is_level


def test_a_pane_that_another_led_to_its_place_does_not_move_when_the_leader_changes(
    browsers: dict[Side, StoryBrowser],
) -> None:
    lockstep = ScrollLock(browsers)
    shown = browsers[Side.LEFT].story
    assert shown is not None
    # One link alone: at other heights the way there is not the way back.
    links = (Link((20,), (90,), LinkKind.IDENTICAL, 1.0),)
    lockstep.follow_links(Comparison(shown.article, shown.article, links, ()))
    browsers[Side.LEFT].verticalScrollBar().setValue(700)
    before = [browsers[side].verticalScrollBar().value() for side in Side]
    lockstep.lead(Side.RIGHT)
    lockstep.settle()
    assert [browsers[side].verticalScrollBar().value() for side in Side] == before


def test_a_pane_that_a_link_alone_made_level_does_not_move_when_something_else_is_walked_to(
    browsers: dict[Side, StoryBrowser],
) -> None:
    lockstep = ScrollLock(browsers)
    lockstep.follow_links(all_linked(browsers))
    browsers[Side.LEFT].verticalScrollBar().setValue(700)
    lockstep.level(Side.LEFT, Link((20,), (40,), LinkKind.IDENTICAL, 1.0, moved=True))
    before = [browsers[side].verticalScrollBar().value() for side in Side]
    lockstep.lead(Side.LEFT)
    lockstep.settle()
    assert [browsers[side].verticalScrollBar().value() for side in Side] == before


def with_tail(text: str) -> StoryDocument:
    """Lay out a story after which a long list was set aside, and shown."""
    plain = article(text)
    tail = Removed("\n".join(["More stories of the day"] * 80), RemovalReason.RELATED, len(plain.paragraphs))
    return StoryDocument(replace(plain, removed=(tail,)), QFont(), palette_of(Theme.LIGHT), shows_removed=True)


def test_what_was_set_aside_after_a_text_is_not_its_end(browsers: dict[Side, StoryBrowser]) -> None:
    lockstep = ScrollLock(browsers)
    lockstep.follow_links(replace(all_linked(browsers), links=()))
    left, right = browsers[Side.LEFT], browsers[Side.RIGHT]
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    right.replace_story(with_tail(LONG))
    lockstep.settle()
    assert right.story is not None
    last = right.sentence_rect(len(right.story.article.sentences) - 1)
    assert right.viewport().height() / 2 < last.bottom() < right.viewport().height()
