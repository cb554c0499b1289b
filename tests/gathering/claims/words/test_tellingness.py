"""What a claim says is told apart from what its event is about."""

import pytest

from reader.gathering.claims.words.coverage import with_coverage
from reader.gathering.claims.words.tellingness import read_telling
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

ABOUT = (
    "The council debated the harbour bridge on Tuesday.",
    "Neighbours of the harbour bridge cheered outside the council.",
    "The council has wanted a harbour bridge since the ferry sank.",
    "A council report on the harbour bridge runs to ninety pages.",
    "No council ever built a harbour bridge so long.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("claim", "topic", "reworded"),
    [
        (
            "The council borrows for the harbour bridge.",
            "The council is proud of the harbour bridge.",
            "For the harbour bridge the council borrows.",
        ),
        (
            "Lorries will pay a toll on the harbour bridge, the council said.",
            "The council said the harbour bridge will carry lorries.",
            "The council said that lorries pay a toll on the harbour bridge.",
        ),
    ],
)
def test_a_sentence_of_the_topic_alone_does_not_tell_a_claim_whole(claim: str, topic: str, reworded: str) -> None:
    articles = [
        article_of("Herald", ABOUT[0], claim, *ABOUT[1:3]),
        article_of("Monitor", ABOUT[3], topic, *ABOUT[2:]),
        article_of("Tribune", ABOUT[4], reworded, *ABOUT[:2]),
    ]
    members = tuple(Member(story, 1, Extent.FULL) for story in range(3))
    found = with_coverage(Claim(members, ClaimKind.FACT, 0), articles, (0, 1, 2), read_telling(articles))
    assert found.whole == (0, 2)


def test_a_word_of_many_sentences_says_what_the_event_is_about() -> None:
    articles = [article_of("Herald", *ABOUT)]
    telling = read_telling(articles)
    assert telling({"council", "ferri"}, 1) == telling({"ferri"}, 1) == {"ferri"}
