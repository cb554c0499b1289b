"""The toll of an event is linked in whatever words and number, and tolls of some or of other events are not."""

import pytest

from reader.comparing import compare
from tests.comparing.ferry_stories import EVENT
from tests.quality.differing.difference_scores import passage

SAME = (
    "A ferry overturned near the island of Ostrel late on Tuesday. The Marisol sailed from the port of Brannick at "
    "five. High waves hindered the search, according to the coastguard."
)
# Who is hardly linked otherwise: of one event by the names alone.
HARDLY = (
    "Relatives of those aboard the Marisol gathered in Brannick. Nobody could say why the boat never reached Ostrel. "
    "A church stayed open all night."
)


def are_linked(language: str, left: str, right: str, story: str = SAME, day: str = "2031-04-03") -> bool:
    """Tell whether the last sentences of two stories are linked."""
    one = passage(f"{EVENT[language]} {left}", language, "2031-04-02")
    other = passage(f"{story} {right}", "en", day)
    ends = len(one.sentences) - 1, len(other.sentences) - 1
    return any(ends[0] in link.left and ends[1] in link.right for link in compare(one, other).links)


@pytest.mark.parametrize("story", [SAME, HARDLY])
@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Eleven people were killed in the disaster.", "The death toll rose to 13 on Wednesday morning."),
        ("fr", "Treize personnes ont perdu la vie, selon la préfecture.", "Eleven people died, an official said."),
        (
            "en",
            "One person, the cook Ann Orr, was killed when the boat hit a rock.",
            "Two people died, officials said.",
        ),
        ("fr", "Une personne est morte, selon la préfecture.", "Two people died, an official said."),
        ("it", "I morti sono tredici, i feriti 104.", "At least eleven were killed."),
        ("es", "El naufragio costó la vida a 14 personas.", "Twelve people lost their lives."),
        ("de", "Es gab mindestens zwölf Tote.", "The death toll stood at 14."),
        ("de", "Er machte die Reederei für den Tod von zwölf Menschen verantwortlich.", "Eleven were killed."),
        ("fr", "Treize personnes sont mortes, et un hommage aura lieu mercredi.", "Eleven people died on Tuesday."),
        ("el", "Έντεκα νεκροί είναι ο απολογισμός του ναυαγίου.", "The accident claimed 13 lives."),
    ],
)
def test_the_tolls_of_one_event_are_linked(language: str, left: str, right: str, story: str) -> None:
    assert are_linked(language, left, right, story)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Es gab mindestens zwölf Tote.", "In 2019 a ferry accident in the same strait killed 16 people."),
        ("en", "One person of those aboard died in the hospital.", "Two people died, an official said."),
        ("en", "Eleven people were killed in the disaster.", "Seven of the injured died in the hospital of Brannick."),
        ("fr", "Treize personnes ont perdu la vie.", "Two years ago eight people died when a ferry sank off Marlow."),
        ("es", "El naufragio costó la vida a 14 personas.", "Three rescuers died on Thursday when a boat hit a rock."),
        ("fr", "Le gardien de la porte numéro 7 est mort.", "Eleven people were killed."),
        ("it", "I morti sono tredici.", "A storm killed 40 people."),
        ("es", "Murieron once personas.", "A bus crash near Holt killed six on Friday."),
    ],
)
def test_tolls_of_some_and_of_others_are_not(language: str, left: str, right: str) -> None:
    assert not are_linked(language, left, right)


@pytest.mark.parametrize(
    ("language", "left", "right", "expected"),
    [
        ("en", "Doctors treated 112 people.", "At least 140 were injured.", True),
        ("de", "112 Menschen wurden ärztlich behandelt.", "At least 140 people were injured.", True),
        ("en", "The sewage plant treated 112 tonnes a day.", "At least 140 were injured.", False),
    ],
)
def test_who_was_treated_was_hurt(language: str, left: str, right: str, expected: bool) -> None:
    assert are_linked(language, left, right) is expected


def test_a_highest_toll_far_from_the_head_with_another_one_elsewhere_is_not_sure() -> None:
    story = f"{SAME} Nine people died in the harbour."

    assert not are_linked("fr", "Treize personnes ont perdu la vie.", "Twelve died.", story)


def test_a_story_of_another_year_tells_the_toll_of_another_event() -> None:
    assert not are_linked("fr", "Treize personnes ont perdu la vie.", "Eleven died.", HARDLY, "2028-04-03")
