from dataclasses import replace

from reader.comparing import compare
from reader.model.comparison import Comparison
from reader.processes.portions import comparison_of, portions_of
from tests.comparing.articles import make_article

SENTENCES = [f"In the year {1000 + n} the river came over its banks and into the lower town." for n in range(700)]


def long_comparison() -> Comparison:
    original = make_article(*SENTENCES[:400], language="el")
    left = replace(make_article(*SENTENCES[:400]), original=original)
    return compare(left, make_article(*SENTENCES[300:]))


def test_comparison_comes_together_again() -> None:
    comparison = long_comparison()
    assert comparison_of(list(portions_of(comparison))) == comparison


def test_empty_comparison_comes_together_again() -> None:
    comparison = compare(make_article(), make_article())
    assert comparison_of(list(portions_of(comparison))) == comparison


def test_no_portion_is_large() -> None:
    assert max(len(portion.data) for portion in portions_of(long_comparison())) < 200_000
