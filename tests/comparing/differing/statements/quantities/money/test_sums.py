"""A sum of money clashes with one of the same thing alone, and with none of another event."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict
from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en-fr", "The damage is put at 12 million euros.", "L'entreprise évalue les dégâts à 21 millions d'euros."),
        ("de", "Der Schaden von rund 35 Millionen Euro ist versichert.",
         "Der Schaden von mehr als 53 Millionen Euro ist versichert."),
        ("en", "The flood caused damage of more than 35 million crowns in Marn.",
         "The flood caused damage of about 20 million crowns in Marn."),
        ("en-de", "The new bridge will cost 30 million euros.", "Die neue Brücke kostet 45 Millionen Euro."),
        ("en", "The flood cost the town £12 million.", "The damage by the flood is put at £21 million by the town."),
        ("en-el", "The damage is put at 40 million euros.", "Η ζημιά υπολογίζεται σε 60 εκατομμύρια ευρώ."),
        ("en", "Insurers expect a loss of 35 crowns.", "Insurers expect a loss of 53 crowns."),
        ("en-fr", "The city has offered a reward of €50,000.", "La ville promet une récompense de 30 000 euros."),
        ("it-pl", "Il Comune offre una ricompensa di 50 mila euro.", "Miasto da nagrodę w wysokości 30 tysięcy euro."),
        ("fr-es", "La valeur est estimée à 3 millions d'euros.", "El valor del cuadro es de 5 millones de euros."),
        ("el-en", "Το ενοίκιο του θεάτρου είναι 8.000 ευρώ τον μήνα.", "The theatre's rent is 6,000 euros a month."),
    ],
)  # fmt: skip
def test_two_sums_of_one_thing_clash(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en-de", "The company put its losses at 47 million euros.", "Die Untersuchung kostet 2,5 Millionen Euro."),
        ("en-es", "The bridge will cost 30 million euros.", "La empresa ofreció 12 millones de euros por el puerto."),
        ("en", "The fire caused damage of £6 million in the old mill.",
         "The owner of the old mill was fined £2 million after the fire."),
    ],
)  # fmt: skip
def test_sums_of_two_things_do_not_clash(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)


def test_reports_of_two_languages_months_apart_that_share_no_name_may_be_of_two_events() -> None:
    left, right = "The company put its losses at 47 million euros.", "Tarn évalue les dégâts à 3 millions d'euros."

    assert not clashes(left, right, "en-fr", ("2031-05-14", "2031-02-12"))
    assert clashes(left, right, "en-fr", ("2031-05-14", "2031-05-16"))


@pytest.mark.parametrize(
    ("language", "other", "verdict"),
    [
        ("el", "Σύμφωνα με την απόφαση, ο Ντρέμελ έλαβε 1,5 εκατομμύρια ευρώ από την εταιρεία Castor.", Verdict.CLASH),
        ("es", "Según el tribunal, Dremel cobró 1,5 millones de euros de la constructora Castor.", Verdict.CLASH),
        ("es", "Según el tribunal, Dremel cobró 1,5 millones de euros de Polarex.", Verdict.OTHER_SUBJECT),
    ],
)
def test_what_was_received_from_one_payer_is_one_sum(language: str, other: str, verdict: Verdict) -> None:
    told = "Judges said Leon Dremel, 61, had received 5.1 million euros from the building company Castor."
    sides = (LinkSide(told, "en", "2031-05-03"), LinkSide(other, language, "2031-05-03"))
    found = [one for one in find_differences(*sides) if one.kind is DifferenceKind.MONEY and one.left and one.right]
    assert [one.verdict for one in found] == [verdict]


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en-fr", "The mayor was fined 300 euros for parking.", "Le maire a payé 500 euros de frais d'avocat."),
        ("en-pl", "The mayor said the repairs would cost 3 million euros.", "Burmistrz zapłacił 500 euro mandatu."),
        ("en-it", "The thieves sold a crown for 20,000 euros.", "I ladri hanno venduto un anello per 5.000 euro."),
    ],
)  # fmt: skip
def test_who_pays_or_that_it_is_paid_makes_no_sum_of_one_thing(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)


def test_golden_things_are_no_money() -> None:
    found = find_differences(
        LinkSide("Skradziono pięć złotych monet.", "pl", None), LinkSide("Skradziono je.", "pl", None)
    )
    assert [one.kind for one in found] == [DifferenceKind.NUMBER]


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Damage to the pier is put at 4.2 million euros.", "Damage is estimated at 12 million euros, it said.",
         Verdict.LATER_REPORT),
        ("Damage to the pier is put at 4.2 million euros.", "Damage to the hall is put at 12 million euros, it said.",
         Verdict.OTHER_SUBJECT),
        ("The firm will pay 20,000 euros to each family.", "The firm will pay 840,000 euros in all to the families.",
         Verdict.OTHER_SUBJECT),
    ],
)  # fmt: skip
def test_a_later_report_may_know_of_more_damage_and_a_sum_each_is_no_sum_of_all(
    left: str, right: str, verdict: Verdict
) -> None:
    found = find_differences(LinkSide(left, "en", "2031-10-06"), LinkSide(right, "en", "2031-10-07"))

    assert [one.verdict for one in found if one.kind is DifferenceKind.MONEY] == [verdict]
