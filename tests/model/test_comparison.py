from dataclasses import replace

from reader.comparing import compare
from reader.model.article import Doubt
from reader.model.comparison import Comparison, Side
from tests.comparing.articles import make_article


def doubted(*doubtful: int) -> Comparison:
    left = make_article("The dam broke.", "Nobody was hurt.", "The mayor left.")
    right = replace(left, original=left, doubts=tuple(Doubt(index, "it keeps words") for index in doubtful))
    return compare(left, right)


def test_what_a_story_alone_says_is_known_where_nothing_is_doubtful() -> None:
    assert [doubted().knows_own(side) for side in Side] == [True, True]


def test_what_the_other_story_alone_says_is_not_known_where_a_translation_is_doubtful() -> None:
    assert [doubted(1).knows_own(side) for side in Side] == [False, True]


def test_nothing_is_known_of_a_wholly_doubtful_translation() -> None:
    assert [doubted(0, 1, 2).knows_own(side) for side in Side] == [False, False]
