from reader.comparing import compare
from reader.model.comparison import Comparison, Link, LinkKind, Side
from reader.rendering.marks import Layer, Mode
from reader.rendering.side_marks import SideMarks
from tests.comparing.articles import make_article
from tests.rendering.test_marks import LEFT, PALETTE, RIGHT, compared, texts


def test_a_page_asks_only_for_the_marks_of_its_sentences() -> None:
    marks = SideMarks(compared(LinkKind.REWORDED), Side.LEFT)
    assert texts(marks.ground_marks(range(1, 2), PALETTE), LEFT) == ["Only here."]
    assert texts(marks.ground_marks(range(2, 3), PALETTE), LEFT) == ["He said: go now."]
    assert texts(marks.changed_words(range(1), PALETTE), LEFT) == ["broke"]


def test_marks_are_counted_as_a_mode_shows_them() -> None:
    marks = SideMarks(compared(LinkKind.REWORDED), Side.LEFT)
    assert [marks.count(mode, PALETTE) for mode in (Mode.READ, Mode.COMPARE, Mode.WORDS)] == [0, 3, 4]


def test_label_stands_where_a_link_begins() -> None:
    marks = SideMarks(compared(LinkKind.REWORDED), Side.LEFT)
    assert [marks.label(index) for index in range(3)] == ["1", "", "2"]


def test_hidden_layer_takes_marks_and_labels_away() -> None:
    marks = SideMarks(compared(LinkKind.REWORDED), Side.LEFT, frozenset({Layer.EDITED, Layer.ONLY_LEFT}))
    assert marks.links_of(0) == ()
    assert [marks.label(index) for index in range(3)] == ["", "", "2"]
    assert marks.divergent == frozenset()


def test_a_link_that_differs_has_a_sign_and_boxed_values() -> None:
    comparison = compare(
        make_article("The flood hit 40 homes in Tarn."), make_article("The flood hit 400 homes in Tarn.")
    )
    marks = SideMarks(comparison, Side.LEFT)
    assert marks.label(0) == "1 ≠"
    (value,) = marks.differing_values(range(1), PALETTE)
    assert (value.span.of(comparison.left.text), value.boxed) == ("40 homes", True)
    assert marks.count(Mode.COMPARE, PALETTE) == 2


def test_what_differs_stays_boxed_and_numbered_in_a_hidden_layer() -> None:
    comparison = compare(
        make_article("The flood hit 40 homes in Tarn."), make_article("The flood hit 400 homes in Tarn.")
    )
    marks = SideMarks(comparison, Side.LEFT, frozenset(Layer))
    assert (marks.label(0), len(marks.differing_values(range(1), PALETTE))) == ("1 ≠", 1)
    assert marks.ground_marks(range(1), PALETTE) == []
    assert marks.changed_words(range(1), PALETTE) == []


def test_marks_of_one_sentence_lie_over_one_another_alike_whichever_others_are_drawn() -> None:
    links = Link((0,), (1,), LinkKind.REWORDED, 0.9), Link((1, 2), (0, 1), LinkKind.EDITED, 0.9)
    marks = SideMarks(Comparison(LEFT, RIGHT, links, ()), Side.RIGHT)
    alone, among = (marks.ground_marks(sentences, PALETTE) for sentences in ((1,), (0, 1)))
    assert [mark for mark in among if mark in alone] == alone


def test_unsure_link_has_a_sign_and_can_be_hidden_by_itself() -> None:
    links = Link((0,), (0,), LinkKind.REWORDED, 0.9), Link((2,), (1,), LinkKind.REWORDED, 0.6)
    comparison = Comparison(LEFT, RIGHT, links, ())
    assert [SideMarks(comparison, Side.LEFT).label(index) for index in range(3)] == ["1", "", "2 ?"]
    hidden = SideMarks(comparison, Side.LEFT, frozenset({Layer.UNSURE}))
    assert [hidden.label(index) for index in range(3)] == ["1", "", ""]
    assert texts(hidden.ground_marks(range(3), PALETTE), LEFT) == ["The dam broke."]
