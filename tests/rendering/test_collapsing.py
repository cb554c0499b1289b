from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from reader.comparing import compare
from reader.model.article import Article, Paragraph, Role, Sentence, Span
from reader.model.comparison import Comparison, Link, LinkKind, Passage, Side
from reader.rendering.collapsing import Filter, Fold, folds_of
from reader.rendering.document import StoryDocument
from reader.rendering.marks import Layer
from reader.rendering.palette import Theme, palette_of
from reader.rendering.pieces import FoldLine
from tests.comparing.articles import make_article


def article(*paragraphs: list[str], roles: tuple[Role, ...] = ()) -> Article:
    text, spans, sentences = "", [], []
    for number, paragraph in enumerate(paragraphs):
        start = len(text)
        for sentence in paragraph:
            sentences.append(Sentence(Span(len(text), len(text) + len(sentence)), number))
            text += sentence + " "
        text = text[:-1]
        spans.append(Paragraph(Span(start, len(text)), roles[number] if roles else Role.BODY))
        text += "\n"
    return Article(Path("a.txt"), "", text[:-1], tuple(spans), tuple(sentences))


STORY = article(
    ["Headline."],
    ["One 😀 shared.", "Two alone.", "Three alone."],
    ["A caption."],
    ["Four alone.", "Five shared."],
    roles=(Role.HEADLINE, Role.BODY, Role.CAPTION, Role.BODY),
)
COMPARISON = Comparison(
    STORY,
    STORY,
    (Link((1,), (1,), LinkKind.IDENTICAL, 1.0), Link((6,), (6,), LinkKind.EDITED, 0.8)),
    (Passage(Side.LEFT, 0, 0), Passage(Side.LEFT, 2, 5), Passage(Side.RIGHT, 0, 0), Passage(Side.RIGHT, 2, 5)),
)


def test_only_shared_folds_what_is_alone_and_says_what_it_holds() -> None:
    assert folds_of(COMPARISON, Side.LEFT, Filter.SHARED) == (Fold(2, 5, shared=0, divergent=3),)
    assert folds_of(COMPARISON, Side.LEFT, Filter.SHARED)[0].not_compared == 1


def test_only_divergent_folds_links_and_what_is_not_compared() -> None:
    assert folds_of(COMPARISON, Side.RIGHT, Filter.DIVERGENT) == (
        Fold(1, 1, shared=1, divergent=0),
        Fold(4, 4, shared=0, divergent=0),
        Fold(6, 6, shared=1, divergent=0),
    )


def test_a_hidden_kind_is_folded_too() -> None:
    hidden = frozenset({Layer.IDENTICAL})
    assert folds_of(COMPARISON, Side.LEFT, Filter.SHARED, hidden) == (Fold(1, 5, shared=1, divergent=3),)


def test_what_differs_is_not_folded_with_its_kind() -> None:
    told = "The flood took {} mills in Tarn."
    comparison = compare(make_article("Rain.", told.format(40)), make_article("Rain.", told.format(400)))
    gone = [folds_of(comparison, Side.LEFT, Filter.DIFFERING, frozenset(hidden)) for hidden in ((), Layer)]
    assert gone[0] == gone[1]


def test_opened_run_stays_open() -> None:
    assert folds_of(COMPARISON, Side.LEFT, Filter.SHARED, opened={2}) == ()


def test_everything_folds_nothing() -> None:
    assert folds_of(COMPARISON, Side.LEFT, Filter.EVERYTHING) == ()


def document(*folds: FoldLine) -> StoryDocument:
    return StoryDocument(STORY, QFont(), palette_of(Theme.LIGHT), folds=folds)


def test_fold_stands_in_the_place_of_its_sentences(qtbot: QtBot) -> None:
    folded = document(FoldLine(2, 5, "▸ 4 sentences"))
    assert folded.document.toPlainText() == "Headline.\nOne 😀 shared.\n▸ 4 sentences\nFive shared."


@pytest.mark.parametrize("index", [2, 3, 4, 5])
def test_folded_sentence_has_the_place_of_its_line(qtbot: QtBot, index: int) -> None:
    fold = FoldLine(2, 5, "▸ 4 sentences")
    folded = document(fold)
    start, end = folded.sentence_range(index)
    assert folded.document.toPlainText().encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == fold.text
    assert folded.fold_at(start) == fold == folded.fold_of(index)
    assert folded.sentence_at(start) is None


@given(st.sets(st.integers(0, 6)))
def test_sentences_that_are_left_are_found_where_they_stand(qapp: object, gone: set[int]) -> None:
    folded = document(*(FoldLine(index, index, f"▸ {index}") for index in sorted(gone)))
    shown = folded.document.toPlainText().encode("utf-16-le")
    ends = [folded.sentence_range(index).end for index in range(7)]
    assert ends == sorted(ends)
    for index in set(range(7)) - gone:
        start, end = folded.sentence_range(index)
        assert shown[2 * start : 2 * end].decode("utf-16-le") == STORY.sentence_text(index)
        assert folded.sentence_at(start) == index
        assert folded.fold_of(index) is None
        assert folded.next_sentence(start) == index
