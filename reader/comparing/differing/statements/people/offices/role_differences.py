"""Roles and ranks of two sentences compared: somebody else in the same place, or the same one in another.

Each is looked for where all else agrees; one exclusive role or rank on each side is somebody else, and more are another
way to tell it.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.certainty.stances.opposite_differences import turn_otherwise
from reader.comparing.differing.statements.names.source_differences import TELLING, tells_it
from reader.comparing.differing.statements.people.doing.orderers import ANYBODY
from reader.comparing.differing.statements.people.harm.own_fates import are_two_people
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement, tell_other_days
from reader.comparing.differing.statements.slots.meanings import is_past
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.profiling.synonyms import read_synonyms
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT = 0.6
_RANKED = 0.4
_HELD = frozenset({"role", "portfolio"})
_RANKED_WORDS = 3  # words behind a rank among which is what has it: "fourth metro line"
_INDEFINITE = ("indefinite",)
_OFFICE, _BODY = "office", "force"
_NAME_REACH = 3  # words from "opposition leader, " to the name
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_VERBS = ("deed", "speech", "modal", "passive", "auxiliary", "perceive")
_WHO = ("role", "human", "body", "title", "orderer", "post", "people")  # kinds of words for whoever does something

Found = tuple[DifferenceKind, Verdict, TaggedWord | None, TaggedWord | None, float]


def compare_roles(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clashes of roles and of ranks."""
    has_roles = not left.kinds.isdisjoint(_HELD) and not right.kinds.isdisjoint(_HELD)
    has_ranks = "ordinal" in left.kinds or "ordinal" in right.kinds
    if not (has_roles or has_ranks) or tell_other_days(left, right):
        return
    if has_roles and left.language == right.language:  # an office has another word in another language
        yield from _compare_roles(left, right)
    if has_ranks and (common := agreement(left, right)) >= _RANKED and not turn_otherwise(left, right):
        yield from _compare_ranks(left, right, common)


