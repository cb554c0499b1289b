"""An end that one side dates clashes with one that the other leaves open."""

import pytest

from tests.comparing.differing.clashing import clashes


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en", "The road will be closed until Friday.", "The road will be closed until further notice."),
        ("en", "The road will be closed until Friday.", "The road will be closed indefinitely."),
        ("en", "The road will reopen on Friday.", "No date has been set for the road to reopen."),
        ("en", "The trial will begin on Friday.", "No date has been set for the trial."),
        ("de", "Die Straße bleibt bis Freitag gesperrt.", "Die Straße bleibt bis auf Weiteres gesperrt."),
        ("de", "Die Straße bleibt bis Freitag gesperrt.", "Die Straße bleibt auf unbestimmte Zeit gesperrt."),
        ("fr", "La route sera fermée jusqu'à vendredi.", "La route sera fermée jusqu'à nouvel ordre."),
        ("es", "La carretera estará cerrada hasta el viernes.", "La carretera estará cerrada hasta nuevo aviso."),
        ("it", "La strada resterà chiusa fino a venerdì.", "La strada resterà chiusa fino a nuovo avviso."),
        ("pt", "A estrada ficará fechada até sexta-feira.", "A estrada ficará fechada por tempo indeterminado."),
        ("nl", "De weg blijft dicht tot vrijdag.", "De weg blijft tot nader order dicht."),
        ("el", "Ο δρόμος θα παραμείνει κλειστός έως την Παρασκευή.",
         "Ο δρόμος θα παραμείνει κλειστός μέχρι νεωτέρας."),
        ("pl", "Droga będzie zamknięta do piątku.", "Droga będzie zamknięta do odwołania."),
        ("en-de", "The road will be closed until Friday.", "Die Straße bleibt bis auf Weiteres gesperrt."),
    ],
)  # fmt: skip
def test_a_dated_and_an_open_end_clash(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages)
    assert clashes(right, left, "-".join(languages.split("-")[::-1]))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The road was closed until Friday.", "The road is closed until further notice."),
        ("The road will be closed until Friday.", "The car park will be closed until further notice."),
        ("The north lane will be closed until Friday.", "The south lane will be closed indefinitely."),
        ("The road may reopen on Friday.", "The road will be closed until further notice."),
        ("The road will be closed on Friday.", "No date has been set for the road to reopen."),
        ("The road will not reopen on Friday.", "The road will be closed until further notice."),
        ("The road will be closed until Friday.", "The road will not be closed indefinitely."),
    ],
)
def test_what_may_both_be_so_does_not_clash(left: str, right: str) -> None:
    assert not clashes(left, right, "en")
    assert not clashes(right, left, "en")
