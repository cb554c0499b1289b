"""What names alone cannot link."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparing.linking.features import PAIR_FEATURES, Overlap
from reader.comparing.linking.relatedness import Standing
from reader.comparing.linking.sharing.guards import is_ruled_out, may_link
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.linking.weighed import Weighed
from reader.comparing.profiling.profiles import Group, profile

WORDS = (
    "Marlow",
    "Petrel",
    "ferry",
    "storm",
    "closed",
    "3,500",
    "the",
    "“roof",
    "gone”",
    "ships",
    "who",
    "and",
    "said,",
)

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


TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)


@settings(deadline=None)  # the first example reads the tables
@given(st.lists(TEXTS, min_size=1, max_size=6), st.lists(TEXTS, min_size=1, max_size=6), st.floats(0, 1))
def test_what_is_ruled_out_by_little_may_not_be_linked(left: list[str], right: list[str], relatedness: float) -> None:
    sides = [[profile(text, "en") for text in side] for side in (left, right)]
    vocabulary = read_vocabulary(sides[0], sides[1], ("en", "en"))
    lefts, rights = ([Weighed(Group(one, (0,), headline=False), vocabulary) for one in side] for side in sides)
    for standing in (Standing(relatedness, 0.0), Standing(relatedness, 1.0)):
        for one, other in product(lefts, rights):
            found = Overlap(one, other, vocabulary)
            assert not (is_ruled_out(found, standing) and may_link(found.features, standing))
