"""Whether two numbers are told of two occasions: 300 came to the last sitting, 800 to this one.

`former` of the lexicons lists what sets apart an occasion before the one that is reported: last, previous, ago.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.occurrences.told_deeds import HAPPENED, MADE, deed_beside
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.profiling.normalization import TokenKind

_OPENING = 7  # words before the first mark that say when all is told: "At the last sitting in March, 300 came"
_ASIDE = 3  # words between two commas: in 2019
_OPENER = 1  # words before a year that opens a sentence: in 2019
_STOPS = frozenset(".;:!?")
_INNER = frozenset("-‑'’")


def are_of_two_occasions(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one side alone tells its number of a former occasion, or of another year or month."""
    whens = _When(left, one), _When(right, other)
    if whens[0].is_former != whens[1].is_former and not (tell_one_year(left, right) or _tell_one_period(*whens)):
        return True
    if not (is_count(one) and is_count(other)):
        return False
    return any(
        mine.is_long_ago and not any(_may_be_one(a, b) for a in mine.periods for b in theirs.dates)
        for mine, theirs in (whens, whens[::-1])
        if theirs.is_recent or (mine.years and not theirs.dates)
    )


def _tell_one_period(one: "_When", other: "_When") -> bool:
    """Tell whether both numbers are told of one period, counted from the day of the report: last year, l'an dernier."""
    return any(mine.days is not None and mine.days == yours.days for mine in one.dates for yours in other.dates)


def tell_one_year(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether both sides tell one year alone, the same one: "the last strike, in 2019", "in 2019 a strike"."""
    years = [{one.year for one in side.dates} for side in (left, right)]
    return years[0] == years[1] and len(years[0]) == 1 and None not in years[0]


def tell_other_occasions(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one side alone tells of a former occasion, or each of another one of several: the second shift."""
    return ("former" in left.kinds) != ("former" in right.kinds) or tell_other_ranks(left, right)


def tell_other_ranks(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether each side tells a rank, and not the same ones: the first shift, the second shift."""
    if "ordinal" not in left.kinds & right.kinds:
        return False
    ranks = _ranks(left), _ranks(right)
    return bool(ranks[0] and ranks[1]) and ranks[0] != ranks[1]


def _ranks(side: SentenceFacts) -> frozenset[str]:
    """Return the ranks of a sentence but for those of days."""
    return frozenset(
        entry.value
        for word in side.words
        if (entry := word.entry("ordinal")) is not None
        and not any(one.start <= word.start < one.end for one in side.dates)
    )


def is_of_another_time(side: SentenceFacts, told: Quantity) -> bool:
    """Tell whether a number is told of a former occasion, or of a year or a month and of no day."""
    when = _When(side, told)
    return when.is_former or when.is_long_ago


class _When:
    """When a number is told of, by the words of its clause and those that open the sentence."""

    def __init__(self, side: SentenceFacts, told: Quantity) -> None:
        words = [word for word in _clause(side, told) if not told.start <= word.start < told.end]
        places = {word.start for word in words}
        self.is_former = any(_sets_apart(words, at) for at in range(len(words)))
        self.dates = tuple(one for one in side.dates if one.start in places) or _year_before(side, told)
        self.periods = tuple(one for one in self.dates if _is_period(one))
        self.years = tuple(one for one in self.periods if one.month is None)
        self.is_long_ago = bool(self.periods) and self.periods == self.dates
        self.is_recent = any(one.weekday is not None or one.days is not None for one in self.dates)


def _is_period(one: ToldDate) -> bool:
    """Tell whether a date is a month or a year and no day: what is reported of today is told by its day."""
    is_long = one.year is not None or one.month is not None
    return is_long and one.day is None and one.weekday is None and one.minute is None and one.days is None


def _may_be_one(period: ToldDate, day: ToldDate) -> bool:
    told = [(period.year, day.year), (period.month, day.month)]
    known = [(mine, theirs) for mine, theirs in told if mine is not None and theirs is not None]
    return bool(known) and all(mine == theirs for mine, theirs in known)


def _sets_apart(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell if a word tells of a former occasion; "last Monday", "the last of them" and "a former guard" of none."""
    entry = words[at].entry("former")
    behind = words[at + len(entry.stems)] if entry is not None and at + len(entry.stems) < len(words) else None
    if entry is None or entry.value != "next":
        return entry is not None
    if behind is None or not behind.is_content or behind.is_name:
        return False
    return behind.entry("weekday") is None and behind.entry("human") is None


def _year_before(side: SentenceFacts, told: Quantity) -> tuple[ToldDate, ...]:
    """Return the year of which a sentence goes on to tell: in 2019 the ship ran aground, and twelve were hurt.

    It opens the sentence, or is that of a mishap; when something was built is no time of what befell anybody.
    """
    before = [one for one in side.dates if one.place < told.place]
    year = before[-1] if told.fate and before else None
    if year is None or not _is_period(year) or year.month is not None:
        return ()
    if any(word.text in _STOPS for word in side.words[year.place : told.place]):
        return ()
    deed = deed_beside(side, year.place)
    name = deed.name if deed is not None else ""
    return (year,) if name in HAPPENED or (year.place <= _OPENER and name not in MADE) else ()


def _clause(side: SentenceFacts, told: Quantity) -> Iterator[TaggedWord]:
    """Yield the words between the marks around a number, and those of a short opening without one."""
    words = side.words
    marks = [at for at, word in enumerate(words) if word.kind is TokenKind.MARK and word.text not in _INNER]
    begin = max((at + 1 for at in marks if at < told.place), default=0)
    end = min((at for at in marks if at > told.place), default=len(words))
    first = min(marks, default=0)
    if begin and words[begin - 1].text == "," and (aside := _before_aside(words, marks, begin - 1)) is not None:
        yield from words[aside:begin]  # the last strike, in 2019, lasted eleven days
    if first <= _OPENING and begin == first + 1 and not any(one.place < first for one in side.quantities):
        yield from words[:first]
    yield from words[begin:end]


def _before_aside(words: Sequence[TaggedWord], marks: Sequence[int], comma: int) -> int | None:
    """Return where a clause begins that goes on behind an aside that tells when, and ends at a comma."""
    before = [at for at in marks if at < comma]
    aside = words[before[-1] + 1 : comma] if before and words[before[-1]].text == "," else ()
    if not aside or len(aside) > _ASIDE or any(word.kind is TokenKind.WORD and word.is_content for word in aside):
        return None
    return before[-2] + 1 if len(before) > 1 else 0
