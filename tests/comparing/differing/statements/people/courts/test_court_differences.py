"""A conviction and an acquittal of one person clash in any two languages, and so do an appeal and none."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.people.courts.court_differences import compare_court
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.difference import Verdict

Text = tuple[str, str]


def clashes(left: Text, right: Text) -> bool:
    found = find_differences(*(LinkSide(text, language, "2031-05-03") for language, text in (left, right)))
    return any(one.verdict is Verdict.CLASH for one in found)


ACQUITTED = ("en", "Two of the accused were acquitted, among them his wife, Rosa Pinto.")


@pytest.mark.parametrize(
    "other",
    [
        ("de", "Seine Ehefrau Rosa Pinto wurde zu einem Jahr Haft verurteilt."),
        ("fr", "Son épouse, Rosa Pinto, a été condamnée à un an de prison."),
        ("es", "Su esposa, Rosa Pinto, fue condenada a un año de prisión."),
        ("it", "Sua moglie, Rosa Pinto, è stata condannata a un anno di carcere."),
        ("pt", "Sua esposa, Rosa Pinto, foi condenada a um ano de prisão."),
        ("nl", "Zijn vrouw, Rosa Pinto, is tot een jaar cel veroordeeld."),
        ("el", "Η σύζυγός του, Ρόζα Πίντο, καταδικάστηκε σε φυλάκιση ενός έτους."),
        ("pl", "Jego żona, Rosa Pinto, została skazana na rok więzienia."),
        ("ru", "Его жена, Роза Пинто, была осуждена на год."),
    ],
)
def test_opposite_outcomes_of_one_person_clash(other: Text) -> None:
    assert clashes(ACQUITTED, other)
    assert clashes(other, ACQUITTED)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (ACQUITTED, ("es", "Su esposa, Rosa Pinto, fue absuelta.")),
        (ACQUITTED, ("fr", "L'avocat de Rosa Pinto a été condamné à un an de prison.")),
        (ACQUITTED, ("es", "Tomas Pinto fue condenado a seis años de prisión.")),
        (("en", "Rosa Pinto was acquitted of murder."), ("de", "Rosa Pinto wurde wegen Totschlags verurteilt.")),
        (("en", "Rosa Pinto was acquitted, and convicted on appeal."), ("es", "Rosa Pinto fue condenada a un año.")),
        (("en", "The wife of Rosa Pinto's brother was cleared."), ("es", "Rosa Pinto fue condenada a un año.")),
        (("en", "Rosa Pinto was cleared to travel with the team."), ("es", "Rosa Pinto fue condenada a un año.")),
        (("en", "Rosa Pinto was not acquitted."), ("es", "Rosa Pinto fue condenada a un año.")),
        (("en", "Rosa Pinto should be acquitted, he argued."), ("es", "Rosa Pinto fue condenada a un año.")),
    ],
)
def test_other_persons_charges_and_courts_do_not(left: Text, right: Text) -> None:
    assert not clashes(left, right)


WILL_APPEAL = ("en", "Defence lawyer Eva Wirth said her client would appeal.")


@pytest.mark.parametrize(
    "other",
    [
        ("de", "Verteidigerin Eva Wirth kündigte an, keine Berufung einzulegen."),
        ("fr", "L'avocate Eva Wirth a annoncé que son client ne ferait pas appel."),
        ("es", "La abogada Eva Wirth dijo que su cliente no recurrirá la sentencia."),
        ("nl", "Advocaat Eva Wirth zei dat haar cliënt niet in beroep gaat."),
        ("el", "Η δικηγόρος Εύα Βιρτ είπε ότι ο πελάτης της δεν θα ασκήσει έφεση."),
        ("pl", "Obrończyni Eva Wirth powiedziała, że jej klient nie złoży apelacji."),
    ],
)
def test_an_appeal_and_none_clash(other: Text) -> None:
    assert clashes(WILL_APPEAL, other)


def test_an_italian_si_opens_no_question() -> None:
    will = "Eva Wirth ha annunciato che farà appello contro la condanna, che si basa sulle testimonianze."
    will_not = "Eva Wirth ha annunciato che non farà appello contro la condanna."
    assert list(compare_court(read_facts(will, "it", None), read_facts(will_not, "it", None)))


@pytest.mark.parametrize(
    "other",
    [
        ("de", "Verteidigerin Eva Wirth kündigte Berufung an."),
        ("es", "La fiscalía no recurrirá la sentencia, dijo la abogada Eva Wirth."),
        ("es", "El abogado Marco Leal dijo que no recurrirá la sentencia."),
        ("de", "Verteidigerin Eva Wirth ließ offen, ob sie keine Berufung einlegt."),
    ],
)
def test_an_appeal_of_others_or_an_open_one_does_not(other: Text) -> None:
    assert not clashes(WILL_APPEAL, other)


def test_an_appeal_for_witnesses_is_none_to_a_court() -> None:
    told = ("en", "Lawyer Eva Wirth made an appeal for witnesses.")
    assert not clashes(told, ("es", "La abogada Eva Wirth no recurrirá la sentencia."))
