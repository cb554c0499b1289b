"""What somebody may put to use: the army that is sent in, used or deployed, in whatever words.

`employ` of the lexicons lists the words for that; what is put to use stands beside them, and behind it what for.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.tagged_words import TaggedWord

_PURPOSE = "purpose"
_TITLE = 2  # words that both speakers are called by where their names are written in two alphabets


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan: who speaks of it, what is put to use, and what for."""

    speaker: tuple[TaggedWord, ...]
    things: tuple[TaggedWord, ...]
    purpose: tuple[TaggedWord, ...]


def read_plan(words: Sequence[TaggedWord], at: int, behind: int, end: int) -> Plan | None:
    """Read what is put to use between `behind` and `end`, told by whom stands before `at`."""
    uses = next((place for place in range(behind, end) if words[place].entry("employ") is not None), None)
    if uses is None or any(word.is_content for word in words[behind:uses]):
        return None
    ends = next((place for place in range(uses + 1, end) if words[place].entry(_PURPOSE) is not None), end)
    things = tuple([word for word in words[uses + 1 : ends] if word.is_content])
    speaker = tuple([word for word in words[:at] if word.is_content])
    return Plan(speaker, things, tuple([word for word in words[ends:end] if word.is_content])) if things else None


def are_one_plan(one: Plan, other: Plan, languages: tuple[str, str]) -> bool:
    """Tell whether one and the same speaks of putting the same to use, and for nothing else where both say what for."""

    def shared(here: Sequence[TaggedWord], there: Sequence[TaggedWord]) -> list[TaggedWord]:
        return [word for word in here if any(_are_alike(word, each, languages) for each in there)]

    if len(one.things) != len(other.things) or len(shared(one.things, other.things)) != len(one.things):
        return False
    if one.purpose and other.purpose and not shared(one.purpose, other.purpose):
        return False
    known = shared(one.speaker, other.speaker)
    return any(word.is_name for word in known) or len(known) >= _TITLE


def _are_alike(one: TaggedWord, other: TaggedWord, languages: tuple[str, str]) -> bool:
    return one.stem == other.stem or (languages[0] != languages[1] and correspond(one, other, languages))
