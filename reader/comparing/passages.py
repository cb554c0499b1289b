"""Runs of sentences that one side alone has."""

from collections.abc import Iterable

from reader.model.article import Article
from reader.model.comparison import Link, Passage, Side


def find_passages(article: Article, side: Side, links: Iterable[Link]) -> tuple[Passage, ...]:
    """List the maximal runs of compared sentences of a side without a link, in the order of the text."""
    linked = {index for link in links for index in link.of(side)}
    passages = []
    run: list[int] = []
    for index in article.compared_sentences():
        if index not in linked:
            run.append(index)
        elif run:
            passages.append(Passage(side, run[0], run[-1]))
            run = []
    if run:
        passages.append(Passage(side, run[0], run[-1]))
    return tuple(passages)
