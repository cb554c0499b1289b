"""Sentences that are nearly the same, with a word replaced."""

import pytest

from reader.gathering.claims.words.replacing import are_aligned, tells_otherwise


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("Crews put out the fire by noon.", "Crews put out the fire by midnight."),
        ("The fire began in the engine room at six.", "The blaze began on the car deck at six."),
        ("The barge was towed to Marn on Thursday.", "The barge was towed to Marn on Wednesday."),
        ("The barge was towed to Marn on Thursday.", "On Wednesday a tug brought the barge from Oreva to Marn."),
        ("“Nobody told us where to go,” she said.", "“Somebody told us where to go,” she said."),
        (
            "Thieves came in through a window of the north wing at three o'clock.",
            "Thieves came in through a window of the south wing at three o'clock and left within nineteen minutes.",
        ),
        ("The pilot was arrested on Monday.", "The pilot, Ivo Renn, was questioned on Monday."),
        ("The crew was praised by Ilse Brandt.", "The crew was praised by Edda Krohn."),
    ],
)
def test_another_word_in_the_same_place_tells_otherwise(asked: str, sentence: str) -> None:
    assert tells_otherwise(asked, sentence, "en")
    assert tells_otherwise(sentence, asked, "en")


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("Crews put out the fire by noon.", "By noon crews had put out the fire, a spokesman said."),
        ("The talks on the dam advance well.", "The talks on the dam proceed well."),
        ("The fishermen of Marn went home.", "The fisherman of Marn went home."),
        ("Marn Gas said the valves were safe.", "The company said the valves were safe."),
        ("The barge was towed to Marn on Thursday.", "The barge was towed to Marn on Thursday and Friday."),
        ("The town lies 38 kilometres downstream.", "The town lies 38 km downstream."),
        ("It rained in Marn.", "Three schools of Oreva stayed shut."),
        (
            "Thieves came through a window of the north wing on Tuesday.",
            "Thieves came through a window of the north wing and left within nine minutes.",
        ),
        ("Crews brought all passengers down by noon.", "It took the crews until noon to bring all passengers down."),
        ("A choir, which was among the passengers, sang to keep warm.", "A choir sang in the cabins to keep warm."),
    ],
)
def test_a_synonym_an_office_or_another_order_does_not(asked: str, sentence: str) -> None:
    assert not tells_otherwise(asked, sentence, "en")


def test_words_of_a_language_with_a_dictionary_are_synonyms_by_it() -> None:
    assert not tells_otherwise("Das Haus ist sehr schön.", "Das Heim ist sehr schön.", "de")
    assert tells_otherwise("Das Haus ist sehr schön.", "Das Messer ist sehr schön.", "de")


def test_sentences_are_aligned_if_nearly_all_words_of_both_stand_in_one_order() -> None:
    assert are_aligned("The barge was towed to Marn on Thursday.", "The barge was towed to Marn on Wednesday.", "en")
    assert not are_aligned("The barge was towed.", "The barge was towed to Marn, as nobody had paid for it.", "en")
