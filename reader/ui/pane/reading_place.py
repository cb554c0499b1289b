"""Where a story is read: a sentence at the reading height, whatever the letters' size and the lines' length.

A height in pixels says nothing once a text is laid out again; a sentence stays what it was.
"""

from typing import NamedTuple

from reader.model.article import Article
from reader.ui.pane.page.story_column import TOP_MARGIN_PX
from reader.ui.pane.page.text_places import TextPlaces

# Where the eyes rest, from the top of the view; a walk brings its stops here too.
_READING_SHARE = 1 / 3


class ReadingPlace(NamedTuple):
    """A sentence, the share of it (0 to 1) above the reading height, and how far (px) that is before or after it.

    At the start of a text its first sentence is at the top of the view, below what was set aside before it.
    """

    sentence: int
    share: float = 0.0
    beyond: float = 0.0
    is_start: bool = False


START = ReadingPlace(0, is_start=True)


def place_at(places: TextPlaces, count: int, scroll: int, view_height: int) -> ReadingPlace:
    """Return where a text of `count` sentences is read that is scrolled by this many px."""
    if count == 0 or (scroll <= 0 and start_of(places) == 0):
        return START
    y = scroll + view_height * _READING_SHARE
    index = places.sentence_near(y)
    if index < 0:
        index = count - 1
    place = places.of_sentence(index)
    while index + 1 < count and place.end <= y and places.of_sentence(index + 1).start <= y:
        index += 1
        place = places.of_sentence(index)
    share = min(1.0, max(0.0, (y - place.start) / max(1.0, place.end - place.start)))
    beyond = min(0.0, y - place.start) + max(0.0, y - place.end)
    return ReadingPlace(index, share, beyond)


def scroll_to_read(places: TextPlaces, count: int, place: ReadingPlace, view_height: int) -> int:
    """Return how far (px) a text of `count` sentences is scrolled to be read at a place; it may be out of reach."""
    if count == 0:
        return 0
    if place.is_start:
        return start_of(places)
    index = min(place.sentence, count - 1)
    own = places.of_sentence(index)
    y = own.start + place.share * (own.end - own.start)
    # What stood between two sentences, such as what was set aside, may be there no more.
    if place.beyond < 0:
        y = max(y + place.beyond, places.of_sentence(index - 1).end if index else 0.0)
    elif place.beyond > 0:
        y = min(y + place.beyond, places.of_sentence(index + 1).start if index + 1 < count else y + place.beyond)
    return max(0, round(y - view_height * _READING_SHARE))


def start_of(places: TextPlaces) -> int:
    """Return how far (px) a text is scrolled whose headline, or first sentence, is at the top of the view."""
    return max(0, round(places.top() - TOP_MARGIN_PX))


def story_identity(article: Article) -> tuple[object, ...]:
    """Say which story an article is, in whatever language, and whatever was corrected of it."""
    return article.digest, article.record


def sentence_identity(article: Article) -> tuple[object, ...]:
    """Say whose sentences an article has, by number: those of a translation are those of its original."""
    return *story_identity(article), len(article.sentences)


def place_after(place: ReadingPlace, before: Article, after: Article) -> ReadingPlace:
    """Return where a story is read after lines were put back or set aside: at the same words, or the next."""
    if place.is_start or sentence_identity(before) == sentence_identity(after):
        return place
    before, after = before.original or before, after.original or after
    found: dict[str, list[int]] = {}
    for index in range(len(after.sentences)):
        found.setdefault(after.sentence_text(index), []).append(index)
    for index in (*range(place.sentence, len(before.sentences)), *reversed(range(place.sentence))):
        same = found.get(before.sentence_text(index))
        if same:
            nearest = min(same, key=lambda other: abs(other - index))
            return place._replace(sentence=nearest) if index == place.sentence else ReadingPlace(nearest)
    return START
