"""Which sentences share with the words of a claim what that is about alone."""

import pytest

from reader.gathering.claims.words.subjects import share_predicate_alone, share_subject_alone

Told = tuple[str, str]

ALONE = [
    (
        (
            "The train, run by the private operator Nordgleis, was travelling from the port of Tarn to Lund.",
            "en",
        ),
        ("Der Zug des privaten Unternehmens Nordgleis war gegen Mittag aus den Schienen gesprungen.", "de"),
    ),
    (
        ("Ammonia is used to cool cold stores and can burn the lungs.", "en"),
        ("Ein Tank mit Ammoniak ist im Hafen explodiert.", "de"),
    ),
    (
        ("The motorway between Tarn and Orn was closed in both directions.", "en"),
        ("Die Autobahn wurde 1974 gebaut.", "de"),
    ),
    (("The museum was opened by the queen in 1990.", "en"), ("Het museum telt vier zalen en een tuin.", "nl")),
]

MORE = [
    (
        (
            "The train, run by the private operator Nordgleis, was travelling from the port of Tarn to Lund.",
            "en",
        ),
        ("De goederentrein van Nordgleis reed van Tarn naar Lund.", "nl"),
    ),
    (
        ("The motorway between Tarn and Orn was closed in both directions.", "en"),
        ("La autopista sigue cortada en ambos sentidos.", "es"),
    ),
    (("The driver, 53, had been arrested on Sunday.", "en"), ("Der Lokführer wurde am Sonntag festgenommen.", "de")),
    (("The bridge was inspected in March and declared safe.", "en"), ("Le pont avait été inspecté en mars.", "fr")),
    (("The museum was opened by the queen in 1990.", "en"), ("De koningin opende het museum.", "nl")),
    (("The tunnel was closed.", "en"), ("Le tunnel est fermé.", "fr")),
    (
        ("The park's licence expires in December, and the county has yet to decide whether to renew it.", "en"),
        ("Η άδεια του πάρκου λήγει τον Δεκέμβριο.", "el"),
    ),
    (("Nine sheep were killed in the meantime, and their owners wait.", "en"), ("Neun Schafe hat sie gerissen.", "de")),
    (("The alarm was in place and working, he added.", "en"), ("Ο συναγερμός, λέει, ήταν ενεργοποιημένος.", "el")),
    (
        ("Ombrane Papers said production had been halted until the cause was known.", "en"),
        ("Nach dem Unglück hat die Papierfabrik Ombrane die Produktion gestoppt.", "de"),
    ),
    (("The dead were a man of 64 and his daughter.", "en"), ("Los fallecidos son un padre y su hija.", "es")),
]


@pytest.mark.parametrize(("worded", "told"), ALONE)
def test_who_says_something_else_of_the_same_shares_its_subject_alone(worded: Told, told: Told) -> None:
    assert share_subject_alone(worded, told)


@pytest.mark.parametrize(("worded", "told"), MORE)
def test_who_says_the_same_of_it_shares_more(worded: Told, told: Told) -> None:
    assert not share_subject_alone(worded, told)


def test_an_infinitive_ends_no_subject() -> None:
    worded = ("The harbour master ordered the quay to be cleared at dusk.", "en")
    assert not share_subject_alone(worded, ("De havenmeester liet de kade ontruimen.", "nl"))


@pytest.mark.parametrize(
    ("worded", "told"),
    [
        (
            ("The line between Tarn and Lund will stay closed until at least 27 March.", "en"),
            ("De scholen blijven dicht tot en met dinsdag.", "nl"),
        ),
        (("The Lenn tunnel was closed on Friday evening.", "en"), ("Die Schulen wurden am Freitag geschlossen.", "de")),
        (("The Tarn museum was opened in May.", "en"), ("La piscine a été ouverte en mai.", "fr")),
    ],
)
def test_who_says_the_same_of_another_thing_shares_the_predicate_alone(worded: Told, told: Told) -> None:
    assert share_predicate_alone(worded, told)


@pytest.mark.parametrize(
    ("worded", "told"),
    [
        (
            ("The Lenn tunnel was closed on Friday evening.", "en"),
            ("Am Freitagabend wurde der Tunnel geschlossen.", "de"),
        ),
        (
            ("The mayor of Orn, Lea Holm, was arrested on Monday.", "en"),
            ("Die Politikerin wurde am Montag festgenommen.", "de"),
        ),
        (("Ivo Rask was charged with fraud.", "en"), ("Der Vorarbeiter wurde wegen Betrugs angeklagt.", "de")),
    ],
)
def test_who_says_it_of_the_same_thing_or_of_somebody_shares_more(worded: Told, told: Told) -> None:
    assert not share_predicate_alone(worded, told)
