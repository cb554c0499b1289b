"""Whose stance a sentence tells, and on what: the mayor, Colin Hart, calls for an inquiry.

Who it is stands right before the verb, by name or by office; relatives of Colin Hart are others.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.occurrences.told_deeds import VERB_LAST, clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_APPOSED = 6  # words of "the mayor of Lorvan," before a name
_PARTICLES = frozenset({"de", "la", "del", "da", "do", "dos", "di", "van", "der", "den", "von", "zu"})
_POSSESSIVE = ("'s", "’s")
_DEMAND = "demand"
# "gets refused a new trial": what opens the passive, where the tables list no auxiliaries of it.
_PASSIVE = "becoming"

INFINITIVES = frozenset({"να"})  # they open one, though the lexicons don't tell so
Words = Sequence[TaggedWord]


class Stance(NamedTuple):
    """What somebody refuses, demands or opens: by which word, who by name, office and where that is, and what.

    The first `head` words of the thing stand before a preposition: "a campaign" against the tax.
    """

    cue: TaggedWord
    names: Words
    office: str
    town: Words
    head: int
    thing: Words
    is_opened: bool


def demands(word: TaggedWord) -> bool:
    """Tell whether a word tells that something is demanded."""
    return (entry := word.entry("dealt")) is not None and entry.value == _DEMAND


def opens(words: Words, at: int) -> bool:
    """Tell whether a word tells that something was opened, and not that it is to be."""
    is_opened = at > 0 and (words[at - 1].entry("infinitive") is not None or words[at - 1].text.lower() in INFINITIVES)
    return words[at].entry("opens") is not None and not is_opened


def read_stance(side: SentenceFacts, at: int) -> Stance | None:
    """Read whose stance a word tells, and on what; None if it is not known who stands right before it."""
    words = side.words
    begin, end = clause_around(words, at, is_joint=True)
    thing = [word for word in words[at + 1 : end] if _tells(side, word)]
    place = at - 1
    while place >= 0 and not (words[place].is_name or _is_office(words[place])):
        place -= 1
    between = [word for word in words[place + 1 : at] if _tells(side, word)]
    if between and not thing and side.language in VERB_LAST and between[0].start >= words[begin].start:
        thing, between = between, []  # hat eine Untersuchung abgelehnt
    is_done_to = any(
        word.entry("passive") is not None or word.entry(_PASSIVE) is not None for word in words[place + 1 : at]
    )
    if place < 0 or between or is_done_to or words[place].text.endswith(_POSSESSIVE):
        return None
    who = _person(words, place)
    if who is None:
        return None
    cue = words[at].entry("dealt")
    behind = words[at + (len(cue.stems) if cue is not None else 1) : end]
    opened = next((word.start for word in behind if word.entry("preposition") is not None), words[-1].end)
    head = sum(word.start < opened for word in thing)
    return Stance(words[at], *who, head, thing, not demands(words[at]))


def _tells(side: SentenceFacts, word: TaggedWord) -> bool:
    """Tell whether a word tells something of what is refused or demanded, and not when; what opens it tells nothing."""
    is_small = any(map(word.entry, ("opens", "dealt", "separable", "weekday", "month", "day")))
    return word.kind is TokenKind.WORD and word.is_content and not is_small and not is_dated(side, word)


def _is_office(word: TaggedWord) -> bool:
    return word.entry("orderer") is not None


def _person(words: Words, last: int) -> tuple[Words, str, Words] | None:
    """Return the name, the office and its town that end with a word; None if of another: relatives of Colin Hart."""
    names, before = _names_until(words, last)
    office, before = _offices_until(words, before)
    if before >= 0 and words[before].entry("oblique") is not None:
        office, before = _offices_until(words, before - 1)
        town, (names, _) = names, _names_until(words, _before_comma(words, before))
        return (names, office, town) if office else None  # Ada Quill, the mayor of Lorvan
    if names and not office and before >= 0 and words[before].text == ",":
        apposed = words[max(0, before - _APPOSED) : before]
        told = [word for word in apposed if _is_office(word)]
        office = _value(told[-1]) if told else ""
        return names, office, [word for word in apposed if told and word.start > told[-1].start and word.is_name]
    if office and not names:
        names, _ = _names_until(words, _before_comma(words, before))
    return names, office, ()


def _names_until(words: Words, last: int) -> tuple[Words, int]:
    at = last
    while at >= 0 and (_is_of_name(words[at]) or (at < last and _is_inside_name(words, at))):
        at -= 1
    return words[at + 1 : last + 1], at


def _is_of_name(word: TaggedWord) -> bool:
    return word.is_name and not any(map(word.entry, ("role", "title", "orderer")))


def _is_inside_name(words: Words, at: int) -> bool:
    """Tell whether a small word joins two of one name: Els de Wit, Anna van der Berg."""
    inside = takewhile(lambda word: word.text in _PARTICLES, reversed(words[: at + 1]))
    before = at - len(list(inside))
    return 0 <= before < at and _is_of_name(words[before])


def _offices_until(words: Words, last: int) -> tuple[str, int]:
    at, office = last, ""
    while at >= 0 and any(map(words[at].entry, ("role", "title", "orderer"))):
        office = _value(words[at]) or office
        at -= 1
    return office, at


def _before_comma(words: Words, at: int) -> int:
    """Return the place before a comma that stands at a place, or an article before."""
    commas = [place for place in (at, at - 1) if place >= 0 and words[place].text == ","]
    return commas[0] - 1 if commas else -1


def _value(word: TaggedWord) -> str:
    entry = word.entry("orderer")
    return entry.value if entry is not None else ""
