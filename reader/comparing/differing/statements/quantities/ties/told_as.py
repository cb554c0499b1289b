"""As what a figure is told: as what is there, what was expected, what there is room for, the least, the mean, the most.

`told_as` of the lexicons lists the words that tell so, with a name for each in all languages.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.occurrences.told_deeds import VERB_LAST, clause_around
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.money.sums import worths_beside
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_AIM, _ROOM, _LIMIT, _WORTH = "aim", "room", "limit", "worth"
_MODES = frozenset({_AIM, _ROOM, _LIMIT, _WORTH})
_DEMANDED, _OFFERED = "demand", "offer"
_MEAN, _LEAST, _MOST = "mean", "least", "most"
_RANKS = frozenset({_MEAN, _LEAST, _MOST})
_GROSS, _NET = "gross", "net"
_TAXED = frozenset({_GROSS, _NET})
_LESS, _MORE = "less", "more"
_BEHIND_ALONE = frozenset({_LESS, _MORE})  # who is without power for 40 minutes is so for no less
_WORLD, _NATION, _HERE = "world", "nation", "here"
_REACHES = (_HERE, _NATION, _WORLD)
_BEFORE_NOUN = ("article", "possessive", "indefinite", "determiner", "preposition")
_BETWEEN = 2  # words that tell something between one that tells as what and its figure
_BEHIND = 4  # words from a figure to such a one


def are_told_as_two(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two figures are told as two: 200 homes were promised, 130 were built."""
    if {"told_as", "dealt"}.isdisjoint(left.kinds | right.kinds) or not all(
        "told_as" in read_lexicon(side.language).words for side in (left, right)
    ):
        return False
    told = frozenset(_told_as(left, one)), frozenset(_told_as(right, other))
    if told[0] == told[1]:
        return False
    (less, _), (more, _) = sorted(((told[0], one.value), (told[1], other.value)), key=lambda each: each[1])
    return (
        _are_two_modes(left, one, right, other)
        or _are_two_ranks(less & _RANKS, more & _RANKS)
        or (told[0] & _TAXED != told[1] & _TAXED and not (less & {_GROSS} or more & {_NET}))
        or _reach(less) < _reach(more)
        or (not is_count(one) and (_LESS in less - more or _MORE in more - less))
    )


def _are_two_modes(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one figure alone is of what was expected, fits, is allowed or is what something is valued at."""
    is_one_worth = bool(worths_beside(left, one) & worths_beside(right, other))  # damage put at 3, damage of 5
    names = _MODES - {_WORTH} if is_one_worth else _MODES
    modes = [names.intersection(_told_as(side, figure)) for side, figure in ((left, one), (right, other))]
    if modes[0] == modes[1]:
        return False
    return not (
        (modes[0] == {_AIM} and not modes[1] and _is_to_come(right))
        or (modes[1] == {_AIM} and not modes[0] and _is_to_come(left))
    )


def _is_to_come(side: SentenceFacts) -> bool:
    """Tell whether a sentence tells of what will be, as may be expected, or is offered, as may be promised."""
    return "will" in side.kinds or any(
        (dealt := word.entry("dealt")) is not None and dealt.value == _OFFERED for word in side.words
    )


def _are_two_ranks(less: frozenset[str], more: frozenset[str]) -> bool:
    """Tell whether both may be true of one thing: the mean and any other, at the least this and more, at the most."""
    if less == more:
        return False
    return bool(_MEAN in less | more or _LEAST in less - more or _MOST in more - less)


def _reach(told: frozenset[str]) -> int:
    return max((_REACHES.index(each) for each in told if each in _REACHES), default=0)


def _told_as(side: SentenceFacts, figure: Quantity) -> Iterator[str]:
    """Yield as what a figure is told by the words before it, few that tell something between, or right behind it."""
    words = side.words
    begin, end = clause_around(words, figure.place, is_joint=True)
    between = 0
    for at in range(figure.place - 1, begin - 1, -1):
        if _parts(words[at]) or between > _BETWEEN:
            break
        name = _name(words[at])
        if name and name not in _BEHIND_ALONE and (name != _AIM or not _is_noun(words, at)):
            yield name
        elif words[at].is_content:
            between += 1
    for at in range(figure.last, end if side.language in VERB_LAST else min(end, figure.last + _BEHIND)):
        if _parts(words[at]):
            break
        name = _name(words[at])
        if name and (name != _AIM or not _is_noun(words, at)):
            yield name


def _is_noun(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word is a noun by what stands before it: to the plan, under a target."""
    return at > 0 and any(map(words[at - 1].entry, _BEFORE_NOUN))


def _parts(word: TaggedWord) -> bool:
    return word.entry("subordinate") is not None and not any(map(word.entry, ("infinitive", "before_verb")))


def _name(word: TaggedWord) -> str:
    entry, dealt = word.entry("told_as"), word.entry("dealt")
    if entry is None:
        return _AIM if dealt is not None and dealt.value == _DEMANDED else ""
    return entry.value
