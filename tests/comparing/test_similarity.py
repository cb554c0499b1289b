"""Candidates and scores."""

from reader.comparing.profiles import describe_group, group_sentences
from reader.comparing.similarity import pair_features, score_groups
from tests.comparing.articles import make_article


def test_long_texts_are_not_compared_pair_by_pair() -> None:
    sides = []
    for side in ("a", "b"):
        article = make_article(*(f"The storm hit harbour{n} and quay{n} of {side}" for n in range(400)))
        sides.append([describe_group(article, places) for places in group_sentences(article).values()])
    pairs = pair_features(sides[0], sides[1], ("en", "en"))
    assert {(n, n) for n in range(400)} <= pairs.keys()
    assert len(pairs) < 400 * 10


def test_only_the_same_words_are_certain() -> None:
    left, right = (
        [describe_group(make_article(text), (0,))]
        for text in ("The Petrel left Marlow at nine sharp", "The Petrel left Marlow at nine sharp.. today")
    )
    (likeness,) = score_groups(left, right, ("en", "en"))
    assert 0.5 < likeness.score < 1


def test_empty_stories_have_no_pairs() -> None:
    assert score_groups([], [], ("en", "en")) == []
