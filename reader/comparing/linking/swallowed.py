"""A sentence that shares nothing but who speaks with a quotation that its neighbour has is no part of their link.

'Mayor Kerr promised a report. "I will not hide," Kerr told reporters': where the other side has the quotation and calls
its speaker by the full name and the office, the sentence before it shares these, and nothing of what is said.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.linking.alignment import Candidate
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import find_quotations, profile
from reader.model.article import Article

_COMMON = 59  # Zipf frequency, times ten, from which on a word is in every story
_BY_CHANCE = 1  # words that the two may share beside the speaker's: a report, reporters


def without_swallowed(pairs: Sequence[Candidate], left: Article, right: Article) -> list[Candidate]:
    """Drop the pairs of a sentence that shares but the speaker with a quotation that its neighbour has."""
    linked = frozenset((pair.left[0], pair.right[0]) for pair in pairs)
    mirrored = frozenset((j, i) for i, j in linked)
    dropped = frozenset(
        (
            *_swallowed(linked, left, right),
            *((i, j) for j, i in _swallowed(mirrored, right, left)),
        )
    )
    return [pair for pair in pairs if (pair.left[0], pair.right[0]) not in dropped]


def _swallowed(linked: frozenset[tuple[int, int]], own: Article, other: Article) -> Iterator[tuple[int, int]]:
    for index, partner in linked:
        beside = [place for place in (index - 1, index + 1) if (place, partner) in linked]
        said = _said(other, partner) if beside else frozenset()
        if not said:
            continue
        theirs = profile(other.sentence_text(partner), other.language or "")
        mine = _telling(own.sentence_text(index), own.language or "")
        shared = mine & frozenset(theirs.stems)
        is_of_speaker = not shared & said and len(shared - theirs.names) <= _BY_CHANCE
        if is_of_speaker and any(said <= _telling(own.sentence_text(place), own.language or "") for place in beside):
            yield index, partner


def _said(story: Article, index: int) -> frozenset[str]:
    """Return the telling words of what is quoted in a sentence."""
    text = story.sentence_text(index)
    return frozenset[str]().union(*(_telling(text[a:b], story.language or "") for a, b in find_quotations(text)))


def _telling(text: str, language: str) -> frozenset[str]:
    common = zipf_tenths(language)
    return frozenset(stem for stem in profile(text, language).stems if common.get(stem, 0) < _COMMON)
