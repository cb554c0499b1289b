"""Greedy clustering with average linkage."""

from hypothesis import given
from hypothesis import strategies as st

from reader.gathering.clustering import average_link


def test_what_is_near_is_one_group() -> None:
    assert average_link({(0, 1): 2.0}, 3, 1.0) == [[0, 1], [2]]


def test_a_chain_of_near_pairs_is_no_group() -> None:
    chain = {(0, 1): 1.5, (1, 2): 1.4, (2, 3): 1.5}
    assert average_link(chain, 4, 1.0) == [[0, 1], [2, 3]]


def test_a_group_is_joined_by_what_is_near_its_members_on_average() -> None:
    assert average_link({(0, 1): 3.0, (0, 2): 1.5, (1, 2): 0.6}, 3, 1.0) == [[0, 1, 2]]


def test_a_pair_of_two_kinds_counts_for_less() -> None:
    """A story is near to two of its language and, by what a dictionary knows, not to a third that is on their event."""
    nearness = {(0, 1): 1.0, (0, 2): 1.0, (1, 2): 1.0, (0, 3): 1.0, (1, 3): 1.0, (3, 4): 0.7}
    assert average_link(nearness, 5, 0.5) == [[0, 1, 2], [3, 4]]
    assert average_link(nearness, 5, 0.5, ["en", "en", "el", "en", "en"]) == [[0, 1, 2, 3], [4]]


def test_nothing_is_near() -> None:
    assert average_link({}, 2, 1.0) == [[0], [1]]


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
        st.floats(0, 3, allow_nan=False),
    )
)
def test_everything_is_in_one_group(nearness: dict[tuple[int, int], float]) -> None:
    groups = average_link(nearness, 8, 1.0)
    assert sorted(member for group in groups for member in group) == list(range(8))
