"""Who contradicts a claim by a sentence that tells another one."""

from reader.gathering.claims.disputes.contradicting import with_contradictions
from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from tests.gathering.stories import article_of

LEAD = "Thieves broke into the museum of Marn early on Tuesday and stole {} paintings, police said."
HERALD = article_of("Herald", "Thieves steal five paintings from Marn museum", LEAD.format("five"))
MONITOR = article_of("Monitor", "Museum of Marn robbed", LEAD.format("seven"))
TRIBUNE = article_of("Tribune", "Five paintings gone from museum", "It rained.")
ARTICLES = (HERALD, MONITOR, TRIBUNE)


def full(*places: tuple[int, int]) -> tuple[Member, ...]:
    return tuple(Member(*place, Extent.FULL) for place in places)


def leads() -> Claim:
    """The claim of the leads, whose numbers clash."""
    starts = [text.index(f"{number} paintings") for text, number in ((HERALD.text, "five"), (MONITOR.text, "seven"))]
    starts[0] = HERALD.text.index("five paintings", HERALD.sentences[1].span.start)
    spans = [
        Span(start, start + len(told))
        for start, told in zip(starts, ("five paintings", "seven paintings"), strict=True)
    ]
    clash = Difference(DifferenceKind.NUMBER, Verdict.CLASH, spans[0], spans[1], 0.9)
    return Claim(full((0, 1), (1, 1)), ClaimKind.NUMBER, 0, differs=(MemberDifference(0, 1, clash),))


def test_who_clashes_with_a_lead_clashes_with_the_headline_that_says_the_same() -> None:
    headlines = Claim(full((0, 0), (2, 0)), ClaimKind.FACT, 0)
    found = with_contradictions([headlines, leads()], ARTICLES)[0]
    assert found.clashing() == {0, 1, 2}
    assert found.linked == (Member(1, 1, Extent.PART),)
    values = {
        span.of(ARTICLES[side.story].text)
        for one in found.clashes()
        for side, span in zip(found.sides_of(one), (one.difference.left, one.difference.right), strict=True)
        if span is not None
    }
    assert values == {"five paintings", "Five paintings", "seven paintings"}


def test_a_claim_that_is_not_about_the_value_is_not_contradicted() -> None:
    robbed = Claim(full((1, 0), (2, 1)), ClaimKind.FACT, 0)
    assert with_contradictions([robbed, leads()], ARTICLES)[0] == robbed


def test_a_value_beside_the_point_of_the_claim_contradicts_nothing() -> None:
    robbed = Claim(full((0, 0), (1, 0)), ClaimKind.FACT, 1)
    assert with_contradictions([robbed, leads()], ARTICLES)[0] == robbed


def test_a_part_that_nobody_else_tells_is_not_the_claim() -> None:
    told = Span(0, len("Thieves steal"))
    headlines = Claim(full((0, 0), (2, 0)), ClaimKind.FACT, 0, told=(told,))
    assert with_contradictions([headlines, leads()], ARTICLES)[0] == headlines


def test_one_sentence_that_tells_two_claims_clashes_in_both() -> None:
    robbed = Claim(full((0, 1), (2, 0)), ClaimKind.FACT, 0)
    assert with_contradictions([robbed, leads()], ARTICLES)[0].clashing() >= {0, 1}
