"""How two stories stand to each other."""

from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.linking.relatedness import find_parallelism, find_relatedness

PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 4), st.integers(0, 4)),
    st.tuples(st.sampled_from((0.1, 0.5, 0.9)), st.sampled_from((0.3, 0.8, 1.0))),
)


def parallelism(pairs: dict[tuple[int, int], tuple[float, float]]) -> float:
    likenesses = {pair: likeness for pair, (likeness, _) in pairs.items()}
    ratios = {pair: ratio for pair, (_, ratio) in pairs.items()}
    return find_parallelism(likenesses, ratios, find_relatedness(likenesses, (5, 5)), (5, 5))


def test_relatedness_is_the_same_both_ways() -> None:
    likenesses = {(0, 0): 0.9, (0, 1): 0.8, (1, 1): 0.1}
    swapped = {(j, i): likeness for (i, j), likeness in likenesses.items()}
    assert find_relatedness(likenesses, (2, 2)) == find_relatedness(swapped, (2, 2))
    assert find_relatedness({(0, 0): 0.9, (1, 0): 0.8}, (2, 2)) == find_relatedness({(0, 0): 0.9, (0, 1): 0.8}, (2, 2))


def test_stories_alike_in_even_sentences_are_versions_of_one_text() -> None:
    assert parallelism({(n, n): (0.9, 1.0) for n in range(5)}) == 1


def test_reports_that_share_parts_of_sentences_are_no_versions() -> None:
    assert parallelism({(n, n): (0.9, 0.3) for n in range(5)}) == 0


def test_strangers_with_sentences_of_the_same_length_are_no_versions() -> None:
    assert parallelism({(n, n): (0.1, 1.0) for n in range(5)}) == 0


@given(PAIRS)
def test_parallelism_is_the_same_both_ways(pairs: dict[tuple[int, int], tuple[float, float]]) -> None:
    assert parallelism(pairs) == parallelism({(j, i): values for (i, j), values in pairs.items()})


def test_stories_without_pairs_are_strangers() -> None:
    assert (find_relatedness({}, (0, 3)), parallelism({})) == (0, 0)
