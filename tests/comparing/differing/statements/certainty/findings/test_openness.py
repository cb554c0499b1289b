"""A place that is open on one side and closed on the other, and what only looks so."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("The weir road is still open.", "The weir road is closed.", "en"),
        ("The airport of Varn remains open.", "The airport of Varn is shut.", "en"),
        ("Der Bahnhof Varn ist offen.", "Der Bahnhof Varn ist geschlossen.", "de"),
        ("L'aéroport de Varn est ouvert.", "L'aéroport de Varn est fermé.", "fr"),
        ("Le musée, qui fait partie du parc, est fermé.", "Le musée, qui fait partie du parc, est ouvert.", "fr"),
        ("La stazione di Varn è aperta.", "La stazione di Varn è chiusa.", "it"),
        ("Το λιμάνι του Βαρν είναι ανοιχτό.", "Το λιμάνι του Βαρν είναι κλειστό.", "el"),
        ("El puente de Varn sigue cerrado por parte de la policía.", "El puente de Varn sigue abierto.", "es"),
        ("The bridge of Varn is closed, said police who took part in the search.", "The bridge of Varn is open.", "en"),
    ],
)  # fmt: skip
def test_open_and_closed_clash(left: str, right: str, language: str) -> None:
    assert len(clashing(left, right, language)) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The airport of Varn remains open.", "The road to the airport of Varn is closed."),
        ("The airport of Varn remains open.", "The airport of Varn will be closed in June."),
        ("The airport of Varn remains open.", "The airport of Selby is closed."),
        ("The bridge is closed to lorries.", "The bridge is open to cars."),
        ("Part of the bridge of Varn is closed.", "The bridge of Varn is open."),
        ("The schools are open.", "Two schools are closed."),
        ("The bridge is not closed.", "The bridge is open."),
        ("The museum is open all week.", "The museum's café is closed all week."),
        ("The bridge is partly closed.", "The bridge is open."),
        ("The museum, which owns a café, is open.", "The café, which the museum owns, is closed."),
    ],
)  # fmt: skip
def test_another_place_time_or_part_does_not(left: str, right: str) -> None:
    assert clashing(left, right) == []


def test_open_and_closed_clash_in_two_languages() -> None:
    left, right = "Schools in Varnwick stay open.", "Die Schulen in Varnwick bleiben geschlossen."
    found = find_differences(LinkSide(left, "en", None), LinkSide(right, "de", None))
    assert [(str(one.kind), str(one.verdict)) for one in found] == [("direction", "clash")]


def test_what_was_closed_may_have_opened_since() -> None:
    left, right = "The port is closed.", "The port is open."
    found = find_differences(LinkSide(left, "en", "2031-05-01"), LinkSide(right, "en", "2031-05-03"))
    assert [str(one.verdict) for one in found] == ["later-report"]


def test_what_is_open_again_since_then_was_closed_before() -> None:
    left, right = "The A17 motorway was closed.", "Die Autobahn A17 ist seit Sonntagnachmittag wieder frei."
    found = find_differences(LinkSide(left, "en", "2031-05-03"), LinkSide(right, "de", "2031-05-03"))
    assert [(str(one.verdict), one.right and one.right.of(right)) for one in found] == [("later-report", "wieder frei")]


@pytest.mark.parametrize(
    ("closed", "language", "opening"),
    [
        ("The school of Holm will stay closed on Friday.", "en", "La escuela de Holm reabrirá el viernes."),
        ("Die Grundschule Holm bleibt am Freitag geschlossen.", "de", "La escuela Holm volverá a abrir el viernes."),
        ("Το σχολείο Holm παραμένει κλειστό την Παρασκευή.", "el", "La escuela Holm reabrirá el viernes."),
        ("Szkoła Holm pozostanie w piątek zamknięta.", "pl", "La escuela Holm reabrirá el viernes."),
    ],
)
def test_what_opens_again_on_the_day_on_which_it_stays_closed_clashes(closed: str, language: str, opening: str) -> None:
    sides = LinkSide(closed, language, "2031-05-01T07:00:00Z"), LinkSide(opening, "es", "2031-05-01T09:00:00Z")
    for pair in (sides, sides[::-1]):
        clashes = [str(one.kind) for one in find_differences(*pair) if str(one.verdict) == "clash"]
        assert clashes == ["direction"]


@pytest.mark.parametrize(
    "closed",
    [
        "The school will stay closed on Thursday.",
        "The school will stay closed until Friday.",
        "The school may stay closed on Friday.",
        "The gym will stay closed on Friday.",
        "The school's kitchen will stay closed on Friday.",
    ],
)
def test_what_opens_again_after_it_was_closed_does_not(closed: str) -> None:
    assert clashing(closed, "The school will reopen on Friday.", "en") == []
    found = find_differences(LinkSide(closed, "en", None), LinkSide("La escuela reabrirá el viernes.", "es", None))
    assert not [one for one in found if str(one.verdict) == "clash"]


def test_what_was_closed_on_the_day_on_which_it_opened_again_does_not() -> None:
    assert clashing("The bridge was closed on Friday.", "The bridge reopened on Friday.", "en") == []
    assert len(clashing("The bridge stayed closed on Friday.", "The bridge reopened on Friday.", "en")) == 1
