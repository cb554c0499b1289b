"""Refuse a clash of whom something befell, where the other story tells of none of what it befell them in."""

from collections.abc import Sequence

from reader.comparing.differing.statements.occurrences.other_hazards import is_of_no_hazard_of
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.article import Article
from reader.model.difference import Difference, DifferenceKind, Verdict

_KINDS = frozenset({DifferenceKind.NUMBER, DifferenceKind.QUANTITY})


def is_of_another_hazard(
    difference: Difference, left: Article, own: Sequence[int], right: Article, other: Sequence[int]
) -> bool:
    """Tell whether a number or nobody is told of what befell people in something that the other story does not tell."""
    if difference.verdict is not Verdict.CLASH or difference.kind not in _KINDS:
        return False
    return _tells_of_another(left, own, right) or _tells_of_another(right, other, left)


def _tells_of_another(story: Article, places: Sequence[int], other: Article) -> bool:
    text = story.text[story.sentences[places[0]].span.start : story.sentences[places[-1]].span.end]
    return is_of_no_hazard_of(read_facts(text, story.language or "", None), other)
