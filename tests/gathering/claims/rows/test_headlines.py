"""What headlines say in short."""

from collections.abc import Sequence

import pytest

from reader.gathering.claims.rows.headlines import headline_of
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from tests.gathering.stories import DAM, articles_of

HEADLINES: list[Place] = [(0, 0), (1, 0)]
LEADS: list[Place] = [(0, 1), (1, 1), (2, 1)]


def claim_of(places: Sequence[Place]) -> Claim:
    return Claim(tuple(Member(*place, Extent.FULL) for place in places), ClaimKind.FACT, 0)


@pytest.mark.parametrize("shared", [[], LEADS[:1]])
def test_headlines_say_what_the_sentences_below_them_tell(shared: list[Place]) -> None:
    claims = [claim_of([*HEADLINES, *shared]), claim_of([(0, 2), (1, 2)]), claim_of(LEADS)]
    assert headline_of(claims, articles_of(DAM)) == (0, 2)


def test_a_claim_that_has_a_headline_beside_what_another_claim_has_is_that_claim() -> None:
    claims = [claim_of([(0, 2), (1, 2), (2, 2)]), claim_of([(0, 0), (0, 2), (2, 2)])]
    assert headline_of(claims, articles_of(DAM)) == (0, 1)


@pytest.mark.parametrize(
    ("short", "other"),
    [
        (HEADLINES, [(0, 1), (1, 2)]),
        (HEADLINES, [(0, 1), (2, 1)]),
        ([(0, 0), (1, 2)], LEADS),
    ],
    ids=["one story's first sentence", "one story does not tell it", "a sentence of its own"],
)
def test_headlines_that_say_something_else_have_a_row_of_their_own(short: list[Place], other: list[Place]) -> None:
    assert headline_of([claim_of(short), claim_of(other)], articles_of(DAM)) is None
