"""A line that can tell nothing, and is linked all the same: of its story it is not said that it was not found there."""

from reader.gathering.touching.linked_lines import find_linked_lines
from reader.model.events.claim import Claim, ClaimKind, Extent, Member


def test_who_has_a_line_that_a_pair_links_with_a_teller_comes_near() -> None:
    claim = Claim((Member(0, 1, Extent.FULL), Member(1, 2, Extent.FULL)), ClaimKind.FACT, 0)
    links = [((0, 1), (1, 2)), ((1, 2), (2, 5)), ((0, 4), (3, 0))]
    assert find_linked_lines([claim], links) == (frozenset({(0, 1), (1, 2), (2, 5)}),)
