"""What a claim says of those who tell it."""

from dataclasses import replace

from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference

NINE, EIGHT, THREE = range(3)


def differ(left: int, right: int, verdict: Verdict, place: int = 0) -> MemberDifference:
    span = Span(place, place + 1)
    return MemberDifference(left, right, Difference(DifferenceKind.NUMBER, verdict, span, span, 0.5))


CLASH = differ(NINE, EIGHT, Verdict.CLASH)
LATER = differ(NINE, THREE, Verdict.LATER_REPORT)
BETWEEN = differ(EIGHT, THREE, Verdict.LATER_REPORT)
ELSEWHERE = differ(EIGHT, THREE, Verdict.CLASH, place=7)


def claim_of(*differs: MemberDifference) -> Claim:
    members = tuple(Member(story, 0, Extent.FULL) for story in range(3))
    return Claim(members, ClaimKind.NUMBER, NINE, differs)


def test_two_who_differ_from_what_is_said_are_not_at_one_because_that_they_differ_is_beside_the_point() -> None:
    claim = claim_of(CLASH, LATER, BETWEEN, ELSEWHERE).without([BETWEEN, ELSEWHERE])
    assert claim.differs == (CLASH, LATER, BETWEEN)
    assert claim.agreeing(EIGHT) == {EIGHT}


def test_what_is_beside_the_point_goes_where_nothing_else_differs_in_it() -> None:
    assert claim_of(CLASH, ELSEWHERE).without([ELSEWHERE]).differs == (CLASH,)


def test_of_two_of_whom_the_user_said_that_they_do_not_differ_neither_tells_as_the_other_does() -> None:
    third = differ(EIGHT, THREE, Verdict.CLASH)
    assert claim_of(third, differ(NINE, THREE, Verdict.CLASH)).agreeing(EIGHT) == {NINE, EIGHT}
    dismissed = replace(claim_of(third, differ(NINE, THREE, Verdict.CLASH)), dismissed=(CLASH,))
    assert dismissed.agreeing(EIGHT) == {EIGHT}


def test_who_tells_a_disputed_value_as_the_words_do_is_as_worded_though_their_story_disputes_nothing() -> None:
    claim = claim_of(differ(EIGHT, THREE, Verdict.CLASH))
    assert claim.otherwise() == {EIGHT, THREE}
    assert replace(claim, alike=(NINE, EIGHT)).otherwise() == {THREE}


def test_where_stories_clash_one_at_least_tells_it_otherwise() -> None:
    claim = replace(claim_of(differ(EIGHT, THREE, Verdict.CLASH)), alike=(NINE, EIGHT, THREE))
    assert claim.otherwise() == {EIGHT, THREE}
    assert replace(claim, members=claim.members[:2], linked=claim.members[2:], alike=(NINE, EIGHT)).otherwise() == {
        THREE
    }
