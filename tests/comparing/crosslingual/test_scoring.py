"""How sure a pair of sentences in two languages is."""

from collections.abc import Sequence

import pytest

from reader.comparing.crosslingual.features import FEATURES
from reader.comparing.crosslingual.scoring import (
    distinct_terms,
    read_crosslingual_model,
    read_crosslingual_tables,
    score_by_words,
)
from reader.comparing.linking.model import Table
from reader.comparing.linking.similarity import Likeness
from tests.comparing.trained_example import NEAR, measure_example_by_words

ENGLISH = ("The mayor of Aldin closed the harbour on Monday.", "Belmonte asked for 120 trucks of vegetables.")
GREEK = ("Ο Μπελμόντε ζήτησε 120 φορτηγά με λαχανικά.", "Ο δήμαρχος έκλεισε το λιμάνι τη Δευτέρα.")


def scored(left: Sequence[str], right: Sequence[str], languages: tuple[str, str]) -> list[Likeness]:
    sides = [[distinct_terms(text, code) for text in side] for side, code in zip((left, right), languages, strict=True)]
    return score_by_words(sides[0], sides[1], languages)


def test_sentences_that_tell_the_same_score_high_whichever_side_is_english() -> None:
    found = {(one.left, one.right): one.score for one in scored(ENGLISH, GREEK, ("en", "el"))}
    assert min(found[0, 1], found[1, 0]) >= 0.5
    mirrored = {(one.right, one.left): one.score for one in scored(GREEK, ENGLISH, ("el", "en"))}
    assert mirrored == found


def test_no_sentence_is_as_sure_as_the_same_words() -> None:
    assert all(one.score < 1 for one in scored(ENGLISH, GREEK, ("en", "el")))


def test_nothing_has_no_pairs() -> None:
    assert scored((), GREEK, ("en", "el")) == []


@pytest.mark.parametrize("table", [read_crosslingual_model().reports, read_crosslingual_model().versions])
def test_the_tables_that_ship_are_whole(table: Table) -> None:
    assert table.curves
    for feature, edges, votes in table.curves:
        assert len(votes) == len(edges) + 1
        assert 0 <= feature < len(FEATURES)


def test_the_tables_that_ship_were_learned_from_the_features_that_are_measured() -> None:
    assert measure_example_by_words() == pytest.approx(read_crosslingual_tables()["example"], rel=NEAR, abs=NEAR)


def test_a_cast_that_two_reports_share_links_nothing() -> None:
    english = (
        "President Belmonte told Aldin that Sorvia must give up its claim on the islands.",
        "Grain prices doubled within a week.",
    )
    greek = (
        "Ο πρόεδρος Μπελμόντε του Άλντιν πετάει αύριο στη Σόρβια για τους αγώνες.",
        "Το σχολείο απέκτησε νέα στέγη.",
    )
    assert scored(english, greek, ("en", "el")) == []
