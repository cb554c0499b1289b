"""Which members of a claim tell a fact as another one cannot, or as a later report has it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from reader.comparing.differing.differences import find_link_differences
from reader.comparing.differing.spelling import spelled_identity
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Article
from reader.model.difference import Verdict
from reader.model.event import Claim, MemberDifference

_TOLD = frozenset({Verdict.CLASH, Verdict.LATER_REPORT})


def with_differences(claim: Claim, articles: Sequence[Article], likeness: Likeness) -> Claim:
    """Return the claim with what differs between members that a comparison of their stories links."""
    return replace(claim, differs=tuple(_differences(claim, articles, likeness)))


def _differences(claim: Claim, articles: Sequence[Article], likeness: Likeness) -> Iterator[MemberDifference]:
    for (left, one), (right, other) in combinations(enumerate(claim.members), 2):
        texts = articles[one.story], articles[other.story]
        sentences = texts[0].sentence_text(one.sentence), texts[1].sentence_text(other.sentence)
        is_linked = (other.story, other.sentence) in likeness.linked.get((one.story, one.sentence), ())
        if is_linked and not spelled_identity(*sentences):
            for found in find_link_differences(texts[0], (one.sentence,), texts[1], (other.sentence,)):
                if found.verdict in _TOLD:
                    yield MemberDifference(left, right, found)
