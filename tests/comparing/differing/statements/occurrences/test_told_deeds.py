"""Which deed a sentence tells, and which one is nearest to a date."""

import pytest

from reader.comparing.differing.statements.occurrences.told_deeds import deed_beside, read_deeds
from reader.comparing.differing.statements.sentence_facts import read_facts


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "The ferry ran aground and sank.", ["aground", "sink"]),
        ("de", "Der Zug sprang aus den Schienen.", ["derail"]),
        ("fr", "L'explosion a tué deux ouvriers.", ["explode"]),
        ("pl", "Minister podał się do dymisji.", ["resign"]),
        ("en", "The building is old.", []),
    ],
)
def test_deeds_have_one_name_in_all_languages(language: str, text: str, names: list[str]) -> None:
    assert [deed.name for deed in read_deeds(read_facts(text, language, None))] == names


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The hall was built in 1968 and renovated later.", "build"),
        ("en", "The hall was built long ago and renovated in 1998.", "renew"),
        ("de", "Die Halle wurde 1968 gebaut und später saniert.", "build"),
        ("de", "Die Halle wurde gebaut und 1998 saniert.", "renew"),
        ("en", "The street was empty after the explosion at 4.05 pm.", None),
        ("en", "In 1968, when it was young, the town was poor.", None),
    ],
)
def test_a_date_is_told_of_the_deed_beside_it(language: str, text: str, name: str | None) -> None:
    side = read_facts(text, language, None)
    found = deed_beside(side, side.dates[0].place)
    assert (found.name if found is not None else None) == name
