"""Times of day are read in figures and in words; what only looks like one is none."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.difference import Verdict


def clocks(text: str, language: str) -> list[tuple[int, int, bool]]:
    told = [one for one in read_facts(text, language, None).dates if one.minute is not None]
    return [(*divmod(one.minute or 0, 60), one.is_half_known) for one in told]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The lock broke at half past seven.", (7, 30, False)),
        ("en", "The lock broke at half past seven in the evening.", (19, 30, True)),
        ("en", "The lock broke at quarter to nine.", (8, 45, False)),
        ("en", "The lock broke at 7.30pm.", (19, 30, True)),
        ("en", "The lock broke at 7:30.", (7, 30, False)),
        ("en", "The lock broke at 07:30.", (7, 30, True)),
        ("en", "The lock broke at ten past six.", (6, 10, False)),
        ("en", "The lock broke at ten minutes to six.", (5, 50, False)),
        ("en", "The lock broke at twenty to eleven.", (10, 40, False)),
        ("en", "The lock broke at eleven o'clock at night.", (23, 0, True)),
        ("en", "The lock broke at seven o'clock.", (7, 0, False)),
        ("en", "The lock broke at noon.", (12, 0, True)),
        ("en", "The lock broke at midnight.", (0, 0, True)),
        ("en", "The lock broke at 12 a.m. and was mended.", (0, 0, True)),
        ("de", "Die Schleuse brach um halb acht.", (7, 30, False)),
        ("de", "Die Schleuse brach um 19.30 Uhr.", (19, 30, True)),
        ("de", "Die Schleuse brach um sieben Uhr abends.", (19, 0, True)),
        ("de", "Die Schleuse brach um 7 Uhr 30.", (7, 30, True)),
        ("fr", "L'écluse a cédé à 7h30.", (7, 30, True)),
        ("fr", "L'écluse a cédé vers sept heures et demie.", (7, 30, False)),
        ("fr", "L'écluse a cédé à 7 heures du soir.", (19, 0, True)),
        ("es", "La esclusa cedió a las nueve menos cuarto de la noche.", (20, 45, True)),
        ("es", "La esclusa cedió a las 12 de la noche.", (0, 0, True)),
        ("it", "La chiusa cedette alle sette e mezza.", (7, 30, False)),
        ("pt", "A eclusa cedeu às sete e meia.", (7, 30, False)),
        ("nl", "De sluis brak om half acht.", (7, 30, False)),
        ("el", "Το φράγμα έσπασε στις 7.30 μ.μ. χθες.", (19, 30, True)),
        ("el", "Το φράγμα έσπασε στις επτά και μισή.", (7, 30, False)),
        ("fr", "L'écluse a cédé à 18 heures.", (18, 0, True)),
        ("fr", "L'écluse a cédé vers 7 heures, a dit le maire.", (7, 0, True)),
        ("it", "La chiusa cedette alle 6 di lunedì.", (6, 0, False)),
        ("it", "La chiusa cedette alle ore 18.", (18, 0, True)),
        ("pt", "A eclusa cedeu às 6 horas da manhã.", (6, 0, True)),
        ("es", "La esclusa cedió a las tres de la madrugada.", (3, 0, True)),
        ("ru", "Шлюз прорвало в пять часов утра.", (5, 0, True)),
        ("pl", "Śluza pękła o szóstej rano.", (6, 0, True)),
        ("pl", "Śluza pękła o godzinie 7.", (7, 0, False)),
        ("pl", "Śluza pękła o godzinie 7.42.", (7, 42, True)),
        ("en", "The lock burst at 13.42.", (13, 42, True)),
        ("en", "At 13.42 the lock burst.", (13, 42, True)),
        ("pl", "Śluza pękła o godz. 7.42 rano.", (7, 42, True)),
        ("it", "La chiusa cedette alle 7.42 di lunedì.", (7, 42, True)),
    ],
)
def test_times_of_day_are_read(language: str, text: str, expected: tuple[int, int, bool]) -> None:
    assert clocks(text, language) == [expected]
    assert read_facts(text, language, None).quantities == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ten to seven people were there."),
        ("fr", "Le barrage est à 7 heures de route."),
        ("it", "Diede un premio alle 6 squadre."),
        ("it", "Diede 7.42 alle squadre."),
        ("en", "It weighed 13.42 at the lock."),
        ("en", "The pole stands at 13.42 metres."),
        ("en", "The rate stood at 7.42."),
        ("it", "Ci volle 6 ore."),
        ("ru", "Работа заняла пять часов."),
        ("pl", "Szóstej kolejki nie było."),
        ("en", "Prices fell 7.30 percent."),
        ("en", "Ten minutes after five people left, the lock broke."),
        ("en", "Harlow won 3 to 2."),
        ("de", "Halb so viele Menschen kamen."),
        ("fr", "Le voyage a duré sept heures et demie."),
    ],
)
def test_other_numbers_are_no_times(language: str, text: str) -> None:
    assert clocks(text, language) == []


def test_the_hour_from_which_a_time_is_told_is_no_count() -> None:
    assert read_facts("The lock is shut from 7 to 9 p.m. daily.", "en", None).quantities == ()


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("The lock at Ostrel broke at half past seven.", "The lock at Ostrel broke at 7:30 p.m.", Verdict.SAME),
        ("The lock at Ostrel broke at noon.", "The lock at Ostrel broke at 12:00.", Verdict.SAME),
        ("The lock at Ostrel broke at noon.", "The lock at Ostrel broke at midnight.", Verdict.CLASH),
        ("The lock at Ostrel broke at 7 a.m. sharp.", "The lock at Ostrel broke at 7 p.m. sharp.", Verdict.CLASH),
        ("The lock broke shortly after seven a.m. at Ostrel.", "The lock broke at 7:20 a.m. at Ostrel.",
         Verdict.ROUNDING),
    ],
)  # fmt: skip
def test_times_differ_where_they_cannot_be_the_same(left: str, right: str, expected: Verdict) -> None:
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "en", None))

    assert [one.verdict for one in found] == [expected]


def test_a_time_is_the_same_in_another_language() -> None:
    left, right = "Die Schleuse brach um 7.30 Uhr.", "The lock broke at half past seven in the morning."
    found = find_differences(LinkSide(left, "de", None), LinkSide(right, "en", None))

    assert [one.verdict for one in found] == [Verdict.SAME]


def test_days_are_held_against_days_beside_a_time_of_one_side() -> None:
    left, right = "The lock at Ostrel broke on Monday at 7:30 a.m.", "The lock at Ostrel broke on Tuesday."
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "en", None))

    assert Verdict.CLASH in [one.verdict for one in found]


def test_times_of_two_zones_may_be_one() -> None:
    left, right = "The lock at Ostrel broke at 8 p.m. EDT.", "The lock at Ostrel broke at midnight GMT."
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "en", None))

    assert Verdict.CLASH not in [one.verdict for one in found]
