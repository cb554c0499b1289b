"""Equal runs of a sentence that is shared in part: those that say nothing are none."""

import pytest

from reader.comparing.differing.edits import find_edits
from reader.comparing.differing.idle_runs import without_idle_runs
from reader.model.comparison import Edit, EditKind

SHARED = "boats of the fire brigade took 340 people out of the lower town"


def runs(left: str, right: str, language: str = "en") -> list[str]:
    edits = without_idle_runs(find_edits(left, right, language).edits, left, language)
    assert_rebuild(edits, left, right)
    return [
        edit.left.of(left).strip(" ,.")
        for edit in edits
        if edit.kind is EditKind.EQUAL and edit.left.of(left).strip(" .,")
    ]


def assert_rebuild(edits: tuple[Edit, ...], left: str, right: str) -> None:
    assert "".join(edit.left.of(left) for edit in edits) == left
    assert "".join(edit.right.of(right) for edit in edits) == right


@pytest.mark.parametrize("first", ["The", "A", "In the", "We"])
def test_a_function_word_where_both_begin_is_no_shared_run(first: str) -> None:
    left = f"{first} mayor of Marn thanked everybody after {SHARED}."
    right = f"{first} army came too late, when {SHARED}."
    assert runs(left, right) == [SHARED]


def test_function_words_between_changes_are_none_however_many() -> None:
    left = f"Nobody knows what to do with the harbour of Marn, but {SHARED}."
    right = f"Everyone wants to do with the money of others as he likes, and {SHARED}."
    assert "to do with the" not in runs(left, right)
    assert runs(left, right)[-1] == SHARED


def test_a_run_with_a_word_that_tells_stays() -> None:
    left = f"The dam broke, and {SHARED}."
    right = f"The dam held at first, but {SHARED}."
    assert runs(left, right) == ["The dam", SHARED]


def test_where_nothing_else_is_equal_all_stays() -> None:
    edits = find_edits("The dam of it", "The boats of it", "en").edits
    assert without_idle_runs(edits, "The dam of it", "en") == edits
