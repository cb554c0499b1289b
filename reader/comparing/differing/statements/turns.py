"""What was so until now and is so no longer: "has never been closed before" and "closed for the first time" agree.

`turn` of the lexicons lists what tells of either side of a turn: `never` and `first`, `ended` and `before`; `also` if
a word tells of an end behind a negation alone, as in "keine Schiffe mehr".
"""

from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind

_FACING = {"never": "first", "ended": "before"}
_ALSO = "also"
_REACH = 8  # words from "keine" to "mehr"


def tell_one_turn(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one side tells what had never been, or is no longer, and the other that it is or was."""
    if "turn" not in left.kinds | right.kinds:
        return False
    told = _turns(left), _turns(right)
    return any(
        never in one and first in other
        for one, other in (told, told[::-1])
        for never, first in _FACING.items()
    )  # fmt: skip


def _turns(side: SentenceFacts) -> frozenset[str]:
    found = set()
    for at, word in enumerate(side.words):
        entry = word.entry("turn")
        if entry is not None and (entry.value != _ALSO or _is_denied(side, at)):
            found.add("ended" if entry.value == _ALSO else entry.value)
    if "negation" in side.kinds and any(one.kind is DifferenceKind.DURATION for one in side.quantities):
        found.add("never")  # had not raised rates in eleven years
    return frozenset(found)


def _is_denied(side: SentenceFacts, at: int) -> bool:
    """Tell whether a negation stands before a word in its clause, and no comparison behind it: nicht mehr als 40."""
    behind = side.words[at + 1 : at + 2]
    if any(word.entry("hedge") or word.text.lower() in {"als", "que", "dan", "di", "de"} for word in behind):
        return False
    for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if _ends(side.words[before]):
            return False
        if negates(side.words, before):
            return True
    return False


def _ends(word: TaggedWord) -> bool:
    return word.kind is TokenKind.MARK and word.text not in "-'’"
