"""Runs of sentences that one side alone has."""

from reader.comparing.passages import find_passages
from reader.model.article import Role
from reader.model.comparison import Link, LinkKind, Passage, Side
from tests.comparing.articles import make_article


def test_a_passage_ends_at_a_link_and_not_at_a_caption() -> None:
    article = make_article("A.", "B.", "C.", "D.", "E.", roles=[Role.BODY, Role.CAPTION])
    links = [Link((0,), (3,), LinkKind.EDITED, 0.9)]
    assert find_passages(article, Side.RIGHT, links) == (Passage(Side.RIGHT, 0, 2), Passage(Side.RIGHT, 4, 4))
