"""Links all of whose figures are told of two things are doubted: 90,000 dead here in May, 4,000 worldwide in March.

Of 312 real pairs of stories seven sure links are met so; five told two things, one the same share in two figures.
"""

from collections.abc import Iterable
from dataclasses import replace

from reader.comparing.differing.differences import find_link_differences
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.tagged_words import may_tell_quantity
from reader.comparing.linking.alignment import Candidate
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.model.article import Article
from reader.model.comparison import SURE_LINK
from reader.model.difference import DifferenceKind, Verdict

_FIGURES = frozenset({DifferenceKind.NUMBER, DifferenceKind.MONEY, DifferenceKind.PERCENT, DifferenceKind.MEASURE})
_NEAR = 1.1  # times one figure may be the other that it rounds: 2 trillion, 2.2 trillion


def doubt_other_figures(candidates: Iterable[Candidate], left: Article, right: Article) -> list[Candidate]:
    """Return the candidates, those with no more probability."""
    return [
        replace(one, probability=DOUBT)
        if one.probability >= SURE_LINK and _tell_other_figures(one, left, right)
        else one
        for one in candidates
    ]


def _tell_other_figures(candidate: Candidate, left: Article, right: Article) -> bool:
    sides = (left, candidate.left), (right, candidate.right)
    texts = [
        article.text[article.sentences[places[0]].span.start : article.sentences[places[-1]].span.end]
        for article, places in sides
    ]
    if not all(may_tell_quantity(text, story.language or "") for text, (story, _) in zip(texts, sides, strict=True)):
        return False
    facts = [read_facts(text, story.language or "", None) for text, (story, _) in zip(texts, sides, strict=True)]
    if not all(side.quantities for side in facts) or _tell_near_figures(facts[0], facts[1]):
        return False
    found = find_link_differences(left, candidate.left, right, candidate.right)
    told = [one.verdict for one in found if one.kind in _FIGURES and one.left is not None and one.right is not None]
    return bool(told) and all(verdict is Verdict.OTHER_SUBJECT for verdict in told)


def _tell_near_figures(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether a figure of one side is one of the other, or rounds it; how long something took is none."""
    values = [[abs(one.value) for one in side.quantities if one.kind in _FIGURES] for side in (left, right)]
    return any(max(one, two) <= _NEAR * min(one, two) for one in values[0] for two in values[1])
