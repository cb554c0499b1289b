"""Numbers that count things of two sorts are no rivals, in one language and in two."""

from datetime import date

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.quantities.counts.sorts_counted import read_sort
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.difference import Verdict

_DAY, _NEXT = "2031-04-02", "2031-04-03"


def sorts(text: str, language: str) -> list[str]:
    side = read_facts(text, language, date(2031, 4, 2))
    return [read_sort(side, one) for one in side.quantities]


def verdicts(left: str, right: str, languages: tuple[str, str], days: tuple[str | None, str | None]) -> set[Verdict]:
    one, other = (LinkSide(*told) for told in zip((left, right), languages, days, strict=True))
    return {found.verdict for found in find_differences(one, other) if found.left and found.right}


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The raft carried 14 new cranes and two dogs.", ["machine", "animal"]),
        ("en", "Seventeen train passengers and 12 people on the quay were soaked.", ["person", "person"]),
        ("en", "Five were taken from the bus.", [""]),
        ("de", "25 der 31 Schüler sind wieder zu Hause.", ["person:pupil", "person:pupil"]),
        ("fr", "Six autocars transportaient 40 infirmières.", ["vehicle", "person:nurse"]),
        ("es", "Nueve vehículos y dos profesores cayeron al agua.", ["vehicle", "person:teacher"]),
        ("it", "Tre camion e otto alberi sono caduti.", ["vehicle", "plant"]),
        ("pt", "Cinco navios e dois professores.", ["vessel", "person:teacher"]),
        ("nl", "Drie vrachtwagens en vier leraren.", ["vehicle", "person:teacher"]),
        ("ru", "17 пассажиров поезда и пять автобусов.", ["person", "vehicle"]),
        ("el", "Εννέα οχήματα και δύο δάσκαλοι.", ["vehicle", "person:teacher"]),
        ("pl", "Siedem pojazdów i dwóch nauczycieli.", ["vehicle", "person:teacher"]),
    ],
)
def test_the_sort_of_what_a_number_counts_is_known(language: str, text: str, told: list[str]) -> None:
    assert sorts(text, language) == told


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en es", "A coach had 31 pupils and two teachers on board.", "Nueve vehículos, con 31 alumnos, cayeron."),
        ("en de", "A coach had 31 pupils and two teachers on board.", "25 der 31 Schüler sind wieder zu Hause."),
        ("en pl", "A coach had 31 pupils and two teachers on board.", "Siedem pojazdów, w tym autokar z 31 uczniami."),
        ("en fr", "Among them were 40 nurses and two dogs.", "Six wagons ont déraillé, avec 40 infirmières à bord."),
        ("en fr", "The raft had 60 goats and four farmers on it.", "Sept tracteurs et 60 chèvres sont tombés."),
        ("en en", "Fire chief Ada Quill said 35 sheds were lost.", "Fire chief Ada Quill said 120 hens were saved."),
        ("en en", "Ada Quill, Oro's mayor, said it would hire 60 people.", "Oro buys 14 cranes, mayor Ada Quill said."),
        (
            "en en",
            "Head teacher Ada Quill said 12 classrooms had been wet.",
            "Head teacher Ada Quill said 45 laptops had.",
        ),
    ],
)
def test_numbers_of_two_sorts_are_no_rivals(languages: str, left: str, right: str) -> None:
    one, other = languages.split()
    assert Verdict.CLASH not in verdicts(left, right, (one, other), (None, None))


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en es", "Nine vehicles fell into the lake.", "Siete coches cayeron al lago."),
        ("en de", "A coach had 31 pupils and two teachers on board.", "Im Bus saßen 31 Schüler und drei Lehrer."),
        ("en fr", "Four policemen were on the roof.", "Six agents étaient sur le toit."),
        ("en it", "Nine projectiles hit the yard.", "Undici proiettili hanno colpito il cortile."),
        ("en fr", "The coach had 33 passengers.", "Il y avait 31 touristes dans le car."),
    ],
)
def test_numbers_of_one_sort_clash(languages: str, left: str, right: str) -> None:
    one, other = languages.split()
    assert Verdict.CLASH in verdicts(left, right, (one, other), (None, None))


def test_those_of_one_sort_are_no_later_count_of_everybody() -> None:
    told = "Reece said 17 people were being treated in hospital.", "Sechs Jugendliche liegen noch im Krankenhaus."
    assert verdicts(*told, ("en", "de"), (_DAY, _NEXT)) == {Verdict.OTHER_SUBJECT}
    told = "Six pupils were being treated in hospital.", "17 Menschen liegen noch im Krankenhaus."
    assert verdicts(*told, ("en", "de"), (_DAY, _NEXT)) == {Verdict.LATER_REPORT}


@pytest.mark.parametrize(
    ("code", "left", "right", "is_clash"),
    [
        ("de", "Two lorries and 12 cars burned.", "Zwölf Autos und drei Busse brannten.", False),
        ("fr", "Five horses died.", "Sept vaches sont mortes.", False),
        ("de", "Two lorries burned.", "Drei Fahrzeuge brannten.", True),
        ("de", "Two lorries burned.", "Drei Lastwagen brannten.", True),
        ("de", "Five houses were destroyed.", "Sieben Gebäude wurden zerstört.", True),
    ],
)
def test_two_things_of_one_sort_that_dictionaries_tell_apart_are_no_rivals(
    code: str, left: str, right: str, is_clash: bool
) -> None:
    assert (Verdict.CLASH in verdicts(left, right, ("en", code), (_DAY, _DAY))) == is_clash


def test_help_that_came_after_a_while_is_no_other_time_of_what_else_took_one() -> None:
    left = "The gang needed less than five minutes in the gold room."
    told = verdicts(left, "Patrol był na miejscu po sześciu minutach.", ("en", "pl"), (_DAY, _NEXT))
    assert told == {Verdict.OTHER_SUBJECT}
