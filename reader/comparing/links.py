"""A chosen candidate becomes a link: its kind, its word edits, its reasons."""

from dataclasses import replace

from reader.article import Article, Span
from reader.comparing.alignment import Candidate
from reader.comparing.edits import Edits, find_edits
from reader.comparing.normalization import identity
from reader.comparing.reasons import find_reasons
from reader.comparison import Edit, EditKind, Link, LinkKind, Reason, ReasonKind

_EDITED = 0.6  # of the longer side's words survive (the glossary's definition)
# One side's words are nearly all in the other, which says as much again.
_CONTAINED = 0.7
_LONGER = 1.5


def make_link(candidate: Candidate, left: Article, right: Article) -> Link:
    """Describe a candidate link: kind, edits as offsets in the articles' texts, reasons."""
    spans = _range(left, candidate.left), _range(right, candidate.right)
    texts = spans[0].of(left.text), spans[1].of(right.text)
    same = identity(texts[0]) == identity(texts[1])
    if same:
        whole = Edit(EditKind.EQUAL, Span(0, len(texts[0])), Span(0, len(texts[1])))
        found = Edits((whole,), 1.0, 1.0)
    else:
        found = find_edits(*texts)
    return Link(
        candidate.left,
        candidate.right,
        LinkKind.IDENTICAL if same else _kind(found, *texts),
        candidate.score,
        edits=tuple(_shift(edit, spans[0].start, spans[1].start) for edit in found.edits),
        reasons=find_reasons(*texts, left.language or "", found.edits),
    )


def mark_moved(link: Link, places: int) -> Link:
    """Mark a link as moved, and say by how many places."""
    return replace(link, moved=True, reasons=(*link.reasons, Reason(ReasonKind.DISTANCE, (str(places),))))


def _range(article: Article, indices: tuple[int, ...]) -> Span:
    return Span(article.sentences[indices[0]].span.start, article.sentences[indices[-1]].span.end)


def _shift(edit: Edit, left: int, right: int) -> Edit:
    return Edit(
        edit.kind,
        Span(edit.left.start + left, edit.left.end + left),
        Span(edit.right.start + right, edit.right.end + right),
    )


def _kind(found: Edits, left: str, right: str) -> LinkKind:
    if found.survival >= _EDITED:
        return LinkKind.EDITED
    lengths = sorted((len(left), len(right)))
    if found.shorter_survival >= _CONTAINED and lengths[1] >= _LONGER * lengths[0]:
        return LinkKind.PARTIAL
    return LinkKind.REWORDED
