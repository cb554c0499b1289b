"""Which stories nothing but an unsure link ties to what words a claim."""

import pytest

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.sureness import with_unsure
from reader.model.comparison import SURE_LINK
from reader.model.events.claim import Claim, ClaimKind, Extent, Member

WORDING, OTHER, THIRD = (0, 0), (1, 0), (2, 0)
SURE, UNSURE = SURE_LINK, SURE_LINK - 0.01
CLAIM = Claim(tuple(Member(*place, Extent.FULL) for place in (WORDING, OTHER, THIRD)), ClaimKind.FACT, 0)


@pytest.mark.parametrize(
    ("scores", "unsure"),
    [
        ({(WORDING, OTHER): SURE, (WORDING, THIRD): SURE}, ()),
        ({(WORDING, OTHER): SURE, (WORDING, THIRD): UNSURE}, (2,)),
        ({(WORDING, OTHER): SURE, (OTHER, THIRD): SURE}, ()),  # surely tied by a third sentence
        ({(WORDING, OTHER): UNSURE, (OTHER, THIRD): SURE}, (1, 2)),
    ],
)
def test_who_is_tied_to_the_words_by_no_chain_of_sure_links_is_unsure(
    scores: dict[tuple[tuple[int, int], tuple[int, int]], float], unsure: tuple[int, ...]
) -> None:
    assert with_unsure(CLAIM, Likeness(scores, frozenset(scores))).unsure == unsure
