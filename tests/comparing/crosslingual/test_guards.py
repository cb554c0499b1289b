"""What names alone cannot link."""

import pytest

from reader.comparing.crosslingual.features import FEATURES
from reader.comparing.crosslingual.guards import may_link


@pytest.mark.parametrize(
    ("told", "linked"),
    [
        ({"matched": 5, "names": 5}, False),
        ({"matched": 5, "names": 4, "telling": 1}, False),
        ({"matched": 5, "names": 4, "telling": 1, "known_cover_less": 0.4}, True),
        ({"matched": 5, "names": 4, "telling": 1, "numbers": 1}, True),
        ({"matched": 5, "names": 4, "telling": 1, "known_cover_less": 0.4, "telling_apart": 0}, False),
        ({"matched": 5, "telling": 1, "known_cover_less": 0.3}, True),
        ({"matched": 5, "telling": 1, "known_cover_less": 0.2}, False),
        ({"matched": 5, "telling": 2, "known_cover_less": 0.2}, True),
        ({"matched": 4, "names": 3, "telling": 1, "telling_apart": 0, "parallel": 0.7, "known_cover_less": 0.4}, False),
        ({"matched": 2, "names": 1, "telling": 1, "parallel": 0.6}, False),
        ({"matched": 1, "telling": 1}, False),
        ({"matched": 5, "names": 4, "telling": 1, "relatedness": 0.2}, False),
        ({"matched": 5, "telling": 2, "relatedness": 0.2}, True),
        ({"matched": 1, "names": 1, "parallel": 1}, True),
    ],
)
def test_reports_need_more_than_names_and_strangers_more_than_reports(told: dict[str, float], linked: bool) -> None:
    apart = {"telling_apart": told.get("telling", 0.0)}
    features = dict.fromkeys(FEATURES, 0.0) | {"relatedness": 0.5, "unique_mass": 1.0} | apart | told
    assert may_link([features[name] for name in FEATURES]) is linked


@pytest.mark.parametrize(
    ("told", "linked"),
    [
        ({}, False),
        ({"known_cover_less": 0.3}, True),
        ({"numbers": 1}, True),
        ({"names": 1}, True),
        ({"relatedness": 0.4}, True),
    ],
)
def test_words_by_way_of_english_link_strangers_only_if_they_are_much(told: dict[str, float], linked: bool) -> None:
    words = {"relatedness": 0.2, "matched": 3, "telling": 3, "telling_apart": 3, "unique_mass": 1.0}
    features = dict.fromkeys(FEATURES, 0.0) | words | {"known_cover_less": 0.29} | told
    values = [features[name] for name in FEATURES]
    assert may_link(values)
    assert may_link(values, by_way_of_english=True) is linked


@pytest.mark.parametrize(
    ("told", "linked"),
    [
        ({}, False),
        ({"unique_mass": 0.5}, True),
        ({"numbers": 1}, True),
        ({"cosine": 0.5}, True),
        ({"length_ratio": 0.8}, True),
        ({"parallel": 0.8}, True),
    ],
)
def test_a_headline_and_a_sentence_need_more_than_the_topic(told: dict[str, float], linked: bool) -> None:
    shared = {"relatedness": 0.5, "matched": 3, "names": 1, "telling": 2, "telling_apart": 1, "known_cover_less": 0.4}
    features = dict.fromkeys(FEATURES, 0.0) | shared | {"cosine": 0.43, "length_ratio": 0.5} | told
    assert may_link([features[name] for name in FEATURES]) is linked
