"""A chosen candidate becomes a link: its kind, its word edits, its reasons, what differs."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.comparing.crosslingual.words import find_crosslingual_reasons, match_words
from reader.comparing.differing.differences import LinkSide, find_link_differences, find_same_dates
from reader.comparing.differing.edits import Edits, find_edits
from reader.comparing.differing.idle_runs import without_idle_runs
from reader.comparing.differing.moved_names import find_moved_names
from reader.comparing.differing.own_clauses import find_own_clauses
from reader.comparing.differing.spelling import spelled_identity
from reader.comparing.differing.unsure_sums import without_unsure_sums
from reader.comparing.link_reasons import find_reasons
from reader.comparing.linking.alignment import Candidate
from reader.comparing.profiling.normalization import split_words
from reader.comparing.profiling.profiles import count_words, split_terms
from reader.model.article import Article, Span
from reader.model.comparison import (
    SURE_LINK,
    ComparisonSettings,
    Correspondence,
    Edit,
    EditKind,
    Link,
    LinkKind,
    Reason,
    ReasonKind,
)
from reader.model.difference import TOLD_OTHERWISE, Difference, DifferenceKind, Verdict
from reader.model.pair_keys import clash_key, clash_keys

_EDITED = 0.6  # of the longer side's words survive (the glossary's definition)
# Partial: most words of the shorter side are in the other, which says as much again, or the two share a long run and
# little else. Found by looking at the links of the dev pairs.
_CONTAINED = 0.6
_LONGER = 1.5
_CLAUSE = 6
# Kinds of links in which too few words survive to tell those that changed one by one.
_WITH_CLAUSES = frozenset({LinkKind.REWORDED, LinkKind.PARTIAL})


def make_link(candidate: Candidate, left: Article, right: Article) -> Link:
    """Describe a candidate link: kind, edits as offsets in the articles' texts, reasons, differences."""
    if candidate.by_words:
        return _make_link_by_words(candidate, left, right)
    spans = _range(left, candidate.left), _range(right, candidate.right)
    texts = spans[0].of(left.text), spans[1].of(right.text)
    language = _common_language(left, right)
    same = spelled_identity(*texts)
    if same:
        whole = Edit(EditKind.EQUAL, Span(0, len(texts[0])), Span(0, len(texts[1])))
        found = Edits((whole,), 1.0, 1.0)
    else:
        sides = (
            LinkSide(texts[0], left.language or "", left.published),
            LinkSide(texts[1], right.language or "", right.published),
        )
        found = find_edits(*texts, language, find_same_dates(*sides))
    edits = found.edits
    if spans[0].start or spans[1].start:
        edits = tuple([_shift(edit, spans[0].start, spans[1].start) for edit in edits])
    differences = find_differences_of(candidate, left, right)
    reasons = find_reasons(*texts, language, found.edits)
    link = Link(
        candidate.left,
        candidate.right,
        LinkKind.IDENTICAL if same else _kind(found, *texts, language),
        candidate.probability,
        edits=edits,
        reasons=reasons if same else _with_numbers(reasons, differences, left, right),
        differences=differences,
    )
    # Of a machine's translation a clause is no outlet's.
    if link.kind is LinkKind.PARTIAL:
        edits = without_idle_runs(edits, left.text, language)
        named = find_moved_names(edits, left.text, right.text, language)
        link = replace(link, edits=edits, correspondences=named)
    if link.kind not in _WITH_CLAUSES or left.original is not None or right.original is not None:
        return link
    only_left, only_right = find_own_clauses(left, right, link, language)
    return replace(link, only_left=only_left, only_right=only_right) if only_left or only_right else link


def _common_language(left: Article, right: Article) -> str:
    """Return the language in which the words of two stories are the same or not, whichever is left."""
    return min(filter(None, (left.language, right.language)), default="")


def find_differences_of(candidate: Candidate, left: Article, right: Article) -> tuple[Difference, ...]:
    """List what differs inside a link: nothing in what is the same but for its letters, or in words behind a machine's.

    Of a pair that was linked by its words as they were written, what a translation shows is not compared.
    """
    if candidate.by_words:
        is_compared = (left.original or left, right.original or right) == (left, right)
    else:
        texts = _range(left, candidate.left).of(left.text), _range(right, candidate.right).of(right.text)
        is_compared = not spelled_identity(*texts)
    found = find_link_differences(left, candidate.left, right, candidate.right) if is_compared else ()
    return found if candidate.probability >= SURE_LINK else without_unsure_sums(found, left, right)


def find_clashes(
    candidates: Iterable[Candidate], left: Article, right: Article
) -> dict[tuple[int, int], tuple[Difference, ...]]:
    """Return what clashes inside links, by the two sentences that tell it; one that tells no value is the link's first.

    The same as the links that are made of these candidates have.
    """
    found: dict[tuple[int, int], list[Difference]] = {}
    for candidate in candidates:
        for one in find_differences_of(candidate, left, right):
            if one.verdict is Verdict.CLASH:
                pair = _sentence_at(left, candidate.left, one.left), _sentence_at(right, candidate.right, one.right)
                found.setdefault(pair, []).append(one)
    return {pair: tuple(some) for pair, some in found.items()}


