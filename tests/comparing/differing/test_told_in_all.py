"""A story that counts more in all elsewhere says nothing else than one that counts these."""

from reader.comparing.differing.differences import find_link_differences
from reader.model.article import Article
from reader.model.difference import DifferenceKind, Verdict
from tests.comparing.articles import make_article


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
