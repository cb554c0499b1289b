"""What follows where our models and the extractor of a web page agree on most of a story and differ on some."""

from collections.abc import Iterator, Mapping, Sequence

from reader.reading.cleaning.guards import without_comments
from reader.reading.cleaning.page_features import Page

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


def _agree(page: Page, kept: Sequence[int], markup: Markup) -> bool:
    """Whether the extractor took most of what is kept: then what only one of the two took is a matter of its kind."""
    taken = sum([page.measured[number].words * markup["extracted"][number] for number in kept])
    return taken > _AGREEMENT * _words(page, kept)


def units_taken_inside(page: Page, kept: Sequence[int], markup: Markup) -> Iterator[int]:
    """Yield sentences between what is kept that the extractor took, where the two agree on the rest."""
    if _agree(page, kept, markup):
        told = frozenset(kept)
        for number in range(kept[0] + 1, kept[-1]):
            is_sentence = page.measured[number].ended and not page.units[number].image
            if number not in told and is_sentence and markup["extracted"][number] >= _TAKEN:
                yield number


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
    told, said = _words(page, both), _words(page, ours)
    sure, mass = (sum([page.measured[n].words * likely[n] for n in side]) for side in (both, ours))
    is_sure = told >= _WORDS_OF_A_STORY and sure >= _SURE * told
    return both if ours and is_sure and mass < _IN_DOUBT * said and said > _LEAST_OF_DOUBTS * told else list(kept)


def without_comments_left_out(page: Page, kept: Sequence[int], likely: Sequence[float], markup: Markup) -> list[int]:
    """Leave out readers' comments, if the extractor left most of them out too."""
    above = without_comments(page, kept, likely)
    below = kept[len(above) :]
    taken = sum([page.measured[number].words * markup["extracted"][number] for number in below])
    return above if taken < _EVEN * _words(page, below) else list(kept)


def _words(page: Page, numbers: Sequence[int]) -> int:
    return sum([page.measured[number].words for number in numbers])
