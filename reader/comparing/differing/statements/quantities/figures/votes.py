"""What a body decided, where a vote tells it by its numbers: voted nine to six against an inquiry."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_REACH = 8  # words from "voted" to "against": by nine votes to six on Wednesday
_TWO = 2
_ANSWERS = {"against": "answer-", "for": "answer+"}
_FAVOUR = ("favour", "favor")


class Vote(NamedTuple):
    """The end of the axis of answers that a vote tells, and how many words tell it."""

    end: str
    length: int


def read_vote(words: Sequence[TaggedWord], at: int) -> Vote | None:
    """Read a vote with two numbers that stands at `at`.

    One who voted against it decided nothing: two numbers tell that a body did.
    """
    if not any(entry.kind == "vote" for entry in words[at].entries):
        return None
    numbers = 0
    for place in range(at + 1, min(at + _REACH, len(words) - 1)):
        word, text = words[place], words[place].text.lower()
        if word.kind is TokenKind.NUMBER or word.entry("number") is not None:
            numbers += 1
        elif numbers >= _TWO and text in _ANSWERS:
            return Vote(_ANSWERS[text], place - at + 1)
        elif numbers >= _TWO and text == "in" and words[place + 1].text.lower() in _FAVOUR:
            return Vote("answer+", place - at + _TWO)
        elif word.kind is TokenKind.MARK and word.text not in "-–":
            return None
    return None
