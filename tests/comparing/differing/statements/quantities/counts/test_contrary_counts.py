"""Those in one state and those in its contrary are counted apart."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "Three shops are open.", "Two shops are closed."),
        ("de", "Drei Läden in der Passage sind wieder offen.", "Zwei sind noch geschlossen."),
        ("de", "Drei Läden sind offen.", "Zwei Läden sind geschlossen."),
        ("fr", "Trois magasins sont ouverts.", "Deux magasins sont fermés."),
        ("es", "Tres tiendas están abiertas.", "Dos tiendas están cerradas."),
        ("it", "Tre negozi sono aperti.", "Due negozi sono chiusi."),
        ("pt", "Três lojas estão abertas.", "Duas lojas estão fechadas."),
        ("nl", "Drie winkels zijn open.", "Twee winkels zijn gesloten."),
        ("el", "Τρία καταστήματα είναι ανοιχτά.", "Δύο καταστήματα είναι κλειστά."),
        ("pl", "Trzy sklepy są otwarte.", "Dwa sklepy są zamknięte."),
        ("ru", "Три магазина открыты.", "Два магазина закрыты."),
        ("sv", "Tre butiker är öppna.", "Två butiker är stängda."),
        ("fi", "Kolme kauppaa on auki.", "Kaksi kauppaa on suljettu."),
        ("bg", "Три магазина са отворени.", "Два магазина са затворени."),
        ("en-de", "Three shops are open.", "Zwei Läden sind geschlossen."),
    ],
)
def test_contrary_states_are_counted_apart(languages: str, left: str, right: str) -> None:
    assert not clashes(left, right, languages)
    assert not clashes(right, left, "-".join(languages.split("-")[::-1]))


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Three shops are open.", "Five shops are open."),
        ("en", "Three shops are closed.", "Five shops are not open."),
        ("fr", "Neuf écoles restent fermées.", "Quatre écoles restent fermées."),
    ],
)
def test_one_state_is_counted_once(language: str, left: str, right: str) -> None:
    assert clashes(left, right, language)
    assert clashes(right, left, language)
