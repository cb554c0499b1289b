"""Figures told as two are of two: what was promised and built, what fits and came, the mean and the lowest."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "The ferry line hoped for 9,000 passengers.", "The ferry line carried 6,000 passengers."),
        ("en", "The hall was built for 400 guests.", "The hall received 700 guests."),
        ("en", "The lift is allowed to carry 12 people.", "The lift was carrying 19 people."),
        ("en", "The violin was insured for 90,000 euros.", "The violin was sold for 40,000 euros."),
        ("en", "The average pension is 1,100 euros.", "The lowest pension is 700 euros."),
        ("en", "The bypass would cost 40 million euros without the bridge.", "The bypass would cost 90 million euros."),
        ("de", "Die Stadt hatte 300 Bäume versprochen.", "Die Stadt hat 180 Bäume gepflanzt."),
        ("fr", "Le prix est de 40 euros hors taxes.", "Le prix est de 48 euros taxes comprises."),
        ("es", "El salario mínimo es de 1.100 euros.", "El salario medio es de 1.900 euros."),
        ("el", "Ο δήμος είχε υποσχεθεί 300 δέντρα.", "Ο δήμος φύτεψε 180 δέντρα."),
        ("el", "Το πλοίο μπορεί να μεταφέρει 900 επιβάτες.", "Το πλοίο μετέφερε 640 επιβάτες."),
        ("en", "The group employs 900 people nationwide.", "The group employs 4,000 people worldwide."),
    ],
)  # fmt: skip
def test_figures_told_as_two_do_not_clash(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)
    assert not clashes(right, left, languages)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "The ferry line hoped for 9,000 passengers.", "The ferry line was hoping for 6,000 passengers."),
        ("en", "The owner expects the repairs to take six weeks.", "The owner said the repairs would take nine weeks."),
        ("en", "The hall seats 400 people.", "The hall can seat 700 people."),
        ("en", "The lowest pension is 700 euros.", "The lowest pension is 640 euros."),
        ("en", "The damage was valued at 3 million euros.", "The damage comes to 5 million euros."),
        ("en", "The town received 312 objections to the plan.", "The town received 280 objections to the plan."),
        ("en-de", "The bridge cost 40 million euros.", "Die Brücke kostete 60 Millionen Euro."),
        # Who goes without power for so long, or before whom so many said no, has no smaller figure for it.
        ("en", "Dunmere was without power for 40 minutes.", "The power cut in Dunmere lasted four hours."),
    ],
)  # fmt: skip
def test_figures_told_as_one_clash(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages)
    assert clashes(right, left, "-".join(languages.split("-")[::-1]))
