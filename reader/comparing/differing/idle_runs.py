"""Equal runs that say nothing: "of the" on both sides is no part that two sentences share."""

from collections.abc import Sequence

from reader.comparing.differing.edits import CLAUSE_WORDS, is_function_word
from reader.comparing.profiling.normalization import split_words
from reader.model.article import Span
from reader.model.comparison import Edit, EditKind


def without_idle_runs(edits: Sequence[Edit], left: str, language: str) -> tuple[Edit, ...]:
    """Return edits in which equal runs of function words alone are changed ones; offsets are those of `left`.

    All stay where no other run is equal.
    """
    idle = [_is_idle(edit, left, language) for edit in edits]
    if not any(idle) or not any(edit.kind is EditKind.EQUAL and not one for edit, one in zip(edits, idle, strict=True)):
        return tuple(edits)
    folded: list[Edit] = []
    changed: list[Edit] = []
    for edit, is_folded in zip(edits, idle, strict=True):
        if edit.kind is EditKind.EQUAL and not is_folded:
            folded += [*_as_one(changed), edit]
            changed = []
        else:
            changed.append(edit)
    return (*folded, *_as_one(changed))


def _is_idle(edit: Edit, left: str, language: str) -> bool:
    if edit.kind is not EditKind.EQUAL:
        return False
    words = split_words(edit.left.of(left))
    return 0 < len(words) < CLAUSE_WORDS and all(is_function_word(word, language) for word in words)


def _as_one(changed: Sequence[Edit]) -> list[Edit]:
    """Return what was deleted, and what was inserted, by edits that follow one another."""
    if not changed:
        return []
    left = Span(changed[0].left.start, changed[-1].left.end)
    right = Span(changed[0].right.start, changed[-1].right.end)
    deleted = Edit(EditKind.DELETE, left, Span(right.start, right.start))
    inserted = Edit(EditKind.INSERT, Span(left.end, left.end), right)
    return [one for one, span in ((deleted, left), (inserted, right)) if span.start < span.end]
