"""The clauses of a sentence: what each tells but for its negations, and whether it is told as a condition."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.comparing.differing.statements.clause_bounds import clause_bounds
from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import differ

_DAY_REACH = 2  # words from "until" to "Friday"
_JOINTS = ("and", "but")
_AUXILIARY = {"en": frozenset({"do", "does", "did"})}  # a negation needs them, an affirmation does not
# What a word that denies tells besides.
_DENIED_VERBS = {
    **{f"{verb}n't": verb for verb in ("is", "are", "was", "were", "has", "have", "had", "would", "could", "should")},
    "won't": "will",
    "can't": "can",
}


@dataclass(frozen=True, slots=True)
class ToldClause:
    """A clause: where it stands in its sentence, what it tells but for negations, and where those are."""

    begin: int
    end: int
    told: tuple[str, ...]
    places: tuple[int, ...]
    cues: tuple[int, ...]


@read_once
def read_clauses(side: SentenceFacts) -> list[ToldClause]:
    """List the clauses of a sentence, between marks and the words that join clauses."""
    words = side.words
    auxiliary = _AUXILIARY.get(side.language, frozenset())
    clauses = []
    for begin, end in clause_bounds(words, _JOINTS):
        cues = [at for at in negations_of(side) if begin <= at < end]
        places = [
            at
            for at in range(begin, end)
            if (at not in cues or words[at].text.lower().replace("’", "'") in _DENIED_VERBS)
            and words[at].text.lower() not in auxiliary
        ]
        if places:
            clauses.append(ToldClause(begin, end, tuple(_told(words, at) for at in places), tuple(places), tuple(cues)))
    return clauses


def _told(words: Sequence[TaggedWord], at: int) -> str:
    return _DENIED_VERBS.get(words[at].text.lower().replace("’", "'"), words[at].stem)


def region_of(side: SentenceFacts, clause: ToldClause) -> tuple[int, int]:
    """Return where the part of a sentence begins and ends that a clause is of: up to ", and"."""
    words = side.words
    joints = [at for at in range(1, len(words)) if words[at - 1].text == "," and any(map(words[at].entry, _JOINTS))]
    begin = max((at for at in joints if at < clause.begin), default=0)
    return begin, min((at for at in joints if at >= clause.end), default=len(words))


def is_conditional(side: SentenceFacts, clause: ToldClause) -> bool:
    """Tell whether a clause holds only under a condition; "until Friday" is none, nor what another clause hangs on."""
    days = {day.place for day in side.dates}
    return any(
        (entry := side.words[at].entry("subordinate")) is not None
        and entry.value == "condition"
        and days.isdisjoint(range(at + 1, at + 1 + _DAY_REACH))
        for at in range(*region_of(side, clause))
    )


def are_on_other_days(side: SentenceFacts, clause: ToldClause, other: SentenceFacts, there: ToldClause) -> bool:
    """Tell whether two clauses tell days that differ."""
    days = [one for one in side.dates if clause.begin <= one.place < clause.end]
    others = [one for one in other.dates if there.begin <= one.place < there.end]
    return any(differ(one, two) for one in days for two in others)
