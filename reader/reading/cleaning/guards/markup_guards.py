"""What a web page's own markup says of a unit whatever the models say: hidden, a sub-heading, a cell of a table."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from reader.reading.cleaning.measures.page_features import Page

Markup = Mapping[str, Sequence[float]]

# A page that hides most of its story until a script shows it hides it from no reader.
_MOST_HIDDEN = 0.4
# A site may call the column beside its adverts "ad", and the story in it too.
_MOST_ADVERTS = 0.25
# Of .5, .7 and .9 the best on half of 704 labelled pages (by site); on the other half 13 are better by it, one worse.
_MOST_OF_A_STORY = 0.7
_MOST_APART = 0.25
_MOST_LINKED = 0.5
# Of such headings in 550 labelled pages of news none is told, on sites that were looked at and on the others.
_ALL_LINKED, _FEWEST_WORDS_OF_A_TEASER = 0.9, 5
_WORDS_FOR_A_CLASS_WORD = 3
_MOST_TEASERS, _PARAGRAPHS_FOR_A_TEASER = 3, 4
_LARGEST_TABLE = 120
# A column may be called "Minutes" or "Author".
_LEAST_PLAIN = 0.6
_LONGEST_HEADING = 24
# A time or a name may stand between a heading and its paragraph.
_NEAR = 2
_BRIEF = 5
_SURE_OF_A_LEAD = 0.8


def without_named_furniture(page: Page, kept: Sequence[int], likely: Sequence[float], markup: Markup) -> list[int]:
    """Leave out what a page's own names call furniture, and the extractor left out too: comments, boxes.

    Names are compared with those of what the extractor took: some pages name all of themselves after their sidebar. A
    sentence above all that it took, of which the models are sure, is a lead: some pages call theirs a teaser.
    """
    furniture, extracted = markup["furniture"], markup["extracted"]
    named = [furniture[number] for number in kept if extracted[number]]
    most = max(named, default=max(furniture))
    first = next((number for number in kept if extracted[number]), 0)
    return [
        number
        for number in kept
        if extracted[number]
        or furniture[number] <= most
        or (number < first and likely[number] >= _SURE_OF_A_LEAD and page.measured[number].prose)
    ]


def without_hidden(page: Page, kept: Sequence[int], markup: Markup) -> list[int]:
    """Leave out what the page hides, if that is the smaller part of the story."""
    return _without(page, kept, markup["hidden"], _MOST_HIDDEN)


def without_adverts(page: Page, kept: Sequence[int], markup: Markup) -> list[int]:
    """Leave out what the page itself calls an advert and the extractor takes for the story, if it is a small part."""
    return _without(page, kept, markup["advert"], _MOST_ADVERTS)


def without_linked_headings(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out headings that are links to their last letter: other stories. Of a list or a live blog many are so."""
    linked = [
        number
        for number in kept
        if page.units[number].heading
        and page.units[number].linked >= _ALL_LINKED
        and page.measured[number].words >= _FEWEST_WORDS_OF_A_TEASER
    ]
    if len(linked) > min(_MOST_TEASERS, len(kept) // _PARAGRAPHS_FOR_A_TEASER):
        return list(kept)
    return [number for number in kept if number not in linked]


def _without(page: Page, kept: Sequence[int], marked: Sequence[float], most: float) -> list[int]:
    """Leave out what is marked, unless it has more than a share of the words."""
    words = [page.measured[number].words for number in kept]
    out = sum([count for number, count in zip(kept, words, strict=True) if marked[number]])
    if not out or out > most * sum(words):
        return list(kept)
    return [number for number in kept if not marked[number]]


def without_what_is_apart(page: Page, kept: Sequence[int], markup: Markup) -> list[int]:
    """Leave out what stands behind the element that most of the story is right inside of, if it is a small part.

    Authors, offers and messages of the site stand there. A story in several elements has none that holds so much of it.
    """
    words = Counter[float]()
    for number in kept:
        words[markup["container"][number]] += page.measured[number].words
    container, most = words.most_common(1)[0]
    whole = words.total()
    if most < _MOST_OF_A_STORY * whole:
        return list(kept)
    end = next(markup["end of container"][number] for number in kept if markup["container"][number] == container)
    inside = [number for number in kept if number <= end]
    apart = whole - sum([page.measured[number].words for number in inside])
    return inside if apart <= _MOST_APART * whole else list(kept)


def units_of_structure(page: Page, kept: Sequence[int], markup: Markup) -> Iterator[int]:
    """Yield sub-headings above paragraphs that were kept, and tables between two of them."""
    furniture, cells = markup["furniture"], markup["cell"]
    for before, after in pairwise(kept):
        between = range(before + 1, after)
        if not between:
            continue
        most = max(furniture[before], furniture[after])
        own = [n for n in between if furniture[n] <= most and _says_nothing_else(page, n)]
        is_table = len(between) <= _LARGEST_TABLE and all(cells[n] and furniture[n] <= most for n in between)
        if is_table and len(own) >= _LEAST_PLAIN * len(between):
            yield from between
            continue
        for number in own:
            rest = range(number + 1, after)
            is_heading = page.units[number].heading and page.measured[number].words <= _LONGEST_HEADING
            if is_heading and len(rest) < _NEAR and all(page.measured[n].words <= _BRIEF for n in rest):
                yield number


def heading_above(page: Page, kept: Sequence[int], title: int | None, markup: Markup) -> list[int]:
    """Return the sub-heading right above a story that has more of them, below its headline."""
    number = kept[0] - 1
    if title is None or number <= title or not page.units[number].heading:
        return []
    is_of_story = markup["furniture"][number] <= markup["furniture"][kept[0]] and _says_nothing_else(page, number)
    has_others = any(page.units[other].heading for other in kept)
    return [number] if is_of_story and has_others and page.measured[number].words <= _LONGEST_HEADING else []


def _says_nothing_else(page: Page, number: int) -> bool:
    """Tell if nothing says that a unit is furniture; a heading may have a word that pages say around stories."""
    unit, seen = page.units[number], page.measured[number]
    is_said = seen.is_furniture(one_in=_WORDS_FOR_A_CLASS_WORD) if unit.heading else any(seen.classes)
    return not (seen.kinds or is_said or unit.image or unit.linked > _MOST_LINKED)
