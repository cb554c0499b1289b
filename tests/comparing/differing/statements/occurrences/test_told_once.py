"""A sentence tells how many had to leave, who ordered it, and how old somebody was."""

import random

import pytest

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.occurrences.told_once import TopicKind, told_once


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Some 1,200 residents were taken from their homes overnight.", {"moved": 1200.0}),
        ("de", "Rund 1.200 Anwohner mussten ihre Häuser verlassen.", {"moved": 1200.0}),
        ("en", "Twenty-seven more were taken to hospital.", {"hurt": 27.0}),
        ("en", "According to the union, that would do away with 310 posts.", {"jobs": 310.0}),
        ("el", "Σύμφωνα με το συνδικάτο θα χαθούν 350 θέσεις εργασίας.", {"jobs": 350.0}),
        ("en", "Nine jobs would go.", {}),
        ("en", "Mayor Ada Quill has ordered people out of the harbour.", {"": None}),
        ("es", "Mira Valk, de 35 años, era enfermera.", {"mira valk": 35}),
        ("en", "Twelve were hurt in a strike last year.", {}),
        ("en", "Four of the injured were treated.", {}),
        ("en", "Mayor Ada Quill ordered an inquiry.", {}),
    ],
)  # fmt: skip
def test_what_is_told_once_is_known_by_its_name(language: str, text: str, told: dict[str, float | None]) -> None:
    found = told_once(text, language).items()

    assert {
        topic.what: value for topic, value in found if topic.kind not in {TopicKind.WHETHER, TopicKind.HOUR}
    } == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "No one was hurt, the wardens said.", {"hurt": 0.0}),
        ("en", "Nine shepherds were hurt and two of them died.", {"hurt": 1.0}),
        ("en", "A woman was hurt.", {"hurt": 1.0}),
        ("en", "No guards were hurt, but two shepherds were.", {}),
        ("de", "Festgenommen wurde niemand.", {"arrested": 0.0}),
        ("el", "Δεν έγινε καμία σύλληψη.", {"arrested": 0.0}),
    ],
)
def test_whether_something_befell_anybody_is_told_once_too(language: str, text: str, told: dict[str, float]) -> None:
    found = told_once(text, language).items()

    assert {topic.what: value for topic, value in found if topic.kind is TopicKind.WHETHER} == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The alarm was raised at 6 a.m.", {"360": 360.0}),
        ("de", "Um sechs Uhr ging der Alarm ein.", {"360": None}),
        ("fr", "L'alerte a été donnée à 18 heures.", {"360": 1080.0}),
        ("en", "The path was shut from 6 a.m. to 9 a.m.", {}),
    ],
)
def test_the_hour_of_what_happened_is_told_once_too(language: str, text: str, told: dict[str, float | None]) -> None:
    found = told_once(text, language).items()

    assert {topic.what: value for topic, value in found if topic.kind is TopicKind.HOUR} == told


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl", "el", "ru", "pl"])
def test_no_sentence_that_tells_something_is_passed_over(language: str) -> None:
    chance = random.Random(language)
    words = read_lexicon(language).words
    phrases = [phrase.replace("_", " ") for kind in sorted(words) for phrase in sorted(words[kind])]
    asked = [phrase.replace("_", " ") for kind in ("fate", "harm", "sole", "number") for phrase in words.get(kind, ())]
    around = [(chance.sample(phrases, 4), one, chance.sample(phrases, 4)) for one in sorted(asked) * 2]
    texts = [" ".join([*before, one, *behind]) + "." for before, one, behind in around]
    told = [told_once(text, language) for text in texts]

    # A sign is no word, and with one every sentence is read.
    assert told == [told_once(f"{text} §", language) for text in texts]
    assert any(told)
    assert not all(told)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("de", "Die Feuerwehr traf nach acht Minuten ein.", {"span arrive": 480}),
        ("es", "La policía tardó 18 minutos en llegar.", {"span arrive": 1080}),
        ("en", "Firefighters arrived after 14 minutes.", {"span arrive": 840}),
        ("en", "The rain stopped after 14 minutes.", {}),
        ("fr", "Le butin vaut 4,2 millions d'euros.", {"sum value": 4.2e6}),
        ("el", "Η ασφαλιστική εταιρεία προσφέρει αμοιβή 50.000 ευρώ.", {"sum reward": 50_000}),
        ("en", "The bridge cost 30 million euros.", {}),
        ("de", "Am Donnerstag öffnet das Bad wieder.", {"reopening ": 3}),
        ("el", "Το μουσείο θα ανοίξει ξανά το Σάββατο.", {"reopening ": 5}),
        ("en", "The school opened on Monday.", {}),
    ],
)
def test_sums_spans_and_days_of_one_thing_are_told_once(language: str, text: str, told: dict[str, float]) -> None:
    assert {f"{topic.kind} {topic.what}": value for topic, value in told_once(text, language).items()} == told
