from collections.abc import Set
from dataclasses import replace
from pathlib import Path

import pytest

from reader.model.article import Article, Paragraph, Role, Sentence, Span
from reader.model.comparison import Comparison, Edit, EditKind, Link, LinkKind, Passage, Side
from reader.rendering.marks import Layer, Mark, Mode, divergent_sentences, numbers_of
from reader.rendering.palette import Theme, palette_of
from reader.rendering.side_marks import SideMarks

PALETTE = palette_of(Theme.LIGHT)


def article(*sentences: str) -> Article:
    spans, text = [], ""
    for sentence in sentences:
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    return Article(
        Path("a.txt"),
        "",
        text[:-1],
        tuple(Paragraph(span, Role.BODY) for span in spans),
        tuple(Sentence(span, number) for number, span in enumerate(spans)),
    )


LEFT = article("The dam broke.", "Only here.", "He said: go now.")
RIGHT = article("The dam burst.", "They were told to go now.")


def compared(kind: LinkKind, *edits: Edit) -> Comparison:
    links = (
        Link((0,), (0,), LinkKind.EDITED, 0.9, edits=words_changed()),
        Link((2,), (1,), kind, 0.9, edits=edits),
    )
    return Comparison(LEFT, RIGHT, links, (Passage(Side.LEFT, 1, 1),))


def words_changed() -> tuple[Edit, ...]:
    return (
        Edit(EditKind.EQUAL, Span(0, 8), Span(0, 8)),
        Edit(EditKind.DELETE, Span(8, 13), Span(8, 8)),
        Edit(EditKind.INSERT, Span(13, 13), Span(8, 13)),
        Edit(EditKind.EQUAL, Span(13, 14), Span(13, 14)),
    )


def texts(marks: list[Mark], of: Article) -> list[str]:
    return [mark.span.of(of.text) for mark in marks]


def marks_of(comparison: Comparison, side: Side, mode: Mode, hidden: Set[Layer] = frozenset()) -> list[Mark]:
    """Lay the marks of all sentences of a side over one another."""
    marks, everything = SideMarks(comparison, side, hidden), range(len(comparison.article(side).sentences))
    grounds = marks.ground_marks(everything, PALETTE)
    return [*grounds, *marks.changed_words(everything, PALETTE)] if mode is Mode.WORDS else grounds


def test_comparing_marks_links_and_what_only_one_side_has() -> None:
    marks = marks_of(compared(LinkKind.REWORDED), Side.LEFT, Mode.COMPARE)
    assert texts(marks, LEFT) == ["Only here.", "The dam broke.", "He said: go now."]


def test_words_are_marked_inside_edited_links_alone() -> None:
    comparison = compared(LinkKind.REWORDED)
    assert texts(marks_of(comparison, Side.LEFT, Mode.WORDS), LEFT)[-1] == "broke"
    assert texts(marks_of(comparison, Side.RIGHT, Mode.WORDS), RIGHT)[-1] == "burst"


def test_shared_words_alone_are_marked_in_a_partial_link() -> None:
    start, there = LEFT.text.index("go now"), RIGHT.text.index("go now")
    shared = Edit(EditKind.EQUAL, Span(start, start + 6), Span(there, there + 6))
    marks = marks_of(compared(LinkKind.PARTIAL, shared), Side.LEFT, Mode.COMPARE)
    assert texts(marks, LEFT)[-1] == "go now"


def test_partial_link_without_shared_words_is_marked_whole() -> None:
    marks = marks_of(compared(LinkKind.PARTIAL), Side.RIGHT, Mode.COMPARE)
    assert texts(marks, RIGHT)[-1] == "They were told to go now."


@pytest.mark.parametrize(
    ("hidden", "left"),
    [
        (Layer.EDITED, ["Only here.", "He said: go now."]),
        (Layer.ONLY_LEFT, ["The dam broke.", "He said: go now."]),
        (Layer.ONLY_RIGHT, ["Only here.", "The dam broke.", "He said: go now."]),
    ],
)
def test_each_layer_can_be_hidden_by_itself(hidden: Layer, left: list[str]) -> None:
    marks = marks_of(compared(LinkKind.REWORDED), Side.LEFT, Mode.COMPARE, frozenset({hidden}))
    assert texts(marks, LEFT) == left


def test_hidden_links_have_no_numbers_and_others_keep_theirs() -> None:
    comparison = compared(LinkKind.REWORDED)
    assert numbers_of(comparison, Side.RIGHT) == {0: (1,), 1: (2,)}
    assert numbers_of(comparison, Side.RIGHT, frozenset({Layer.EDITED})) == {1: (2,)}


def test_divergent_sentences_are_those_of_the_passages() -> None:
    assert divergent_sentences(compared(LinkKind.REWORDED), Side.LEFT) == {1}
    assert divergent_sentences(compared(LinkKind.REWORDED), Side.RIGHT) == frozenset()


@pytest.mark.parametrize(("left", "right", "known"), [("en", "el", False), ("en", "en", True), (None, "el", True)])
def test_two_languages_without_a_translation_are_not_divergent(left: str | None, right: str, known: bool) -> None:
    whole = Passage(Side.LEFT, 0, 2)
    comparison = Comparison(replace(LEFT, language=left), replace(RIGHT, language=right), (), (whole,))
    assert comparison.knows_divergence is known
    assert comparison.divergent(Side.LEFT) == ((whole,) if known else ())
    assert divergent_sentences(comparison, Side.LEFT) == (frozenset({0, 1, 2}) if known else frozenset())
