"""What is told of a deed, whatever it is: that it was done, may be done, was offered, or was refused and ruled out.

The words that tell so are few in any language; the deed is any word behind them, or before them where the verb comes
last. Not what a condition, a demand or a question holds.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.occurrences.told_deeds import VERB_LAST, clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once
from reader.comparing.differing.statements.slots.frames import is_name_in, tells
from reader.comparing.differing.statements.slots.meanings import glosses_of, is_deed, is_past
from reader.comparing.differing.statements.tagged_words import TaggedWord

_TURNING = 3  # words before a refusal that a negation turns: n'a pas exclu
# Those whose lexicons list what refuses and what holds possible.
_LANGUAGES = frozenset({"de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "sv"})
_AUXILIARIES = 2  # words from "might" to "have been ordered"
_OBJECT = 4  # words from a deed to what it is done to: order a full audit
_DONE_BESIDE = 5  # words from "ordered" to "an audit"
_OFFERS = "offers"
# Verbs that do what the noun behind them names: ordered an audit, opened an inquiry.
_DOES = frozenset({
    *("order", "launch", "open", "begin", "start", "commiss", "impos", "announc", "set", "decre", "initi"),
    *("instruct", "command", "undertak", "declar", "institut"),
})  # fmt: skip
_DID = "set_going"
_HELD_BACK = frozenset({"modal", "refusal", "negation", "intended", "conjecture", "undecided", "sought"})
_CALLS = frozenset(
    {"offer", "plan", "bid", "call", "demand", "request", "propos", "applic", "motion", "claim", "suggest"}
)
_BEFORE_NOUN = ("article", "indefinite", "opens_noun")
# Adverbs, which tell that something is likely so, and verbs that tell what somebody is free to do.
_NO_PROSPECTS = "may_be"
_COULD = "could"
_PERCEIVED = frozenset({"hear", "see", "feel", "smell", "notic", "sens", "rememb", "recogn"})
# Endings of verbs that tell what was, where nothing stands before a noun that would tell it from one.
_PASTS = {
    "pl": ("ł", "ła", "ło", "li", "ły", "ono", "ano", "ęto"), "el": ("ε", "αν", "ει", "θηκε"),
    "sv": ("de", "te", "at", "it", "ats", "des", "tt"),
}  # fmt: skip
_OR = "or"
_REFUSING = frozenset({"answer-", "suit-", "plan-", "truth-"})
_OPERATING = frozenset({"modal", "refusal", "conjecture", "offers"})
_MODAL_OPEN, _POSSIBLE = "open", "possible"
_OF_NO_DEED = frozenset({"limb", "culprit", "weekday", "month"})


class Operator(StrEnum):
    """What is told of a deed."""

    DONE = "done"
    MIGHT = "might"
    OFFERED = "offered"
    REFUSED = "refused"


class GovernedDeed(NamedTuple):
    """An operator with where it stands, the deed that it governs, and the word that tells what it is done to."""

    operator: Operator
    first: int
    last: int
    deed: TaggedWord
    thing: TaggedWord | None


@read_once
def read_operators(side: SentenceFacts) -> Sequence[GovernedDeed]:
    """List what a sentence tells of deeds that were held possible, offered or refused."""
    return list(_operators(side))


def _operators(side: SentenceFacts) -> Iterator[GovernedDeed]:
    words = side.words
    if side.text.rstrip().endswith("?") or side.language not in _LANGUAGES:
        return
    if _OPERATING.isdisjoint(side.kinds):
        return
    reach = 0
    for at, word in enumerate(words):
        if at < reach or not word.entries:
            continue
        found = _operator(words, at)
        if found is not None and not _is_conditional(side, at):
            operator, first, reach = found
            yield from _governed(side, operator, first, reach)


def _operator(words: Sequence[TaggedWord], at: int) -> tuple[Operator, int, int] | None:
    word = words[at]
    kinds = {entry.kind for entry in word.entries}
    if _OPERATING.isdisjoint(kinds):
        return None
    if word.entry("month") is not None or (word.is_name and at) or (at and any(map(words[at - 1].entry, _BEFORE_NOUN))):
        return None  # in May; the offer
    cue = next((place for place in range(max(0, at - _TURNING), at) if negates(words, place)), None)
    modal, refusal = word.entry("modal"), word.entry("refusal")
    if modal is not None and modal.value == _MODAL_OPEN:
        return Operator.MIGHT, at, at + len(modal.stems)
    if modal is not None and modal.value == _POSSIBLE and cue is None and word.entry(_NO_PROSPECTS) is None:
        return Operator.MIGHT, at, at + len(modal.stems)
    excludes = any(entry.kind == "conjecture" and entry.value == "exclude" for entry in word.entries)
    if (refusal is not None and word.entry("opposite") is None) or excludes or _refuses(word):
        last = at + (len(refusal.stems) if refusal is not None else 1)
        if last < len(words) and words[last].text == "of":
            return None  # blocks of houses
        if cue is None:
            return Operator.REFUSED, at, last
        return (Operator.MIGHT, cue, last) if excludes else None
    if word.entry(_OFFERS) is not None and cue is None:
        return Operator.OFFERED, at, at + 1
    return None


def _refuses(word: TaggedWord) -> bool:
    """Tell whether a word tells that something was not accepted: it is no opposite of beginning or allowing alone."""
    return word.entry("refusal") is not None and any(
        entry.kind == "opposite" and entry.value in _REFUSING for entry in word.entries
    )


def _governed(side: SentenceFacts, operator: Operator, first: int, last: int) -> Iterator[GovernedDeed]:
    """Yield an operator with the deed behind it, or before it where the verb comes last or is parted."""
    words = side.words
    begin, end = clause_around(words, last - 1, is_joint=True)
    behind = [at for at in range(last, end) if _may_be_deed(words[at], side)]
    opened = max((at for at in range(begin, first) if words[at].entry("subordinate") is not None), default=begin)
    before = [at for at in range(first - 1, opened - 1, -1) if _may_be_deed(words[at], side)]  # began after ...
    is_last = side.language in VERB_LAST
    deeds = [*behind[:1], *(before[:2] if is_last or not behind else ())]
    if is_last and behind:
        deeds = [*behind, *before[:2]]
    for at in deeds:
        if operator is Operator.MIGHT and at - last > _AUXILIARIES:
            continue  # a van that may have been used was found
        if words[first].text.lower() == _COULD and not _PERCEIVED.isdisjoint(glosses_of(words[at].text, "en")):
            continue  # could hear them: heard them
        if any(word.entry(_OR) is not None for word in words[min(last, at) : max(first, at)]):
            continue
        things = [
            other
            for other in (*behind, *before)
            if other != at and abs(other - at) <= _OBJECT and (is_last or other > at)
        ]
        yield GovernedDeed(
            operator, first, last, words[at], words[min(things, key=lambda o: abs(o - at))] if things else None
        )


def _may_be_deed(word: TaggedWord, side: SentenceFacts) -> bool:
    is_name = is_name_in(word, side.language)
    return (
        tells(word, side) and not is_name and not _calls(word, side.language) and not any(map(word.entry, _OF_NO_DEED))
    )


def _calls(word: TaggedWord, language: str) -> bool:
    """Tell whether a word tells of what somebody wants: calls, a demand, a plan."""
    glosses = glosses_of(word.text, language)
    surest = max(glosses.values(), default=0.0)
    return any(glosses.get(gloss) == surest for gloss in _CALLS)


def is_done(side: SentenceFacts, at: int, deed: TaggedWord, language: str) -> bool:
    """Tell whether a word tells of what was done: by a verb, as a deed may be told, or by a noun beside such a verb."""
    words = side.words
    begin, end = clause_around(words, at, is_joint=True)
    clause = words[begin:end]
    if any(
        any(map(word.entry, _HELD_BACK)) or word.entry(_OFFERS) is not None for word in clause if word is not words[at]
    ):
        return False
    if any((modal := word.entry("modal")) is not None and modal.value == _MODAL_OPEN for word in words):
        return False  # has not decided whether to open it
    if (
        side.language not in _LANGUAGES
        or _depends(clause)
        or _is_conditional(side, at)
        or is_intended(side, at)
        or side.text.rstrip().endswith("?")
    ):
        return False
    if any(_calls(word, side.language) for word in clause if word.is_content):
        return False
    if at > begin and words[at - 1].entry("infinitive") is not None:
        return False
    if _may_be_verb(words[at], side.language, is_told=True) and not _is_noun(words, at, begin, side.language):
        return _may_be_verb(deed, language, is_told=False)
    doing = [
        place
        for place in (
            *range(max(begin, at - _DONE_BESIDE), at),
            *(range(at + 1, end) if side.language in VERB_LAST else ()),
        )
        if does(words[place], side.language)
    ]
    return any(not _is_parted(side, min(place, at), max(place, at)) for place in doing)


def _is_parted(side: SentenceFacts, first: int, last: int) -> bool:
    """Tell whether a preposition stands between two words but before a day: launched a campaign against the tax."""
    dated = {day.place for day in side.dates}
    return any(
        side.words[at].entry("preposition") is not None and dated.isdisjoint((at, at + 1))
        for at in range(first + 1, last)
    )


def _depends(clause: Sequence[TaggedWord]) -> bool:
    """Tell whether a clause hangs on another, and tells no more of somebody: whether she opens it, when it is found."""
    entry = clause[0].entry("subordinate") if clause else None
    return entry is not None and entry.value != "relative" and clause[0].entry("content_clause") is None


def _may_be_verb(word: TaggedWord, language: str, *, is_told: bool) -> bool:
    """Tell whether a word may be a verb, or a noun made of one; of what was, in English, if `is_told`."""
    text = word.text.lower()
    if is_told and language == "en":
        return is_past(text)
    if is_told and language in _PASTS and not text.endswith(_PASTS[language]):
        return False
    return is_deed(text, language) or does(word, language)


def does(word: TaggedWord, language: str) -> bool:
    """Tell whether a word tells that what a noun beside it names was done: ordered an audit."""
    return (
        word.entry(_DID) is not None
        or word.entry("opens") is not None
        or (word.is_content and not _DOES.isdisjoint(glosses_of(word.text, language)))
    )


def _is_noun(words: Sequence[TaggedWord], at: int, begin: int, language: str) -> bool:
    """Tell whether an article, a preposition or a number stands before a word; or it has a German capital."""
    if language == "de":
        return words[at].text[:1].isupper()
    word = words[at]
    is_name = word.text != word.text.lower() or "'" in word.text or "’" in word.text
    return is_name or (at > begin and any(map(words[at - 1].entry, (*_BEFORE_NOUN, "preposition", "number"))))


def _is_conditional(side: SentenceFacts, at: int) -> bool:
    begin, _ = clause_around(side.words, at, is_joint=False)
    return any(
        (entry := word.entry("subordinate")) is not None and entry.value == "condition" for word in side.words[begin:at]
    )
