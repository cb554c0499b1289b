"""What a sentence is made of."""

import pytest

from reader.comparing.profiling.profiles import find_quotations, profile


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “no way” twice", ["no way"]),
        ('"No," he said, "never."', ["No,", "never."]),
        ("it goes on here,” she said", ["it goes on here,"]),
        ("She said: «ποτέ", ["ποτέ"]),
        ("nobody is quoted", []),
    ],
)
def test_quotations_are_found_also_when_they_began_before(text: str, inside: list[str]) -> None:
    assert [text[start:end] for start, end in find_quotations(text)] == inside


def test_title_case_tells_no_names() -> None:
    assert profile("Mayor Opens Skating Rink in Old Market", "en").names == frozenset()


def test_scripts_without_blanks_have_pairs_of_letters_as_terms() -> None:
    assert profile("港口关闭", "zh").terms == {"港口", "口关", "关闭"}


def test_elided_articles_are_words_of_their_own() -> None:
    assert profile("l’aéroport", "fr").terms == profile("aéroport", "fr").terms


def test_a_dateline_is_no_part_of_its_sentence() -> None:
    assert profile("LONDON (Reuters) - The harbour closed", "en") == profile("The harbour closed", "en")
