"""Who is without something in English: homes without power, left without water.

It is denied where others tell that they have it, and not wherever its word stands: homes without power were
reconnected, homes got power again; thousands without water, white water in the river.
"""

from itertools import takewhile

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_LANGUAGE = "en"
_WHO = ("people", "human", "body", "counted", "sort", "quantity", "number", "passive")
_LEFT = "depart"  # the deed of "left"
_HAVING = "having+"
_PHRASE = 4  # words from "had" to "no clean water"


def lack_alone(side: SentenceFacts, cue: int, other: SentenceFacts, place: int) -> bool:
    """Tell whether a cue tells that somebody is without what the other side has a word of, but nobody to have it."""
    if not side.language == other.language == _LANGUAGE or not _are_without(side, cue):
        return False
    return not _is_had(other, place) or "resumed" in side.kinds | other.kinds


def _are_without(side: SentenceFacts, cue: int) -> bool:
    """Tell whether somebody is without something, and nothing was done without it: the cut came without warning."""
    if side.words[cue].entry("without") is None:
        return False
    before = next((word for word in reversed(side.words[:cue]) if word.is_content or word.entries), None)
    if before is None:
        return False
    is_left = (deed := before.entry("deed")) is not None and deed.value == _LEFT
    return is_left or any(map(before.entry, _WHO))


def _is_had(other: SentenceFacts, place: int) -> bool:
    """Tell if right before a noun and what tells of it stands that somebody has it: had water, with clean water."""
    before = reversed(other.words[max(0, place - _PHRASE) : place])
    phrase = list(takewhile(lambda word: word.entry("preposition") is None or _has(word), before))
    return any(map(_has, phrase))


def _has(word: TaggedWord) -> bool:
    opposite = word.entry("opposite")
    return word.entry("having") is not None or (opposite is not None and opposite.value == _HAVING)
