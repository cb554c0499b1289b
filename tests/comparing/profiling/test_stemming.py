"""What a word counts as."""

import pytest

from reader.comparing.profiling.stemming import stem


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("attacks", "Attacked", "en"),
        ("Häuser", "Hauses", "de"),
        ("σεισμός", "ΣΕΙΣΜΟΎ", "el"),
        ("новости", "новостей", "ru"),
        ("перемога", "перемоги", "uk"),
        ("한국은", "한국이", "ko"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str, language: str) -> None:
    assert stem(one, language) == stem(other, language)


def test_easter_is_not_the_east() -> None:
    assert stem("Ostern", "de") != stem("Osten", "de") == stem("Ost", "de")


def test_numbers_stay_whole() -> None:
    assert stem("10th", "en") == "10th"


@pytest.mark.parametrize("language", ["", "ar", "ko", "th"])
def test_a_word_of_signs_that_count_for_nothing_has_no_stem(language: str) -> None:
    assert stem("\u0640", language) == ""  # the line that draws Arabic letters apart, alone


ARGOS = (
    "ar az bg bn ca cs da de el en eo es et eu fa fi fr ga gl he hi hu id it ja ko ky lt lv ms nb nl pb pl pt ro ru "
    "sk sl sq sv th tl tr uk ur vi zh zt"
)


@pytest.mark.parametrize("language", ARGOS.split(" "))
def test_every_language_of_argos_has_a_stem(language: str) -> None:
    assert stem("Marlow", language)
