"""Whether stories of one event share hardly a sentence, where a missing link says something."""

import pytest

from reader.app.events.trust import share_few_sentences
from reader.model.comparison import Comparison, Link, LinkKind, Passage, Side
from tests.quality.linking.link_scores import build_article


@pytest.mark.parametrize(("linked", "are_few"), [(0, True), (1, True), (2, False)])
def test_stories_of_one_event_that_share_hardly_a_sentence_say_so(linked: int, *, are_few: bool) -> None:
    left = build_article([f"Sentence {number} of ours." for number in range(30)], "en")
    right = build_article([f"Sentence {number} of theirs." for number in range(12)], "en")
    links = tuple(Link((n,), (n,), LinkKind.REWORDED, 0.9) for n in range(linked))
    alone = tuple(
        Passage(side, linked, len(article.sentences) - 1) for side, article in ((Side.LEFT, left), (Side.RIGHT, right))
    )
    assert share_few_sentences(Comparison(left, right, links, alone)) is are_few


def test_a_missing_link_of_two_languages_says_nothing_anyway() -> None:
    left, right = build_article(["Rain fell."], "en"), build_article(["Es regnete."], "de")
    assert not share_few_sentences(Comparison(left, right, (), ()))
