"""Whether somebody denies in one sentence that what the other tells is true: denied that the captain had been told.

It is told in other words as often as not, so half of them are enough where either has a word for them.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once, tells_undated
from reader.comparing.differing.statements.slots.frames import stands_in

_UNTRUE = "truth-"
_FEWEST, _MOST = 2, 0.5  # words of what is denied that stand in the other sentence, and the share of them
_NEAR = 4  # words from "denied" to "that"


def says_it_is_untrue(side: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether one sentence denies that most of what the other tells is true, which denies nothing itself."""
    if "opposite" not in side.kinds or _cues(other) or negations_of(other) or negations_of(side):
        return False
    return any(_is_told(side, begin, other) for cue in _cues(side) if (begin := _opening(side, cue)) is not None)


@read_once
def _cues(side: SentenceFacts) -> Sequence[int]:
    return [
        at
        for at, word in enumerate(side.words)
        if any(entry.kind == "opposite" and entry.value == _UNTRUE for entry in word.entries)
    ]


def _opening(side: SentenceFacts, cue: int) -> int | None:
    """Return where that begins which is denied: behind "that", or with what somebody denies having done."""
    for at in range(cue + 1, min(len(side.words), cue + 1 + _NEAR)):
        if side.words[at].entry("content_clause") is not None:
            return at + 1
    behind = side.words[cue + 1 : cue + 2]
    return cue + 1 if side.language == "en" and any(word.text.endswith("ing") for word in behind) else None


def _is_told(side: SentenceFacts, begin: int, other: SentenceFacts) -> bool:
    end = next((at for at in range(begin, len(side.words)) if parts_clauses(side.words[at])), len(side.words))
    denied = [word for word in side.words[begin:end] if tells_undated(side, word)]
    told = [word for word in denied if stands_in(word, side.language, other)]
    return len(told) >= max(_FEWEST, _MOST * len(denied))
