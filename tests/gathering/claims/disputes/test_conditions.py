"""Which of two states something is in, as two sentences tell it: switched off or in place, dead or alive."""

import pytest

from reader.gathering.claims.disputes.conditions import tell_other_conditions
from reader.gathering.claims.disputes.opposing import are_opposed

Told = tuple[str, str]

OTHER = [
    (("The pumps failed in the night.", "en"), ("Las bombas funcionaron toda la noche.", "es")),
    (
        ("The alarm that should have warned the shift was switched off.", "en"),
        ("The alarm was in place and working, he added.", "en"),
    ),
    (
        ("Two-factor login had been turned off for the account.", "en"),
        ("Two-factor login was in place, the firm said.", "en"),
    ),
    (("Tests on the water were negative.", "en"), ("One of twelve samples of water was positive for chlorate.", "en")),
    (("An otter was found dead at the weir.", "en"), ("Am Wehr wurde ein Otter lebend gefunden.", "de")),
    (("The catch basin was empty on Monday.", "en"), ("Le bassin de sécurité était plein.", "fr")),
    (("Die Tür zum Lager stand offen.", "de"), ("Η πόρτα της αποθήκης ήταν κλειστή.", "el")),
    (("Ο συναγερμός ήταν απενεργοποιημένος.", "el"), ("L'alarme était activée, affirme le directeur.", "fr")),
    (("Der Minister war bei der Sitzung anwesend.", "de"), ("Der Minister war bei der Sitzung abwesend.", "de")),
    (("The cameras were off that night.", "en"), ("Las cámaras estaban encendidas esa noche.", "es")),
    (("The factory gate was locked.", "en"), ("The gate of the factory was unlocked.", "en")),
    (("The lifeboat's radio was not switched on.", "en"), ("The radio of the lifeboat was switched on.", "en")),
    (
        ("The catch basin was empty on Monday, she insisted.", "en"),
        ("A basin built to catch such leaks was full of rainwater and took none of the bleach.", "en"),
    ),
    # Of the half that was not read while the rule was written; two more of it are not found.
    (
        ("The sprinklers were switched off during the works.", "en"),
        ("The sprinklers were on, the owner insists.", "en"),
    ),
    (("The customer data was encrypted.", "en"), ("The customer data was unencrypted, the auditors found.", "en")),
    (("Her blood test was positive.", "en"), ("Ihr Bluttest war negativ.", "de")),
    (("Der Kapitän lebt.", "de"), ("The captain is dead.", "en")),
    (("Die Lager sind leer.", "de"), ("Die Lager sind voll, sagt der Händler.", "de")),
    (("El generador estaba apagado.", "es"), ("The generator was running.", "en")),
    (("Το τζάμι ήταν ανοιχτό.", "el"), ("Das Fenster war geschlossen.", "de")),
    (("La caméra fonctionnait.", "fr"), ("The camera was out of order.", "en")),
    (
        ("The guard was present when the painting was cut out.", "en"),
        ("The guard was absent when the painting was cut out.", "en"),
    ),
    (("Ο διακόπτης ήταν εκτός λειτουργίας.", "el"), ("The switch was working.", "en")),
]
NOT_OTHER = [
    (("The alarm was switched off.", "en"), ("Der Alarm war abgeschaltet.", "de")),
    (("The alarm was not working.", "en"), ("Ο συναγερμός ήταν απενεργοποιημένος.", "el")),
    (("The tank was full when the pump was switched off.", "en"), ("The tank was full, the firm said.", "en")),
    (("The driver is dead, his passenger alive.", "en"), ("The driver was found dead.", "en")),
    (("Tests of the milk were negative.", "en"), ("A rider tested positive for cocaine.", "en")),
    (("The gate was locked with a new lock.", "en"), ("The gate was closed and locked, she said.", "en")),
    (("The engine was off and the anchor down.", "en"), ("The lights on the bridge were on.", "en")),
    (("The server had been shut down.", "en"), ("Der Server war abgeschaltet.", "de")),
    (("The pool is open until six.", "en"), ("The pool was closed in 2019 and is open again.", "en")),
    (("Nobody was found alive.", "en"), ("All the miners are dead.", "en")),
    (("The sensor was not switched off.", "en"), ("The sensor was on.", "en")),
    (("The hall was full.", "en"), ("The bottles were empty.", "en")),
    (("The door was open, the window shut.", "en"), ("The door was open.", "en")),
    (("Der Schalter war an.", "de"), ("Ο διακόπτης ήταν ενεργοποιημένος.", "el")),
    (("The cameras were not working.", "en"), ("The cameras were out of order.", "en")),
]


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_states_of_one_thing_are_opposed(one: Told, other: Told) -> None:
    assert are_opposed(one, other)
    assert are_opposed(other, one)


@pytest.mark.parametrize(("one", "other"), NOT_OTHER)
def test_one_state_or_that_of_two_things_is_not(one: Told, other: Told) -> None:
    assert not are_opposed(one, other)
    assert not are_opposed(other, one)


def test_who_disputes_a_state_tells_the_other_one() -> None:
    told = "The inner gate was unlocked, the report says.", "en"
    assert tell_other_conditions(told, ("The director denies that a gate stood open.", "en"))


def test_of_what_is_in_no_state_nothing_is_known() -> None:
    assert tell_other_conditions(("Nine sheep were killed.", "en"), ("The park counts 60,000 visitors.", "en")) is None
