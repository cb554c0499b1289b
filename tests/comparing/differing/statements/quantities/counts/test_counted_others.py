"""Some and others who are counted beside them are all of whom the other side counts."""

import pytest

from reader.model.difference import Verdict
from tests.comparing.differing.statements.people.harm.test_fates import verdicts


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en en", "Three people were arrested on Friday and two more on Saturday.", "Five people have been arrested."),
        ("de en", "Drei Männer wurden festgenommen, später zwei weitere.", "Five men were arrested."),
        ("es es", "Detuvieron a tres personas y luego a otras dos.", "Detuvieron a cinco personas."),
        ("pl en", "Zatrzymano trzy osoby, a potem kolejne dwie.", "Five people were arrested."),
    ],
)  # fmt: skip
def test_others_are_counted_too(languages: str, left: str, right: str) -> None:
    one, other = languages.split()
    assert Verdict.CLASH not in verdicts(left, right, (one, other))
    assert Verdict.CLASH not in verdicts(right, left, (other, one))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Three people were arrested on Friday and two more on Saturday.", "Nine people have been arrested."),
        ("Three people were arrested, and two dogs were shot.", "Five people were arrested."),
    ],
)
def test_another_sum_clashes(left: str, right: str) -> None:
    assert Verdict.CLASH in verdicts(left, right, ("en", "en"))


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Police arrested three people on Friday night.", "Police arrested two more people on Saturday."),
        ("sv", "Polisen grep tre personer.", "Polisen grep två personer till."),
    ],
)
def test_those_who_came_to_others_are_no_other_number_of_these(language: str, left: str, right: str) -> None:
    assert Verdict.CLASH not in verdicts(left, right, (language, language))
    assert Verdict.CLASH not in verdicts(right, left, (language, language))


def test_more_than_a_number_counts_no_others() -> None:
    assert Verdict.CLASH in verdicts(
        "Police arrested 30 people.", "Police arrested 9 people, more than ever.", ("en", "en")
    )
