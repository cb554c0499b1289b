"""What two sentences have in common, as numbers."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparing.linking.features import FEATURES, Overlap
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.linking.weighed import Weighed
from reader.comparing.profiling.profiles import Group, profile

WORDS = ("Marlow", "ferry", "storm", "closed", "3,500", "the", "“roof", "gone”", "ships", "ship", "quay", "said")
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)


@settings(deadline=None)  # the first example reads the tables
@given(TEXTS, TEXTS)
def test_what_a_pair_shares_is_the_same_both_ways(left: str, right: str) -> None:
    profiles = profile(left, "en"), profile(right, "en")
    vocabulary = read_vocabulary(profiles[:1], profiles[1:], ("en", "en"))
    one, other = (Weighed(Group(each, (0,), headline=False), vocabulary) for each in profiles)
    assert Overlap(one, other, vocabulary).features == Overlap(other, one, vocabulary).features


def test_a_run_of_names_counts_and_weighs_nothing() -> None:
    left, right = (
        profile("Today it was Governor Ann Petrel who did speak", "en"),
        profile("Then he saw that Governor Ann Petrel left", "en"),
    )
    vocabulary = read_vocabulary([left], [right], ("en", "en"))
    one, other = (Weighed(Group(each, (0,), headline=False), vocabulary) for each in (left, right))
    features = dict(zip(FEATURES, Overlap(one, other, vocabulary).features, strict=False))
    assert (features["names_shared"], features["run"], features["run_mass"]) == (3, 0, 0)


def test_in_scripts_without_blanks_two_letters_of_a_run_count_as_a_word() -> None:
    left, right = profile("渡轮起火六人死亡", "zh"), profile("港外渡轮起火", "zh")
    vocabulary = read_vocabulary([left], [right], ("zh", "zh"))
    one, other = (Weighed(Group(each, (0,), headline=False), vocabulary) for each in (left, right))
    assert dict(zip(FEATURES, Overlap(one, other, vocabulary).features, strict=False))["run"] == 2


def test_features_have_names_of_their_own() -> None:
    assert len(set(FEATURES)) == len(FEATURES)
