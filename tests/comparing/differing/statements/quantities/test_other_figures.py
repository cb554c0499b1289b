"""Figures of two groups, people, rates, times or periods are two; those of one clash."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("fr", "Les adultes paient 12 euros à l'entrée.", "Les enfants paient 5 euros à l'entrée."),
        ("nl", "Volwassenen betalen 12 euro.", "Kinderen betalen 5 euro."),
        ("en-de", "Adults pay 12 euros at the door.", "Kinder zahlen 5 Euro Eintritt."),
        ("en", "The court fined the company 200,000 euros.", "The court fined its director 20,000 euros."),
        ("en", "The strike cost the airline 4 million euros a day.", "The strike cost the airline 30 million euros."),
        ("en", "Before the flood 2,300 people lived in the valley.", "Today 1,700 people live in the valley."),
        ("fr", "Avant la crue, 2 300 personnes vivaient dans la vallée.",
         "Aujourd'hui, 1 700 personnes vivent dans la vallée."),
        ("en", "It made a profit of 3 million euros in the first half of the year.",
         "It made a profit of 7 million euros in the full year."),
        ("el", "Ο βόρειος πύργος έχει ύψος 80 μέτρα.", "Ο νότιος πύργος έχει ύψος 95 μέτρα."),
        ("en", "Doctors treated 12 patients for smoke inhalation.", "Doctors treated three patients for burns."),
        ("en", "The book sold 10,000 copies in its first week.", "The book has sold 400,000 copies to date."),
    ],
)  # fmt: skip
def test_figures_of_two_do_not_clash(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)
    assert not clashes(right, left, "-".join(languages.split("-")[::-1]))


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "Children pay 5 euros at the door.", "Children pay 7 euros at the door."),
        ("en", "The court fined its director 20,000 euros.", "The court fined the director 50,000 euros."),
        (
            "en",
            "The strike cost the airline 4 million euros a day.",
            "The strike cost the airline 6 million euros a day.",
        ),
        ("en", "Rents in Velm climbed 12% in a year.", "In a year rents in Velm went up by 21 percent."),
        (
            "pl-de",
            "Firma Brevik gotuje 1900 obiadów dziennie.",
            "Die Firma Brevik kocht täglich rund 1400 Mittagessen.",
        ),
        ("el-en", "Το ενοίκιο του θεάτρου είναι 8.000 ευρώ τον μήνα.", "The theatre's rent is 6,000 euros a month."),
        (
            "en",
            "Before the flood 2,300 people lived in the valley.",
            "Before the flood 1,700 people lived in the valley.",
        ),
    ],
)
def test_figures_of_one_clash(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages)
    assert clashes(right, left, "-".join(languages.split("-")[::-1]))
