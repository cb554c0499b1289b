"""What names alone cannot link."""

import pytest

from reader.comparing.linking.features import PAIR_FEATURES
from reader.comparing.linking.guards import may_link
from reader.comparing.linking.relatedness import Standing

NOTHING = dict.fromkeys((*PAIR_FEATURES, "parallel"), 0.0) | {"strangers": 0.4}


def is_linked(told: dict[str, float]) -> bool:
    return may_link([told[name] for name in PAIR_FEATURES], Standing(told["strangers"], told["parallel"]))


@pytest.mark.parametrize(
    ("told", "linked"),
    [
        ({"names_shared": 6}, False),
        ({"names_shared": 6, "shared_mass_no_names": 1.2}, False),
        ({"names_shared": 6, "shared_mass_no_names": 1.3}, True),
        ({"names_shared": 6, "shared_mass_no_names": 1.3, "strangers": 0.2}, False),
        ({"names_shared": 3, "shared_mass_no_names": 1.9, "headlines": 1}, False),
        ({"names_shared": 1, "shared_mass_no_names": 1, "apart": 0.6}, True),
        ({"names_shared": 6, "numbers_shared": 1}, False),
        ({"names_shared": 6, "numbers_shared": 1, "shared_mass_no_names": 1, "apart": 0.9}, True),
        ({"names_shared": 6, "numbers_shared": 1, "shared_mass_no_names": 0.9, "apart": 0.9}, False),
        ({"numbers_shared": 1}, True),
        ({"names_shared": 6, "quoted": 0.5}, True),
        ({"names_shared": 6, "run": 1}, False),
        ({"names_shared": 6, "run": 3, "run_mass": 1.2, "shared_mass_no_names": 1.2}, True),
        ({"names_shared": 6, "contained_less": 0.5, "run": 1}, True),
        ({"names_shared": 3, "contained_less": 0.5, "run": 1, "headlines": 1}, False),
        ({"headlines": 2, "shared_mass_no_names": 2, "contained_more": 0.3}, False),
        ({"headlines": 2, "shared_mass_no_names": 2, "contained_more": 0.6}, True),
        ({"names_shared": 6, "parallel": 1}, True),
    ],
)
def test_reports_need_more_than_names_and_headlines_more_than_reports(told: dict[str, float], linked: bool) -> None:
    features = NOTHING | told
    assert is_linked(features) is linked


@pytest.mark.parametrize(
    ("told", "linked"),
    [
        ({"spread": 8}, False),
        ({"spread": 6}, True),
        ({"spread": 8, "contained_less": 0.3}, True),
        ({"spread": 8, "cosine": 0.35}, True),
        ({"spread": 8, "quoted": 0.5}, True),
        ({"spread": 8, "parallel": 1}, True),
    ],
)
def test_words_that_many_sentences_of_both_stories_have_link_none(told: dict[str, float], linked: bool) -> None:
    features = NOTHING | {"shared_mass_no_names": 3, "run": 2} | {"clause": 0.3} | told
    assert is_linked(features) is linked


@pytest.mark.parametrize(
    ("told", "linked"),
    [
        ({"spread": 2, "clause": 0.1}, False),
        ({"spread": 1, "clause": 0.1}, True),
        ({"spread": 2, "clause": 0.2}, True),
        ({"spread": 2, "clause": 0.1, "contained_less": 0.3}, True),
        ({"spread": 2, "clause": 0.1, "cosine": 0.35}, True),
    ],
)
def test_what_is_no_pairs_own_links_none_where_it_is_scattered_over_the_clauses(
    told: dict[str, float], linked: bool
) -> None:
    features = NOTHING | {"shared_mass_no_names": 3, "run": 2} | told
    assert is_linked(features) is linked
