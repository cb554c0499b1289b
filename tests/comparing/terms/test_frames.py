"""Which words of a sentence only tell who says what it tells, to whom, on what occasion, and when."""

import pytest

from reader.comparing.profiling.profiles import split_terms
from reader.comparing.terms.frames import find_frame


def told(text: str, language: str = "en") -> frozenset[str]:
    """Return what a sentence tells beside its frame."""
    return split_terms(text, language) - find_frame(text, language)


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("The harbour office told reporters at the quay on Friday that divers rested.", "en", "divers rested"),
        ("Ada Holm, in an interview with the Evening Post on Friday, said that divers rested.", "en", "divers rested"),
        (
            "A spokeswoman for the port, Ada Holm, declined to comment but confirmed that divers rested.",
            "en",
            "divers rested",
        ),
        ("La ministra, Ada Holm, aseguró el martes en una rueda de prensa que nadie cobró.", "es", "nadie cobró"),
        (
            "Ministerin Ada Holm, die Chefin, sagte am Dienstag vor Journalisten, niemand habe kassiert.",
            "de",
            "niemand habe kassiert",
        ),
    ],
)
def test_who_says_it_to_whom_and_when_is_the_frame(text: str, language: str, said: str) -> None:
    assert told(text, language) == split_terms(said, language)


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("He asked the board to repeal the law of Governor Holm.", {"legal", "holm"}),  # who says it stands before it
        ("Mayor Ada Holm pledged to close the bridge over the Tarn.", {"bridg", "tarn"}),
        ("The bridge was closed on Friday.", {"bridg", "friday"}),
    ],
)
def test_what_is_told_is_no_frame(text: str, told_of: set[str]) -> None:
    assert told_of <= told(text)
