"""What the blocks of a story show: its paragraphs, cut where sentences are folded or followed by their original."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.article import Article, Span


@dataclass(frozen=True, slots=True)
class FoldLine:
    """A line that stands for the sentences `first` to `last` inclusive, and what it says."""

    first: int
    last: int
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """What one block shows: a part of one paragraph, or the line of a fold for all that the fold takes away."""

    span: Span
    paragraph: int
    fold: FoldLine | None = None
    sentence: int | None = None  # the only one in it, whose original follows


def pieces_of(article: Article, folds: Sequence[FoldLine]) -> list[Piece]:
    """Cut the paragraphs at the folds; what is between the sentences of a fold goes with them."""
    pieces: list[Piece] = []
    waiting = [
        (article.sentences[fold.first].span.start, article.sentences[fold.last].span.end, fold) for fold in folds
    ]
    at = 0
    for number, paragraph in enumerate(article.paragraphs):
        at = max(at, paragraph.span.start)
        while waiting and waiting[0][0] < paragraph.span.end:
            start, end, fold = waiting.pop(0)
            pieces += _visible_part(article, Span(at, start), number)
            pieces.append(Piece(Span(start, end), number, fold))
            at = end
        if at == paragraph.span.start:
            pieces.append(Piece(paragraph.span, number))
        elif at < paragraph.span.end:
            pieces += _visible_part(article, Span(at, paragraph.span.end), number)
    return pieces


def sentences_of(article: Article, piece: Piece) -> Iterator[Piece]:
    """Cut a piece into its sentences, whose originals are to follow them."""
    if piece.fold is not None:
        yield piece
        return
    first, after = (
        bisect_left(article.sentences, edge, key=lambda sentence: sentence.span.start)
        for edge in (piece.span.start, piece.span.end)
    )
    if first == after:
        yield piece
    for index in range(first, after):
        yield Piece(article.sentences[index].span, piece.paragraph, sentence=index)


def _visible_part(article: Article, span: Span, paragraph: int) -> list[Piece]:
    """Return a part of a paragraph without the blanks around it, if anything is left."""
    text = span.of(article.text)
    start = span.start + len(text) - len(text.lstrip())
    stripped = text.strip()
    return [Piece(Span(start, start + len(stripped)), paragraph)] if stripped else []
