"""Whom what befell is counted of this event: some of them by themselves, none of an event before it."""

import pytest

from reader.comparing.differing.statements.people.harm.tolls import find_tolls


def tolls(text: str, language: str = "en") -> list[tuple[str, float, bool]]:
    return [(one.fate, one.value, one.is_part) for one in find_tolls(text, language, 2031)]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Nine people were still missing, he said.", [("lost", 9, False)]),
        ("en", "Divers had not found seven missing people by midnight.", [("lost", 7, False)]),
        ("en", "Six men are in custody.", [("arrested", 6, False)]),
        ("de", "Am frühen Donnerstagmorgen sind zwölf Menschen ums Leben gekommen.", [("dead", 12, False)]),
        ("el", "Εννέα άνθρωποι αγνοούνται.", [("lost", 9, False)]),
        ("en", "12 bodies had been recovered, seven of them from a house.", [("dead", 12, False), ("dead", 7, True)]),
        ("en", "Three of the injured are in intensive care.", [("hurt", 3, True)]),
        ("de", "Sieben der Vermissten sind Kinder.", [("lost", 7, True)]),
        ("en", "Three of the missing were found dead.", [("dead", 3, True)]),
        ("en", "Nine are missing, and two of them are children.", [("lost", 9, False), ("lost", 2, True)]),
        ("en", "Nine were missing; two of them were found dead.", [("lost", 9, False)]),
        ("en", "The two bodies were found in a van.", [("dead", 2, True)]),
        ("de", "Die beiden Leichen lagen im Wagen, die zwei Toten sind Brüder.", [("dead", 2, True)]),
        ("en", "The 19 dead were from Halm.", [("dead", 19, False)]),
        ("en", "In March 2031 nine people were killed there.", []),
        (
            "en",
            "Some 80 people living within half a mile of the dam were told to leave their homes.",
            [("moved", 80, False)],
        ),
        ("de", "Rund 900 Anwohner im Umkreis von 300 Metern wurden evakuiert.", [("moved", 900, False)]),
        ("fr", "Près de 2 000 habitants dans un rayon de 500 mètres ont été évacués.", [("moved", 2000, False)]),
        ("en", "Twelve lives were lost and nine are missing.", [("dead", 12, False), ("lost", 9, False)]),
        ("es", "Murieron 12 vecinos.", [("dead", 12, False)]),
        ("ru", "В аварии ранены 40 человек.", [("hurt", 40, False)]),
    ],
)
def test_tolls_are_read_in_small_numbers_and_in_words(
    language: str, text: str, told: list[tuple[str, float, bool]]
) -> None:
    assert tolls(text, language) == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 1983 a quake there claimed more than 200 lives."),
        ("en", "Three people died when another ship sank near the rocks in 2019."),
        ("en", "Last year police arrested three men there."),
        ("de", "Bei dem letzten Beben starben drei Menschen."),
        ("en", "Two fire engines crashed on the way, and nobody was hurt."),
        ("en", "Two fire engines crashed, but the men were not hurt."),
        ("en", "Two more people were reported missing."),
        ("en", "The COVID-19 wave killed many."),
        ("en", "Between 20 and 60 people are missing."),
        ("en", "Some 600 people living near the dam saw it."),
        ("en", "Thirty senators criticised the bill, and 40 people missed the vote."),
        ("es", "Los 12 vecinos levantaron un muro."),
        ("pl", "O 6 rano czekało 40 osób."),
        ("ru", "Ранее 40 человек ждали решения."),
    ],
)
def test_what_is_denied_or_of_another_time_is_no_toll(language: str, text: str) -> None:
    assert tolls(text, language) == []
