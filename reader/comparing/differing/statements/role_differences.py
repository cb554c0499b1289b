"""Names, roles and ranks of two sentences compared: somebody else in the same place, or the same one in another.

Each is looked for where all else agrees; one exclusive name, role or rank on each side is somebody else, and more are
another way to tell it.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from reader.comparing.differing.statements.argument_differences import source_names
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT = 0.6
_RANKED = 0.4
_FEWEST = 2  # stems that both sides are about
_OFFICE = "office"
_LIKE = 0.6  # of letters in order, and two names are spellings of one

Found = tuple[DifferenceKind, Verdict, TaggedWord | None, TaggedWord | None, float]


def compare_roles(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clashes of names, of roles and of ranks."""
    if tell_other_days(left, right):
        return
    common = agreement(left, right)
    yield from _compare_roles(left, right)
    if common >= _RANKED:
        yield from _compare_ranks(left, right, common)


def _compare_roles(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    for kind in ("role", "portfolio"):
        lefts, rights = _of_kind(left.words, kind), _of_kind(right.words, kind)
        stems = {word.stem for word in lefts}, {word.stem for word in rights}
        own = [word for word in lefts if word.stem not in stems[1]]
        other = [word for word in rights if word.stem not in stems[0]]
        if len(own) != 1 or len(other) != 1 or _group(own[0]) != _group(other[0]):
            continue
        common = agreement(left, right, frozenset({own[0].stem, other[0].stem}))
        if common >= _AGREEMENT and (kind == "role" or (_holds_office(left) and _holds_office(right))):
            yield DifferenceKind.ROLE, Verdict.CLASH, own[0], other[0], common


def _of_kind(words: Sequence[TaggedWord], kind: str) -> list[TaggedWord]:
    return [word for word in words if word.entry(kind) is not None]


def _holds_office(side: SentenceFacts) -> bool:
    return any(_group(word) == _OFFICE for word in side.words)


def _group(word: TaggedWord) -> str:
    entry = word.entry("role")
    return entry.value if entry is not None else ""


def _compare_ranks(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    ranks = [[(word, entry.value) for word in side.words if (entry := word.entry("ordinal"))] for side in (left, right)]
    if len(ranks[0]) == len(ranks[1]) == 1:
        (one, first), (other, second) = ranks[0][0], ranks[1][0]
        if first != second:
            yield DifferenceKind.ORDER, Verdict.CLASH, one, other, common
        return
    if len(ranks[0]) + len(ranks[1]) != 1:
        return
    side, plain = (left, right) if ranks[0] else (right, left)
    rank = (ranks[0] or ranks[1])[0][0]
    at = side.words.index(rank)
    best = next((word for word in side.words[at + 1 : at + 3] if word.entry("superlative")), None)
    same = next((word for word in plain.words if best is not None and word.stem == best.stem), None)
    if same is not None:
        yield DifferenceKind.ORDER, Verdict.CLASH, *((rank, same) if side is left else (same, rank)), common


def compare_names(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the name of one side that stands for another name on the other side."""
    if tell_other_days(left, right):
        return
    own, other = left.names - right.topics, right.names - left.topics
    shared = left.topics & right.topics
    about = (left.topics - own) | (right.topics - other)
    if len(shared) < _FEWEST or len(shared) / len(about) < _AGREEMENT:
        return
    runs = _exclusive_runs(left, right), _exclusive_runs(right, left)
    if len(runs[0]) != 1 or len(runs[1]) != 1:
        return
    first, second = runs[0][0], runs[1][0]
    if len(first) != len(second) or _are_alike(first, second) or not _stand_alike(left, first, right, second):
        return
    yield DifferenceKind.NAME, Verdict.CLASH, first[0], second[0], len(shared) / len(about)


def _exclusive_runs(side: SentenceFacts, other: SentenceFacts) -> list[list[TaggedWord]]:
    """List the runs of names of a side that hold a name which the other side lacks."""
    there = {word.stem for word in other.words}
    runs = [list(run) for is_name, run in groupby(side.words, key=lambda word: word.stem in side.names) if is_name]
    return [[word for word in run if word.stem not in there] for run in runs if any(w.stem not in there for w in run)]


def _stand_alike(
    left: SentenceFacts, own: Sequence[TaggedWord], right: SentenceFacts, other: Sequence[TaggedWord]
) -> bool:
    """Whether two names stand before the same word of what both sides are about, or behind it, and tell no source."""
    shared = left.topics & right.topics
    around = [_neighbours(side, run, shared) for side, run in ((left, own), (right, other))]
    is_near = any(one is not None and one == two for one, two in zip(*around, strict=True))
    return is_near and not any(_tells_source(side.words, run) for side, run in ((left, own), (right, other)))


def _neighbours(
    side: SentenceFacts, run: Sequence[TaggedWord], shared: frozenset[str]
) -> tuple[str | None, str | None]:
    """Return the nearest shared stems before and behind a run of names."""
    before = [word.stem for word in side.words if word.end <= run[0].start and word.stem in shared]
    behind = (word.stem for word in side.words if word.start >= run[-1].end and word.stem in shared)
    return (before[-1] if before else None), next(behind, None)


def _tells_source(words: Sequence[TaggedWord], run: Sequence[TaggedWord]) -> bool:
    verbs = [at for at, word in enumerate(words) if word.entry("speech") is not None]
    return any(word in run for at in verbs for word in source_names(words, at))


def _are_alike(one: Sequence[TaggedWord], other: Sequence[TaggedWord]) -> bool:
    """Whether two names may be spellings, initials or forms of one."""
    left, right = (" ".join(word.text for word in run).casefold() for run in (one, other))
    if SequenceMatcher(None, left, right, autojunk=False).ratio() >= _LIKE:
        return True
    return any(word.text.isupper() for word in (*one, *other))
