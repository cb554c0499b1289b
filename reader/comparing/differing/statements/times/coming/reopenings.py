"""On which day something opens again that is closed until another one: shut until Monday, will reopen on Friday.

What is closed until Monday may open on Monday, or on the day behind it.
"""

from datetime import date, timedelta

from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others
from reader.comparing.differing.statements.times.coming.deadlines import day_to_come, is_until, lasts_until
from reader.comparing.differing.statements.times.dates_told import ToldDate

_CLOSED = "closed"
_REOPEN = "reopen"
_SURE = "sure"
_STATING = ("openness", "deed", "opposite", "until", "still", "resumed", "will")
_NEXT = timedelta(days=1)


def open_on_another_day(
    left: SentenceFacts,
    one: ToldDate,
    right: SentenceFacts,
    other: ToldDate,
    published: tuple[date | None, date | None],
) -> bool:
    """Tell whether one thing is closed until one day on one side, and opens on another on the other; `published` so."""
    days = [day_to_come(day, of) if of is not None else None for day, of in zip((one, other), published, strict=True)]
    if days[0] is None or days[1] is None or left.language != right.language:
        return False
    if _is_closed_until(left, one) and _will_open_on(right, other):
        until, opens = days[0], days[1]
    elif _will_open_on(left, one) and _is_closed_until(right, other):
        until, opens = days[1], days[0]
    else:
        return False
    return opens not in (until, until + _NEXT) and _are_of_one_thing(left, right)


def _is_closed_until(side: SentenceFacts, day: ToldDate) -> bool:
    """Tell whether something is closed until a day to come, and nothing is told of its opening."""
    closed = [at for at, word in enumerate(side.words[: day.place]) if _has(side, at, "openness", _CLOSED)]
    if not closed or not lasts_until(side, day) or _opens(side) or negations(side.words) or not _is_sure(side):
        return False
    return side.words[max(0, closed[-1] - 1)].entry("was") is None


def _will_open_on(side: SentenceFacts, day: ToldDate) -> bool:
    is_to_come = "will" in side.kinds and _opens(side) and not is_until(side, day)
    return is_to_come and _is_sure(side) and not negations(side.words)


def _opens(side: SentenceFacts) -> bool:
    return any(_has(side, at, "deed", _REOPEN) for at in range(len(side.words)))


def _has(side: SentenceFacts, at: int, kind: str, value: str) -> bool:
    entry = side.words[at].entry(kind)
    return entry is not None and entry.value == value


def _is_sure(side: SentenceFacts) -> bool:
    return all((modal := word.entry("modal")) is None or modal.value == _SURE for word in side.words)


def _are_of_one_thing(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell if two sentences tell of one thing that may be open, and one of them of nothing but what the other does."""
    if name_others(left, right) or len(left.dates) != 1 or len(right.dates) != 1:
        return False
    places = [{word.stem for word in side.words if word.entry("facility")} for side in (left, right)]
    marks = [{entry.value for word in side.words if (entry := word.entry("twin"))} for side in (left, right)]
    counts = [{one.value for one in side.quantities} for side in (left, right)]
    if places[0].isdisjoint(places[1]) or marks[0] != marks[1] or (all(counts) and counts[0] != counts[1]):
        return False
    told = [
        side.topics - {word.stem for word in side.words if any(map(word.entry, _STATING))} for side in (left, right)
    ]
    return told[0] <= told[1] or told[1] <= told[0]
