"""Who holds an office, leaves it, or is removed: stays in office, resigned, was dismissed.

In one language or two. `tenure` of the lexicons lists who stays and who is removed, `deed` who resigns. Both sentences
tell of one person, by a name or by an office, and neither of two of these. Who stays may have gone since.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from reader.comparing.crosslingual.phonetics import sound_likeness
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.differing.statements.certainty.possibilities.intentions import is_intended
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around, read_deeds
from reader.comparing.differing.statements.people.doing.orderers import offices_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_RESIGN, _STAY, _DISMISS = "resign", "stay", "dismiss"
_KINDS = frozenset({"tenure", "deed"})
_ALIKE = 0.7  # of the sounds of two names
_SHORTEST = 4  # letters of a name that two languages write alike
_PASSIVE_REACH = 3  # words from "was" to "dismissed"
_OPEN = ("modal", "refusal", "negation", "nobody", "sought")

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _Tenure(NamedTuple):
    """What became of who holds an office, and where that is told."""

    name: str
    span: Span


def compare_tenures(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of what became of one who holds an office; `later` as for quantities."""
    if _KINDS.isdisjoint(left.kinds) or _KINDS.isdisjoint(right.kinds) or "tenure" not in left.kinds | right.kinds:
        return
    one, other = _read_tenure(left), _read_tenure(right)
    if one is None or other is None or one.name == other.name or not _are_of_one(left, right):
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
    if name == _DISMISS and not any(map(_is_passive, words[max(0, first - _PASSIVE_REACH) : first])):
        return None  # who dismissed the claim
    return _Tenure(name, Span(words[first].start, words[last - 1].end))


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
    names = [{fold(word.text) for word in side.words if _may_name(word)} for side in (left, right)]
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
