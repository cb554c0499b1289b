"""What a quotation goes on to say is shared only where the other side has it too.

'"The bridge was never safe. Somebody will pay," said the engineer Tomas Rehn': the second sentence names who speaks, as
the other side does that has the first alone, and would be joined to the link of the first.
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.comparing.linking.alignment import Candidate
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import end_of_quotation, profile
from reader.model.article import Article

_COMMON = 59  # Zipf frequency, times ten, from which on a word is in every story


def without_continued(pairs: Sequence[Candidate], left: Article, right: Article) -> list[Candidate]:
    """Drop the pairs of a sentence that goes on with a quotation, where only its beginning is on the other side."""
    linked = frozenset((pair.left[0], pair.right[0]) for pair in pairs)
    dropped = frozenset((*_continued(linked, left, right), *_mirrored(_continued(_mirrored(linked), right, left))))
    return [pair for pair in pairs if (pair.left[0], pair.right[0]) not in dropped]


def _mirrored(pairs: Iterable[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    return frozenset((j, i) for i, j in pairs)


def _continued(linked: frozenset[tuple[int, int]], own: Article, other: Article) -> Iterator[tuple[int, int]]:
    for index, partner in linked:
        if (index - 1, partner) in linked:
            before, text = own.sentence_text(index - 1), own.sentence_text(index)
            end = end_of_quotation(before, text)
            if end is not None and not _has(text[:end], other.sentence_text(partner), before, own.language or ""):
                yield index, partner


def _has(said: str, other: str, before: str, language: str) -> bool:
    """Tell whether a sentence has a telling word of what is said that does not stand in the sentence before as well."""
    stems = (frozenset(profile(text, language).stems) for text in (said, other, before))
    mine, theirs, first = stems
    common = zipf_tenths(language)
    telling = {stem for stem in mine - first if common.get(stem, 0) < _COMMON}
    return not telling or not telling.isdisjoint(theirs)
