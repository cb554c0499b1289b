"""Pairs of which each tells the number of another thing are doubted."""

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.other_numbers import number_two_things
from reader.comparing.refusing.refused_pairs import with_doubted
from tests.quality.linking.link_scores import build_article

SECOND = "Elsin had the second-highest number of cases, 81,285, followed by Tarn with 80,539."


def is_doubted(left: str, right: str, language: str = "en") -> bool:
    stories = [profile(build_article([text], language)) for text in (left, right)]
    (found,) = with_doubted(
        [Likeness(0, 0, 0.9, 0.9)], (stories[0], stories[1]), ([(0,)], [(0,)]), (number_two_things,)
    )
    return found == Likeness(0, 0, 0.9, DOUBT)


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        (SECOND, "Halm now has the second-highest number of deaths, following Tarn.", "en"),
        ("The number of deaths rose to 12 in Tarn.", "The number of confirmed cases in Tarn rose to 800.", "en"),
        ("Die Zahl der Toten stieg auf 12.", "Die Zahl der Verletzten stieg auf 30.", "de"),
    ],
)
def test_numbers_of_two_things_are_not_surely_one(left: str, right: str, language: str) -> None:
    assert is_doubted(left, right, language)
    assert is_doubted(right, left, language)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (SECOND, "With 81,285, Elsin is behind Halm by the number of infections."),  # one number
        ("The number of deaths rose to 12.", "The number of people killed rose to 14."),
        ("The number of passengers fell by half.", "The number of travellers fell sharply."),
        (SECOND, "Elsin had more cases than Tarn."),
    ],
)
def test_numbers_that_may_be_of_one_thing_stay(left: str, right: str) -> None:
    assert not is_doubted(left, right)
    assert not is_doubted(right, left)
