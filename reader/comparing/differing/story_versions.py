"""Two versions of one story, of which the later one updates what the earlier one measured, and two copies of one text.

Who updates a story changes more of it than a number: where all else is the same, in another outlet, the number was
edited, however much later that came out.
"""

import re
from collections import Counter
from math import isfinite

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Article
from reader.model.events.report_time import gap_between, gap_of_clocks, told_at
from reader.model.outlets import are_one_outlet

_FIGURES = re.compile(r"\d[\d.,]*")
_FEWEST, _SHARE = 4, 0.8  # sentences that two copies have alike but for figures, and their share of the shorter one's
_OF_NUMBERS = ("number", "power", "fraction")
_TO_THE_MINUTE = len("2031-05-02T09:10")


def is_update(left: Article, right: Article) -> bool:
    """Tell whether one outlet published both stories in one minute, and has changed one of them since."""
    if not are_one_outlet(left.outlet, right.outlet):
        return False
    minutes = [(side.published or "")[:_TO_THE_MINUTE] for side in (left, right)]
    if minutes[0] != minutes[1] or len(minutes[0]) < _TO_THE_MINUTE:
        return False
    gap = gap_between(told_at(left), told_at(right))
    return bool(gap.time if gap is not None else gap_of_clocks(told_at(left), told_at(right)))


def are_copies(left: Article, right: Article) -> bool:
    """Tell whether two outlets, as far as they are known, tell the same word for word but for figures."""
    if are_one_outlet(left.outlet, right.outlet):
        return False
    one, other = (
        Counter(_FIGURES.sub("#", " ".join(sentence.span.of(side.text).split())) for sentence in side.sentences)
        for side in (left, right)
    )
    alike, shorter = (one & other).total(), min(one.total(), other.total())
    return alike >= _FEWEST and alike >= _SHARE * shorter


def are_edited(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences are the same but for numbers, which neither tells as a least one or as one so far."""
    is_exact = all(isfinite(one.high - one.low) for side in (left, right) for one in side.quantities)
    may_be_more = any("partly" in side.kinds and _may_be_more_yet(side) for side in (left, right))
    return is_exact and not may_be_more and _without_numbers(left) == _without_numbers(right)


def _may_be_more_yet(side: SentenceFacts) -> bool:
    return any((entry := word.entry("partly")) is not None and entry.value == "yet" for word in side.words)


def _without_numbers(side: SentenceFacts) -> list[str]:
    return [word.text for word in side.words if not _is_number(word)]


def _is_number(word: TaggedWord) -> bool:
    return word.kind is TokenKind.NUMBER or any(word.entry(kind) is not None for kind in _OF_NUMBERS)
