"""Whether two facts are told of two versions of a thing: the old stadium had 28,000 seats, the new one has 24,000.

`version` of the lexicons lists what tells which version is meant, with a name for each in all languages. What is new or
planned in one story may be called by its noun alone in the other; what is old or former is not.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, read_once
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span

_PAST = "past"
_APART = frozenset({
    *(frozenset({_PAST, "new"}), frozenset({_PAST, "now"}), frozenset({_PAST, "plan"})),
    *(frozenset({"now", "plan"}), frozenset({"now", "new"})),
})  # fmt: skip
_NOUN_FIRST = frozenset({"es", "fr", "it", "pt"})
_REACH = 3  # words from "old" to "stadium": the old football stadium


class _Version(NamedTuple):
    """Which version of a thing a word tells, where it stands, and the words that may name the thing."""

    name: str
    at: int
    things: Sequence[TaggedWord]


def are_of_two_versions(left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None) -> bool:
    """Tell whether two facts are told of two versions of one thing, by the words nearest to them."""
    if "version" not in left.kinds | right.kinds or one is None or other is None:
        return False
    told = (left, one), (right, other)
    versions = _read(left), _read(right)
    for first in versions[0]:
        for second in versions[1]:
            if frozenset({first.name, second.name}) in _APART and _are_of_one_noun(left, first, right, second):
                return _is_nearest(*told[0], first) and _is_nearest(*told[1], second)
    return _is_of_a_former_one(*told[0], *told[1]) or _is_of_a_former_one(*told[1], *told[0])


def _is_of_a_former_one(side: SentenceFacts, told: Span, other: SentenceFacts, fact: Span) -> bool:
    """Tell if one fact alone is told of what is no more, and the other of what has the same noun: the school."""
    for version in _read(side):
        if version.name != _PAST or not _is_nearest(side, told, version) or not _opens(side, version, told):
            continue
        bare = [
            word
            for word in other.words
            if word.is_content and any(are_same(word, other.language, one, side.language) for one in version.things)
        ]
        marked = {one.start for each in _read(other) for one in each.things}
        if bare and all(word.start not in marked and word.start < fact.start for word in bare):
            return True
    return False


def _opens(side: SentenceFacts, version: _Version, told: Span) -> bool:
    """Tell whether a fact is told of a version, which stands before it and behind no other noun."""
    before = side.words[: version.at]
    nouns = [word for word in before if word.is_content and word not in version.things and not is_dated(side, word)]
    return not nouns and side.words[version.at].start < told.start


def _is_nearest(side: SentenceFacts, told: Span, version: _Version) -> bool:
    """Tell if a fact is told of a version: the last before it in its clause, or the first there or of the sentence."""
    others = [each.at for each in _read(side) if _are_of_one_noun(side, version, side, each)]
    place = next((at for at, word in enumerate(side.words) if word.start >= told.start), 0)
    begin, end = clause_around(side.words, place, is_joint=False)
    inside = [at for at in others if begin <= at < end]
    before = [at for at in inside if at < place]
    return version.at == (before[-1:] or inside or others)[0]


def _are_of_one_noun(left: SentenceFacts, one: _Version, right: SentenceFacts, other: _Version) -> bool:
    return any(are_same(mine, left.language, yours, right.language) for mine in one.things for yours in other.things)


@read_once
def _read(side: SentenceFacts) -> Sequence[_Version]:
    """List the versions that a sentence tells of, in order."""
    return tuple(_versions(side)) if "version" in side.kinds else ()


def _versions(side: SentenceFacts) -> Iterator[_Version]:
    words = side.words
    for at, word in enumerate(words):
        entry = word.entry("version")
        if entry is None or is_dated(side, word) or _is_of_an_age(words, at) or (word.is_name and at):
            continue
        begin = at + len(entry.stems)
        behind = words[begin : begin + 1 + _REACH]
        until = next((place for place, each in enumerate(behind) if not _may_be_inside(each)), len(behind))
        things = [each for each in behind[:until] if each.is_content]
        if side.language in _NOUN_FIRST and at and words[at - 1].is_content:
            things.append(words[at - 1])  # le pont actuel
        if things:
            yield _Version(entry.value, at, things)


def _may_be_inside(word: TaggedWord) -> bool:
    is_joint = any(map(word.entry, ("preposition", "genitive", "passive", "auxiliary")))
    return (word.kind is TokenKind.WORD and word.is_content and not is_joint) or word.text == "-"


def _is_of_an_age(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word tells how many years somebody has: a 70-year-old man, 14 years old."""
    return at > 0 and (words[at - 1].text in "-‑" or words[at - 1].entry("unit") is not None)
