"""Who holds an office, leaves it, or is removed: stays in office, resigned, was dismissed.

In one language or two. `tenure` of the lexicons lists who stays and who is removed, `deed` who resigns. Both sentences
tell of one person, by a name or by an office, and neither of two of these. Who stays may have gone since. Whom somebody
removed ("the mayor fired Ada Quill") is named behind that in English, and before what became of him on the other side.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.crosslingual.phonetics import sound_likeness
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around, read_deeds
from reader.comparing.differing.statements.people.doing.orderers import offices_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others
from reader.comparing.differing.statements.slots.subjects import POSSESSIVE
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_RESIGN, _STAY, _DISMISS = "resign", "stay", "dismiss"
_KINDS = frozenset({"tenure", "deed"})
_ALIKE = 0.7  # of the sounds of two names
_SHORTEST = 4  # letters of a name that two languages write alike
_PASSIVE_REACH = 3  # words from "was" to "dismissed"
_REACH = 6  # words from "fired" to the name behind an office
_ENGLISH, _AS = "en", "as"
_OPEN = ("modal", "refusal", "negation", "nobody", "sought")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Tenure(NamedTuple):
    """What became of who holds an office, where that is told, and which names stand where his does.

    `is_done`: told as what somebody did to him, by whose name nothing is known of him.
    """

    name: str
    span: Span
    who: frozenset[str]
    is_done: bool


def compare_tenures(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of what became of one who holds an office; `later` as for quantities."""
    if _KINDS.isdisjoint(left.kinds) or _KINDS.isdisjoint(right.kinds) or "tenure" not in left.kinds | right.kinds:
        return
    one, other = _read_tenure(left), _read_tenure(right)
    if one is None or other is None or one.name == other.name:
        return
    if not (one.who & other.who if one.is_done or other.is_done else _are_of_one(left, right)):
        return
    verdict = Verdict.CLASH
    if later is not None and _STAY in (one.name, other.name):
        has_gone = not later or (later > timedelta()) == (one.name == _STAY)
        verdict = Verdict.LATER_REPORT if has_gone else Verdict.CLASH
    yield DifferenceKind.DIRECTION, verdict, one.span, other.span, 0.7


def _read_tenure(side: SentenceFacts) -> _Tenure | None:
    """Return what a sentence tells became of somebody, if it tells one thing, and neither denies nor plans it."""
    words = side.words
    told = [
        (entry.value, at, at + len(entry.stems))
        for at, word in enumerate(words)
        if (entry := word.entry("tenure")) is not None
    ]
    told += [(deed.name, deed.first, deed.last) for deed in read_deeds(side) if deed.name == _RESIGN]
    if len({name for name, *_ in told}) != 1:
        return None
    name, first, last = told[0]
    if any(deed.form for deed in read_deeds(side) if deed.name == _RESIGN) or _is_open(side, first, last):
        return None
    is_done = name == _DISMISS and not any(map(_is_passive, words[max(0, first - _PASSIVE_REACH) : first]))
    who = _removed(side, last) if is_done else _told_of(words[:first])
    if is_done and not who:
        return None  # who dismissed the claim
    return _Tenure(name, Span(words[first].start, words[last - 1].end), who, is_done)


def _told_of(before: Sequence[TaggedWord]) -> frozenset[str]:
    """Return the names and offices of whom it is told, and not of who says so."""
    says = [at for at, word in enumerate(before) if any(map(word.entry, ("speech", "content_clause")))]
    subject = before[says[-1] + 1 :] if says else before
    return _names(subject) | offices_of(subject)


def _removed(side: SentenceFacts, last: int) -> frozenset[str]:
    """Return the last name of whom somebody removed, or his office where that alone is told; nothing of other objects.

    The name stands behind the office, if that is told: fired the port director, Ada Quill, on Friday.
    """
    if side.language != _ENGLISH:
        return frozenset()
    behind = side.words[last : last + _REACH]
    office = list(takewhile(lambda word: not (word.is_name or parts_clauses(word) or _goes_on(word)), behind))
    offices = offices_of(office)
    comma = len(office) < len(behind) and offices and behind[len(office)].text == ","
    begin = len(office) + bool(comma)
    name = list(takewhile(lambda word: word.is_name, side.words[last + begin :]))
    if not name:
        return offices
    rest = side.words[last + begin + len(name) :]
    is_owner = name[-1].text.endswith(POSSESSIVE) or bool(rest and rest[0].text.endswith(POSSESSIVE))
    told = list(takewhile(lambda word: not parts_clauses(word), rest))
    if is_owner or (told and not _goes_on(told[0])) or any(word.text.lower() == _AS for word in told):
        return frozenset()  # fired his aides, dismissed him as a liar
    return _names(name[-1:])


def _goes_on(word: TaggedWord) -> bool:
    """Tell whether a word says more of a deed than to whom it was done: for, on, after; last week."""
    is_small = not word.is_content and not any(map(word.entry, ("article", "determiner", "pronoun", "indefinite")))
    return is_small or any(map(word.entry, ("preposition", "subordinate", "former")))


def _names(words: Sequence[TaggedWord]) -> frozenset[str]:
    return frozenset(fold(word.text) for word in words if _may_name(word))


def _is_passive(word: TaggedWord) -> bool:
    return word.entry("passive") is not None or word.entry("befalls") is not None


def _is_open(side: SentenceFacts, first: int, last: int) -> bool:
    """Tell whether what a clause tells is denied, held possible, planned or asked."""
    begin, end = clause_around(side.words, first, is_joint=False)
    around = [*range(begin, first), *range(last, end)]  # "dismissed" itself denies things
    return (
        any(side.words[at].entry(kind) is not None for at in around for kind in _OPEN)
        or any(negates(side.words, at) for at in around)
        or is_intended(side, first)
        or side.text.rstrip().endswith("?")
    )


def _are_of_one(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sides name one person, or tell of one office and name nobody else."""
    names = [_names(side.words) for side in (left, right)]
    if names[0] & names[1] or any(_sound_alike(one, two) for one in names[0] for two in names[1]):
        return True
    if left.language == right.language and name_others(left, right):
        return False
    if names[0] and names[1] and left.language != right.language:
        return False
    offices = offices_of(left.words), offices_of(right.words)
    return bool(offices[0] & offices[1])


def _sound_alike(one: str, other: str) -> bool:
    """Tell whether two names of two scripts are one."""
    is_one_script = one.isascii() == other.isascii()
    return not is_one_script and sound_likeness(sound_of(one), sound_of(other)) >= _ALIKE


def _may_name(word: TaggedWord) -> bool:
    return word.kind is TokenKind.WORD and word.is_name and len(word.text) >= _SHORTEST
