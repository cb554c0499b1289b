"""Whether an end that one story dates is open in the other: closed until Friday, closed until further notice.

`open_end` of the lexicons lists what leaves open until when something lasts (`until`), or when it will be (`date`).
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import modal_of, negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, name_others
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.coming.deadlines import lasts_until, tell_two_facilities
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import Verdict

_DATE, _SURE, _REOPEN, _STAYS = "date", "sure", "reopen", "hold+"
_BEGINNING = frozenset({"opens", "occurs", "resumed"})
# What tells that something is closed, or will be open, and not what.
_STATING = ("openness", "until", "still", "resumed", "will", "speech", "reopened", "condition", "separable", "having")

Found = tuple[Verdict, Span | ToldDate, Span | ToldDate]


class _OpenEnd(NamedTuple):
    """The words, half-open, that leave an end open, and what they leave open."""

    first: int
    last: int
    what: str


def compare_open_ends(
    left: SentenceFacts,
    right: SentenceFacts,
    published: tuple[date | None, date | None],
    later: timedelta | None,
) -> Iterator[Found]:
    """Yield the day of an end that one sentence tells and the other leaves open; `later` as for quantities."""
    if ("open_end" in left.kinds) == ("open_end" in right.kinds):
        return
    verdict = Verdict.CLASH if later is None else Verdict.LATER_REPORT
    if "open_end" in right.kinds:
        pair = _compare(left, published[0], right)
        if pair is not None:
            yield verdict, pair[0], pair[1]
    else:
        pair = _compare(right, published[1], left)
        if pair is not None:
            yield verdict, pair[1], pair[0]


def _compare(dated: SentenceFacts, published: date | None, other: SentenceFacts) -> tuple[ToldDate, Span] | None:
    """Return the day of an end and the words that leave it open, where both are of one thing."""
    end = _open_end(other)
    days = [day for day in dated.dates if day.minute is None]
    if end is None or len(days) != 1 or other.dates:
        return None
    is_past = published is not None and days[0].days is not None and days[0].days[1] <= published
    if is_past or not _ends_on(dated, days[0], end.what) or not _are_of_one_thing(dated, other, end):
        return None
    return days[0], Span(other.words[end.first].start, other.words[end.last - 1].end)


def _open_end(side: SentenceFacts) -> _OpenEnd | None:
    """Return what leaves an end open, if nothing else is denied or doubted."""
    for at, word in enumerate(side.words):
        entry = word.entry("open_end")
        if entry is not None:
            last = at + len(entry.stems)
            is_denied = any(not at <= place < last for place in negations(side.words))
            return None if is_denied else _OpenEnd(at, last, entry.value)
    return None


def _ends_on(side: SentenceFacts, day: ToldDate, what: str) -> bool:
    """Tell whether something surely lasts until a day, or will be open or take place on it."""
    if negations(side.words) or any(modal_of(word) not in ("", _SURE) for word in side.words):
        return False
    if {"was", "reopened"} & side.kinds:
        return False
    reopens = any((entry := word.entry("deed")) is not None and entry.value == _REOPEN for word in side.words)
    begins = what == _DATE and "will" in side.kinds and not _BEGINNING.isdisjoint(side.kinds)
    return lasts_until(side, day) or reopens or begins


def _are_of_one_thing(dated: SentenceFacts, other: SentenceFacts, end: _OpenEnd) -> bool:
    """Tell whether both sentences tell of one thing, and one of them of nothing but what the other does."""
    is_one_language = dated.language == other.language
    if (is_one_language and name_others(dated, other)) or tell_two_facilities(dated, other):
        return False
    words = dated.words, (*other.words[: end.first], *other.words[end.last :])
    marks = [{entry.value for word in each if (entry := word.entry("twin"))} for each in words]
    places = [{entry.value for word in each if (entry := word.entry("facility"))} for each in words]
    counts = [{one.value for one in side.quantities} for side in (dated, other)]
    if marks[0] != marks[1] or (all(counts) and counts[0] != counts[1]):
        return False
    told = _things(dated, range(0)), _things(other, range(end.first, end.last))
    own = [_without(told[0], dated, told[1], other), _without(told[1], other, told[0], dated)]
    is_known = [bool(things or places[0] & places[1]) for things in told]
    return any(knows and not rest for knows, rest in zip(is_known, own, strict=True))


def _without(
    words: list[TaggedWord], side: SentenceFacts, others: list[TaggedWord], other: SentenceFacts
) -> list[TaggedWord]:
    return [word for word in words if not any(are_same(word, side.language, each, other.language) for each in others)]


def _things(side: SentenceFacts, besides: range) -> list[TaggedWord]:
    """List the words that tell of what something is told, `besides` some places."""
    return [
        word
        for at, word in enumerate(side.words)
        if at not in besides
        and word.kind is TokenKind.WORD
        and word.is_content
        and not is_dated(side, word)
        and not any(map(word.entry, _STATING))
        and not any(
            entry.kind in ("deed", "opposite") and entry.value.partition(":")[0] in (_REOPEN, _STAYS, "close")
            for entry in word.entries
        )
    ]
