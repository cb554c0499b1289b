"""What follows where our models and the extractor of a web page agree on most of a story and differ on some."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from reader.reading.cleaning.guards.belonging import without_comments
from reader.reading.cleaning.guards.plain_units import is_plain
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.set_forms.consent_walls import speaks_of_consent

Markup = Mapping[str, Sequence[float]]

_EVEN = 0.5
# Where the extractor took so much of what is kept, of 73 captions that it left out 6 were told, of 93 sentences that it
# took, between those that are kept, 81 (704 labelled pages, cross-validated by site).
_AGREEMENT = 0.8
_TAKEN = 0.9
_WORDS_OF_A_STORY = 200
_SURE = 0.9
_IN_DOUBT = 0.4
_LEAST_OF_DOUBTS = 0.5
_MOST_LINKED = 0.5
# A longer paragraph says enough of itself for the models to know it.
_LONGEST_DOUBTED = 30
_QUESTION = ("?", "？", "؟")
_STRUCTURE = ("paragraph", "cell", "quotation", "depth", "furniture")


def _agree(page: Page, kept: Sequence[int], markup: Markup) -> bool:
    """Tell if the extractor took most of what is kept: then what only one of the two took is a matter of its kind."""
    taken = sum([page.measured[number].words * markup["extracted"][number] for number in kept])
    return taken > _AGREEMENT * page.words_of(kept)


def sure_sentences(page: Page, likely: Sequence[float], markup: Markup) -> frozenset[int]:
    """Return the sentences that the models are sure of and the extractor took too, which stand on the page once."""
    return frozenset(
        [
            number
            for number, (share, taken) in enumerate(zip(likely, markup["extracted"], strict=True))
            if share >= _SURE and taken >= _TAKEN and page.measured[number].ended and not page.is_repeated(number)
        ]
    )


def units_taken_inside(page: Page, kept: Sequence[int], markup: Markup) -> Iterator[int]:
    """Yield what the extractor took between two units that are kept, where the two agree on the rest.

    A sentence, or a line of the same kind as both: an entry of their list, a cell of their table, a line of their talk.
    """
    if not _agree(page, kept, markup):
        return
    for before, after in pairwise(kept):
        for number in range(before + 1, after):
            if markup["extracted"][number] >= _TAKEN and not page.units[number].image:
                is_alike = all(_is_alike(page, number, other, markup) for other in (before, after))
                if page.measured[number].ended or (is_alike and _says_nothing_else(page, number)):
                    yield number


def sentences_taken_behind(page: Page, kept: Sequence[int], markup: Markup) -> range:
    """Return the sentences right behind the last that is kept, in the same container, if the extractor took them too.

    The models have learned that short paragraphs at the end are other stories: those are links, or stand elsewhere.
    Comments are sentences too, but no page sets all of its story as it sets them.
    """
    last = kept[-1]
    first = end = last + 1
    if not page.measured[last].ended or not _agree(page, kept, markup):
        return range(first, first)
    if not markup["paragraph"][last] and not all(_is_alike(page, number, last, markup) for number in kept):
        return range(first, first)
    while end < len(page) and markup["extracted"][end] >= _TAKEN and _is_sentence_like(page, end, last, markup):
        end += 1
    return range(first, end)


def _is_sentence_like(page: Page, number: int, other: int, markup: Markup) -> bool:
    # "Will you vote?" asks readers, below many stories.
    seen = page.measured[number]
    is_sentence = seen.ended and seen.words <= _LONGEST_DOUBTED and not page.units[number].text.endswith(_QUESTION)
    return is_sentence and is_plain(page, number) and _is_alike(page, number, other, markup)


def _is_alike(page: Page, number: int, other: int, markup: Markup) -> bool:
    unit, beside = page.units[number], page.units[other]
    return (unit.bullet, unit.heading) == (beside.bullet, beside.heading) and all(
        markup[name][number] == markup[name][other] for name in _STRUCTURE
    )


def _says_nothing_else(page: Page, number: int) -> bool:
    seen = page.measured[number]
    return not (seen.kinds or any(seen.classes) or page.units[number].linked >= _MOST_LINKED)


def without_consent_left_out(page: Page, kept: Sequence[int], markup: Markup) -> list[int]:
    """Leave out what asks for consent in the place of what another site would show, and the extractor left out too."""
    extracted = markup["extracted"]
    return [n for n in kept if extracted[n] >= _EVEN or not speaks_of_consent(page.low[n])] or list(kept)


def without_captions_left_out(page: Page, kept: Sequence[int], markup: Markup) -> list[int]:
    """Leave out what the page names a caption and the extractor left out, where the two agree on the rest."""
    captions, extracted = markup["caption names"], markup["extracted"]
    left = [n for n in kept if captions[n] and extracted[n] < _EVEN and page.measured[n].ended]
    if not left or not _agree(page, kept, markup):
        return list(kept)
    out = frozenset(left)
    return [number for number in kept if number not in out]


def without_doubts_left_out(page: Page, kept: Sequence[int], likely: Sequence[float], markup: Markup) -> list[int]:
    """Leave out what the models doubt and the extractor left out, where both are sure of another part of the page."""
    extracted = markup["extracted"]
    both = [number for number in kept if extracted[number] >= _EVEN]
    ours = [number for number in kept if extracted[number] < _EVEN]
    told, said = page.words_of(both), page.words_of(ours)
    sure, mass = (sum([page.measured[n].words * likely[n] for n in side]) for side in (both, ours))
    is_sure = told >= _WORDS_OF_A_STORY and sure >= _SURE * told
    return both if ours and is_sure and mass < _IN_DOUBT * said and said > _LEAST_OF_DOUBTS * told else list(kept)


def without_comments_left_out(page: Page, kept: Sequence[int], likely: Sequence[float], markup: Markup) -> list[int]:
    """Leave out readers' comments, if the extractor left most of them out too."""
    above = without_comments(page, kept, likely)
    below = kept[len(above) :]
    taken = sum([page.measured[number].words * markup["extracted"][number] for number in below])
    return above if taken < _EVEN * page.words_of(below) else list(kept)
