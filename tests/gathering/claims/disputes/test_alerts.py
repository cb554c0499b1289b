"""An event alerts where the pairs of its stories do."""

from collections.abc import Collection

from reader.gathering.claims.disputes.alerts import with_alerts
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference

CLASH = Difference(DifferenceKind.NUMBER, Verdict.CLASH, Span(0, 3), Span(0, 4), 0.9)
LATER = Difference(DifferenceKind.NUMBER, Verdict.LATER_REPORT, Span(0, 3), Span(0, 4), 0.9)
Pairs = Collection[tuple[int, int]]


def claim_of(differing: Pairs, found: Difference = CLASH) -> Claim:
    """Return a claim of three stories, of one sentence each, some of which differ."""
    members = tuple(Member(story, 0, Extent.FULL) for story in range(3))
    return Claim(members, ClaimKind.NUMBER, 0, tuple(MemberDifference(*pair, found) for pair in differing))


def alerted(claims: Collection[Claim], pairs: Pairs) -> list[Claim]:
    places = {((one, 0), (other, 0)): (CLASH,) for one, other in pairs}
    return list(with_alerts(list(claims), Likeness(dict.fromkeys(places, 0.9), frozenset(places), places)))


def test_what_clashes_in_the_pair_clashes_in_the_event() -> None:
    (found,) = alerted([claim_of([])], [(0, 2)])
    assert found.against() == {0: {2}, 2: {0}}


def test_what_clashes_in_two_rows_is_told_where_it_is() -> None:
    disputed, other = claim_of([(0, 1)]), claim_of([])
    assert alerted([other, disputed], [(0, 1)]) == [other, disputed]


def test_what_the_pair_passes_over_is_no_clash_and_whether_the_story_tells_the_claim_is_not_known() -> None:
    (found,) = alerted([claim_of([(0, 1), (0, 2)])], [(0, 1)])
    assert found.against() == {0: {1}, 1: {0}}
    assert found.near == (2,)


def test_who_tells_it_as_it_is_worded_tells_it_still() -> None:
    (found,) = alerted([claim_of([(0, 2), (1, 2)])], [(0, 2)])
    assert found.clashing() == {0, 2}
    assert found.near == ()


def test_a_later_report_is_no_alert() -> None:
    claim = claim_of([(0, 1)], LATER)
    assert alerted([claim], []) == [claim]
