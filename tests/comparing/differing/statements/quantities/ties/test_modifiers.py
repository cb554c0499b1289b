"""What stands beside one noun in each of two sentences tells their figures apart, or one as some of the other."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The club sold 9,000 season tickets.", "The club sold 16,000 tickets for the final."),
        ("en", "The town owns 800 buildings.", "The town owns 120 listed buildings."),
        ("en", "A family pass costs 28 euros.", "A child pass costs 6 euros."),
        ("en", "Car sales rose by 9 percent.", "Electric car sales rose by 31 percent."),
        ("en", "Rents in the city rose by 40 euros.", "Rents in the city centre rose by 25 euros."),
        ("de", "Der Bruttolohn liegt bei 2100 Euro.", "Der Nettolohn liegt bei 1500 Euro."),
        ("es", "El hospital tiene 40 camas pediátricas.", "El hospital tiene 320 camas."),
    ],
)  # fmt: skip
def test_figures_of_two_of_one_noun_do_not_clash(language: str, left: str, right: str) -> None:
    assert not clashes(left, right, language)
    assert not clashes(right, left, language)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The town owns 120 listed buildings.", "The town owns 160 listed buildings."),
        ("The town owns 800 old buildings.", "The town owns 620 buildings."),  # of which the old ones can be no more
        ("The damaged tanker lost 200 tonnes of oil.", "The tanker lost 900 tonnes of oil."),
        ("Kerr came in third place with 12 percent.", "Kerr came in second place with 15 percent."),
    ],
)
def test_figures_of_one_noun_clash(left: str, right: str) -> None:
    assert clashes(left, right, "en")
    assert clashes(right, left, "en")
