"""Which spans of a story carry which mark: decided here once, for window, PDF and web page.

A mark has no colour here: `rendering.palette` gives it one, with its underline, and the web page's style sheet another.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from reader.model.article import Article, Span
from reader.model.comparison import Comparison, EditKind, Link, LinkKind, Side, Standing
from reader.model.difference import Verdict

# Kinds of links in which so many words survive that those which changed can be told.
_WITH_CHANGED_WORDS = frozenset({LinkKind.IDENTICAL, LinkKind.EDITED})
_BETWEEN_CLAUSES = " \t\n,;:،؛、，；："
_CLOSING = ".!?…。！？’”»)」』\"'"  # right behind a word, they belong to what is before them


class MarkKind(Enum):
    """What a mark says of its span, in the order in which marks are laid over one another."""

    ONLY_HERE = "only here"
    LINKED = "linked"
    CHANGED = "changed"  # words that the other side of the link has not, or has otherwise
    CORRESPONDING = "corresponding"  # words that stand for each other in two languages
    DIFFERS = "differs"  # a value that clashes with the other side's
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Marked:
    """A span of an article's text and its mark; `link` is the kind of the link that marks it, if one does."""

    span: Span
    kind: MarkKind
    link: LinkKind | None = None


def marks_of_side(comparison: Comparison, side: Side) -> Iterator[Marked]:
    """Yield all marks of a side, in the order in which they are laid over one another."""
    article = comparison.article(side)
    for index in sentences_only_here(comparison, side):
        yield Marked(article.sentences[index].span, MarkKind.ONLY_HERE)
    worn = worn_looks(article, comparison.links, side)
    for link in comparison.links:
        yield from worn_spans(linked_spans(article, link, side), article, link, side, worn)
    for link in comparison.links:
        told = (*changed_spans(link, side), *corresponding_spans(link, side))
        yield from worn_spans(told, article, link, side, worn)
    for link in comparison.links:
        yield from differing_spans(link, side)
    yield from doubtful_spans(article)


@dataclass(frozen=True, slots=True)
class Look:
    """What links of one kind mark of a sentence: all that they hold, or the spans that no surer kind of link holds."""

    kind: LinkKind
    spans: tuple[Span, ...] | None = None


Worn = Mapping[int, Sequence[Look]]
"""The looks of each sentence that some links link, the surest first: what that leaves unmarked wears the next one."""


def worn_looks(article: Article, links: Iterable[Link], side: Side) -> Worn:
    """Return the looks of each sentence: that of its surest link, and of others where these alone hold its words."""
    holders: dict[int, list[Link]] = {}
    for link in sorted(links, key=_sureness, reverse=True):
        for index in link.of(side):
            holders.setdefault(index, []).append(link)
    return {index: tuple(_looks_of(article, index, found, side)) for index, found in holders.items()}


def _looks_of(article: Article, index: int, links: Sequence[Link], side: Side) -> Iterator[Look]:
    """Yield the looks of a sentence; `links` are the surest first."""
    kinds = list(dict.fromkeys(link.kind for link in links))
    yield Look(kinds[0])
    held = list[Span]()
    for before, kind in pairwise(kinds):
        held += _held(article, index, [link for link in links if link.kind is before], side)
        own = _held(article, index, [link for link in links if link.kind is kind], side)
        left = (part for span in own for part in _without(span, sorted(held)))
        if spans := tuple(_trimmed(part, article) for part in left if _has_words(part, article)):
            yield Look(kind, spans)


def _held(article: Article, index: int, links: Iterable[Link], side: Side) -> list[Span]:
    """List what links hold of a sentence."""
    sentence = article.sentences[index].span
    return [
        part
        for link in links
        for marked in linked_spans(article, link, side)
        if (part := _common(marked.span, sentence)) is not None
    ]


def _common(one: Span, other: Span) -> Span | None:
    start, end = max(one.start, other.start), min(one.end, other.end)
    return Span(start, end) if start < end else None


def surest_first(comparison: Comparison, numbers: Iterable[int]) -> tuple[int, ...]:
    """Return links, by index, with the surest first."""
    return tuple(sorted(numbers, key=lambda number: (-comparison.links[number].score, number)))


def _sureness(link: Link) -> float:
    return link.score


def worn_spans(marks: Iterable[Marked], article: Article, link: Link, side: Side, worn: Worn) -> Iterator[Marked]:
    """Yield what of the marks of a link stands where its look is worn."""
    own = link.of(side)
    if all(worn[index][0].kind is link.kind for index in own):
        yield from marks
        return
    spans = [
        span
        for index in own
        for look in worn[index]
        if look.kind is link.kind
        for span in ((article.sentences[index].span,) if look.spans is None else look.spans)
    ]
    for marked in marks:
        for span in spans:
            if (part := _common(marked.span, span)) is not None:
                yield replace(marked, span=part)


