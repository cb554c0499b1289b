"""The terms of two stories and their weights."""

from reader.comparing.linking.vocabulary import HEAVIEST, Vocabulary, read_vocabulary
from reader.comparing.profiling.profiles import profile


def vocabulary(left: list[str], right: list[str], language: str = "en") -> Vocabulary:
    sides = [[profile(text, language) for text in side] for side in (left, right)]
    return read_vocabulary(sides[0], sides[1], (language, language))


def test_two_spellings_of_a_name_are_one_term() -> None:
    found = vocabulary(["General Rudskoy spoke"], ["Then Rudskoi spoke again"])
    assert found.terms_of(frozenset({"rudskoy"})) == found.terms_of(frozenset({"rudskoi"}))


def test_common_words_are_no_spelling_of_another() -> None:
    found = vocabulary(["There it was"], ["Where it was"])
    assert found.terms_of(frozenset({"there"})) != found.terms_of(frozenset({"where"}))


def test_rare_words_weigh_more_than_common_ones() -> None:
    weights = vocabulary(["The petrel sank"], ["The people sank", "The quay"]).weights
    assert weights["the"] < weights["peopl"] < weights["petrel"] <= HEAVIEST


def test_words_weigh_by_the_stories_alone_where_the_language_has_no_table() -> None:
    weights = vocabulary(["bonan tagon"], ["bonan nokton"], "xx").weights
    assert weights["bonan"] < weights["tagon"]


def test_names_are_told_by_capitals_inside_sentences() -> None:
    found = vocabulary(["On Monday the mayor met Brandt"], ["Brandt met the mayor"])
    assert "brandt" in found.names
    assert "mayor" not in found.names
