"""Word edits inside a link."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparing.differing import edits
from reader.comparing.differing.edits import find_edits
from reader.model.article import Span
from reader.model.comparison import EditKind

PIECES = st.sampled_from(
    ["Marlow", "the", "ferry", "3,500", ",", ".", "—", " ", "  ", "\n", "U.S.", "US", "🚢", "港", "é"]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=20).map("".join).map(str.strip).filter(bool)


def marks(left: str, right: str) -> list[tuple[str, str, str]]:
    return [(e.kind.value, e.left.of(left), e.right.of(right)) for e in find_edits(left, right).edits]


@settings(deadline=None, max_examples=300)
@given(TEXTS, TEXTS)
def test_edits_tile_both_texts(left: str, right: str) -> None:
    edits = find_edits(left, right).edits
    assert "".join(e.left.of(left) for e in edits) == left
    assert "".join(e.right.of(right) for e in edits) == right


@settings(deadline=None, max_examples=300)
@given(TEXTS, TEXTS)
def test_mirrored_edits_mark_the_same_words(left: str, right: str) -> None:
    one_way, other_way = find_edits(left, right).edits, find_edits(right, left).edits
    assert [e.left for e in one_way if e.kind is EditKind.DELETE] == [
        e.right for e in other_way if e.kind is EditKind.INSERT
    ]
    assert [e.right for e in one_way if e.kind is EditKind.INSERT] == [
        e.left for e in other_way if e.kind is EditKind.DELETE
    ]


@settings(deadline=None, max_examples=300)
@given(TEXTS, TEXTS)
def test_a_pair_that_is_passed_over_has_no_marks(left: str, right: str) -> None:
    found = edits._diff_texts(left, right, "en", ())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(edits, "_most_in_order", lambda one, other: min(len(one), len(other)))
        compared = edits._diff_texts(left, right, "en", ())
    assert found.edits == compared.edits
    assert found.survival >= compared.survival


def test_other_quotes_dashes_and_spaces_are_no_edit() -> None:
    assert [kind for kind, _, _ in marks("“The quay – closed”  since May", '"The quay - closed" since May')] == [
        "equal"
    ]


def test_a_changed_number_is_marked_whole() -> None:
    assert marks("The storm cut power to 3,500 homes", "The storm cut power to 3,900 homes")[1:3] == [
        ("delete", "3,500", ""),
        ("insert", "", "3,900"),
    ]


def test_one_short_word_between_two_edits_is_folded_in() -> None:
    left = "The ferry to Marlow harbour was late by an hour on Monday"
    right = "The ferry to Pendle on Sandwick harbour was late by an hour on Monday"
    found = marks(
        "Ships left Marlow of Aldin before the long winter storm",
        "Ships left Pendle of Tarn before the long winter storm",
    )
    assert ("delete", "Marlow of Aldin", "") in found
    assert ("insert", "", "Pendle of Tarn") in found
    assert marks(left, right)[1][1] in ("Marlow", "")


def test_no_words_are_marked_where_hardly_one_survives() -> None:
    left = "The council of Marlow shut its old harbour on Friday"
    right = "On Monday ministers said that the budget would grow"
    assert marks(left, right) == [("delete", left, ""), ("insert", "", right)]


@pytest.mark.parametrize(("left", "right"), [("Marlow", ""), ("", "Marlow")])
def test_an_empty_side_is_one_edit(left: str, right: str) -> None:
    assert len(marks(left, right)) == 1


def test_a_date_in_another_order_is_no_edit() -> None:
    left, right = "The mill opens on January 9.", "The mill opens on 9 January."
    found = find_edits(left, right, "en", ((Span(18, 27), Span(18, 27)),))
    assert [edit.kind for edit in found.edits] == [EditKind.EQUAL]
