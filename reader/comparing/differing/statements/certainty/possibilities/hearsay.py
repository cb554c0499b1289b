"""Verbs that tell hearsay in one form alone: "soll angenommen haben", "zou hebben aangenomen", "miał przyjąć łapówkę".

In others they tell what is to be: "soll im Mai schließen". `modal` of the lexicons has them as `perfect` and
`reported`, which need a perfect behind them, and as `deed`, which needs a crime.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_REACH = 14  # words from "soll" to "haben"
_PERFECT = frozenset({"haben", "sein", "hebben", "zijn", "ha"})
_PARTICIPLES = ("t", "d", "en")  # ends of what stands beside these
_PARTICIPLES_BEHIND = ("do", "da", "dos", "das", "to", "ta", "so", "sto")  # of what stands behind "terá", "avrebbe"
_BESIDE = 2  # words to a participle: "terá já recebido"


def read_hearsay(words: Sequence[TaggedWord], at: int, value: str) -> str:
    """Return what a modal of one of these values tells: `alleged`, `hedged`, or "" of none."""
    if value == "deed":
        return "alleged" if any(word.entry("charge") is not None for word in words) else "hedged"
    clause = list(takewhile(lambda word: word.kind is TokenKind.WORD, words[at + 1 : at + 1 + _REACH]))
    if _has_perfect(clause):
        return "alleged"
    return "hedged" if value == "reported" else ""


def _has_perfect(clause: Sequence[TaggedWord]) -> bool:
    if any(word.text.islower() and word.text.endswith(_PARTICIPLES_BEHIND) for word in clause[:_BESIDE]):
        return True
    return any(
        word.text in _PERFECT
        and any(beside.text.islower() and beside.text.endswith(_PARTICIPLES) for beside in _around(clause, place))
        for place, word in enumerate(clause)
    )


def _around(clause: Sequence[TaggedWord], place: int) -> Sequence[TaggedWord]:
    return (*clause[max(0, place - 1) : place], *clause[place + 1 : place + 2])
