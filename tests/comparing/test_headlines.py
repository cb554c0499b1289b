"""Which headlines say in words of their own what their story shares with another one."""

from reader.comparing.headlines import is_headline_of
from tests.gathering.stories import article_of

HEADLINE = "Kessel mill closed as worker dies"
SHARED = "The mill of 40 workers in Kessel was closed on Monday."
OTHER = article_of("Monitor", "No bread in Orn", "A mill in Kessel with 40 workers has been closed.")


def is_told(*body: str) -> bool:
    """Tell whether the headline is of the first sentence below it, which the other story tells too."""
    article = article_of("Herald", HEADLINE, *body)
    return is_headline_of(article, 0, [article.sentences[1].span], [(OTHER, OTHER.sentences[1].span)])


def test_a_headline_of_what_is_shared_is_told() -> None:
    assert is_told(SHARED, "Guards stood at the gate.")


def test_news_that_its_own_story_alone_tells_below_is_no_words_of_its_own() -> None:
    assert not is_told(SHARED, "A father of three died in hospital.")
