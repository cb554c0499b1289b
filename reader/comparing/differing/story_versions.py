"""Two versions of one story, of which the later one updates what the earlier one measured."""

from reader.model.article import Article
from reader.model.report_time import gap_between, gap_of_clocks, told_at

_TO_THE_MINUTE = len("2031-05-02T09:10")


def is_update(left: Article, right: Article) -> bool:
    """Say whether one outlet published both stories in one minute, and has changed one of them since."""
    if not (left.outlet and right.outlet) or left.outlet.casefold() != right.outlet.casefold():
        return False
    minutes = [(side.published or "")[:_TO_THE_MINUTE] for side in (left, right)]
    if minutes[0] != minutes[1] or len(minutes[0]) < _TO_THE_MINUTE:
        return False
    gap = gap_between(told_at(left), told_at(right))
    return bool(gap.time if gap is not None else gap_of_clocks(told_at(left), told_at(right)))
