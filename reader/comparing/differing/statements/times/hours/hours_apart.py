"""Hours of a clause with a subject of its own: eight engines were sent, and the blaze was under control at 1am.

A number that the clause before it tells is not that of this hour: of two reports that differ in both, each of the two
is told of one thing. What has no subject goes on with what is counted: 12 were rescued and taken away by 3pm. So may
what lasts: eight pumps were running and the river stood at 3.2 metres at 1am.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.slots.meanings import is_past
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate

_OPENS_SUBJECT = ("article", "determiner", "pronoun")
_ENGLISH = "en"
_REACH = 2  # words from "was" to "finally reopened"


def without_hours_apart(side: SentenceFacts, one: Quantity) -> SentenceFacts:
    """Return a sentence without the hours of clauses beside that of a number, where both clauses have a verb."""
    kept = tuple([day for day in side.dates if not is_hour_apart(side, day, one.place)])
    return replace(side, dates=kept) if len(kept) < len(side.dates) else side


def is_hour_apart(side: SentenceFacts, hour: ToldDate, place: int) -> bool:
    """Tell whether a time of day is told by another clause than that of a word, which has a subject of its own."""
    if hour.minute is None:
        return False
    own, told = (clause_around(side.words, at, is_joint=True) for at in (place, hour.place))
    if own == told or not any(_is_verb(word, side.language) for word in side.words[slice(*own)]):
        return False
    clause = side.words[slice(*told)]
    verb = next((at for at, word in enumerate(clause) if _is_verb(word, side.language)), 0)
    opens = clause[0].is_name or any(map(clause[0].entry, _OPENS_SUBJECT))
    return verb > 0 and opens and _is_done(clause[verb:], side.language)


def _is_verb(word: TaggedWord, language: str) -> bool:
    return _is_auxiliary(word) or _is_participle(word, language)


def _is_auxiliary(word: TaggedWord) -> bool:
    return word.entry("passive") is not None or word.entry("befalls") is not None


def _is_participle(word: TaggedWord, language: str) -> bool:
    return language == _ENGLISH and word.is_content and is_past(word.text.lower())


def _is_done(words: Sequence[TaggedWord], language: str) -> bool:
    """Tell whether something was done or happened at one time: was reopened, exploded; it stood at 3.2 metres."""
    behind = [word for word in words[1 : 1 + _REACH] if not _is_auxiliary(word)]
    is_passive = _is_auxiliary(words[0]) and any(_is_participle(word, language) for word in behind)
    return is_passive or any(word.entry("deed") is not None for word in words[: 1 + _REACH])
