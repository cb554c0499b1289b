"""A story that counts more in all elsewhere says nothing else than one that counts these."""

from collections.abc import Callable

from reader.comparing.differing.differences import find_link_differences
from reader.comparing.differing.told_in_all import are_told_in_all
from reader.model.article import Article, Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from tests.comparing.articles import make_article
from tests.growth import MOST_GROWTH, growth_of


def told(left: Article, right: Article) -> list[Verdict]:
    found = find_link_differences(left, (0,), right, (0,))
    return [one.verdict for one in found if one.kind is DifferenceKind.NUMBER and one.left and one.right]


ALL = make_article("Some 1,200 residents were evacuated from Orle.")
FIRST = "First 600 people were evacuated from Orle."


def test_a_smaller_number_is_the_first_of_those_told_in_another_sentence() -> None:
    right = make_article(FIRST, "In the end it was 1,200 residents.")
    assert told(ALL, right) == [Verdict.OTHER_SUBJECT]
    assert told(right, ALL) == [Verdict.OTHER_SUBJECT]


def test_a_story_that_tells_no_more_differs() -> None:
    assert told(ALL, make_article(FIRST, "The school has 1,200 chairs.")) == [Verdict.CLASH]
    assert told(ALL, make_article(FIRST)) == [Verdict.CLASH]


def test_twice_the_numbers_take_twice_the_time() -> None:
    def work(count: int) -> Callable[[], None]:
        left = make_article(*[f"Some {5_000 + number} residents left their homes." for number in range(count)])
        right = make_article(*[f"First {3_000 + number} people left their homes." for number in range(count)])
        starts = [[one.span.start for one in story.sentences] for story in (left, right)]
        found = [
            Difference(DifferenceKind.NUMBER, Verdict.CLASH, Span(one + 5, one + 9), Span(other + 6, other + 10), 0.7)
            for one, other in zip(*starts, strict=True)
        ]

        def ask() -> None:
            assert not any(are_told_in_all(one, left, (at,), right, (at,)) for at, one in enumerate(found))

        ask()
        return ask

    assert growth_of(work, 32) < MOST_GROWTH