def _sentence_at(article: Article, indices: tuple[int, ...], span: Span | None) -> int:
    """Return which of some sentences holds a place."""
    inside = (n for n in indices if span is not None and span.start < article.sentences[n].span.end)
    return next(inside, indices[0])


def _with_numbers(
    reasons: tuple[Reason, ...], differences: Sequence[Difference], left: Article, right: Article
) -> tuple[Reason, ...]:
    """Return the reasons with a number that both say in two forms, where they have no other one in common."""
    forms = [
        sorted((one.left.of(left.text), one.right.of(right.text)))
        for one in differences
        if one.verdict is Verdict.SAME and one.kind is DifferenceKind.NUMBER and one.left and one.right
    ]
    if not forms or any(reason.kind is ReasonKind.NUMBERS for reason in reasons):
        return reasons
    values = tuple(dict.fromkeys(f"{one} ({other})" for one, other in forms if one.casefold() != other.casefold()))
    return (Reason(ReasonKind.NUMBERS, values), *reasons) if values else reasons


def mark_moved(link: Link, places: int) -> Link:
    """Mark a link as moved, and say by how many places."""
    distance = (Reason(ReasonKind.DISTANCE, (str(places),)),) if places else ()
    return replace(link, moved=True, reasons=(*link.reasons, *distance))


def silence(link: Link, settings: ComparisonSettings) -> Link:
    """Return a link in which nothing clashes but what is of an alerting kind; the rest may be of something else.

    Of two events it is: nothing clashes, and nothing is told later of the same; nor before that is known.
    """
    if settings.are_two_events or settings.are_ungrouped:
        silenced = [one for one in link.differences if one.verdict in TOLD_OTHERWISE]
    else:
        silenced = [one for one in link.clashes if one.kind not in settings.alerting]
    if not silenced:
        return link
    told = [replace(one, verdict=Verdict.OTHER_SUBJECT) if one in silenced else one for one in link.differences]
    return replace(link, differences=tuple(told))


def dismiss(link: Link, left: Article, right: Article, dismissed: frozenset[str]) -> Link:
    """Return a link in which nothing clashes that the user said does not, by the keys of `clash_keys`."""

    def is_dismissed(one: Difference) -> bool:
        keys = {clash_key(left, right, link, one)} | clash_keys(left, right, link, one)
        return one.verdict is Verdict.CLASH and not dismissed.isdisjoint(keys)

    told = [
        replace(one, verdict=Verdict.OTHER_SUBJECT, by_hand=True) if is_dismissed(one) else one
        for one in link.differences
    ]
    return replace(link, differences=tuple(told))


def _make_link_by_words(candidate: Candidate, left: Article, right: Article) -> Link:
    """Describe a link across two languages: by its words as they were written, whatever is shown."""
    spans = _range(left, candidate.left), _range(right, candidate.right)
    originals = left.original or left, right.original or right
    written = _range(originals[0], candidate.left), _range(originals[1], candidate.right)
    found = match_words(
        (written[0].of(originals[0].text), originals[0].language or ""),
        (written[1].of(originals[1].text), originals[1].language or ""),
    )
    untranslated = originals == (left, right)
    return Link(
        candidate.left,
        candidate.right,
        LinkKind.BY_WORDS,
        candidate.probability,
        edits=(
            Edit(EditKind.DELETE, spans[0], Span(spans[1].start, spans[1].start)),
            Edit(EditKind.INSERT, Span(spans[0].end, spans[0].end), spans[1]),
        ),
        reasons=find_crosslingual_reasons(found),
        differences=find_differences_of(candidate, left, right),
        correspondences=tuple(
            Correspondence(
                Span(spans[0].start + one.left[0], spans[0].start + one.left[1]),
                Span(spans[1].start + one.right[0], spans[1].start + one.right[1]),
            )
            for one in found
            if untranslated
        ),
    )


def _range(article: Article, indices: tuple[int, ...]) -> Span:
    return Span(article.sentences[indices[0]].span.start, article.sentences[indices[-1]].span.end)


def _shift(edit: Edit, left: int, right: int) -> Edit:
    return Edit(
        edit.kind,
        Span(edit.left.start + left, edit.left.end + left),
        Span(edit.right.start + right, edit.right.end + right),
    )


def _kind(found: Edits, left: str, right: str, language: str) -> LinkKind:
    if found.survival >= _EDITED:
        return LinkKind.EDITED
    one, other = split_terms(left, language), split_terms(right, language)
    lengths = sorted((count_words(left), count_words(right)))
    contained = len(one & other) / max(1, min(len(one), len(other)))
    if contained >= _CONTAINED and lengths[1] >= _LONGER * lengths[0]:
        return LinkKind.PARTIAL
    runs = [edit.left.of(left) for edit in found.edits if edit.kind is EditKind.EQUAL]
    return LinkKind.PARTIAL if any(len(split_words(run)) >= _CLAUSE for run in runs) else LinkKind.REWORDED
