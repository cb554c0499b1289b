"""Runs of sentences that one side alone has.

A headline says in other words what its story tells. Where the other side tells that too, sentence for sentence, but in
a headline of its own words, neither headline is what one side alone has, though nothing links them.
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.comparing.headlines import is_headline_of
from reader.model.article import Article, Role, Span
from reader.model.comparison import Link, Passage, Side


def find_passages(article: Article, other: Article, side: Side, links: Sequence[Link]) -> tuple[Passage, ...]:
    """List the maximal runs of compared sentences of a side without a link, in the order of the text."""
    linked = {index for link in links for index in link.of(side)}
    headlines = [
        (other, other.sentences[index].span)
        for index in other.compared_sentences()
        if other.role_of(index) is Role.HEADLINE and _is_shared(other, article, side.other, links, index)
    ]

    def is_told(index: int) -> bool:
        heard = ((other, span) for span in _shared(other, side.other, links))
        return is_headline_of(article, index, _shared(article, side, links), heard, headlines)

    passages = []
    run: list[int] = []
    for index in article.compared_sentences():
        if index not in linked and not is_told(index):
            run.append(index)
        elif run:
            passages.append(Passage(side, run[0], run[-1]))
            run = []
    if run:
        passages.append(Passage(side, run[0], run[-1]))
    return tuple(passages)


def _is_shared(article: Article, other: Article, side: Side, links: Sequence[Link], headline: int) -> bool:
    """Tell whether a headline is linked, or says what the links of its story say."""
    heard = ((other, span) for span in _shared(other, side.other, links))
    is_linked = any(headline in link.of(side) for link in links)
    return is_linked or is_headline_of(article, headline, _shared(article, side, links), heard)


def _shared(article: Article, side: Side, links: Iterable[Link]) -> Iterator[Span]:
    """Yield what a side's links have in common, a clause that one of two sentences adds left out."""
    for link in links:
        for index in link.of(side):
            start, end = article.sentences[index].span.start, article.sentences[index].span.end
            for own in sorted(link.only_in(side), key=lambda span: span.start):
                if start <= own.start < end:
                    yield Span(start, own.start)
                    start = own.end
            yield Span(start, max(start, end))
