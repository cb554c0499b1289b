from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Sentence, Span
from reader.model.comparison import Comparison, Edit, EditKind, Link, LinkKind, Side
from reader.rendering.small_differences import Ignored, small_differences, tell_small_differences

EVERYTHING = frozenset(Ignored)


def told(left: str, right: str, *ignored: Ignored, side: Side = Side.LEFT) -> list[str]:
    text = left if side is Side.LEFT else right
    return [span.of(text) for span in small_differences(left, right, side, frozenset(ignored))]


@pytest.mark.parametrize(
    ("left", "right", "kind", "difference"),
    [
        ('He said: "go now"', "He said: “go now”", Ignored.QUOTES, [': "', '"']),
        ("the dam - broken - fell", "the dam – broken – fell", Ignored.DASHES, [" - ", " - "]),
        ("the dam broke", "the  dam broke", Ignored.SPACING, [" "]),
        ("The Dam broke", "the dam broke", Ignored.CASE, ["The", "Dam"]),
    ],
)
def test_each_kind_is_told_unless_it_is_ignored(left: str, right: str, kind: Ignored, difference: list[str]) -> None:
    assert told(left, right) == difference
    assert told(left, right, *(EVERYTHING - {kind})) == difference
    assert told(left, right, kind) == []


def test_each_side_has_its_own_places() -> None:
    assert told("a dam", "A dam", side=Side.RIGHT) == ["A"]


def test_another_mark_is_no_small_difference() -> None:
    assert told("the dam, broken", "the dam broken") == []


def test_spellings_of_a_word_are_not_told() -> None:
    assert told("the U.S. army", "the US army") == []


def test_a_blank_that_is_missing_is_told_at_the_letter_before() -> None:
    assert told("go“now", "go “now") == ["“"]
    assert told("5km", "5 km") == []


@given(st.text('aB "“-–.', max_size=30), st.text("Ab '”—.", max_size=30))
def test_ignoring_everything_tells_nothing_and_places_are_in_the_text(left: str, right: str) -> None:
    assert told(left, right, *EVERYTHING) == []
    for side in Side:
        text = left if side is Side.LEFT else right
        spans = list(small_differences(left, right, side, frozenset()))
        assert spans == sorted(spans)
        assert all(span.end <= max(1, len(text)) for span in spans)


def identical(left: str, right: str) -> Comparison:
    """Two stories of one sentence, which are the same words."""
    spans = Span(0, len(left)), Span(0, len(right))
    one, other = (
        Article(path=Path("a.txt"), digest="", text=text, sentences=(Sentence(span, 0),))
        for text, span in zip((left, right), spans, strict=True)
    )
    link = Link((0,), (0,), LinkKind.IDENTICAL, 1.0, edits=(Edit(EditKind.EQUAL, *spans),))
    return Comparison(one, other, (link,), ())


def test_told_differences_are_changed_words_of_the_link() -> None:
    comparison = tell_small_differences(identical("The Dam broke", "The dam broke"), frozenset())
    (link,) = comparison.links
    assert link.kind is LinkKind.IDENTICAL
    assert [(edit.kind, edit.left.of("The Dam broke")) for edit in link.edits if edit.kind is not EditKind.EQUAL] == [
        (EditKind.DELETE, "Dam"),
        (EditKind.INSERT, ""),
    ]


def test_comparison_stays_as_it_is_where_everything_is_ignored() -> None:
    comparison = identical("The Dam broke", "The dam broke")
    assert tell_small_differences(comparison, EVERYTHING) is comparison


@given(
    st.lists(st.sampled_from(["dam", "Dam", '"', "“", " - ", "–", " ", "  ", "é", "🌊"]), min_size=1, max_size=12),
    st.lists(st.sampled_from(["dam", "Dam", '"', "”", "-", " – ", " ", "\u00a0", "é", "🌊"]), min_size=1, max_size=12),
    st.sets(st.sampled_from(list(Ignored))),
)
def test_edits_still_tile_both_sides(left: list[str], right: list[str], ignored: set[Ignored]) -> None:
    comparison = tell_small_differences(identical("".join(left), "".join(right)), ignored)
    (link,) = comparison.links
    for side, text in ((Side.LEFT, comparison.left.text), (Side.RIGHT, comparison.right.text)):
        spans = [edit.left if side is Side.LEFT else edit.right for edit in link.edits]
        assert "".join(span.of(text) for span in spans) == text
