"""Whether a bridge, a road, a border or a school is open, as two sentences tell it, in one language or two.

`facility` of the lexicons names what may be open, with one name for all languages, `openness` the words for either. Of
a part of it, of other days or of others by name nothing clashes; what a later report tells may have come since.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.certainty.findings.drinking_water import KINDS as DRINKING
from reader.comparing.differing.statements.certainty.findings.drinking_water import read_drinking
from reader.comparing.differing.statements.clauses import is_conditional
from reader.comparing.differing.statements.governed_words import modal_of, negates
from reader.comparing.differing.statements.occurrences.told_deeds import read_whens
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_OTHER = {"open": "closed", "closed": "open"}
_DENIED = 3  # words before "closed" among which is what denies it
_REACH = 8  # words from a bridge to "closed"
_BEHIND = 3  # words from "closed" to a bridge
_BEFORE = 3  # words before a bridge among which is a preposition, or how many there are
_PARTLY, _SHARE = "in_part", "share"
_ARTICLES = ("article", "indefinite", "opens_noun", "cased_article")
_TO = "for_whom"
_WATER = "water"
_REOPEN = "reopen"
# What opened again may have been closed before on that day, unless it is said to have stayed so.
_REOPENED = "reopened"
_STAYS, _SURE = "hold+", "sure"
_COUNTING = ("number", "quantity", "ordinal")
_OF_IT = frozenset({"'s", "’s", "s"})

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class _State(NamedTuple):
    """That something is open or closed: what, by its name in all languages, for whom, and where that is told.

    `told` is the kind of word that tells it: a state, or that it opens again.
    """

    facility: str
    state: str
    whom: frozenset[str]
    span: Span
    told: str = "openness"


def tell_of_facilities(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sentences tell that something is open or closed, and one of them names a place that may be.

    So do those that tell whether water may be drunk.
    """
    kinds = left.kinds & right.kinds
    is_told = "facility" in left.kinds | right.kinds and _tells_state(left) and _tells_state(right)
    return is_told or kinds >= DRINKING


