"""Runs of sentences that one side alone has.

A headline says in other words what its story tells. Where the other side tells that too, sentence for sentence, but in
a headline of its own words, neither headline is what one side alone has, though nothing links them.
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import profile
from reader.model.article import Article, Role, Span
from reader.model.comparison import Link, Passage, Side

_COMMON = 60  # Zipf frequency, times ten, of words such as "when" and "said"
# Of a headline's terms that linked sentences of its story have.
_MOSTLY = 0.6


def find_passages(article: Article, side: Side, links: Sequence[Link]) -> tuple[Passage, ...]:
    """List the maximal runs of compared sentences of a side without a link, in the order of the text."""
    linked = {index for link in links for index in link.of(side)}
    passages = []
    run: list[int] = []
    for index in article.compared_sentences():
        if index not in linked and not _is_told_below(article, index, side, links):
            run.append(index)
        elif run:
            passages.append(Passage(side, run[0], run[-1]))
            run = []
    if run:
        passages.append(Passage(side, run[0], run[-1]))
    return tuple(passages)


def _is_told_below(article: Article, index: int, side: Side, links: Iterable[Link]) -> bool:
    """Tell whether a sentence is a headline of which most stands in what both sides tell."""
    if article.role_of(index) is not Role.HEADLINE:
        return False
    asked = _terms(article, article.sentences[index].span)
    told = frozenset[str]().union(*(_terms(article, span) for span in _shared(article, side, links)))
    return bool(asked) and len(asked & told) >= _MOSTLY * len(asked)


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


def _terms(article: Article, span: Span) -> frozenset[str]:
    language = article.language or ""
    common = zipf_tenths(language)
    terms = profile(span.of(article.text), language).terms
    return frozenset(term for term in terms if common.get(term, 0) < _COMMON)
