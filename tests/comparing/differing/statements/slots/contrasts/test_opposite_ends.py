"""Two ends of one axis that two languages tell of one thing clash, and of two things or times do not."""

import pytest

from tests.comparing.differing.clashing import SAME_DAY, clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en-fr", "The cable car in Velm resumed service.", "Le téléphérique de Velm est resté à l'arrêt."),
        ("en-it", "The watchman Aldo Ferri survived the fire.", "Il guardiano Aldo Ferri è morto nell'incendio."),
        ("en-pt", "The sailor João Reis was found dead on Monday.", "João Reis foi encontrado vivo na segunda-feira."),
        ("en-el", "The drivers called off the strike.", "Οι οδηγοί συνεχίζουν την απεργία."),
        ("en-nl", "The school was open on Monday.", "De school was maandag gesloten."),
        ("en-ru", "The court banned the march on Saturday.", "Суд разрешил марш в субботу."),
        ("en-sv", "Fishing in the river is allowed.", "Fiske i floden är förbjudet."),
        ("de-pl", "Der Rat hat den Plan angenommen.", "Rada odrzuciła plan."),
    ],
)
def test_two_ends_told_of_one_thing_clash(languages: str, left: str, right: str) -> None:
    mine, _, theirs = languages.partition("-")
    assert clashes(left, right, languages, SAME_DAY)
    assert clashes(right, left, f"{theirs}-{mine}", SAME_DAY)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        # another thing or person
        ("en-fr", "The strike of the drivers goes on.", "La grève des enseignants a été suspendue."),
        ("en-de", "The southern hall is open.", "Die nördliche Halle ist geschlossen."),
        ("en-fr", "The old bridge is closed.", "Le pont neuf est ouvert."),
        ("en-es", "The mother died in the fire.", "El padre sobrevivió al incendio."),
        ("en-it", "The brother of Aldo Ferri died.", "Aldo Ferri è sopravvissuto."),
        ("en-sv", "Fishing in the river is allowed.", "Fiske i sjön är förbjudet."),
        # another time
        ("en-el", "The port will be closed.", "Το λιμάνι είναι ανοιχτό."),
        ("en-nl", "The school was open on Monday.", "De school is gesloten."),
        ("en-ru", "The bakery closed on Monday.", "Булочная откроется в пятницу."),
        # wanted, or denied
        ("en-nl", "The minister wants to ban fireworks.", "Vuurwerk is dit jaar toegestaan."),
        ("en-pl", "The conductor did not survive the crash.", "Konduktor zginął w wypadku."),
        ("en-sv", "The council did not reject the plan.", "Rådet godkände planen."),
    ],
)
def test_two_ends_of_two_things_or_times_do_not_clash(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages, SAME_DAY)
