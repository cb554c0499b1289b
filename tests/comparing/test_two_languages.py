"""Two stories in two languages, and what a translation changes about them."""

from dataclasses import replace

import pytest

from reader.comparing import compare, link, score_pair
from reader.model.article import Article, Doubt
from reader.model.comparison import ComparisonSettings, LinkKind, Side
from tests.comparing.articles import make_article, pairs_of

ENGLISH = (
    "The mayor of Aldin closed the harbour on Monday.",
    "Belmonte asked for 120 trucks of vegetables.",
    "Nobody was hurt in the fire, the police said.",
    "The school has a new garden with old trees.",
)
GREEK = (
    "Η τράπεζα κέρδισε πολλά χρήματα τον χειμώνα.",
    "Ο Μπελμόντε ζήτησε 120 φορτηγά με λαχανικά.",
    "Ο δήμαρχος έκλεισε το λιμάνι τη Δευτέρα.",
    "Κανείς δεν τραυματίστηκε στη φωτιά, είπε η αστυνομία.",
)
TRANSLATED = (
    "The bank earned a lot of money in the winter.",
    "Belmonte requested 120 trucks with vegetables.",
    "Hey hey hey hey hey.",
    "Nobody was injured in the fire, said the police.",
)


def english() -> Article:
    return make_article(*ENGLISH)


def greek() -> Article:
    return make_article(*GREEK, language="el")


def translated() -> Article:
    return replace(make_article(*TRANSLATED), original=greek(), doubts=(Doubt(2, "it says one word again and again"),))


def test_sentences_are_linked_without_a_translation() -> None:
    comparison = compare(english(), greek())
    assert pairs_of(comparison) == {(0, 2), (1, 1), (2, 3)}
    assert {one.kind for one in comparison.links} == {LinkKind.BY_WORDS}


def test_what_only_one_says_is_not_known() -> None:
    comparison = compare(english(), greek())
    assert not comparison.knows_divergence
    assert not any(comparison.divergent(side) for side in Side)


def test_the_same_links_are_found_whichever_side_is_english() -> None:
    assert {(j, i) for i, j in pairs_of(compare(greek(), english()))} == pairs_of(compare(english(), greek()))


def test_the_order_of_the_sentences_decides_nothing() -> None:
    turned = compare(english(), make_article(*reversed(GREEK), language="el"))
    assert {(i, 3 - j) for i, j in pairs_of(turned)} == pairs_of(compare(english(), greek()))


def test_stricter_links_are_among_the_laxer_ones() -> None:
    scores = score_pair(english(), greek())
    laxer, stricter = (pairs_of(link(scores, ComparisonSettings(strictness))) for strictness in (0.2, 0.8))
    assert stricter <= laxer


@pytest.mark.parametrize("strictness", [0.0, 0.3, 0.4, 0.5, 0.7, 0.9])
def test_no_link_has_a_score_below_the_strictness(strictness: float) -> None:
    assert all(one.score >= strictness for one in compare(english(), greek(), ComparisonSettings(strictness)).links)


def test_corresponding_words_stand_in_the_texts() -> None:
    comparison = compare(english(), greek())
    words = {
        (pair.left.of(comparison.left.text), pair.right.of(comparison.right.text))
        for one in comparison.links
        for pair in one.correspondences
    }
    assert words >= {("Belmonte", "Μπελμόντε"), ("harbour", "λιμάνι"), ("police", "αστυνομία")}


def test_the_edits_of_a_link_by_words_rebuild_both_sides() -> None:
    comparison = compare(english(), greek())
    for one in comparison.links:
        assert "".join(edit.left.of(comparison.left.text) for edit in one.edits) == ENGLISH[one.left[0]]
        assert "".join(edit.right.of(comparison.right.text) for edit in one.edits) == GREEK[one.right[0]]


def test_a_doubtful_translation_is_linked_by_the_words_of_its_original() -> None:
    comparison = compare(english(), translated())
    kinds = {(one.left, one.right): one.kind for one in comparison.links}
    assert kinds[(0,), (2,)] is LinkKind.BY_WORDS
    assert {kinds[(1,), (1,)], kinds[(2,), (3,)]}.isdisjoint({LinkKind.BY_WORDS})


def test_a_translation_and_the_words_of_its_original_make_one_link_of_two_sentences() -> None:
    # So far from the original's words that the translation alone would link it at the laxest setting only.
    story = make_article(*TRANSLATED[:3], "Police told of burns for no one yesterday evening in town.")
    scores = score_pair(english(), replace(story, original=greek(), doubts=translated().doubts))
    links = [one for one in link(scores, ComparisonSettings(0.0)).links if one.left == (2,)]
    assert [(one.right, one.kind) for one in links] == [((3,), LinkKind.BY_WORDS)]


def test_the_words_of_a_translated_pair_are_not_paired_in_its_text() -> None:
    assert not any(one.correspondences for one in compare(english(), translated()).links)


@pytest.mark.parametrize("language", ["ar", "xx"])
def test_a_language_without_a_lexicon_has_no_link_by_words(language: str) -> None:
    found = compare(english(), make_article(*GREEK, language=language)).links
    assert not any(one.kind is LinkKind.BY_WORDS for one in found)
