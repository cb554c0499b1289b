from dataclasses import replace
from pathlib import Path

import pytest

from reader.model.article import Article, Paragraph, Role, Sentence, Span
from reader.model.comparison import Comparison, Edit, EditKind, Link, LinkKind, Passage, Side
from reader.rendering.marks import Layer, Mark, Mode, divergent_sentences, marks_of, numbers_of
from reader.rendering.palette import Theme, palette_of

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
        Link((2,), (1,), kind, 0.7, edits=edits),
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


def test_reading_shows_no_marks() -> None:
    assert list(marks_of(compared(LinkKind.REWORDED), Side.LEFT, Mode.READ, PALETTE)) == []


def test_comparing_marks_links_and_what_only_one_side_has() -> None:
    marks = list(marks_of(compared(LinkKind.REWORDED), Side.LEFT, Mode.COMPARE, PALETTE))
    assert texts(marks, LEFT) == ["Only here.", "The dam broke.", "He said: go now."]


def test_words_are_marked_inside_edited_links_alone() -> None:
    comparison = compared(LinkKind.REWORDED)
    assert texts(list(marks_of(comparison, Side.LEFT, Mode.WORDS, PALETTE)), LEFT)[-1] == "broke"
    assert texts(list(marks_of(comparison, Side.RIGHT, Mode.WORDS, PALETTE)), RIGHT)[-1] == "burst"


def test_shared_words_alone_are_marked_in_a_partial_link() -> None:
    start, there = LEFT.text.index("go now"), RIGHT.text.index("go now")
    shared = Edit(EditKind.EQUAL, Span(start, start + 6), Span(there, there + 6))
    marks = list(marks_of(compared(LinkKind.PARTIAL, shared), Side.LEFT, Mode.COMPARE, PALETTE))
    assert texts(marks, LEFT)[-1] == "go now"


def test_partial_link_without_shared_words_is_marked_whole() -> None:
    marks = list(marks_of(compared(LinkKind.PARTIAL), Side.RIGHT, Mode.COMPARE, PALETTE))
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
    marks = marks_of(compared(LinkKind.REWORDED), Side.LEFT, Mode.COMPARE, PALETTE, frozenset({hidden}))
    assert texts(list(marks), LEFT) == left


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
