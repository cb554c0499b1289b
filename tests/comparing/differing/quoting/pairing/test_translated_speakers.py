"""One statement in two languages, of two who are named."""

import pytest

from tests.comparing.differing.clashing import clashing_told

MAYOR = (
    "es",
    "«El humo salió por las ventanas de la escuela y llegó hasta la plaza», explicó la alcaldesa, Carmen Ulloa.",
)
SMOKE = '"The smoke came out of the windows of the school and reached the square," '


def test_two_who_say_one_thing_clash() -> None:
    told = clashing_told(MAYOR, ("en", f"{SMOKE}Rojas told reporters."))
    assert told == [("Carmen Ulloa", "Rojas")]


@pytest.mark.parametrize(
    "right",
    [
        f"{SMOKE}Ulloa told reporters.",
        f"{SMOKE}the mayor said.",
        f"{SMOKE}she said.",
        '"The children are well and sleep at home," Rojas told reporters.',
        "The smoke came out of the windows of the school and reached the square, Rojas told reporters.",
    ],
)
def test_the_same_one_somebody_unnamed_or_another_statement_does_not(right: str) -> None:
    assert clashing_told(MAYOR, ("en", right)) == []


BRIDGE = ("en", '"The bridge will stay closed until Monday," said Adam Wilk.')


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (BRIDGE, ("ru", "«Мост останется закрытым до понедельника», сказала Мария Белова.")),
        (BRIDGE, ("el", "«Η γέφυρα θα μείνει κλειστή μέχρι τη Δευτέρα», είπε ο Νίκος Βάρδας.")),
        (
            ("en", '"Nobody had warned the town of the fire," the mayor said.'),
            ("de", "„Niemand hatte die Stadt vor dem Feuer gewarnt“, sagte die Ministerin."),
        ),
        (
            ("fr", "« Le pont restera fermé jusqu'à lundi », a annoncé le préfet."),
            ("es", "«El puente permanecerá cerrado hasta el lunes», dijo el alcalde."),
        ),
    ],
)
def test_one_saying_of_two_by_name_in_any_script_or_by_office_clashes(
    left: tuple[str, str], right: tuple[str, str]
) -> None:
    assert clashing_told(left, right)
    assert clashing_told(right, left)


@pytest.mark.parametrize(
    "right",
    [
        ("pl", "„Most pozostanie zamknięty do wtorku” – powiedział Jan Nowak."),
        ("de", "„Die Brücke bleibt bis Montag gesperrt“, sagte der Bürgermeister."),
        ("ru", "«Мост останется закрытым до понедельника», сказал Адам Вильк."),
        ("fr", "« Le pont ne restera pas fermé jusqu'à lundi », a dit Claire Morel."),
    ],
)
def test_another_day_an_office_beside_a_name_another_script_or_a_denial_does_not(right: tuple[str, str]) -> None:
    assert not any("Adam" in left for left, _ in clashing_told(BRIDGE, right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("said the government.", "a dit le premier ministre."),
        ("a neighbour said.", "a dit un témoin."),
        ("said the fire chief.", "ont dit les pompiers."),
    ],
)
def test_those_who_may_be_one_do_not_clash(left: str, right: str) -> None:
    sides = f'"The bridge will stay closed until Monday," {left}', f"« Le pont restera fermé jusqu'à lundi », {right}"
    assert clashing_told(("en", sides[0]), ("fr", sides[1])) == []


BRIDGE_OF_NOVAK = ("en", '"The bridge will stay closed until Monday," Novak had said.')


@pytest.mark.parametrize(
    "right",
    [
        ("de", "„Die Brücke bleibt bis Montag geschlossen“, sagte der Verkehrsminister der Region Tarn, Adam Wilk."),
        ("fr", "« Le pont restera fermé jusqu'à lundi », a déclaré Ada Quill, ministre des Transports."),
    ],
)
def test_who_had_said_it_and_who_is_named_behind_the_place_of_an_office_are_told(right: tuple[str, str]) -> None:
    assert clashing_told(BRIDGE_OF_NOVAK, right)


def test_a_minister_with_a_name_is_no_director_without_one() -> None:
    left = ("en", '"The bridge will stay closed until Monday," said Adam Wilk, the transport minister.')

    assert clashing_told(left, ("it", "«Il ponte resterà chiuso fino a lunedì», ha detto la direttrice."))
    assert clashing_told(left, ("it", "«Il ponte resterà chiuso fino a lunedì», ha detto la ministra.")) == []
