from dataclasses import replace

import pytest

from reader.comparing import compare
from reader.model.article import Doubt, Span
from reader.model.comparison import Comparison, Correspondence, Edit, EditKind, Link, LinkKind, Passage, Side
from reader.model.marking import Marked, MarkKind, changed_spans, corresponding_spans, linked_spans, marks_of_side
from tests.comparing.articles import make_article

LEFT = make_article("Rain fell on Marn.", "Boats came.")
RIGHT = make_article("Rain fell at night.", "Nobody was hurt.")
EQUAL = Edit(EditKind.EQUAL, Span(0, 9), Span(0, 9))
GONE = Edit(EditKind.DELETE, Span(9, 18), Span(9, 9))
NEW = Edit(EditKind.INSERT, Span(18, 18), Span(9, 19))


def link(kind: LinkKind, *edits: Edit) -> Link:
    return Link((0,), (0,), kind, 0.8, edits=edits)


def test_link_in_part_marks_the_shared_words_alone() -> None:
    shared = [Marked(Span(0, 9), MarkKind.LINKED, LinkKind.PARTIAL)]
    assert list(linked_spans(LEFT, link(LinkKind.PARTIAL, EQUAL, GONE, NEW), Side.LEFT)) == shared


def test_no_blank_around_shared_words_is_marked() -> None:
    edits = (Edit(EditKind.DELETE, Span(0, 4), Span(0, 0)), Edit(EditKind.EQUAL, Span(4, 10), Span(4, 10)))
    assert [one.span for one in linked_spans(LEFT, link(LinkKind.PARTIAL, *edits), Side.LEFT)] == [Span(5, 9)]


def test_link_in_part_marks_the_names_that_both_sides_have_elsewhere_where_anything_is_equal() -> None:
    elsewhere = (Correspondence(Span(13, 17), Span(13, 18)),)
    told = replace(link(LinkKind.PARTIAL, EQUAL, GONE, NEW), correspondences=elsewhere)
    assert [one.span for one in linked_spans(LEFT, told, Side.LEFT)] == [Span(0, 9), Span(13, 17)]
    assert [one.span for one in linked_spans(RIGHT, told, Side.RIGHT)] == [Span(0, 9), Span(13, 18)]
    assert not list(corresponding_spans(told, Side.LEFT)), "those of two languages are marked so"
    bare = replace(told, edits=(GONE, NEW))
    assert [one.span for one in linked_spans(LEFT, bare, Side.LEFT)] == [LEFT.sentences[0].span]


def test_link_in_part_marks_what_the_other_side_tells_in_another_form_too() -> None:
    left = make_article("About 1,200 people were moved out of Mirena, and three bridges there were closed to traffic.")
    right = make_article(
        "About twelve hundred people were taken out of Mirena, and three bridges were closed to traffic."
    )
    (found,) = compare(left, right).links
    told = replace(found, kind=LinkKind.PARTIAL)
    first = [
        next(linked_spans(article, told, side)).span.of(article.text)
        for article, side in ((left, Side.LEFT), (right, Side.RIGHT))
    ]
    assert first == ["About 1,200 people were", "About twelve hundred people were"]


@pytest.mark.parametrize("edits", [(), (GONE, NEW), (Edit(EditKind.EQUAL, Span(0, 0), Span(0, 9)),)])
def test_link_in_part_without_an_equal_run_marks_its_sentences_whole(edits: tuple[Edit, ...]) -> None:
    whole = [Marked(Span(0, 18), MarkKind.LINKED, LinkKind.PARTIAL)]
    assert list(linked_spans(LEFT, link(LinkKind.PARTIAL, *edits), Side.LEFT)) == whole


@pytest.mark.parametrize(
    ("kind", "count"),
    [(LinkKind.IDENTICAL, 1), (LinkKind.EDITED, 1), (LinkKind.REWORDED, 0), (LinkKind.PARTIAL, 0)],
)
def test_changed_words_are_marked_where_most_survive(kind: LinkKind, count: int) -> None:
    for side, span in ((Side.LEFT, Span(9, 18)), (Side.RIGHT, Span(9, 19))):
        changed = list(changed_spans(link(kind, EQUAL, GONE, NEW), side))
        assert changed == [Marked(span, MarkKind.CHANGED, kind)] * count


