"""Runs of sentences that one side alone has, or of which that is open.

A headline says in other words what its story tells. Where the other side tells that too, sentence for sentence, but in
a headline of its own words, neither headline is what one side alone has, though nothing links them.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.comparing.headlines import are_alike, is_headline_of
from reader.model.article import Article, Role, Span
from reader.model.comparison import Link, Passage, Side
from reader.model.pair_keys import pair_keys


def find_passages(
    article: Article,
    other: Article,
    side: Side,
    links: Sequence[Link],
    unlinked: frozenset[str] = frozenset(),
    *,
    are_open: Collection[int] = (),
) -> tuple[Passage, ...]:
    """List the maximal runs of compared sentences of a side without a link, in the order of the text.

    All sentences of a run `are_open`, or none.

    Of `unlinked` pairs of sentences (`pair_keys`) the user said that they tell not the same: what a headline says is
    not known by the other one of such a pair.
    """
    linked = {index for link in links for index in link.of(side)}
    sides = _Sides(article, other, side, links, unlinked)
    told_there = [
        index
        for index in other.compared_sentences()
        if other.role_of(index) is Role.HEADLINE and sides.turned().is_shared(index)
    ]

    def is_told(index: int) -> bool:
        return article.role_of(index) is Role.HEADLINE and (sides.is_alike(index) or sides.is_told(index, told_there))

    passages = []
    run: list[int] = []
    for index in article.compared_sentences():
        is_alone = index not in linked and not is_told(index)
        if run and (not is_alone or (index in are_open) is not (run[0] in are_open)):
            passages.append(Passage(side, run[0], run[-1]))
            run = []
        if is_alone:
            run.append(index)
    if run:
        passages.append(Passage(side, run[0], run[-1]))
    return tuple(passages)


@dataclass(frozen=True, slots=True)
class _Sides:
    """Two stories with what both tell, seen from one of them."""

    article: Article
    other: Article
    side: Side
    links: Sequence[Link]
    unlinked: frozenset[str]

    def turned(self) -> "_Sides":
        """Return the same, seen from the other story."""
        return _Sides(self.other, self.article, self.side.other, self.links, self.unlinked)

    def is_shared(self, headline: int) -> bool:
        """Tell whether a headline is linked, or says what the links of its story say."""
        return any(headline in link.of(self.side) for link in self.links) or self.is_told(headline)

    def is_told(self, headline: int, told_there: Iterable[int] = ()) -> bool:
        """Tell whether a headline says what the links of its story say, or those headlines of the other one."""
        told = _shared(self.article, self.side, self.links)
        apart = self._apart_from(headline)
        heard = ((self.other, span) for span in _shared(self.other, self.side.other, self.links, apart))
        headlines = ((self.other, self.other.sentences[n].span) for n in told_there if n not in apart)
        return is_headline_of(self.article, headline, told, heard, headlines)

    def is_alike(self, headline: int) -> bool:
        """Tell whether a headline of the other story, to which a sure link leads, has most words of this one."""
        if all(link.unsure for link in self.links):
            return False
        others = frozenset(self.other.compared_sentences()) - self._apart_from(headline)
        return any(are_alike((self.article, headline), (self.other, one)) for one in others)

    def _apart_from(self, headline: int) -> frozenset[int]:
        """Return the sentences of the other story of which the user said that they do not tell what a headline does."""
        if not self.unlinked:
            return frozenset()
        told = ((n, pair_keys(self.article, self.other, [(headline, n)])) for n in self.other.compared_sentences())
        return frozenset(n for n, keys in told if keys <= self.unlinked)


def _shared(article: Article, side: Side, links: Iterable[Link], but: frozenset[int] = frozenset()) -> Iterator[Span]:
    """Yield what a side's links have in common `but` some sentences, a clause that one of two adds left out."""
    for link in links:
        for index in (one for one in link.of(side) if one not in but):
            start, end = article.sentences[index].span.start, article.sentences[index].span.end
            for own in sorted(link.only_in(side), key=lambda span: span.start):
                if start <= own.start < end:
                    yield Span(start, own.start)
                    start = own.end
            yield Span(start, max(start, end))