def compare_openness(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of what one side tells is open, and the other closed; `later` as for quantities."""
    if not tell_of_facilities(left, right):
        return
    one, other = _state(left), _state(right)
    if one is None or other is None or (one.facility, _OTHER[one.state]) != (other.facility, other.state):
        return
    if left.language == right.language and one.whom and other.whom and one.whom.isdisjoint(other.whom):
        return  # closed to lorries, open to cars
    if tell_other_days(left, right) or _are_others(left, right, is_water=one.facility == _WATER):
        return
    is_since = _is_open_since(left, one) or _is_open_since(right, other)
    has_opened = _REOPEN in (one.told, other.told) and _stays(left, right)  # reopened on Tuesday, stays closed
    if bool(left.dates) != bool(right.dates) and not (is_since or has_opened):
        return
    if one.facility != _WATER and _will_be(left) != _will_be(right) and not (left.dates and right.dates):
        return  # will be closed, and still is open
    is_of_one_day = bool(left.dates and right.dates) and _REOPEN in (one.told, other.told)
    if _REOPEN in (one.told, other.told) and (
        read_whens(left.words) != read_whens(right.words) or _may_have_been_closed_before(left, one, right, other)
    ):
        return  # closed until Friday, open again on Friday
    verdict = Verdict.CLASH if (later is None or is_of_one_day) and not is_since else Verdict.LATER_REPORT
    yield DifferenceKind.DIRECTION, verdict, one.span, other.span, 0.7


def _will_be(side: SentenceFacts) -> bool:
    return any(modal_of(word) == _SURE for word in side.words)


def opens_again_after(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one side tells that what is closed on the other opens again: no day of one is a day of the other."""
    if not tell_of_facilities(left, right):
        return False
    one, other = _state(left), _state(right)
    states = {one.state, other.state} if one and other and one.facility == other.facility else set()
    return len(states) > 1 and any(told is not None and told.told == _REOPEN for told in (one, other))


def _may_have_been_closed_before(left: SentenceFacts, one: _State, right: SentenceFacts, other: _State) -> bool:
    """Tell whether what opened again on one side is but closed on the other, and is not said to have stayed so."""
    is_past = any(
        told.told == _REOPEN
        and any(word.entry(_REOPENED) and told.span.start <= word.start < told.span.end for word in side.words)
        for side, told in ((left, one), (right, other))
    )
    return is_past and not _stays(left, right)


def _stays(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one side tells that something stays as it is."""
    return any(entry.value == _STAYS for side in (left, right) for word in side.words for entry in word.entries)


def _is_open_since(side: SentenceFacts, told: _State) -> bool:
    """Tell whether a sentence tells since when something is open again, as it was not before."""
    is_since = "since" in side.kinds
    return told.state == "open" and "resumed" in side.kinds and is_since


def _are_others(left: SentenceFacts, right: SentenceFacts, *, is_water: bool) -> bool:
    """Tell whether each side names something that the other does not; in two languages, whether no name is on both.

    Of water no town has to be named.
    """
    if left.language == right.language:
        return name_others(left, right)
    names = [{fold(word.text) for word in side.words if word.is_name} for side in (left, right)]
    shared = any(name in fold(side.text) for own, side in zip(names, (right, left), strict=True) for name in own)
    return (all(names) if is_water else any(names)) and not shared


def _state(side: SentenceFacts) -> _State | None:
    """Return what a sentence tells is open or closed, if it tells it of one thing and surely."""
    drinking = read_drinking(side)
    if drinking is not None:
        return _State(_WATER, drinking[0], frozenset(), drinking[1])
    words = side.words
    told = [at for at, word in enumerate(words) if word.entry("openness") is not None or _reopens(words, at)]
    if len(told) != 1 or is_conditional(words) or any(_is_in_part(words, at) for at in range(len(words))):
        return None
    at = told[0]
    others = (*words[:at], *words[at + 1 :])  # "offen" may tell that nothing is decided
    if any((modal := word.entry("modal")) is not None and modal.value != "sure" for word in others):
        return None
    is_reopened = _reopens(words, at)
    entry = words[at].entry("deed" if is_reopened else "openness")
    place = _facility(words, at)
    named = words[place].entry("facility") if place is not None else None
    if entry is None or place is None or named is None:
        return None
    is_denied = any(negates(words, before) for before in range(max(0, at - _DENIED), at))
    span = Span(words[at].start, words[at + len(entry.stems) - 1].end)
    state = "open" if is_reopened else entry.value
    told_by = _REOPEN if is_reopened else "openness"
    return _State(named.value, _OTHER[state] if is_denied else state, _whom(words[at + 1 :]), span, told_by)


def _tells_state(side: SentenceFacts) -> bool:
    return "openness" in side.kinds or (
        "deed" in side.kinds and any(_reopens(side.words, at) for at in range(len(side.words)))
    )


def _is_in_part(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word tells of a part alone: partly, a part of; "took part" and "por parte de" tell of none."""
    entry = words[at].entry(_PARTLY)
    if entry is None or entry.value != _SHARE:
        return entry is not None
    before = words[at - 1] if at else None
    return before is None or before.kind is TokenKind.MARK or any(map(before.entry, _ARTICLES))


def _reopens(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether something opens again at a place, by a word of its own: "weer open" tells that it is open."""
    entry = words[at].entry("deed")
    if entry is None or entry.value != _REOPEN:
        return False
    return all(word.entry("openness") is None for word in words[at + 1 : at + len(entry.stems)])


def _whom(behind: Sequence[TaggedWord]) -> frozenset[str]:
    """Return the stems of those for whom it is told: closed to lorries."""
    if not behind or behind[0].entry(_TO) is None:
        return frozenset()
    clause = takewhile(lambda word: word.kind is TokenKind.WORD, behind[1 : 1 + _BEHIND])
    return frozenset([word.stem for word in clause if word.is_content])


def _facility(words: Sequence[TaggedWord], at: int) -> int | None:
    """Return where that stands which is open: the subject before the word, or what stands right behind it."""
    begin = next((place + 1 for place in range(at - 1, -1, -1) if words[place].kind is TokenKind.MARK), 0)
    before = range(max(begin, at - _REACH), at)
    if (subject := _before_relative(words, begin)) is not None:
        before, begin = subject, subject.start
    for place in (*before, *range(at + 1, min(at + 1 + _BEHIND, len(words)))):
        if words[place].entry("facility") is None:
            continue
        behind = words[place + 1] if place + 1 < len(words) else None
        if behind is not None and (behind.entry("facility") or behind.text.lower() in _OF_IT):
            continue  # the airport road, the airport's car park
        return place if not _is_of_another(words, begin, place) else None
    return None


def _before_relative(words: Sequence[TaggedWord], begin: int) -> range | None:
    """Return where a subject stands that goes on behind a relative clause: the museum, which is old, is closed."""
    comma = begin - 1
    first = next((at for at in range(comma - 1, -1, -1) if words[at].kind is TokenKind.MARK), None)
    if first is None or words[comma].text != "," or words[first].text != ",":
        return None
    relative = words[first + 1].entry("subordinate")
    if relative is None or relative.value != "relative":
        return None
    start = next((at + 1 for at in range(first - 1, -1, -1) if words[at].kind is TokenKind.MARK), 0)
    return range(start, first)


def _is_of_another(words: Sequence[TaggedWord], begin: int, place: int) -> bool:
    """Tell whether a preposition or a number stands before it: a lane of the bridge, two schools."""
    return any(
        word.entry("preposition") is not None
        or (word.entry("genitive") is not None and any(before.is_content for before in words[begin:at]))
        or word.kind is TokenKind.NUMBER
        or (any(map(word.entry, _COUNTING)) and word.entry("indefinite") is None)
        for at, word in list(enumerate(words))[max(begin, place - _BEFORE) : place]
    )