def test_only_here_is_not_marked_beside_a_doubtful_translation() -> None:
    passages = (Passage(Side.LEFT, 1, 1), Passage(Side.RIGHT, 1, 1))
    comparison = Comparison(LEFT, RIGHT, (link(LinkKind.REWORDED),), passages)
    kinds = [marked.kind for marked in marks_of_side(comparison, Side.LEFT)]
    assert kinds == [MarkKind.ONLY_HERE, MarkKind.LINKED]
    doubtful = replace(comparison, right=replace(RIGHT, doubts=(Doubt(1, "it is too short"),)))
    assert [marked.kind for marked in marks_of_side(doubtful, Side.LEFT)] == [MarkKind.LINKED]
    assert [marked.kind for marked in marks_of_side(doubtful, Side.RIGHT)] == [MarkKind.LINKED, MarkKind.DOUBTFUL]


def test_values_that_clash_are_marked_alone() -> None:
    left, right = make_article("The flood hit 40 homes in Tarn."), make_article("The flood hit 400 homes in Tarn.")
    comparison = compare(left, right)
    for side, value in ((Side.LEFT, "40 homes"), (Side.RIGHT, "400 homes")):
        marks = [marked for marked in marks_of_side(comparison, side) if marked.kind is MarkKind.DIFFERS]
        assert [marked.span.of(comparison.article(side).text) for marked in marks] == [value]


def test_a_sentence_of_several_links_wears_the_look_of_the_surest_alone() -> None:
    right = make_article("Rain fell at night.", "Rain fell on Marn, too.")
    sure = Link((0,), (1,), LinkKind.REWORDED, 0.9)
    for weak in (
        replace(link(LinkKind.PARTIAL, EQUAL, GONE, NEW), score=0.6),
        replace(link(LinkKind.EDITED, GONE), score=0.6),
    ):
        for links in ((weak, sure), (sure, weak)):
            marks = list(marks_of_side(Comparison(LEFT, right, links, ()), Side.LEFT))
            assert marks == [Marked(LEFT.sentences[0].span, MarkKind.LINKED, LinkKind.REWORDED)]


def test_what_the_surest_link_leaves_of_a_sentence_wears_the_look_of_the_next() -> None:
    right = make_article("Rain fell at night.", "On Marn the sky opened.")
    part, whole = link(LinkKind.PARTIAL, EQUAL), Link((0,), (1,), LinkKind.REWORDED, 0.6)
    for links in ((part, whole), (whole, part)):
        marks = {one.span: one.link for one in marks_of_side(Comparison(LEFT, right, links, ()), Side.LEFT)}
        assert marks == {Span(0, 9): LinkKind.PARTIAL, Span(10, 18): LinkKind.REWORDED}


def test_a_clause_that_the_surest_link_lacks_is_marked_where_another_has_it() -> None:
    right = make_article("Rain fell at night.", "On Marn the sky opened.")
    part = Link((0,), (0,), LinkKind.REWORDED, 0.8, only_left=(Span(10, 18),))
    other = Link((0,), (1,), LinkKind.PARTIAL, 0.6, edits=(Edit(EditKind.EQUAL, Span(0, 17), Span(0, 17)),))
    changed = Link((0,), (1,), LinkKind.EDITED, 0.5, edits=(Edit(EditKind.DELETE, Span(5, 14), Span(5, 5)),))
    marks = list(marks_of_side(Comparison(LEFT, right, (part, other), ()), Side.LEFT))
    assert [(one.span, one.link) for one in marks] == [
        (Span(0, 9), LinkKind.REWORDED),
        (Span(10, 17), LinkKind.PARTIAL),
    ]
    marks = list(marks_of_side(Comparison(LEFT, right, (part, changed), ()), Side.LEFT))
    assert Marked(Span(10, 14), MarkKind.CHANGED, LinkKind.EDITED) in marks
    assert not any(one.kind is MarkKind.CHANGED and one.span.start < 10 for one in marks)


def test_links_of_one_kind_mark_each_its_own_words() -> None:
    right = make_article("Rain fell at night.", "On Marn the sun shone.")
    other = Link((0,), (1,), LinkKind.PARTIAL, 0.6, edits=(Edit(EditKind.EQUAL, Span(10, 17), Span(20, 27)),))
    marks = marks_of_side(Comparison(LEFT, right, (link(LinkKind.PARTIAL, EQUAL), other), ()), Side.LEFT)
    assert [marked.span for marked in marks] == [Span(0, 9), Span(10, 17)]


def test_marks_that_end_an_own_clause_are_not_marked_with_the_next_one() -> None:
    left = make_article("‘Who opened the gate?’ Volmark asks Kestria.")
    asked = Link((0,), (0,), LinkKind.REWORDED, 0.8, only_left=(Span(0, 20),))
    marks = marks_of_side(Comparison(left, make_article("Volmark asks Kestria."), (asked,), ()), Side.LEFT)
    assert [marked.span.of(left.text) for marked in marks] == ["Volmark asks Kestria."]
