"""Floors under the links of two languages neither of which is English, without a translation.

Parallel text was looked at while the rules were made, unrelated text in other pairs of windows. Of the reports, our own
wording, three were looked at: a chemical plant, a ferry and a border; the fire and the general were read once, when
the rules stood. To see the figures: `pytest tests/quality/languages/test_bridged.py -rP`.
"""

from itertools import combinations
from pathlib import Path

import pytest

from reader.comparing.crosslingual.lexicons import LANGUAGES, is_offered
from tests.quality.languages.bridged_cases import read_bridged_cases, read_unrelated_cases
from tests.quality.linking.link_scores import read_own_case, score_compared

OWN = Path(__file__).parent / "bridged"
BRIDGED = sorted(code for code in LANGUAGES if any(is_offered(code, other) for other in LANGUAGES))
FLOOR, LEAST_PRECISION = 0.94, 0.985


def test_any_two_of_fourteen_languages_are_offered() -> None:
    assert len(BRIDGED) == len(LANGUAGES - {"ja", "zh"})
    assert all(is_offered(one, other) for one, other in combinations(BRIDGED, 2))


def test_parallel_text_keeps_its_floor(shared: Path) -> None:
    cases = list(read_bridged_cases(shared / "data" / "linking", BRIDGED))
    assert len({case.id.split(" ")[0] for case in cases}) >= 50
    found = score_compared("parallel", cases)
    assert found.f1 >= FLOOR
    assert found.precision >= LEAST_PRECISION


def test_unrelated_text_has_one_false_link_in_two_hundred_pairs_at_most(shared: Path) -> None:
    cases = list(read_unrelated_cases(shared / "data" / "linking", BRIDGED))
    assert score_compared("unrelated", cases).false_links <= 0.005


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("chemical-plant", 0.85),
        ("ferry-pier", 0.95),
        ("border-explosives", 0.79),
        ("island-wildfire", 0.74),
        ("general-dismissed", 0.89),
    ],
)
def test_reports_keep_their_floor(name: str, least: float) -> None:
    found = score_compared(name, [read_own_case(OWN / f"{name}.txt")])
    assert found.f1 >= least
    assert found.false_links == 0
