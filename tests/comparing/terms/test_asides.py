"""What a sentence tells beside the point."""

import pytest

from reader.comparing.profiling.profiles import Aside
from reader.comparing.terms.asides import find_aside


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("A pump failed, the harbour guard said.", "en", {"said", "the", "guard"}),
        ("A pump failed, said Ada Quill, the harbour master.", "en", {"said", "ada", "quill"}),
        ("According to the port, a pump failed.", "en", {"port", "the"}),
        ("Die Pumpe fiel aus, sagte ein Sprecher.", "de", {"sagt", "sprech", "ein"}),
        ("La bomba falló, dijo la alcaldesa.", "es", {"dij", "alcald"}),
    ],
)
def test_a_clause_that_only_tells_who_says_it_is_a_source(text: str, language: str, told: set[str]) -> None:
    assert told <= find_aside(text, language).source


@pytest.mark.parametrize(
    "text",
    [
        "The harbour office said.",  # a whole sentence
        "Quill denied the leak, saying she had closed the valve.",
        "The case against Quill, who has pleaded not guilty, goes on.",
        "Critics left, called the fine a slap on the wrist and went home.",
        "The council praised the report, which was late.",
    ],
)
def test_what_is_said_is_none(text: str) -> None:
    assert not find_aside(text, "en").source


def test_words_of_time_amounts_and_offices_are_told_apart() -> None:
    text = "Harbour director Ada Quill paid £2.5 million in dollars on Wednesday."
    assert find_aside(text, "en") == Aside(
        when=frozenset({"wednesday"}), units=frozenset({"£", "million", "dollar"}), offices=frozenset({"director"})
    )


def test_a_word_that_stands_elsewhere_in_the_sentence_too_is_no_source() -> None:
    assert "port" not in find_aside("The port is closed, the port office said.", "en").source


def test_nothing_is_known_of_a_language_without_a_table() -> None:
    assert find_aside("Amser maith yn ôl, meddai Ada.", "cy") == Aside()
