from pytestqt.qtbot import QtBot

from reader.model.comparison import Side
from reader.rendering.palette import Theme, palette_of
from reader.ui.pane.held_sentence import HeldSentence, held_sentence, scroll_to_hold
from reader.ui.pane.story_browser import StoryBrowser
from tests.ui.stories import LONG, laid_out, story


def test_first_line_stays_at_its_height_among_narrower_lines(qtbot: QtBot) -> None:
    broad, narrow = laid_out(LONG, 500), laid_out(LONG, 200)
    for down in (0, 30, 180, 340):
        scroll = round(broad.of_sentence(40).first.top()) - down
        held = held_sentence(broad, (40,), scroll, 400)
        assert held is not None
        there = narrow.of_sentence(40)
        assert abs(there.first.top() - scroll_to_hold(there, held, 400) - down) <= 1


def test_line_stays_whole_above_the_lower_edge_of_a_lower_view(qtbot: QtBot) -> None:
    place = laid_out(LONG, 260).of_sentence(40)
    scroll = scroll_to_hold(place, HeldSentence(40, 0.0, 390.0), 200)
    assert place.first.bottom() - scroll <= 201


def test_what_is_above_the_view_stays_above_it(qtbot: QtBot) -> None:
    text = " ".join(f"word{n}" for n in range(300)) + "."
    broad, narrow = laid_out(text, 500), laid_out(text, 200)
    place = broad.of_sentence(0)
    held = held_sentence(broad, (0,), round(place.start + 0.5 * (place.end - place.start)), 200)
    assert held is not None
    there = narrow.of_sentence(0)
    half = there.start + 0.5 * (there.end - there.start)
    assert abs(scroll_to_hold(there, held, 200) - half) <= there.first.height()


def test_what_cannot_be_seen_is_not_held(qtbot: QtBot) -> None:
    places = laid_out(LONG, 260)
    scroll = round(places.of_sentence(40).first.top())
    assert held_sentence(places, (), scroll, 400) is None
    assert held_sentence(places, (2,), scroll, 400) is None
    assert held_sentence(places, (119,), scroll, 400) is None
    found = held_sentence(places, (2, 41), scroll, 400)
    assert found is not None
    assert found.sentence == 41


def shown(qtbot: QtBot) -> StoryBrowser:
    browser = StoryBrowser(Side.RIGHT, palette_of(Theme.LIGHT))
    qtbot.addWidget(browser)
    browser.resize(520, 400)
    browser.show()
    browser.show_story(story(LONG))
    return browser


def test_larger_letters_push_no_chosen_sentence_out_of_view(qtbot: QtBot) -> None:
    browser = shown(qtbot)
    lowest = browser.sentences_in_view().stop - 6
    browser.hold((lowest,))
    down, start = browser.sentence_rect(lowest).top(), browser.place()
    usual = browser.font()
    font = browser.font()
    font.setPointSizeF(2 * font.pointSizeF())
    for letters in (font, usual):
        with browser.laying_out():
            browser.setFont(letters)
            browser.document().setDefaultFont(letters)
        assert abs(browser.sentence_rect(lowest).top() - down) <= 1
    assert browser.place() == start


def test_what_is_chosen_no_more_holds_nothing(qtbot: QtBot) -> None:
    browser = shown(qtbot)
    browser.hold((4,))
    assert browser.held() is not None
    browser.hold(())
    assert browser.held() is None
    browser.hold((4,))
    browser.verticalScrollBar().setValue(2_000)
    assert browser.held() is None
