"""Who contradicts a claim by a sentence that tells another one: six died, beside a lead that tells four."""

from collections.abc import Iterator, Sequence

from reader.comparing.profiling.profiles import profile
from reader.gathering.claims.sentences import are_alike
from reader.gathering.touching.asking import Asking
from reader.model.article import Article, Span
from reader.model.events.claim import Claim, MemberDifference, Place

# Of the terms of one sentence that says what another one does, as for omissions.
_MOSTLY = 0.6


def who_contradicts(claims: Sequence[Claim], articles: Sequence[Article]) -> Asking:
    """Tell who tells otherwise what a story says both in a claim and, in a sentence like that, in another one."""
    differing = [(claim, one) for claim in claims for one in claim.differs]
    return lambda claim: {
        place for other, one in differing if other is not claim for place in _against(claim, other, one, articles)
    }


def _against(claim: Claim, other: Claim, one: MemberDifference, articles: Sequence[Article]) -> Iterator[Place]:
    """Yield what tells otherwise what a story says both in this claim and, in a sentence like that, in another."""
    sides = ((one.left, one.difference.left, one.right), (one.right, one.difference.right, one.left))
    for number, span, against in sides:
        said, denied = other.tellers()[number], other.tellers()[against].place
        if span is not None and any(
            member.story == said.story
            and _holds(articles, member.place, span)
            and are_alike(articles, member.place, said.place, least=_MOSTLY)
            for member in claim.members
        ):
            yield denied


def _holds(articles: Sequence[Article], place: Place, span: Span) -> bool:
    """Tell whether a sentence has a value: its figures, or all its words where it has none."""
    article = articles[place[0]]
    value = profile(span.of(article.text), article.language or "").terms
    figures = frozenset(term for term in value if term[0].isdigit()) or value
    return figures <= profile(article.sentence_text(place[1]), article.language or "").terms
