"""Pairs of two times: what a story of May tells "in February" is nothing that happened "on Tuesday".

Background has the words of the event: another fire, in another hall of the same company. A sentence that opens with a
month or a year tells of then; one that tells a weekday or an hour tells of the days around its story.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.times.dates_told import ToldDate
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.profiles import text_of_group
from reader.model.article import Article

# Words before the month or the year that a sentence opens with: "in", "last". Behind more of them it may be anything's.
_BEFORE = 1
_AROUND = [timedelta(days) for days in range(-6, 7)]  # a weekday is the last one or the next one
_YEARS = range(1900, 2100)
_OPENING = 40  # letters: two words


def without_other_times(
    likenesses: Sequence[Likeness],
    stories: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
) -> Sequence[Likeness]:
    """Return the scored pairs but for those of two times; `places` are where the sentences of each group stand.

    A story without a date is of the other one's day. Of links of 104 events of three outlets this takes away two, both
    wrong.
    """
    days = _day_of(stories[0].article), _day_of(stories[1].article)
    one, other = days[0] or days[1], days[1] or days[0]
    if one is None or other is None:
        return likenesses
    left = _Dates(stories[0].article, places[0], one)
    right = _Dates(stories[1].article, places[1], other)
    return [
        pair
        for pair in likenesses
        if not (left.is_apart(pair.left, right, pair.right) or right.is_apart(pair.right, left, pair.left))
    ]


class _Dates:
    """The dates of the groups of a story, read when they are asked for."""

    def __init__(self, article: Article, places: Sequence[Sequence[int]], published: date) -> None:
        self._article, self._places = article, places
        self._language = article.language or ""
        self._published = published

    def is_apart(self, group: int, other: "_Dates", of_other: int) -> bool:
        """Tell whether a group opens with a month or a year in which nothing happened that the other one tells."""
        if not _opens_with_date(self._text_of(group), self._language):
            return False
        told, theirs = self.told_in(group), other.told_in(of_other)
        return (
            bool(told and theirs)
            and told[0].place <= _BEFORE
            and _is_a_while(told[0])
            and all(map(_is_around, theirs))
            and not other.has_day_in(told[0])
        )

    def told_in(self, group: int) -> Sequence[ToldDate]:
        """Return the dates of a group."""
        return read_facts(self._text_of(group), self._language, self._published).dates

    def _text_of(self, group: int) -> str:
        return text_of_group(self._article, self._places[group])

    def has_day_in(self, one: ToldDate) -> bool:
        """Tell whether a day around the story is in a month or a year."""
        days = [self._published + days for days in _AROUND]
        return any(one.month in (None, day.month) and one.year in (None, day.year) for day in days)


@lru_cache(maxsize=1 << 12)
def _opens_with_date(text: str, language: str) -> bool:
    """Tell whether a month or a year is among the first words; most sentences have none."""
    months = read_lexicon(language).words.get("month", frozenset())
    first = text[:_OPENING].lower().split(maxsplit=_BEFORE + 1)[: _BEFORE + 1]
    words = [word.rstrip(",") for word in first]
    return any(word in months or (word.isdecimal() and int(word) in _YEARS) for word in words)


def _day_of(article: Article) -> date | None:
    try:
        return date.fromisoformat((article.published or "")[:10])
    except ValueError:
        return None


def _is_a_while(one: ToldDate) -> bool:
    """Tell whether a date is a month or a year."""
    return one.day is None and one.weekday is None and (one.month is not None or one.year is not None)


def _is_around(one: ToldDate) -> bool:
    """Tell whether a date is a weekday or an hour."""
    return one.day is None and one.month is None and one.year is None and one.days is None
