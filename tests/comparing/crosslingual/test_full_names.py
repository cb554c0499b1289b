"""A word of a full name stands for nothing in another full name."""

import pytest

from reader.comparing.crosslingual.features import match_pairs
from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.crosslingual.scoring import distinct_terms


def matched(english: str, other: str, language: str) -> set[str]:
    sides = [distinct_terms(english, "en")], [distinct_terms(other, language)]
    found = match_pairs(sides, ("en", language), (read_lexicon("en"), read_lexicon(language)))
    return {match.ours.word for one in found.values() for match in one.matches}


@pytest.mark.parametrize(
    ("english", "other", "language", "word"),
    [
        ("The troops of John Stark attacked.", "Le truppe di John Cadwalder attaccarono.", "it", "john"),
        ("The beach of San Diego is closed.", "A praia de San Pedrillo foi fechada.", "pt", "san"),
        ("The club of Blake Norton won a cup.", "Der Verein von Adrian Blake gewann den Pokal.", "de", "blake"),
    ],
)
def test_half_a_name_is_no_other_name(english: str, other: str, language: str, word: str) -> None:
    assert word not in matched(english, other, language)


@pytest.mark.parametrize(
    ("english", "other", "language", "word"),
    [
        ("The troops of John Stark attacked.", "Le truppe di John Stark attaccarono.", "it", "john"),
        ("The troops of John attacked.", "Le truppe di John Cadwalder attaccarono.", "it", "john"),  # no full name
        ("The troops of President Stark attacked.", "Le truppe di John Stark attaccarono.", "it", "stark"),
        ("The troops of John Starck attacked.", "Le truppe di John Stark attaccarono.", "it", "john"),
    ],
)
def test_a_name_that_may_be_the_same_stands_for_it(english: str, other: str, language: str, word: str) -> None:
    assert word in matched(english, other, language)
