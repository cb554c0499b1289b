"""The quotations of a story: what somebody said, word for word, put together from its pieces, with who says it.

1. `quoted_spans`, `dialogue`: what stands between quotes, or behind a dash.
2. `attribution`: who says it, by the words around each piece.
3. `pieces`: the pieces of a paragraph, without what nobody says.
4. `pronouns`: whom a pronoun stands for, where that is sure.
5. Put together what a speaker says in one breath, `"...," she said. "..."`, and what runs over paragraphs.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.comparing.differing.quoting.attributing.attribution import Attribution
from reader.comparing.differing.quoting.attributing.pronouns import with_persons
from reader.comparing.differing.quoting.attributing.signatures import read_signature
from reader.comparing.differing.quoting.pieces import Piece, PieceFinder, names_another, names_others, runs_on
from reader.model.article import COMPARED_ROLES, Article, Span
from reader.model.quotation import Quotation

_FEWEST_WORDS = 5  # of what is quoted without a word of who says it


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """List the quotations of headline and body in the order of the text."""
    finder = PieceFinder(article)
    pieces: list[Piece] = []
    introduction: Span | None = None
    for paragraph in article.paragraphs:
        if paragraph.role not in COMPARED_ROLES:
            continue
        if pieces and (signed := _signed_below(article, pieces[-1], paragraph.span)) is not None:
            pieces[-1] = replace(pieces[-1], attribution=signed)
            continue
        found = finder.find(paragraph.span, introduction)
        if found and pieces and not pieces[-1].closed and found[0].span.start == paragraph.span.start:
            found[0] = replace(found[0], joins=True)
        pieces += found
        is_colon = paragraph.span.of(article.text).rstrip().endswith((":", "："))
        introduction = paragraph.span if is_colon else None
    return with_persons(article, _quotations(article, pieces))


def _signed_below(article: Article, last: Piece, below: Span) -> Attribution | None:
    """Return who signs the last piece on the line below it, if that piece is a paragraph for itself."""
    if (
        not last.opens
        or last.attribution is not None
        or any(map(str.isalnum, article.text[last.span.end : below.start]))
    ):
        return None
    signed = read_signature(article.text, below.start, below.end, article.language or "")
    return Attribution(signed, None) if signed is not None else None


def _quotations(article: Article, pieces: Sequence[Piece]) -> tuple[Quotation, ...]:
    """Put pieces together; who says one without a word of it is who said the one before, unless others are near."""
    quotations = []
    before: Attribution | None = None
    last: Piece | None = None
    starts = [sentence.span.start for sentence in article.sentences]
    for run in runs_on(pieces):
        own = next((piece.attribution for piece in run if piece.attribution is not None), None)
        shouted = run[0].shouted
        is_whole = all(piece.closed for piece in run) and sum(piece.words for piece in run) >= _FEWEST_WORDS
        # What no quote closes and nobody is named for is a transcript, or a quote gone astray.
        if own is None and not (is_whole or shouted):
            continue
        said = own
        if own is None and before is not None and last is not None and run[0].opens and not shouted:
            told = replace(last, attribution=before)
            is_another = names_another(article.text, told, run[0].span.start, starts, article.language or "")
            said = None if is_another or names_others(article.text, told, run[0].beside) else before
        quotations.append(
            Quotation(
                tuple(piece.span for piece in run),
                (said.speaker,) if said is not None else (),
                said.cue if said is not None else None,
                run[0].direct,
            )
        )
        before, last = said, run[-1]
    return tuple(quotations)
