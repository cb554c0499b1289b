"""Which words of a sentence tell by name who says what it tells."""

import pytest

from reader.comparing.terms.speakers import find_speaker, find_speaker_words


def told(text: str, language: str) -> str:
    """Return the words that tell who says it, joined."""
    places = sorted(find_speaker_words(text, language))
    return " ".join(text[at:].split(" ", maxsplit=1)[0].strip(",.:") for at in places)


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Mayor Ana Brandt of Sollen said the camp was closed.", "en", "Mayor Ana Brandt of Sollen said"),
        ("The camp is closed, said Mayor Ana Brandt.", "en", "said Mayor Ana Brandt"),
        ("The camp is closed, Mayor Ana Brandt said.", "en", "Mayor Ana Brandt said"),
        ("The camp is closed, according to Mayor Ana Brandt.", "en", "according to Mayor Ana Brandt"),
        ("Prosecutor Mia Lunde told the court that she fell ill.", "en", "Prosecutor Mia Lunde told the court that"),
        ("Doctor Marc Tissot, head of the ward, said it was closed.", "en", "Doctor Marc Tissot head of the ward said"),
        ("Rike Thoms sagte, die Schulen blieben zu.", "de", "Rike Thoms sagte"),
        ("La ligne sera fermée, a dit le ministre Luc Mas.", "fr", "dit le ministre Luc Mas"),
        ("Llegarán ayudas, dijo el consejero de Agua, Luis Vela.", "es", "dijo el consejero de Agua Luis Vela"),
        ("Ο δήμαρχος Νίκος Δάσκας δήλωσε ότι έφυγε.", "el", "Ο δήμαρχος Νίκος Δάσκας δήλωσε ότι"),
    ],
)
def test_name_office_place_and_verb_are_of_the_speaker(text: str, language: str, speaker: str) -> None:
    assert told(text, language) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Coach Ikeda gathered the players in a meeting and told them to go home.",
        "The Halden firm uses what is provided by neighbours to gather posts of theirs.",
        "A spokesman said the camp was closed.",
        "She said that the camp was closed.",
    ],
)
def test_what_somebody_does_and_who_has_no_name_are_not(text: str) -> None:
    assert not find_speaker_words(text, "en")


def test_a_second_verb_of_saying_is_of_what_is_said() -> None:
    assert told("Mayor Ana Brandt said guests had been calling the hall.", "en") == "Mayor Ana Brandt said"


def test_what_stands_elsewhere_in_the_sentence_too_is_no_term_of_the_speaker() -> None:
    assert "brandt" not in find_speaker("Mayor Ana Brandt said the Brandt mill was hers.", "en")
