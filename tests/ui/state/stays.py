"""Where a side is read and what is lit there, before a step that has to leave both where they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.model.comparison import Side
from reader.ui.pane.page.text_places import TextPlaces
from reader.ui.pane.reading_place import ReadingPlace, scroll_to_read
from reader.ui.pane.story_browser import StoryBrowser

_ROUNDING_PX = 1


@dataclass(frozen=True, slots=True)
class Lit:
    """A lit sentence whose first line can be seen whole: how far down (px) in the view, and where else it could be.

    The start of its text, or the lower edge, may keep a line from being lower, the end of its text from being higher.
    """

    sentence: int
    down: int
    can_be_lower: bool
    can_be_higher: bool


@dataclass(frozen=True, slots=True)
class Stay:
    """What has to stay on a side: what is lit and can be seen, at its height, or else the place where it is read.

    Of `begun` sentences that are lit some lines can be seen, but not the first one whole: they stay in view.
    """

    place: ReadingPlace
    lit: Lit | None
    begun: tuple[int, ...] = ()


def stay_of(browser: StoryBrowser, lit: Sequence[int]) -> Stay:
    """Return what has to stay of a text in which these sentences are lit because they were chosen."""
    seen = (lit_line(browser, sentence) for sentence in lit)
    begun = tuple(sentence for sentence in lit if _is_in_view(browser, sentence))
    return Stay(browser.place(), next((one for one in seen if one is not None), None), begun)


def _is_in_view(browser: StoryBrowser, sentence: int) -> bool:
    if browser.story is None or browser.story.fold_of(sentence) is not None:
        return False
    top, height = browser.verticalScrollBar().value(), browser.viewport().height()
    lines = TextPlaces(browser.story).of_sentence(sentence).lines
    return lines.bottom() > top and lines.top() < top + height


def lit_line(browser: StoryBrowser, sentence: int) -> Lit | None:
    """Return where the first line of a sentence is, if it can be seen whole."""
    if browser.story is None or browser.story.fold_of(sentence) is not None:
        return None
    bar, height = browser.verticalScrollBar(), browser.viewport().height()
    line = TextPlaces(browser.story).of_sentence(sentence).first.translated(0, -bar.value())
    if line.top() < -_ROUNDING_PX or line.bottom() > height + _ROUNDING_PX:
        return None
    can_be_lower = bar.value() > 0 and line.bottom() < height - _ROUNDING_PX
    return Lit(sentence, round(line.top()), can_be_lower, bar.value() < bar.maximum())


def _check_stay(browser: StoryBrowser, stay: Stay, where: str, *, was_pushed: bool, level: int | None) -> bool:
    """See that a text is where it was, or as near to that as its ends allow; whether these pushed what is lit.

    What a step before had pushed may go back, and what is lit may come to be level with its partner, that far down.
    """
    assert browser.story is not None
    if stay.lit is not None and browser.story.fold_of(stay.lit.sentence) is not None:
        # The legend's new row lowers the view first, while what is lit stays; then that is folded away.
        assert abs(browser.place().sentence - stay.place.sentence) <= 1, where
        return was_pushed
    if stay.lit is not None:
        now = lit_line(browser, stay.lit.sentence)
        assert now is not None, (stay.lit, where)
        is_there = abs(now.down - stay.lit.down) <= _ROUNDING_PX + 1 or (level is not None and _is_level(now, level))
        could_be = now.can_be_lower if now.down < stay.lit.down else now.can_be_higher
        assert is_there or not could_be or was_pushed, (stay.lit, now, where)
        return was_pushed or abs(now.down - stay.lit.down) > _ROUNDING_PX + 1
    unfolded = [sentence for sentence in stay.begun if browser.story.fold_of(sentence) is None]
    if unfolded:
        assert any(_is_in_view(browser, sentence) for sentence in unfolded) or browser.place() == stay.place, where
        return was_pushed
    assert browser.place() == stay.place, where
    places, count = TextPlaces(browser.story), len(browser.story.article.sentences)
    bar = browser.verticalScrollBar()
    wanted = min(scroll_to_read(places, count, stay.place, browser.viewport().height()), bar.maximum())
    assert abs(bar.value() - wanted) <= _ROUNDING_PX, (stay, bar.value(), wanted)
    return was_pushed


def _is_level(lit: Lit, down: int) -> bool:
    """Tell whether what is lit is so far down, or as near to that as the ends of its text allow."""
    if abs(lit.down - down) <= _ROUNDING_PX + 1:
        return True
    return not (lit.can_be_lower if lit.down < down else lit.can_be_higher)


def check_stays(
    browsers: Mapping[Side, StoryBrowser], stays: Mapping[Side, Stay], leader: Side, pushed: set[Side]
) -> None:
    """See that both texts are where they were, the one that leads first; note the sides on which what is lit is not."""
    bars = {side: browser.verticalScrollBar() for side, browser in browsers.items()}
    scrolled = ", ".join(f"{side}: {bar.value()} of {bar.maximum()}" for side, bar in bars.items())
    levels = dict[Side, int]()
    for side in sorted(stays, key=lambda side: side is not leader):
        where, level = f"{side} of {scrolled}, led by {leader}", levels.get(side.other)
        if _check_stay(browsers[side], stays[side], where, was_pushed=side in pushed, level=level):
            pushed.add(side)
        lit = stays[side].lit
        line = None if lit is None else lit_line(browsers[side], lit.sentence)
        if line is not None:
            levels[side] = line.down
