import pytest

from reader.reading.cleaning.lines.broken_words import broken_half, keeps_hyphen, words_of


@pytest.mark.parametrize(
    ("line", "following", "half"),
    [
        ("bring the passen-", "gers home", "passen"),
        ("Mittel-", "und Osteuropa", None),
        ("the ferry -", "a wreck", None),
        ("pages 10-", "12", None),
    ],
)
def test_a_hyphen_breaks_a_word_unless_something_else_follows(line: str, following: str, half: str | None) -> None:
    assert broken_half(line, following) == half


def test_the_halves_of_a_broken_word_are_no_words_that_tell_of_a_hyphen() -> None:
    assert not keeps_hyphen("Milli", "onen Euro", words_of(["rund vier Milli-", "onen Euro"]))
    assert keeps_hyphen("ferry", "boat left", words_of(["the ferry-", "boat left", "a ferry and a boat"]))
