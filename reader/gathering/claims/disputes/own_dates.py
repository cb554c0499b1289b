"""A date that differs is not that of a claim that tells another one: "in October" says no year of an opening.

Two dates may be one where nothing that both tell of them differs: "October" and "12 October 2030", but not "1967".
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ
from reader.model.article import Article, Span
from reader.model.events.claim import Claim, Member, MemberDifference
from reader.model.events.report_time import day_of


def find_dates_of(article: Article, text: str) -> tuple[ToldDate, ...]:
    """Return the dates that a text of a story tells, days counted from when that was published."""
    return read_facts(text, article.language or "", day_of(article.published)).dates


def is_of_other_date(
    claim: Claim, one: MemberDifference, articles: Sequence[Article], told: Sequence[ToldDate]
) -> bool:
    """Tell whether two dates differ neither of which may be one of those that the words of a claim tell, `told`."""
    sides = zip(claim.sides_of(one), (one.difference.left, one.difference.right), strict=True)
    values = [
        value for side, span in sides if span is not None for value in _dates_at(articles[side.story], side, span)
    ]
    return bool(values and told) and not any(may_be_one(value, own) for value in values for own in told)


def tells_dates(article: Article, text: str, asked: Sequence[ToldDate]) -> bool:
    """Tell whether a text tells each of some dates, or one that may be that."""
    found = find_dates_of(article, text)
    return all(any(may_be_one(own, one) for own in found) for one in asked)


def may_be_one(one: ToldDate, other: ToldDate) -> bool:
    """Tell whether two dates have something to be compared, and are alike in it."""
    return differ(one, other) is False


def _dates_at(article: Article, side: Member, span: Span) -> list[ToldDate]:
    """Return the dates of a sentence that stand at a place of its story."""
    start = article.sentences[side.sentence].span.start
    dates = find_dates_of(article, article.sentence_text(side.sentence))
    return [one for one in dates if one.start + start < span.end and span.start < one.end + start]
