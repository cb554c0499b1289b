"""Pairs of which one tells that something is demanded, and the other that it was done or refused, are doubted.

"Dockers demand the resignation of the manager, Henrik Dahl" and "Plant manager Henrik Dahl stepped down" share all but
who demands it. They are two facts, though either may be the news on the other: so they are doubted, and not refused.
A number of both is of the demand: a claim is put at 12 million.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.agreement_in_words import are_alike
from reader.comparing.differing.statements.certainty.stances.told_stances import demands
from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.sentence_facts import (
    SentenceFacts,
    read_facts,
    read_once,
    tells_undated,
)
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.refusing.refused_pairs import Told

_DEMANDING = frozenset({"dealt", "intended"})
_DEMAND = "demand"
_MOST_SHARED = 3  # words of both that are no names: more are a phrase that both quote


def is_demanded_alone(left: Told, right: Told) -> bool:
    """Tell whether one side alone demands something, and all that it shares with the other is what it demands."""
    if not (may_have(*left, _DEMANDING) or may_have(*right, _DEMANDING)):
        return False
    sides = read_facts(*left, None), read_facts(*right, None)
    if _DEMANDING.isdisjoint(sides[0].kinds | sides[1].kinds):
        return False
    demanding = [_is_demanding(side) for side in sides]
    if demanding[0] is demanding[1]:
        return False
    numbers = [frozenset(word.stem for word in side.words if word.kind is TokenKind.NUMBER) for side in sides]
    if numbers[0] & numbers[1]:
        return False
    asking, other = sides if demanding[0] else sides[::-1]
    at = next((at for at, word in enumerate(asking.words) if _demands(word)), None)
    return at is not None and _shares_what_is_behind(asking, at, other)


@read_once
def _is_demanding(side: SentenceFacts) -> bool:
    return any(_demands(word) or word.entry("intended") for word in side.words)


def _demands(word: TaggedWord) -> bool:
    intended = word.entry("intended")
    return demands(word) or (intended is not None and intended.value == _DEMAND)


def _shares_what_is_behind(asking: SentenceFacts, cue: int, other: SentenceFacts) -> bool:
    """Tell whether all that a sentence shares with another stands behind a word, in what that word demands."""
    words, languages = asking.words, (asking.language, other.language)
    if words[cue + 1 : cue + 2] and words[cue + 1].entry("auxiliary") is not None:
        return False  # "the demands have escalated"
    end = next((at for at in range(cue + 1, len(words)) if _ends(words, at)), len(words))
    theirs = [word for word in other.words if tells_undated(other, word)]
    shared = [
        at
        for at, word in enumerate(words)
        if at != cue and tells_undated(asking, word) and any(are_alike(word, one, languages) for one in theirs)
    ]
    plain = sum(not words[at].is_name for at in shared)
    return 0 < plain <= _MOST_SHARED and all(cue < at < end for at in shared)


def _ends(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether what is demanded ends before a word; a comma may stand before a name in it."""
    word = words[at]
    if parts_clauses(word):
        return not (at + 1 < len(words) and words[at + 1].is_name)
    opens = word.entry("subordinate") is not None and not any(map(word.entry, ("infinitive", "content_clause")))
    return opens or word.entry("during") is not None
