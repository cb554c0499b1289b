"""Candidates and scores."""

from reader.comparing.article_profiles import describe_sides, profile
from reader.comparing.linking.model import read_model
from reader.comparing.linking.similarity import pair_features, score_groups
from tests.comparing.articles import make_article


def test_long_texts_are_not_compared_pair_by_pair() -> None:
    left, right = (
        make_article(*(f"The storm hit harbour{n} and quay{n} of {side}" for n in range(400))) for side in ("a", "b")
    )
    _, lefts, rights = describe_sides(profile(left), profile(right))
    pairs = pair_features(lefts, rights, ("en", "en"))
    assert {(n, n) for n in range(400)} <= {(lefts[i].places[0], rights[j].places[0]) for i, j in pairs}
    assert len(pairs) < 400 * 10


def test_the_same_pairs_are_found_whichever_side_is_left() -> None:
    often = make_article(*(f"Marlow{n} told of the harbour at noon{n}" for n in range(20)), "The harbour closed")
    seldom = make_article("A harbour was shut", *(f"Nobody saw quay{n} by then" for n in range(3)))
    _, lefts, rights = describe_sides(profile(often), profile(seldom))
    there = pair_features(lefts, rights, ("en", "en"))
    assert there.keys() == {(i, j) for j, i in pair_features(rights, lefts, ("en", "en"))}


def test_only_the_same_words_are_certain() -> None:
    left, right = (
        make_article(text)
        for text in ("The Petrel left Marlow at nine sharp", "The Petrel left Marlow at nine sharp.. today")
    )
    _, lefts, rights = describe_sides(profile(left), profile(right))
    (likeness,) = score_groups(lefts, rights, ("en", "en"), read_model())
    assert 0.5 < likeness.score < 1


def test_empty_stories_have_no_pairs() -> None:
    assert score_groups([], [], ("en", "en"), read_model()) == []
