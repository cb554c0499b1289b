"""Who does what to whom: names that change places."""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind, Verdict

_FEWEST = 3
_ARTICLES = ("article", "opens_noun")

Found = tuple[DifferenceKind, Verdict, TaggedWord | None, TaggedWord | None, float]


def compare_arguments(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    """Yield the clash of who does what in two sentences, which agree in `common` of what they are about.

    Two words change places around a third, in sentences of the same words but for their forms.
    """
    if common < 1.0 or _accompanying(left.words) != _accompanying(right.words):
        return
    if any(word.entry("mutual") is not None for word in left.words):
        return  # A met B, B met A
    one, other = ([word.stem for word in side.words if word.is_content] for side in (left, right))
    if sorted(one) != sorted(other):
        return
    places = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if (
        len(one) < _FEWEST
        or len(places) != 2
        or not _are_parted(left, one, places)
        or not _are_parted(right, other, places)
    ):
        return
    first, second = places
    if one[first] == other[second] and one[second] == other[first]:
        pair = [
            next(word for word in side.words if word.stem == stem)
            for side, stem in ((left, one[first]), (right, other[first]))
        ]
        forms = [
            {word.text.lower() for word in side.words if word.stem == stem}
            for side in (left, right)
            for stem in (one[first], one[second])
        ]
        if forms[0] != forms[2] or forms[1] != forms[3]:
            return  # a form tells who does it, in whatever order
        yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, pair[0], pair[1], 0.8


def _are_parted(side: SentenceFacts, stems: Sequence[str], places: Sequence[int]) -> bool:
    """Tell whether a third word stands between two that change places, or a verb of saying however common."""
    if places[1] - places[0] > 1:
        return True
    first, second = (next(at for at, word in enumerate(side.words) if word.stem == stems[place]) for place in places)
    return any(word.entry("speech") is not None for word in side.words[first + 1 : second])


def _accompanying(words: Sequence[TaggedWord]) -> list[str]:
    """List the words that tell how others belong together, such as "by"; not articles."""
    return sorted(
        word.text.lower()
        for word in words
        if not word.is_content and word.kind is TokenKind.WORD and not any(map(word.entry, _ARTICLES))
    )
