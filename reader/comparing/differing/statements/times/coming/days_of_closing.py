"""On which day one thing will be closed for good: will close on 31 August, the council decided to shut it on 30 June.

`to_close` of the lexicons lists the phrases that tell it of what is to come. It is one thing where one side calls it no
more than the other does but for names: Kingsmead Baths, Kingsmead Baths in Wexbury, the baths; the pool's café is not.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.slots.frames import tells
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.coming.deadlines import lasts_until
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ
from reader.model.difference import Verdict

_ONE_DAY = timedelta(days=2)  # between two reports, of which the later one hardly tells of another decision
_HEAD_LAST = frozenset({"en"})
_DOORS = frozenset({"doors", "portes", "puertas", "porte"})  # its own: will close its doors

Found = tuple[Verdict, ToldDate, ToldDate]


class _Closing(NamedTuple):
    """The day on which something will be closed, and the words that tell what."""

    day: ToldDate
    thing: Sequence[TaggedWord]


def compare_closings(
    left: SentenceFacts,
    right: SentenceFacts,
    published: tuple[date | None, date | None],
    later: timedelta | None,
) -> Iterator[Found]:
    """Yield the days on which two sentences of one language tell that one thing will be closed, where those differ."""
    if left.language != right.language or "to_close" not in left.kinds & right.kinds:
        return
    one, other = _closing(left, published[0]), _closing(right, published[1])
    if one is None or other is None or not differ(one.day, other.day):
        return
    if _are_of_one_thing(left, one.thing, right, other.thing):
        is_later = later is not None and abs(later) > _ONE_DAY
        yield (Verdict.LATER_REPORT if is_later else Verdict.CLASH), one.day, other.day


def _closing(side: SentenceFacts, published: date | None) -> _Closing | None:
    """Return the only closing that a sentence tells, if a day to come stands behind it."""
    words = side.words
    found = [at for at, word in enumerate(words) if word.entry("to_close") is not None]
    if len(found) != 1 or negations(words):
        return None
    entry = words[found[0]].entry("to_close")
    last = found[0] + (len(entry.stems) if entry is not None else 1)
    day = next((one for one in side.dates if one.place >= last), None)
    if day is None or day.day is None or day.month is None or lasts_until(side, day):
        return None
    if any(map(parts_clauses, words[last : day.place])) or not _is_to_come(day, published):
        return None
    done_to = [word for word in words[last : day.place] if tells(word, side) and word.text.lower() not in _DOORS]
    if done_to:
        return _Closing(day, done_to)
    before = list(takewhile(lambda word: not parts_clauses(word), reversed(words[: found[0]])))[::-1]
    return _Closing(day, [word for word in before if tells(word, side)])


def _is_to_come(day: ToldDate, published: date | None) -> bool:
    return published is None or day.days is None or day.days[0] > published


def _are_of_one_thing(
    left: SentenceFacts, one: Sequence[TaggedWord], right: SentenceFacts, other: Sequence[TaggedWord]
) -> bool:
    """Tell if one of two things is called by no other words than the other, but for names, and both by one noun."""
    if not one or not other or _head(left, one).stem != _head(right, other).stem:
        return False
    stems = {word.stem for word in one}, {word.stem for word in other}
    rests = [word for word in one if word.stem not in stems[1]], [word for word in other if word.stem not in stems[0]]
    return not all(rests) and all(word.is_name for rest in rests for word in rest)


def _head(side: SentenceFacts, thing: Sequence[TaggedWord]) -> TaggedWord:
    """Return the noun by which a thing is called, before what tells where it is."""
    begin = side.words.index(thing[0])
    phrase = list(takewhile(lambda word: word.entry("preposition") is None, side.words[begin:]))
    own = [word for word in thing if word in phrase] or list(thing)
    return own[-1] if side.language in _HEAD_LAST else own[0]
