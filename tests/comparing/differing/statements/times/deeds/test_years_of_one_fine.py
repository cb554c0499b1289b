"""One fine was imposed in one year."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import DifferenceKind, Verdict


def clash(languages: tuple[str, str], left: str, right: str) -> list[tuple[str, str]]:
    sides = LinkSide(left, languages[0], "2031-03-11"), LinkSide(right, languages[1], "2031-03-11")
    return [
        (left[one.left.start : one.left.end], right[one.right.start : one.right.end])
        for one in find_differences(*sides)
        if one.kind is DifferenceKind.DATE and one.verdict is Verdict.CLASH and one.left and one.right
    ]


@pytest.mark.parametrize(
    ("languages", "left", "right", "years"),
    [
        (("pl", "en"), "Spółkę, założoną w 2011 roku, ukarano w 2017 roku grzywną 3700 funtów.",
         "The company was fined £3,700 in 2015 over a broken pump.", ("2017", "2015")),
        (("en", "de"), "The dairy was fined £5,200 in 2018 for selling spoiled milk.",
         "Bereits 2021 musste die Molkerei eine Geldstrafe von 5200 Pfund zahlen.", ("2018", "2021")),
        (("de", "de"), "Der Betrieb musste 2019 ein Bußgeld von 4300 Euro zahlen.",
         "2022 zahlte der Betrieb eine Geldstrafe von 4300 Euro.", ("2019", "2022")),
    ],
)  # fmt: skip
def test_two_years_of_one_fine_clash(languages: tuple[str, str], left: str, right: str, years: tuple[str, str]) -> None:
    assert clash(languages, left, right) == [years]


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        (("en", "de"), "The dairy, founded in 2018, was fined £5,200.",
         "Die Molkerei musste 2021 eine Geldstrafe von 5200 Pfund zahlen."),
        (("en", "de"), "The dairy was fined £5,200 in 2018.",
         "Der Bäckerei droht seit 2021 eine Geldstrafe von 5200 Pfund."),
        (("en", "de"), "The dairy was fined £5,200 in 2018.",
         "Bereits 2021 musste die Molkerei eine Geldstrafe von 900 Pfund zahlen, 2018 keine."),
        (("en", "en"), "The driver was fined £100 in 2019.", "Another driver was fined £100 in 2021."),
        (("en", "fr"), "The dairy was fined £5,200 in 2018.",
         "En 2021, la laiterie a de nouveau été condamnée à une amende de 5 200 livres."),
    ],
)  # fmt: skip
def test_the_year_of_something_else_or_of_another_fine_does_not_clash(
    languages: tuple[str, str], left: str, right: str
) -> None:
    assert clash(languages, left, right) == []
