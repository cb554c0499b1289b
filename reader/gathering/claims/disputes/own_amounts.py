"""A claim on one amount is not disputed by another one: "the state pays 60 percent of that sum" says no 421 million.

What differs in an amount that the words of a claim do not tell stands with the claim that says it. Where none does, the
claim is worded by a sentence that tells both amounts, so that the row says what is disputed. Of dates it is the same:
"last inspected in October" says no year of an opening (`own_dates`).
"""

from collections.abc import Callable, Iterator, Sequence

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.gathering.claims.disputes.own_dates import find_dates_of, is_of_other_date, tells_dates
from reader.model.article import Article
from reader.model.difference import DifferenceKind
from reader.model.events.claim import Claim, MemberDifference

_AMOUNTS = frozenset({
    *(DifferenceKind.NUMBER, DifferenceKind.MONEY, DifferenceKind.PERCENT, DifferenceKind.MEASURE),
    DifferenceKind.DURATION,
})  # fmt: skip


def with_own_amounts(
    claims: Sequence[Claim], articles: Sequence[Article], worded_by: Callable[[int, int], Claim]
) -> tuple[Claim, ...]:
    """Return the claims, each without the amounts and dates that another one is about, or in words that tell these.

    `worded_by` makes a claim anew in the words of one of its members, both by index.
    """
    said = {
        _values(claim, one, articles)
        for claim in claims
        for one in claim.differs
        if not _is_beside_it(claim, one, articles)
    }
    found = []
    for number, claim in enumerate(claims):
        others = _beside_it(claim, articles)
        unsaid = [one for one in others if _values(claim, one, articles) not in said]
        wording = next(_telling(claim, unsaid, articles), None)
        kept = claim if wording is None else worded_by(number, wording)
        found.append(kept.without(_beside_it(kept, articles)))
    return tuple(found)


def _beside_it(claim: Claim, articles: Sequence[Article]) -> list[MemberDifference]:
    return [one for one in claim.differs if _is_beside_it(claim, one, articles)]


def _is_beside_it(claim: Claim, one: MemberDifference, articles: Sequence[Article]) -> bool:
    """Tell whether an amount or a date differs that the words of a claim do not tell, though they tell another."""
    if one.difference.kind is not DifferenceKind.DATE:
        return _is_of_other_amount(claim, one, articles)
    told = find_dates_of(articles[claim.worded_by.story], _worded(claim, articles))
    return is_of_other_date(claim, one, articles, told)


def _values(claim: Claim, one: MemberDifference, articles: Sequence[Article]) -> frozenset[str]:
    """Return the words of the two values that differ, in whatever sentences they stand."""
    sides = zip(claim.sides_of(one), (one.difference.left, one.difference.right), strict=True)
    return frozenset(span.of(articles[side.story].text).casefold() for side, span in sides if span is not None)


def _is_of_other_amount(claim: Claim, one: MemberDifference, articles: Sequence[Article]) -> bool:
    if one.difference.kind not in _AMOUNTS:
        return False
    words, values = _worded(claim, articles), _values(claim, one, articles)
    told = _amounts(words, articles[claim.worded_by.story].language or "")
    is_said = any(value in words.casefold() for value in values) or not told.isdisjoint(
        _amounts_of(claim, one, articles)
    )
    return bool(told) and not is_said


def _amounts_of(claim: Claim, one: MemberDifference, articles: Sequence[Article]) -> frozenset[tuple[str, str, float]]:
    """Return the two amounts that differ: what is in another language than the claim has them in other words."""
    sides = zip(claim.sides_of(one), (one.difference.left, one.difference.right), strict=True)
    found = (
        _amounts(span.of(articles[side.story].text), articles[side.story].language or "")
        for side, span in sides
        if span is not None
    )
    return frozenset[tuple[str, str, float]]().union(*found)


def _telling(claim: Claim, others: Sequence[MemberDifference], articles: Sequence[Article]) -> Iterator[int]:
    """Yield the members that tell what differs, and all that the claim counts and dates, the shortest first."""
    language = articles[claim.worded_by.story].language or ""
    asked = _amounts(_worded(claim, articles), language)
    dates = find_dates_of(articles[claim.worded_by.story], _worded(claim, articles))
    texts = {number: articles[one.story].sentence_text(one.sentence) for number, one in enumerate(claim.members)}
    told = {number for one in others for number in (one.left, one.right) if number in texts}
    for number in sorted(told, key=lambda n: (len(texts[n]), n)):
        article = articles[claim.members[number].story]
        is_told = asked <= _amounts(texts[number], language) and tells_dates(article, texts[number], dates)
        if article.language == articles[claim.worded_by.story].language and is_told:
            yield number


def _worded(claim: Claim, articles: Sequence[Article]) -> str:
    """Return what words a claim, but for what nobody else tells."""
    wording = claim.worded_by
    article = articles[wording.story]
    return " ".join(part.of(article.text) for part in claim.told) or article.sentence_text(wording.sentence)


def _amounts(text: str, language: str) -> frozenset[tuple[str, str, float]]:
    return frozenset((one.kind, one.dimension, one.value) for one in read_facts(text, language, None).quantities)
