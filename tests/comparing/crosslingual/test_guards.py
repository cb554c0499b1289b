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
    features = dict.fromkeys(FEATURES, 0.0) | {"relatedness": 0.5} | apart | told
    assert may_link([features[name] for name in FEATURES]) is linked