def _compare_roles(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    for kind in left.kinds & right.kinds & _HELD:
        lefts, rights = _of_kind(left.words, kind), _of_kind(right.words, kind)
        stems = {word.stem for word in lefts}, {word.stem for word in rights}
        own = [word for word in lefts if word.stem not in stems[1]]
        other = [word for word in rights if word.stem not in stems[0]]
        if len(own) != 1 or len(other) != 1 or _are_apart(left, own[0], right, other[0]):
            continue
        common = agreement(left, right, frozenset({own[0].stem, other[0].stem}))
        is_same_group = _group(own[0]) == _group(other[0])
        if not is_same_group and not (
            common == 1.0 and _is_introduced(left, own[0]) and _is_introduced(right, other[0])
        ):
            continue
        if common >= _AGREEMENT and (kind == "role" or (_holds_office(left) and _holds_office(right))):
            yield DifferenceKind.ROLE, Verdict.CLASH, own[0], other[0], common


def _are_apart(left: SentenceFacts, one: TaggedWord, right: SentenceFacts, other: TaggedWord) -> bool:
    """Tell if one who does something is held against one who tells of it, or two may be one: a witness, a resident.

    What befell each of two tells them apart as well, and how old they are: the captain was arrested, a deckhand died.
    """
    entries = one.entry("body"), other.entry("body")
    return (
        are_two_people(left, left.words.index(one), right, right.words.index(other))
        or all(entry is not None and entry.value in ANYBODY for entry in entries)
        or _is_of_another(left, one) != _is_of_another(right, other)
        or _is_beside_name(left, one, right) != _is_beside_name(right, other, left)
        or _tells_what_is_told(right, other, left)
        or _tells_what_is_told(left, one, right)
    )


def _is_of_another(side: SentenceFacts, word: TaggedWord) -> bool:
    """Tell if a role tells but whose somebody else is, who is told right behind it: the opposition leader, its voters.

    A name is no one else: Captain Holt.
    """
    entry = word.entry("role")
    if entry is None:
        return False
    last = side.words.index(word) + len(entry.stems)
    if word.text.endswith(_POSSESSIVE) or any(each.text in _POSSESSIVE for each in side.words[last : last + 1]):
        return True
    return any(not each.is_name and any(map(each.entry, _WHO)) for each in side.words[last : last + 1])


def _is_beside_name(side: SentenceFacts, word: TaggedWord, other: SentenceFacts) -> bool:
    """Tell if a body stands at the name of one whom both sentences name, who is of it: opposition leader Tom Reed."""
    if _group(word) != _BODY:
        return False
    words, at, names = side.words, side.words.index(word), other.names & side.names
    near = range(max(0, at - _NAME_REACH), min(len(words), at + _NAME_REACH + 1))
    return any(
        words[place].is_name
        and words[place].stem in names
        and not any(map(_may_be_verb, words[min(at, place) + 1 : max(at, place)]))
        for place in near
    )


def _may_be_verb(word: TaggedWord) -> bool:
    """Tell whether a word may part who does something from whom it is done to: police arrested Tom Reed."""
    return is_past(word.text.lower()) or any(map(word.entry, _VERBS))


def _tells_what_is_told(side: SentenceFacts, word: TaggedWord, other: SentenceFacts) -> bool:
    """Tell if somebody says on one side what the other side tells by itself: surgeons cancelled 84, doctors said."""
    return other.kinds.isdisjoint(TELLING) and tells_it(side.words, side.words.index(word))


def _is_introduced(side: SentenceFacts, word: TaggedWord) -> bool:
    """Tell whether a role is new to the reader, and so the only one told of who has it: a judge, ein Polizist."""
    at = side.words.index(word)
    return at > 0 and any(side.words[at - 1].entry(kind) is not None for kind in _INDEFINITE)


def _of_kind(words: Sequence[TaggedWord], kind: str) -> list[TaggedWord]:
    found = []
    reach = 0
    for at, word in enumerate(words):
        entry = word.entry(kind)
        if entry is not None and at >= reach:
            found.append(word)
            reach = at + len(entry.stems)  # a police officer is no police
    return found


def _holds_office(side: SentenceFacts) -> bool:
    return any(_group(word) == _OFFICE for word in side.words)


def _group(word: TaggedWord) -> str:
    entry = word.entry("role")
    return entry.value if entry is not None else ""


def _ranks(side: SentenceFacts) -> list[tuple[TaggedWord, str]]:
    """List the ranks of a sentence; the third of "two thirds" is none, where one word stands for both."""
    return [
        (word, entry.value)
        for word in side.words
        if (entry := word.entry("ordinal"))
        and not any(word.entry("fraction") and one.start <= word.start < one.end for one in side.quantities)
    ]


def _compare_ranks(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    ranks = [_ranks(left), _ranks(right)]
    if len(ranks[0]) == len(ranks[1]) == 1:
        (one, first), (other, second) = ranks[0][0], ranks[1][0]
        if first != second and _may_rank_the_same(left, one, right, other):
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


def _may_rank_the_same(left: SentenceFacts, one: TaggedWord, right: SentenceFacts, other: TaggedWord) -> bool:
    """Tell if two ranks may be of one thing: no fourth metro line is a first night; "came third" is of anything."""
    ranked = _ranked(left, one), _ranked(right, other)
    if not all(ranked):
        return True
    languages = left.language, right.language
    if languages[0] != languages[1]:
        return is_offered(*languages) and any(correspond(a, b, languages) for a in ranked[0] for b in ranked[1])
    heads = read_synonyms(left.language).heads
    stems = [{heads.get(word.stem, word.stem) for word in found} for found in ranked]
    return not stems[0].isdisjoint(stems[1])


def _ranked(side: SentenceFacts, rank: TaggedWord) -> list[TaggedWord]:
    entry = rank.entry("ordinal")
    begin = side.words.index(rank) + (len(entry.stems) if entry is not None else 1)
    behind = takewhile(_is_of_ranked, side.words[begin : begin + _RANKED_WORDS])
    return [word for word in behind if word.is_content]


def _is_of_ranked(word: TaggedWord) -> bool:
    return word.kind is TokenKind.WORD and not word.reach and word.entry("preposition") is None
