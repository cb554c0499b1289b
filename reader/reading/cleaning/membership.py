"""What speaks for or against a unit being part of the story that surrounds it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from reader.reading.cleaning.model import scale
from reader.reading.cleaning.page_features import NO_CLASSES, Measured, Page
from reader.reading.cleaning.units import Unit
from reader.reading.cleaning.word_classes import CLASSES, has_address

_QUOTE = re.compile('["“”«„「]')

_words = scale("words", 2, 3, 5, 7, 10, 15, 25, 40, 80)
_words_ended = scale("ended words", 2, 3, 5, 7, 10, 15, 25, 40, 80)
_before3 = scale("prose 3 before", 1, 31, 81, 201)
_after3 = scale("prose 3 after", 1, 31, 81, 201)
_before12 = scale("prose 12 before", 1, 31, 81, 201, 501)
_after12 = scale("prose 12 after", 1, 31, 81, 201, 501)
_bullets = scale("bullets around", 2, 4, 6, 8)
_dates = scale("dates around", 1, 2, 3)
_listed = scale("listed around", 1, 3, 5, 7)
_shared = scale("shared with title", 1, 2, 3)
_shared_brief = scale("brief shared with title", 1, 2, 3)
_vocabulary = scale("words of the story", 0.25, 0.5, 0.75)
_vocabulary_brief = scale("brief words of the story", 0.25, 0.5, 0.75)
_position = scale("position in story", 1e-9, 0.3, 0.7, 0.999)
_position_brief = scale("brief position in story", 1e-9, 0.3, 0.7, 0.999)
_after_words = scale("before words", 1, 3, 7, 15, 31)
_before_words = scale("after words", 1, 3, 7, 15, 31)
_run = scale("run without prose", 2, 3, 4, 5, 6, 7)


@dataclass(frozen=True, slots=True)
class Story:
    """The run of units from `first` on that holds the story.

    `words` counts those of its prose, at least one. `vocabulary` is what its prose says, `shared` what two or more
    units of it say, `copies` how often each unit is in it.
    """

    first: int
    title: int | None
    words: int
    vocabulary: frozenset[str]
    shared: frozenset[str]
    copies: Counter[str]


def see_story(page: Page, first: int, last: int, title: int | None) -> Story:
    """Look at the run of units as a whole."""
    said: set[str] = set()
    shared: set[str] = set()
    for seen in page.measured[first : last + 1]:
        if seen.prose:
            shared |= seen.keys & said
            said |= seen.keys
    words = max(1, page.prose_between(first, last + 1))
    return Story(first, title, words, frozenset(said), frozenset(shared), Counter(page.low[first : last + 1]))


def own_traits(page: Page, number: int) -> tuple[str, ...]:
    """Name what can be seen of a unit by itself."""
    traits = page.own_traits.get(number)
    if traits is None:
        traits = page.own_traits[number] = tuple(_own_traits(page.units[number], page.measured[number]))
    return traits


def _own_traits(unit: Unit, seen: Measured) -> list[str]:
    size = " brief" if seen.brief else " long"
    traits = [(_words_ended if seen.ended else _words)(seen.words)]
    traits += [kind + size for kind in seen.kinds]
    if seen.classes is not NO_CLASSES:
        for name, count in zip(CLASSES, seen.classes, strict=True):
            if count:
                traits.append(name + size)
                if count > 1 and (seen.brief or count * 12 > seen.words):
                    traits.append(name + " dense" + size)
    traits += _signs_of_scraper(unit, seen)
    traits += _signs_in_text(unit.text, seen)
    if seen.capitals > 0.3:
        traits.append("many capitals" if seen.capitals > 0.6 else "some capitals")
    if seen.short > 0.1:
        traits.append("many short words" if seen.short > 0.25 else "some short words")
    if seen.digits > 0.05:
        traits.append("many digits" if seen.digits > 0.3 else "some digits")
    if seen.dated:
        traits.append("date" + size)
    return traits


def _signs_of_scraper(unit: Unit, seen: Measured) -> Iterator[str]:
    if unit.bullet:
        yield "brief bullet" if seen.brief else "long bullet"
        if seen.ended:
            yield "ended bullet"
    if unit.heading:
        yield "heading"
    if unit.image:
        yield "image"
    if unit.linked > 0.25:
        yield "all linked" if unit.linked > 0.8 else "half linked"
    if seen.listed:
        yield "listed"
    if not seen.brief and seen.short <= 0.1:
        yield "long without short words"


def _signs_in_text(text: str, seen: Measured) -> Iterator[str]:
    if "," in text or "،" in text or "、" in text:
        yield "comma"
    if _QUOTE.search(text):
        yield "quote"
    if text.endswith(("...", "…")):
        yield "ellipsis"
    elif text.endswith((":", ";")):
        yield "colon"
    elif text.endswith("?"):
        yield "question"
    if "!" in text:
        yield "exclamation"
    if has_address(text):
        yield "address brief" if seen.brief else "address long"
    if "|" in text or "·" in text or "•" in text or "»" in text:
        yield "bar"
    if text.isupper():
        yield "upper"
    elif text[:1].islower():
        yield "lower start"


def inside_traits(page: Page, number: int, story: Story) -> list[str]:
    """Name what speaks for or against a unit of the run being part of the story."""
    unit, seen = page.units[number], page.measured[number]
    traits = [
        *own_traits(page, number),
        _before3(page.prose_between(number - 3, number)),
        _after3(page.prose_between(number + 1, number + 4)),
        _before12(page.prose_between(number - 12, number)),
        _after12(page.prose_between(number + 1, number + 13)),
        _bullets(page.between(page.bullets, number - 4, number + 5)),
        _dates(page.between(page.dates, number - 8, number + 9)),
        _listed(page.between(page.listed, number - 3, number + 4)),
    ]
    if page.indent and unit.indent != page.indent:
        traits.append("other indent")
    if unit.gap:
        traits.append("gap before")
    traits += _place_traits(page, number, story)
    traits += _neighbour_traits(page, number)
    if is_copied_near(page, number):
        traits.append("copied near, brief" if seen.brief else "copied near, long")
    if page.is_repeated(number):
        traits.append("repeated brief" if seen.brief else "repeated long")
    return traits


def _place_traits(page: Page, number: int, story: Story) -> list[str]:
    seen = page.measured[number]
    # A unit of prose is one that says its words itself.
    known = len(seen.keys & (story.shared if seen.prose else story.vocabulary)) / max(1, len(seen.keys))
    passed = page.prose_between(story.first, number) / story.words
    traits = [
        (_vocabulary_brief if seen.brief else _vocabulary)(known),
        (_position_brief if seen.brief else _position)(passed),
    ]
    if page.is_repeated(number) and story.copies[page.low[number]] > 1:
        traits.append("repeated in story")
    if story.title is not None:
        shared = len(seen.keys & page.measured[story.title].keys)
        traits.append((_shared_brief if seen.brief else _shared)(shared))
        if number < story.title:
            traits.append("before title")
    if not seen.prose:
        traits.append(_run(_run_without_prose(page, number)))
    return traits


def _run_without_prose(page: Page, number: int) -> int:
    """Count the units without prose around this one, up to seven."""
    before = min(8, number - page.previous_prose[number])
    return min(7, before - 1 + page.next_prose[number] - number)


def _neighbour_traits(page: Page, number: int) -> list[str]:
    seen = page.measured[number]
    traits: list[str] = []
    if number + 1 < len(page):
        after = page.measured[number + 1]
        traits += [f"before {kind}" for kind in after.kinds]
        traits.append(_after_words(after.words) + (" brief" if seen.brief else " long"))
        if after.prose:
            traits.append("before prose")
        if says_the_same(seen, after):
            traits.append("before its copy")
    if number:
        before = page.measured[number - 1]
        traits += [f"after {kind}" for kind in before.kinds]
        traits.append(_before_words(before.words) + (" brief" if seen.brief else " long"))
        if before.brief:
            traits += [f"after brief {name}" for name, count in zip(CLASSES, before.classes, strict=True) if count]
        if before.prose:
            traits.append("after prose")
        if says_the_same(seen, before):
            traits.append("after its copy")
    return traits


def says_the_same(seen: Measured, other: Measured) -> bool:
    """Whether most words of a long unit stand in its neighbour: a caption beside the image's description."""
    return not seen.brief and len(seen.keys) > 4 and len(seen.keys & other.keys) > 0.7 * len(seen.keys)


def is_copied_near(page: Page, number: int) -> bool:
    """Whether one of the four units before or after has the same words."""
    if not page.is_repeated(number):
        return False
    keys = page.measured[number].keys
    around = range(max(0, number - 4), min(len(page), number + 5))
    return any(page.measured[k].keys == keys for k in around if k != number)
