"""Which words of two stories are spellings of one."""

from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.linking.spellings import merge_spellings

TERMS = st.frozensets(st.text("aset", min_size=3, max_size=9), max_size=40)


def trigrams(term: str) -> set[str]:
    """The trigrams of a term between blanks."""
    padded = f" {term} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


def likeness(one: str, other: str) -> float:
    """How alike two terms are that begin alike, by the trigrams of each."""
    return 2 * len(trigrams(one) & trigrams(other)) / (len(trigrams(one)) + len(trigrams(other)))


def nearest(term: str, others: frozenset[str]) -> str | None:
    """The most alike of all that may be another spelling of a term."""
    alike = [(likeness(term, one), one) for one in others if len(one) > 3 and one[:2] == term[:2]]
    best, twin = max(alike, default=(0.0, ""))
    return twin if best >= 0.55 else None


@given(TERMS, TERMS)
def test_each_word_goes_with_the_most_alike_of_all_that_begin_alike(
    left: frozenset[str], right: frozenset[str]
) -> None:
    expected = {
        frozenset((term, twin))
        for own, others in ((left, right), (right, left))
        for term in own - others
        if len(term) > 3 and (twin := nearest(term, others)) is not None
    }
    same = merge_spellings(left, right)
    for one, other in map(tuple, expected):
        assert same.get(one, one) == same.get(other, other)
    joined = frozenset[str]().union(*expected)
    assert same.keys() <= joined
    assert frozenset(same.values()) <= joined


def test_words_of_other_stories_are_no_spellings_here() -> None:
    story = frozenset({"rudskoi", "hotel"})
    assert merge_spellings(frozenset({"rudskoy", "rudskoj"}), frozenset({"rudskoi"})) != {}
    assert merge_spellings(frozenset({"rudskoy", "motel"}), story) == {"rudskoy": "rudskoi"}
    assert merge_spellings(frozenset({"rudskoy"}), frozenset({"rudolf"})) == {}
