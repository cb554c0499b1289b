"""How sure a pair of sentences in two languages is."""

import pytest

from reader.comparing.crosslingual.features import FEATURES
from reader.comparing.crosslingual.scoring import read_crosslingual_model, score_by_words
from reader.comparing.linking.model import Table

ENGLISH = ("The mayor of Aldin closed the harbour on Monday.", "Belmonte asked for 120 trucks of vegetables.")
GREEK = ("Ο Μπελμόντε ζήτησε 120 φορτηγά με λαχανικά.", "Ο δήμαρχος έκλεισε το λιμάνι τη Δευτέρα.")


def test_sentences_that_tell_the_same_score_high_whichever_side_is_english() -> None:
    found = {(one.left, one.right): one.score for one in score_by_words(ENGLISH, GREEK, ("en", "el"))}
    assert min(found[0, 1], found[1, 0]) >= 0.5
    mirrored = {(one.right, one.left): one.score for one in score_by_words(GREEK, ENGLISH, ("el", "en"))}
    assert mirrored == found


def test_no_sentence_is_as_sure_as_the_same_words() -> None:
    assert all(one.score < 1 for one in score_by_words(ENGLISH, GREEK, ("en", "el")))


def test_nothing_has_no_pairs() -> None:
    assert score_by_words((), GREEK, ("en", "el")) == []


@pytest.mark.parametrize("table", [read_crosslingual_model().reports, read_crosslingual_model().versions])
def test_the_tables_that_ship_are_whole(table: Table) -> None:
    assert table.curves
    for curve in table.curves:
        assert len(curve.votes) == len(curve.edges) + 1
        assert 0 <= curve.feature < len(FEATURES)
