"""In which month one thing was opened, whatever else is told: reopened it in March of this year, reopened it in May.

What was opened is the noun behind the verb, the subject of a verb that has none behind it, and for "it" a noun before.
What may be still to come, was not done, or is told of another year has no month that another one contradicts.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.occurrences.told_deeds import (
    ToldDeed,
    clause_around,
    deed_beside,
    tell_one_of_several,
)
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.slots.subjects import phrase_behind, subject_before
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.differing.statements.times.occasions import tell_other_occasions

_LANGUAGES = frozenset({"en"})  # those in which a subject and an object are known by their places
_OPENED = frozenset({"reopen", "inaugurate", "establish"})
_NEAR = 2  # words before a noun that tell which one it is
_DONE = "ed"  # how the form ends that tells that it was done
_IT = frozenset({"it", "them"})
_TO_COME = ("modal", "coming", "infinitive")


def tell_months_of_one_deed(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether two months are those in which one thing was opened."""
    is_known = left.language == right.language and left.language in _LANGUAGES
    if not (is_known and _is_month(one) and _is_month(other)) or (one.year is None) != (other.year is None):
        return False
    deeds = _done(left, one), _done(right, other)
    if deeds[0] is None or deeds[1] is None or deeds[0].name != deeds[1].name:
        return False
    if tell_other_occasions(left, right):
        return False
    return _are_one(left, _opened(left, deeds[0], one), right, _opened(right, deeds[1], other))


def _is_month(one: ToldDate) -> bool:
    return one.month is not None and one.day is None and one.weekday is None and one.minute is None


def _done(side: SentenceFacts, month: ToldDate) -> ToldDeed | None:
    """Return what was done in a month, if it was: not what was to be, may be or was not."""
    deed = deed_beside(side, month.place)
    if deed is None or deed.name not in _OPENED or deed.last > month.place:
        return None
    words = side.words
    begin, _ = clause_around(words, month.place, is_joint=True)
    is_done = words[deed.first].text.lower().endswith(_DONE)
    is_open = any(any(map(words[at].entry, _TO_COME)) or negates(words, at) for at in range(begin, month.place))
    return deed if is_done and not is_open else None


def _opened(side: SentenceFacts, deed: ToldDeed, month: ToldDate) -> Sequence[Sequence[TaggedWord]]:
    """List the phrases one of which calls what was opened, each with its head last."""
    words = side.words
    behind = words[deed.last : month.place]
    if told := phrase_behind(side, behind):
        return [told]
    near = list(takewhile(lambda word: word.entry("preposition") is None, behind))
    if any(word.text.lower() in _IT for word in near):
        return [[word] for word in words[: deed.first] if word.is_content]
    return [told] if (told := subject_before(side, deed.first)) else []


def _are_one(
    left: SentenceFacts,
    mine: Sequence[Sequence[TaggedWord]],
    right: SentenceFacts,
    yours: Sequence[Sequence[TaggedWord]],
) -> bool:
    """Tell whether two phrases have one head, and neither is one of several, nor has each a word of its own."""
    for phrase in mine:
        for told in yours:
            if phrase[-1].stem == told[-1].stem:
                own = {word.stem for word in phrase}, {word.stem for word in told}
                is_one_each = bool(own[0] - own[1] and own[1] - own[0])
                return not is_one_each and _which(left, phrase[-1]) == _which(right, told[-1])
    return False


def _which(side: SentenceFacts, head: TaggedWord) -> frozenset[str]:
    """Return the words before a noun that tell which of several it is: the second causeway."""
    at = side.words.index(head)
    return tell_one_of_several(side.words[max(0, at - _NEAR) : at])
