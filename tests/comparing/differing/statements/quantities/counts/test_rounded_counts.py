"""A count that is told about is the exact one that it rounds, and no difference."""

import pytest

from reader.model.difference import Verdict
from tests.comparing.differing.statements.people.harm.test_fates import verdicts

ONE = {Verdict.SAME, Verdict.ROUNDING}


@pytest.mark.parametrize(
    ("languages", "about", "exact"),
    [
        (("en", "en"), "Nearly 42,000 customers lost power.", "Power failed for 41,870 customers."),
        (("en", "en"), "More than 41,000 customers lost power.", "Power failed for 41,870 customers."),
        (("en", "en"), "Some 20 people voted against the plan.", "23 people voted against the plan."),
        (("de", "de"), "Fast 42.000 Kunden waren ohne Strom.", "41.870 Kunden waren ohne Strom."),
        (("de", "de"), "Rund 20 Menschen wurden verletzt.", "Verletzt wurden 23 Menschen."),
        (("es", "es"), "Casi 42.000 clientes se quedaron sin luz.", "Se quedaron sin luz 41.870 clientes."),
        (("es", "es"), "Unas 20 personas resultaron heridas.", "Resultaron heridas 23 personas."),
        (("el", "el"), "Περίπου 20 άνθρωποι τραυματίστηκαν.", "Τραυματίστηκαν 23 άνθρωποι."),
        (("ru", "ru"), "Около 42 000 клиентов остались без света.", "Без света остались 41 870 клиентов."),
        (("en", "de"), "Nearly 42,000 customers lost power.", "41.870 Kunden waren ohne Strom."),
    ],
)  # fmt: skip
def test_an_approximate_count_and_the_exact_one_are_one_fact(
    languages: tuple[str, str], about: str, exact: str
) -> None:
    assert verdicts(about, exact, languages) & ONE
    assert verdicts(about, exact, languages) <= ONE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Around 50 houses burned down in Tarn.", "In Tarn 56 houses burned down."),
        ("More than 42,000 customers lost power.", "40,870 customers lost power on Monday."),
        ("About 100 houses burned down in Tarn.", "In Tarn 140 houses burned down."),
    ],
)
def test_a_count_to_which_the_other_does_not_round_clashes(left: str, right: str) -> None:
    assert Verdict.CLASH in verdicts(left, right)


@pytest.mark.parametrize(
    ("language", "left", "right", "verdict"),
    [
        ("fr", "Une dizaine de maisons ont brûlé à Orsk.", "12 maisons ont brûlé à Orsk.", Verdict.ROUNDING),
        ("fr", "Une dizaine de maisons ont brûlé à Orsk.", "21 maisons ont brûlé à Orsk.", Verdict.CLASH),
        ("it", "Una ventina di case è bruciata a Orsk.", "A Orsk sono bruciate 23 case.", Verdict.ROUNDING),
        ("es", "Una decena de casas ardió en Orsk.", "Ocho casas ardieron en Orsk.", Verdict.ROUNDING),
    ],
)
def test_a_number_in_a_word_that_is_never_exact_is_about_so_many(
    language: str, left: str, right: str, verdict: Verdict
) -> None:
    assert verdicts(left, right, (language, language)) == {verdict}


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        (("en", "en"), "More than ten houses burned down in Tarn.", "At least 12 houses burned down in Tarn."),
        (("en", "de"), "At least 43 houses were destroyed.", "Mehr als 40 Häuser wurden zerstört."),
        (("fr", "fr"), "Jusqu'à 100 maisons ont brûlé à Orsk.", "Au plus 95 maisons ont brûlé à Orsk."),
    ],
)
def test_two_bounds_one_of_which_is_rounder_do_not_clash(languages: tuple[str, str], left: str, right: str) -> None:
    assert Verdict.CLASH not in verdicts(left, right, languages)


def test_two_bounds_that_are_far_apart_clash() -> None:
    assert Verdict.CLASH in verdicts(
        "At least 48 houses burned down in Tarn.", "At least 84 houses burned down in Tarn."
    )
