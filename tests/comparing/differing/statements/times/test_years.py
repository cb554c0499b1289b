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
        ("Firma gotuje 1900 obiadów dziennie.", "pl", None),
        ("La empresa sirve 1900 platos al día.", "es", None),
        ("Die Firma kocht 1400 Mahlzeiten am Tag.", "de", None),
        ("Firma gotuje od 1900 roku.", "pl", 1900),
        ("The 1900 census counted them.", "en", 1900),
        ("Ende 1900 Menschen zu zählen war schwer.", "de", 1900),
        ("En 1900 soldats et civils vivaient là.", "fr", 1900),
        ("The town bought 1987 presses.", "en", 1987),
    ],
)
def test_a_hedged_or_round_number_before_what_it_may_count_is_no_year(
    text: str, language: str, year: int | None
) -> None:
    words = tag_words(text, language)
    at = next(n for n, word in enumerate(words) if word.kind is TokenKind.NUMBER)
    assert read_year(words, at) == year