def sentences_only_here(comparison: Comparison, side: Side) -> tuple[int, ...]:
    """List the sentences that one side alone says, as far as that is known."""
    standings = comparison.standings(side)
    return tuple(index for index, standing in enumerate(standings) if standing is Standing.ONLY_HERE)


def differing_spans(link: Link, side: Side) -> Iterator[Marked]:
    """Yield the values of a side that clash with those of the other side."""
    for clash in link.clashes:
        span = clash.left if side is Side.LEFT else clash.right
        if span is not None:
            yield Marked(span, MarkKind.DIFFERS, link.kind)


def linked_spans(article: Article, link: Link, side: Side) -> Iterator[Marked]:
    """Yield what a link marks on a side: its sentences; of a link in part, the shared words alone.

    A clause that this side alone tells is not marked.
    """
    spans = shared_runs(article, link, side)
    # A fact told in other words throughout has no equal run: then its sentences are marked, or nothing would be.
    for span in spans or [article.sentences[index].span for index in link.of(side)]:
        for part in _without(span, link.only_in(side)):
            if _has_words(part, article):
                yield Marked(_trimmed(part, article), MarkKind.LINKED, link.kind)


def shared_runs(article: Article, link: Link, side: Side) -> list[Span]:
    """List the equal runs of a link in part, which are marked alone; none of another link, or where none is equal.

    What the other side tells in another form ("1,200", "twelve hundred") is as good as equal, and so are the names that
    it has at another place, where anything is.
    """
    if link.kind is not LinkKind.PARTIAL:
        return []
    runs = [edit.of(side) for edit in link.edits if edit.kind is EditKind.EQUAL]
    same = [one.left if side is Side.LEFT else one.right for one in link.differences if one.verdict is Verdict.SAME]
    told = [span for span in (*runs, *same) if span is not None and _has_words(span, article)]
    named = [pair.left if side is Side.LEFT else pair.right for pair in link.correspondences] if told else []
    return list(_joined(sorted([*told, *named]), article))


def _joined(spans: Iterable[Span], article: Article) -> Iterator[Span]:
    """Join spans, in order, that overlap or have but a blank between them."""
    whole: Span | None = None
    for span in spans:
        if whole is not None and not article.text[whole.end : span.start].strip():
            whole = Span(whole.start, max(whole.end, span.end))
        else:
            if whole is not None:
                yield whole
            whole = span
    if whole is not None:
        yield whole


def _trimmed(span: Span, article: Article) -> Span:
    """Leave out blanks, and before the first word the marks that ended what is before it."""
    text = span.of(article.text)
    follows = span.start > 0 and not article.text[span.start - 1].isspace()
    begun = text.lstrip(_CLOSING) if follows else text
    return Span(span.end - len(begun.lstrip(_BETWEEN_CLAUSES)), span.start + len(text.rstrip()))


def _has_words(span: Span, article: Article) -> bool:
    return any(map(str.isalnum, span.of(article.text)))


def _without(span: Span, holes: Sequence[Span]) -> Iterator[Span]:
    """Yield what is left of a span without others, which are in order."""
    start = span.start
    for hole in holes:
        if start < hole.end and hole.start < span.end:
            if start < hole.start:
                yield Span(start, hole.start)
            start = hole.end
    if start < span.end:
        yield Span(start, span.end)


def changed_spans(link: Link, side: Side) -> Iterator[Marked]:
    """Yield the words of a side that were changed; none in a link with few surviving words.

    An identical link has none, unless small differences in it are told (`rendering.small_differences`).
    """
    changed = EditKind.DELETE if side is Side.LEFT else EditKind.INSERT
    if link.kind in _WITH_CHANGED_WORDS:
        for edit in link.edits:
            span = edit.of(side)
            if edit.kind is changed and span.start < span.end:
                yield Marked(span, MarkKind.CHANGED, link.kind)


def corresponding_spans(link: Link, side: Side) -> Iterator[Marked]:
    """Yield the words of a side that stand for words of the other language."""
    for pair in link.correspondences if link.kind is LinkKind.BY_WORDS else ():
        yield Marked(pair.left if side is Side.LEFT else pair.right, MarkKind.CORRESPONDING, link.kind)


def doubtful_spans(article: Article) -> Iterator[Marked]:
    """Yield the sentences whose translation cannot be trusted; they are neither linked nor only here."""
    for doubt in article.doubts:
        yield Marked(article.sentences[doubt.sentence].span, MarkKind.DOUBTFUL)
