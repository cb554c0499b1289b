"""Words and phrases that outlets exchange."""

from reader.comparing.profiling.profiles import profile
from reader.comparing.profiling.synonyms import read_synonyms


def test_synonyms_are_one_term() -> None:
    assert profile("her attorney", "en").terms == profile("her lawyer", "en").terms


def test_phrases_are_one_term() -> None:
    assert profile("in the United States", "en").terms == profile("in the U.S.", "en").terms


def test_a_verb_and_what_is_made_of_it_are_one_term() -> None:
    assert profile("troops invaded", "en").terms == profile("troops invasion", "en").terms


def test_hundreds_in_words_are_the_number() -> None:
    assert profile("two hundred ships", "en").terms == profile("200 ships", "en").terms


def test_a_language_without_a_table_keeps_its_words() -> None:
    assert read_synonyms("xx").heads == {}


def test_the_first_word_of_a_group_stands_for_itself() -> None:
    heads = read_synonyms("en").heads
    assert not [word for word, head in heads.items() if word == head]
