"""What each clause of a sentence does with what it tells of: it tells, denies or refuses it, or leaves it open."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.clauses import is_conditional
from reader.comparing.differing.statements.governed_words import governed_word, negations
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.gathering.claims.disputes.clause_words import (
    TRUTH,
    clause_parts,
    disputes,
    is_before_verb,
    meanings_of,
    opposites_of,
    says,
)

_TIMES = ("weekday", "month", "day", "daytime")
_MAY = "may"
_NEVER = "frequency-"
_HAVING = "having+"
_NOBODYS = frozenset({"nobody's", "nobody’s"})
_USUAL = 40  # Zipf frequency, times ten
_OF_SPEAKER = 4  # words that tell something, in a clause that says who says it: the verb and an office


class Stance(Enum):
    """What a clause does with what it tells of."""

    TELLS = auto()
    DENIES = auto()
    LEAVES_OPEN = auto()
    REFUSES = auto()  # what is refused or blocked is not done: what denies that may say the same


class Clause(NamedTuple):
    """What a clause does with what it tells of: `told` are its words, `denied` those of them that it denies.

    A word is the set of what it may mean; `turned` are pairs of opposites, each with its side. `goes_on` if it begins
    with an auxiliary verb, and its subject is the clause before.
    """

    stance: Stance
    told: tuple[frozenset[str], ...]
    denied: tuple[frozenset[str], ...]
    turned: frozenset[tuple[str, str]]
    is_subordinate: bool
    is_content: bool
    goes_on: bool


@lru_cache(maxsize=1 << 12)
def read_clause_stances(text: str, language: str, is_foreign: bool) -> tuple[Clause, ...]:  # noqa: FBT001 - a key of the cache
    """Part a sentence into clauses; that of which one says that somebody does not say it is left open."""
    found: list[Clause] = []
    before: Sequence[TaggedWord] = ()
    earlier: Sequence[TaggedWord] = ()
    parts = [*clause_parts(read_facts(text, language, None))]
    for words, clause in zip(parts, _read_all(parts, language, is_foreign=is_foreign), strict=True):
        is_denied = _is_denied(before)
        if is_denied and found and _asks(words[0], before):
            found[-1] = clause._replace(stance=Stance.LEAVES_OPEN, denied=clause.told)
        elif (_rejects(before) and clause.is_content) or (_only_disputes(before, found) and not _goes_on_beside(words)):
            found.append(clause._replace(stance=Stance.DENIES, denied=clause.told, is_subordinate=False))
        else:
            if is_denied and found and words[0].entry("no_sooner") is not None and not _asks_not_to(before, earlier):
                found[-1] = found[-1]._replace(stance=Stance.TELLS, denied=())
            found.append(clause)
        before, earlier = words, before
    return tuple(found)


def _read_all(parts: Sequence[Sequence[TaggedWord]], language: str, *, is_foreign: bool) -> list[Clause]:
    """Read clauses; where all only say who says it, the longest one tells something: "had complained about it"."""
    found = [_read(words, language, is_foreign=is_foreign) for words in parts]
    if found and not any(clause.told for clause in found):
        longest = max(range(len(parts)), key=lambda n: len(parts[n]))
        found[longest] = _read(parts[longest], language, is_foreign=is_foreign, may_be_speaker=False)
    return found


def _rejects(words: Sequence[TaggedWord]) -> bool:
    """Tell whether a clause says that somebody rejects what the next one tells: "rechaza que recibiera"."""
    return any(word.entry("refusal") is not None for word in words) and not negations(words)


def _only_disputes(words: Sequence[TaggedWord], found: Sequence[Clause]) -> bool:
    """Tell whether a clause says nothing but that somebody disputes what the next one tells: "bestreitet, …".

    Who "denied that claim" disputes what was told before.
    """
    at = next((at for at, word in enumerate(words) if disputes(word)), None)
    return at is not None and not found[-1].told and not any(map(says, words[at + 1 :]))


def _goes_on_beside(words: Sequence[TaggedWord]) -> bool:
    return words[0].joins


def _is_denied(words: Sequence[TaggedWord]) -> bool:
    return bool(negations(words)) or any(word.entry("modal") is not None for word in words if _is_open(word))


def _asks_not_to(words: Sequence[TaggedWord], earlier: Sequence[TaggedWord]) -> bool:
    """Tell whether a clause says what somebody is not to do: until when that holds tells of no deed.

    It does so by an infinitive, or behind a clause that asks somebody.
    """
    is_asked = words[0].entry("subordinate") is not None and any(word.entry("intended") is not None for word in earlier)
    return is_asked or any(
        words[at + 1].entry("infinitive") is not None or is_before_verb(words[at + 1])
        for at in negations(words)
        if at + 1 < len(words)
    )


def _asks(opener: TaggedWord, before: Sequence[TaggedWord]) -> bool:
    """Tell whether a clause says what it is that somebody does not say, and no condition of what he denies."""
    entry = opener.entry("whether")
    return entry is not None and (not entry.value or any(map(says, before)))


def _read(words: Sequence[TaggedWord], language: str, *, is_foreign: bool, may_be_speaker: bool = True) -> Clause:
    # "if the council does not withdraw it" says nothing of whether it does
    denying = [] if is_conditional(words[:1]) else negations(words)
    cues = [at for at in denying if _denies(words[at]) and not _is_set_against(words, at)]
    cues += [at for at, word in enumerate(words) if (disputes(word) or _counts_none(word)) and at not in cues]
    usual = {} if may_be_speaker else zipf_tenths(language)
    telling = [word for at, word in enumerate(words) if at not in cues and _tells_something(word, usual)]
    if may_be_speaker and any(map(says, words)) and len(telling) <= _OF_SPEAKER and not cues:
        # "said the head of the clinic" tells nothing of what is said; behind "that" it is told
        that = next((at for at, word in enumerate(words) if word.entry("content_clause") is not None), len(words))
        telling = [word for word in telling if word in words[that:]]
    told = {word.start: meanings_of(word, language, is_foreign=is_foreign) for word in telling if not says(word)}
    is_open = any(map(_is_open, words))
    stance = Stance.REFUSES if any(map(_refuses, words)) else Stance.TELLS
    stance = Stance.LEAVES_OPEN if is_open else Stance.DENIES if cues else stance
    governed = [governed_word(words, at, "negation") for at in cues if not _counts_none(words[at])]
    some = [told[word.start] for word in governed if word is not None and word.start in told]
    some += [told[word.start] for at in cues for word in _done_with_none(words, at) if word.start in told]
    is_all = is_open or any(_counts_none(words[at]) or disputes(words[at]) or _bars(words, at) for at in cues)
    some = [] if any(_bars(words, at) for at in cues) else some
    denied = tuple(told.values()) if is_all and not some else tuple(some)
    opposites = (value for word in words for value in opposites_of(word) if not value.startswith(TRUTH))
    return Clause(
        stance,
        tuple(told.values()),
        denied if cues or is_open else (),
        frozenset((value[:-1], value[-1]) for value in opposites),
        words[0].entry("subordinate") is not None,
        words[0].entry("content_clause") is not None,
        words[0].entry("passive") is not None,
    )


def _tells_something(word: TaggedWord, usual: Mapping[str, int]) -> bool:
    """Tell whether a word is no name and no time, which any two sentences may have in common.

    The first word of a sentence has a capital whatever it is: what is `usual` in the language is no name there.
    """
    is_name = word.is_name and (word.start > 0 or usual.get(word.stem, 0) < _USUAL)
    return word.is_content and not is_name and not any(map(word.entry, _TIMES))


def _done_with_none(words: Sequence[TaggedWord], at: int) -> Iterator[TaggedWord]:
    """Yield what follows a word that says that there is none of something: "no cracks were found" denies a finding."""
    is_of_noun = at > 0 and _HAVING in opposites_of(words[at - 1])  # "with no warning" denies no deed
    if words[at].entry("no_such") is not None and not is_of_noun:
        behind = takewhile(lambda word: word.entry("preposition") is None, words[at + 1 :])
        yield from (word for word in behind if word.is_content)


def _bars(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a denial ends a clause that says what may be done: "swimming in the lake is still not allowed"."""
    return at == len(words) - 1 and any(word.entry(_MAY) is not None for word in words)


def _refuses(word: TaggedWord) -> bool:
    """Tell whether a word says that something is not done or not let; not that somebody was dismissed."""
    is_deed = any(not value.startswith(("answer", TRUTH)) for value in opposites_of(word))
    return word.entry("negation") is not None or (word.entry("refusal") is not None and not is_deed)


def _is_open(word: TaggedWord) -> bool:
    return any(entry.kind == "modal" and entry.value == "open" for entry in word.entries)


def _counts_none(word: TaggedWord) -> bool:
    """Tell whether a word denies that there is anybody: "nobody"."""
    if word.text.casefold() in _NOBODYS:
        return True
    return any(entry.kind == "nobody" or (entry.kind, entry.value) == ("quantity", "none") for entry in word.entries)


def _denies(word: TaggedWord) -> bool:
    """Tell whether a word that denies tells nothing else: "not", "wasn't", "nobody", "never", but not "cancelled"."""
    return not word.is_content or not word.entries or _counts_none(word) or _NEVER in opposites_of(word)


def _is_set_against(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a denial only says what is not meant beside what is: "on 14 May and not on 4 June"."""
    return 0 < at < len(words) - 1 and (words[at - 1].joins and words[at + 1].entry("preposition") is not None)
