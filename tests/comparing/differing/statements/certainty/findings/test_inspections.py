"""What an inspection found, and what another telling of it says it did not find."""

import pytest

from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("No urgent defects were found when the crane was inspected.",
         "Inspectors found severe rust on the crane.", "en"),
        ("The inspection of the crane found no cracks.", "The inspection of the crane found cracks.", "en"),
        ("Bei der Kontrolle des Krans fanden sich keine Mängel.",
         "Bei der Kontrolle des Krans fanden sich Risse.", "de"),
        ("Przegląd dźwigu nie wykazał usterek.", "Przegląd dźwigu wykazał poważną korozję.", "pl"),
        ("L'ispezione della gru non ha rilevato difetti gravi.",
         "L'ispezione della gru ha rilevato difetti gravi.", "it"),
    ],
)  # fmt: skip
def test_none_and_some_clash(left: str, right: str, language: str) -> None:
    assert len(clashing(left, right, language)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The inspection of the crane found no urgent defects.", "Inspectors found minor cracks in the crane."),
        ("The inspection of the crane found no cracks.", "The inspection of the lift found severe cracks."),
        ("The inspection of the crane found no cracks.", "The inspection of the crane found no serious damage."),
        ("The inspection of the crane found no cracks.", "The inspection of the crane in 2019 found severe cracks."),
        ("The inspection of the crane found no cracks.", "Inspectors did not rule out severe cracks in the crane."),
    ],
)  # fmt: skip
def test_small_ones_other_things_and_other_days_do_not(left: str, right: str) -> None:
    assert clashing(left, right) == []
