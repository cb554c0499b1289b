"""Four digits that are a year, or a count."""

import pytest

from reader.comparing.differing.statements.tagged_words import tag_words
from reader.comparing.differing.statements.times.years import read_year
from reader.comparing.profiling.normalization import TokenKind


@pytest.mark.parametrize(
    ("text", "language", "year"),
    [
        ("The dam was built in 1987 by the state.", "en", 1987),
        ("The dam, 1987 already old, held.", "en", 1987),
        ("About 1200 people were moved.", "en", None),
        ("More than 1200 people were moved.", "en", None),
        ("It was around 1900, people say.", "en", 1900),
        ("Rund 1200 Menschen wurden gerettet.", "de", None),
        ("Seit 1987 leben Menschen dort.", "de", 1987),
        ("A fine of 9999 was paid.", "en", None),
    ],
)
def test_a_hedged_number_before_what_it_may_count_is_no_year(text: str, language: str, year: int | None) -> None:
    words = tag_words(text, language)
    at = next(n for n, word in enumerate(words) if word.kind is TokenKind.NUMBER)
    assert read_year(words, at) == year
