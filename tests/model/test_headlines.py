"""Which headline stands above a text, and which in it."""

from dataclasses import replace

import pytest

from reader.model.article import Article, Found, Role
from reader.model.correction import BY_HAND
from reader.model.headlines import headline_above, is_overruled
from tests.comparing.articles import make_article


def story(title: str | None, where: str) -> Article:
    article = make_article("Rain\nstops", "It did.", roles=(Role.HEADLINE,))
    return replace(article, title=title, found=(Found("title", where),))


def test_headline_of_the_text_is_the_first_paragraph_where_it_is_one() -> None:
    assert story(None, "line 1").headline_in_text() == "Rain stops"
    assert make_article("It did.").headline_in_text() is None
    assert replace(make_article("a"), paragraphs=()).headline_in_text() is None


@pytest.mark.parametrize(
    ("title", "where", "above"),
    [
        ("Rain stops", BY_HAND, None),
        ("No rain", BY_HAND, "No rain"),
        ("Rain stops - Herald", "og:title", None),
        (None, BY_HAND, None),
    ],
)
def test_a_headline_stands_above_its_text_only_if_it_was_set_by_hand(title: str, where: str, above: str | None) -> None:
    assert headline_above(story(title, where)) == above
    assert is_overruled(story(title, where), Role.HEADLINE) is (above is not None)


def test_a_headline_that_the_text_lacks_stands_above_it() -> None:
    assert headline_above(replace(make_article("It did."), title="Rain stops")) == "Rain stops"
