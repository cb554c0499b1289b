"""Links all of whose figures are told of two things are doubted."""

import pytest

from reader.comparing.linking.alignment import Candidate
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.refusing.other_figures import doubt_other_figures
from tests.quality.linking.link_scores import build_article

HERE = "The fever has killed more than 90,000 people in the country as of Monday night."


def is_doubted(left: str, right: str, probability: float = 0.9) -> bool:
    link = Candidate((0,), (0,), 0.9, probability)
    (found,) = doubt_other_figures([link], build_article([left], "en"), build_article([right], "en"))
    return found != link and found.probability == DOUBT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (HERE, "By March 11 the fever had killed more than 4,000 people in at least 114 countries, the letter read."),
        ("Ms Holm ended the quarter with $8.9 million in the bank.", "He had roughly $11 million still available."),
        (
            "Her campaign brought in $30 million in the first three months of 2031.",
            "Piet Lorm, who runs for the board, lent his $11.7 million in the first three months of 2031.",
        ),
        (
            "Halberg lost 14 million crowns in the second quarter of 2029.",
            "Norstar sold its Vika lot for 30 million crowns in the second quarter of 2029.",
        ),
    ],
)
def test_figures_of_two_things_are_not_surely_one(left: str, right: str) -> None:
    assert is_doubted(left, right)
    assert is_doubted(right, left)


@pytest.mark.parametrize(
    "other",
    [
        "The fever has killed more than 80,000 people in the country, officials said.",  # clash
        "The fever has killed some 92,000 people, of whom 4,000 were doctors.",
        "The fever has killed thousands in the country.",
    ],
)
def test_figures_of_one_thing_stay_as_sure_as_they_were(other: str) -> None:
    assert not is_doubted(HERE, other)


def test_what_is_unsure_is_not_asked() -> None:
    assert not is_doubted(HERE, "By March 11 it had killed 4,000 in 114 countries.", probability=0.65)
