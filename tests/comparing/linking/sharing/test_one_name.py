"""Two sentences that share one name, and what stands about it, are doubted."""

import pytest

from reader.comparing.article_profiles import describe_sides, profile
from reader.comparing.linking.model import read_model
from reader.comparing.linking.sharing.one_name import DOUBT, share_beside_one_name
from reader.comparing.linking.similarity import score_groups
from reader.comparing.linking.vocabulary import read_vocabulary
from reader.comparing.linking.weighed import Weighed
from tests.comparing.articles import make_article

_OURS = (
    "The dairy of Loxmoor will close in autumn.",
    "Nobody in the dairy had expected it, a foreman said.",
    "Milk from forty farms goes to the dairy each morning.",
    "Its owners blame the price of electricity.",
)
_THEIRS = (
    "Loxmoor loses its dairy after ninety years.",
    "The owners of the dairy informed the staff by letter.",
    "Forty farmers deliver to the dairy.",
    "A petition against it has been signed by hundreds.",
)
_SIDES = {
    "en": (_OURS, _THEIRS),
    "de": (
        ("Die Molkerei von Loxmoor schließt im Herbst.", "In der Molkerei hatte niemand damit gerechnet."),
        ("Loxmoor verliert seine Molkerei.", "Die Besitzer der Molkerei schrieben der Belegschaft."),
    ),
    "el": (
        ("Το εργοστάσιο του Λόξμουρ κλείνει το φθινόπωρο.", "Κανείς στο εργοστάσιο δεν το περίμενε."),
        ("Το Λόξμουρ χάνει το εργοστάσιο.", "Οι ιδιοκτήτες του εργοστασίου ενημέρωσαν με επιστολή."),
    ),
    "fr": (
        ("La laiterie de Loxmoor fermera à l’automne.", "Personne à la laiterie ne s’y attendait."),
        ("Loxmoor perd sa laiterie.", "Les propriétaires de la laiterie ont écrit au personnel."),
    ),
}

_APART = [
    (
        "en",
        "Ida Falk of the league wept during the meeting.",
        "A boycott was proposed by league head Ida Falk.",
    ),
    (
        "en",
        "Ida Falk, who heads the league, begged politicians for loans.",
        "Ida Falk of the league had sold her cows to a cousin.",
    ),
    ("en", "His predecessor, Otto Renn, modernised the dairy.", "Voters never forgave his predecessor, Otto Renn."),
    ("en", "Deputy harbour warden Ida Falk lost her patience.", "A poem was read by deputy harbour warden Ida Falk."),
    (
        "en",
        "Fire chief Ida Falk thanked divers for their courage.",
        "Fire chief Ida Falk will answer callers on radio.",
    ),
    ("en", "An audit had warned of bolts at Ida Falk crossing.", "Guests laid flowers at the Ida Falk crossing."),
    ("de", "Ida Falk vom Bauernbund rief zum Boykott auf.", "Ida Falk vom Bauernbund hatte ihre Kühe verkauft."),
    ("el", "Η Ίντα Φαλκ των Οικολόγων ζήτησε υπομονή.", "Η Ίντα Φαλκ των Οικολόγων πούλησε τα χωράφια της."),
    (
        "fr",
        "Ida Falk, de la ligue, a pleuré pendant la réunion.",
        "Un boycott a été proposé par Ida Falk, de la ligue.",
    ),
]
_TOGETHER = [
    ("en", "Ida Falk resigned with tears in her eyes.", "Farmers were stunned when Ida Falk resigned."),
    ("en", "Ida Falk asked the bank for 40 million.", "40 million is what Ida Falk wants from lenders."),
    ("en", "On Monday Ida Falk will meet the bankers.", "Ida Falk expects her lawyers on Monday."),
    ("en", "Ida Falk met Otto Renn in the barn.", "Otto Renn quarrelled with Ida Falk in public."),
    ("en", "Ida Falk crossed the dunes with friends.", "Nobody saw how Ida Falk crossed."),
    ("en", "Ida Falk left.", "Ida Falk of the league had sold her cows to a cousin."),
    (
        "en",
        "Ida Falk burned letters in the stove of the barn.",
        "Neighbours watched letters burn, and Ida Falk laughed.",
    ),
    (
        "de",
        "Ida Falk verbrannte Briefe im Ofen der Scheune.",
        "Nachbarn sahen Briefe brennen, während Ida Falk lachte.",
    ),
]


def share(language: str, one: str, other: str) -> bool:
    """Ask of two sentences, in stories that have others of one topic."""
    ours, theirs = _SIDES[language]
    sides = (
        profile(make_article(*ours, one, language=language)),
        profile(make_article(*theirs, other, language=language)),
    )
    _, *groups = describe_sides(*sides)
    profiles = [[group.profile for group in side] for side in groups]
    vocabulary = read_vocabulary(profiles[0], profiles[1], (language, language))
    left = next(group for group in groups[0] if group.places == (len(ours),))
    right = next(group for group in groups[1] if group.places == (len(theirs),))
    return share_beside_one_name(Weighed(left, vocabulary), Weighed(right, vocabulary), vocabulary)


@pytest.mark.parametrize(("language", "one", "other"), _APART)
def test_a_name_and_what_stands_about_it_tell_nothing(language: str, one: str, other: str) -> None:
    assert not share(language, one, other)
    assert not share(language, other, one)


@pytest.mark.parametrize(("language", "one", "other"), _TOGETHER)
def test_whatever_else_is_shared_tells_something(language: str, one: str, other: str) -> None:
    assert share(language, one, other)
    assert share(language, other, one)


def test_what_shares_one_name_is_linked_but_not_surely() -> None:
    one = "Ida Falk, who leads the league, announced a march of tractors for Friday."
    other = "Ida Falk of the league was not allowed to address the workers."
    sides = profile(make_article(*_OURS, one)), profile(make_article(*_THEIRS, other))
    _, *groups = describe_sides(*sides)
    places = [[group.places for group in side] for side in groups]
    at = places[0].index((len(_OURS),)), places[1].index((len(_THEIRS),))
    found = {(pair.left, pair.right): pair for pair in score_groups(groups[0], groups[1], ("en", "en"), read_model())}
    assert found[at].probability == DOUBT < found[at].score
