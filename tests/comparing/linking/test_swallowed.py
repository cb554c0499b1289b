"""A sentence that shares but the speaker with a quotation that stands beside it is no part of its link."""

import pytest

from reader.comparing.linking.alignment import Candidate
from reader.comparing.linking.swallowed import without_swallowed
from tests.comparing.articles import make_article

PROMISE = "Mayor Ada Quill promised that the inspection report would be made public within a week."
SAID = "“I will not hide behind lawyers,” Quill told reporters on the towpath."
QUOTED = "“I will not hide behind lawyers,” Mayor Ada Quill told reporters on the towpath."
PAIRS = [Candidate((0,), (0,), 0.77, 0.8), Candidate((1,), (0,), 0.99, 0.99)]


def kept(told: tuple[str, str], other: str) -> list[Candidate]:
    return without_swallowed(PAIRS, make_article(*told), make_article(other))


def test_a_promise_beside_a_quotation_is_no_part_of_its_link() -> None:
    assert kept((PROMISE, SAID), QUOTED) == PAIRS[1:]


def test_so_it_is_from_the_other_side() -> None:
    mirrored = [Candidate(pair.right, pair.left, pair.score, pair.probability) for pair in PAIRS]
    assert without_swallowed(mirrored, make_article(QUOTED), make_article(PROMISE, SAID)) == mirrored[1:]


@pytest.mark.parametrize(
    "other",
    [
        "“I will not hide behind lawyers,” said Mayor Ada Quill, who promised an inspection report.",
        "“You will see the inspection in a week, and I will not hide behind lawyers,” Mayor Ada Quill told reporters.",
        "Mayor Ada Quill will not hide behind lawyers.",
    ],
)
def test_what_tells_the_promise_too_keeps_both(other: str) -> None:
    assert kept((PROMISE, SAID), other) == PAIRS
