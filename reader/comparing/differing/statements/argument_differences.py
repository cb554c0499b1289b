"""Who does what to whom, and who says so: names that change places, or that somebody else's stand for."""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement
from reader.comparing.differing.statements.spellings import are_spellings
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT = 0.5
_FEWEST = 3
_SUBJECT_REACH = 4
# What stands before names that are part of an office or of a place.
_NO_SUBJECTS = frozenset({"the", "a", "an", "in", "at", "of", "from", "to", "with", "on", "by"})

Found = tuple[DifferenceKind, Verdict, TaggedWord | None, TaggedWord | None, float]


def compare_arguments(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clashes of who does or says it."""
    common = agreement(left, right)
    if common == 1.0:
        yield from _compare_order(left, right)
    if common >= _AGREEMENT:
        yield from _compare_sources(left, right, common)


def _compare_order(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Find two words that change places around a third, in sentences of the same words."""
    if sorted(word.text.lower() for word in left.words) != sorted(word.text.lower() for word in right.words):
        return
    one, other = ([word.stem for word in side.words if word.is_content] for side in (left, right))
    places = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(one) < _FEWEST or len(places) != 2 or places[1] - places[0] < 2:
        return
    first, second = places
    if one[first] == other[second] and one[second] == other[first]:
        pair = [
            next(word for word in side.words if word.stem == stem)
            for side, stem in ((left, one[first]), (right, other[first]))
        ]
        yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, pair[0], pair[1], 0.8


def _compare_sources(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    """Find one source on each side, with a name that the other side never has."""
    sources = _sources(left.words), _sources(right.words)
    names = [frozenset(word.stem for word in found) for found in sources]
    if not all(names) or names[0] & names[1]:
        return
    stems = [frozenset(word.stem for word in side.words) for side in (left, right)]
    if (
        names[0] & stems[1]
        or names[1] & stems[0]
        or any(are_spellings([one], [two]) for one in sources[0] for two in sources[1])
    ):
        return
    yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, sources[0][0], sources[1][0], common


def _sources(words: Sequence[TaggedWord]) -> list[TaggedWord]:
    """List the names that say something, and no offices."""
    found: list[TaggedWord] = []
    for at, word in enumerate(words):
        if word.entry("speech") is not None and not _is_noun(words, at):
            found += source_names(words, at)
        elif (entry := word.entry("according")) is not None:
            found += [one for one in words[at + len(entry.stems) :][:_SUBJECT_REACH] if one.is_name]
    return found


def _is_noun(words: Sequence[TaggedWord], at: int) -> bool:
    """Whether a word that might be a verb of saying is none: regular announcements are made."""
    return at + 1 < len(words) and words[at + 1].entry("passive") is not None


def source_names(words: Sequence[TaggedWord], verb: int) -> list[TaggedWord]:
    """List the names right before a verb of saying, or the one right behind it.

    A name behind "the" is part of an office, one behind "in" of a place; a name behind a verb that has its subject says
    nothing.
    """
    first = verb
    while first and words[first - 1].is_name:
        first -= 1
    if first < verb:
        before = words[first - 1] if first else None
        return [] if before is not None and before.text.lower() in _NO_SUBJECTS else list(words[first:verb])
    if verb and words[verb - 1].kind is not TokenKind.MARK:
        return []
    return [one for one in words[verb + 1 : verb + 2] if one.is_name]
