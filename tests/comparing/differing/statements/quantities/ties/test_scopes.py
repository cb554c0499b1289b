"""Figures of two clauses, each with a phrase that the other sentence has no word of, are told in two scopes."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The levy rises by 12 euros for households.", "The levy rises by 90 euros for small firms."),
        ("en", "Nine in ten pupils passed in maths.", "Seven in ten pupils passed in drawing."),
        ("en", "The survey covered 70 percent of farms.", "The survey covered 45 percent of forests."),
        ("fr", "Le club a perdu trois matchs à domicile.", "Le club a perdu cinq matchs à l'extérieur."),
    ],
)
def test_figures_in_two_scopes_do_not_clash(language: str, left: str, right: str) -> None:
    assert not clashes(left, right, language)
    assert not clashes(right, left, language)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The survey covered 70 percent of farms.", "The survey covered 45 percent of farms in spring."),
        ("The painting fetched 22 million francs at auction.", "The painting went for 22 million dollars."),
        ("The levy rises by 12 euros for households.", "For households the levy rises by 90 euros."),
    ],
)
def test_figures_in_one_scope_clash(left: str, right: str) -> None:
    assert clashes(left, right, "en")
    assert clashes(right, left, "en")
