"""Which sentences share nothing but a place, or that something was the first."""

import pytest

from reader.gathering.claims.words.circumstances import (
    share_a_circumstance_alone,
    share_a_topic_alone,
    share_asides_alone,
)

Told = tuple[str, str]

ALONE = [
    (("The first report came in April.", "en"), ("She was the first person to die.", "en")),
    (("A vigil was held outside the town hall.", "en"), ("The council meets in the town hall on Tuesdays.", "en")),
    (
        ("Volunteers painted the benches in front of the station.", "en"),
        ("A taxi burned in front of the station.", "en"),
    ),
    (("Der Rat tagt am Dienstag im Rathaus.", "de"), ("Vor dem Rathaus wurden Kerzen aufgestellt.", "de")),
    (("A vigil was held in front of the town hall.", "en"), ("Im Rathaus liegen die Pläne aus.", "de")),
    (
        ("Οι κάτοικοι συγκεντρώθηκαν έξω από το δημαρχείο.", "el"),
        ("The council keeps its records in the town hall.", "en"),
    ),
    # Of the half that was not read while the rule was written; two more of it are not found.
    (("The second ship left in May.", "en"), ("He was the second son of a baker.", "en")),
    (("Une veillée a eu lieu devant la mairie.", "fr"), ("Le conseil se réunit mardi dans la mairie.", "fr")),
    (("Ο δρόμος έκλεισε κοντά στο λιμάνι.", "el"), ("Ψαράδες πουλούν την ψαριά τους στο λιμάνι.", "el")),
    (("Unos vecinos pintaron los bancos en la estación.", "es"), ("A taxi burned at the station.", "en")),
]
MORE = [
    (("Hundreds gathered outside the town hall.", "en"), ("Hundreds of people stood outside the town hall.", "en")),
    (("Inspectors found rust on the bridge.", "en"), ("Rust was found on the bridge.", "en")),
    (("Bathing is banned until Sunday.", "en"), ("People are banned from bathing until Sunday.", "en")),
    (("She was the first to see the light.", "en"), ("Nobody had seen the light before she did.", "en")),
    (
        ("The fire began in the kitchen of the hotel.", "en"),
        ("It was in the kitchen of the hotel that the fire began.", "en"),
    ),
    (("He was killed by a falling tree.", "en"), ("A falling tree killed him.", "en")),
    (("Hundreds gathered at the town hall.", "en"), ("Hunderte versammelten sich vor dem Rathaus.", "de")),
    (("She won her first title.", "en"), ("It was her first title.", "en")),
    (("Ο δρόμος κοντά στο λιμάνι έκλεισε.", "el"), ("The road near the port was closed.", "en")),
    (("The school was closed.", "en"), ("Pupils found the school closed.", "en")),
    (("Le maire a démissionné lundi.", "fr"), ("The mayor resigned on Monday.", "en")),
    (("Die Tafel hängt jetzt im Rathaus.", "de"), ("The plaque now hangs in the town hall.", "en")),
]

TOPICS = [
    (
        ("Ombrane managers questioned over poisoned river", "en"),
        ("Χλωρίνη από χαρτοβιομηχανία δηλητηρίασε τον ποταμό", "el"),
    ),
    (("Ombrane managers questioned over poisoned river", "en"), ("Bleichmittel aus Fabrik vergiftet Fluss", "de")),
    (("Museum theft: police hunt for van", "en"), ("Diebstahl im Museum: Direktor verteidigt Alarm", "de")),
]
NEWS = [
    (("Fire destroys school in Orn", "en"), ("Schule in Orn durch Feuer zerstört", "de")),
    (("Mayor resigns over bridge", "en"), ("Bürgermeister tritt wegen Brücke zurück", "de")),
    (("Bears escape from circus", "en"), ("Αρκούδες δραπέτευσαν από τσίρκο", "el")),
    # Of the half that was not read while the rule was written, of whose three topics one is found.
    (("Storm closes three roads", "en"), ("Sturm sperrt drei Straßen", "de")),
    (("Lost dog found after ten days", "en"), ("Chien perdu retrouvé après dix jours", "fr")),
    (("Court bans hunting of wolves", "en"), ("Το δικαστήριο απαγόρευσε το κυνήγι των λύκων", "el")),
]


@pytest.mark.parametrize(("one", "other"), ALONE)
def test_a_place_or_a_rank_alone(one: Told, other: Told) -> None:
    assert share_a_circumstance_alone(one, other)
    assert share_a_circumstance_alone(other, one)


@pytest.mark.parametrize(("one", "other"), MORE)
def test_more_than_where_it_was(one: Told, other: Told) -> None:
    assert not share_a_circumstance_alone(one, other)
    assert not share_a_circumstance_alone(other, one)


@pytest.mark.parametrize(("one", "other"), TOPICS)
def test_headlines_on_one_topic(one: Told, other: Told) -> None:
    assert share_a_topic_alone(one, other)
    assert share_a_topic_alone(other, one)


@pytest.mark.parametrize(("one", "other"), NEWS)
def test_headlines_on_what_happened(one: Told, other: Told) -> None:
    assert not share_a_topic_alone(one, other)
    assert not share_a_topic_alone(other, one)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Trade minister Sofie Lund called the accident a national tragedy.",
            "A third of the country's grain exports pass through the quays, according to the trade ministry.",
            True,
        ),
        (
            "Births will be possible until the end of June.",
            "All 640 employees will be paid until the end of April.",
            True,
        ),
        ("The ward closes at the end of June, the mayor said.", "The ward will shut in June, the mayor said.", False),
        ("Four people lost their lives.", "The explosion killed three employees.", False),  # in words of its own
    ],
)
def test_who_says_it_and_until_when_tell_nothing(one: str, other: str, *, expected: bool) -> None:
    assert share_asides_alone((one, "en"), (other, "en")) is expected
    assert not share_asides_alone((one, "en"), (other, "de"))


def test_who_tells_one_state_of_one_thing_shares_more_than_frequent_words() -> None:
    shut = ("The line will remain shut for at least two weeks.", "en")
    assert not share_asides_alone(shut, ("The line stays shut until 26 November.", "en"))
    assert share_asides_alone(shut, ("The line stays at the top of a list until 26 November.", "en"))
