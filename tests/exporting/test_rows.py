from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from reader.comparing import compare
from reader.exporting.options import Content
from reader.exporting.rows import rows_of, units_of
from reader.model.article import Role
from reader.model.comparison import Comparison, Link, LinkKind, Side
from tests.comparing.articles import make_article

SENTENCES = (
    "The dam at Oreva gave way on Monday night.",
    "About 1,200 people were brought to safety by boats.",
    "The mayor, Ilse Brandt, spent the night in a school.",
    "Insurers expect a loss of nearly 35 million crowns.",
    "Forty boats and two helicopters came from the base at Marn.",
    "Bread has become dearer again this spring.",
)
stories = st.permutations(SENTENCES).flatmap(lambda order: st.integers(0, 6).map(lambda n: make_article(*order[:n])))


@given(stories, stories)
def test_rows_hold_all_of_both_texts_in_order(left: object, right: object) -> None:
    comparison = compare(left, right)  # type: ignore[arg-type]  # Hypothesis loses the type in flatmap
    rows = rows_of(comparison)
    for side in Side:
        units = list(chain.from_iterable(row.of(side) for row in rows))
        text = comparison.article(side).text
        assert " ".join(unit.span.of(text) for unit in units) == " ".join(text.split("\n")).strip()


@given(stories, stories)
def test_each_row_after_the_first_starts_with_a_link_of_both(left: object, right: object) -> None:
    rows = rows_of(compare(left, right))  # type: ignore[arg-type]  # Hypothesis loses the type in flatmap
    for row in rows[1:]:
        assert set(row.left[0].links) & set(row.right[0].links)


def test_moved_link_starts_no_row(comparison: Comparison) -> None:
    moved = {number for number, link in enumerate(comparison.links, 1) if link.moved}
    assert moved
    assert all(not moved & set(row.left[0].links) for row in rows_of(comparison) if row.left)


def test_sentences_without_a_link_run_together(comparison: Comparison) -> None:
    alone = [unit for unit in units_of(comparison, Side.LEFT) if unit.is_divergent]
    assert all(not unit.links for unit in alone)


def test_only_shared_leaves_out_what_is_divergent(comparison: Comparison) -> None:
    units = list(chain.from_iterable((*row.left, *row.right) for row in rows_of(comparison, Content.SHARED)))
    assert all(unit.links for unit in units if unit.role != "headline")


def test_row_starts_where_one_side_alone_has_text_before_the_first_link() -> None:
    comparison = compare(make_article(SENTENCES[5], SENTENCES[0]), make_article(SENTENCES[0], SENTENCES[3]))
    rows = rows_of(comparison)
    assert [(len(row.left), len(row.right)) for row in rows] == [(1, 0), (1, 2)]


def test_headlines_start_level_even_if_one_is_linked_to_the_others_lead() -> None:
    left = make_article("Dam breaks", "Rain fell.", roles=(Role.HEADLINE,))
    right = make_article("Night of rain", "A photograph.", "The dam broke.", roles=(Role.HEADLINE,))
    first, second, *_ = rows_of(Comparison(left, right, (Link((0,), (2,), LinkKind.REWORDED, 0.9),), ()))
    assert [[unit.sentences for unit in first.of(side)] for side in Side] == [[(0,)], [(0,)]]
    assert [[unit.sentences for unit in second.of(side)] for side in Side] == [[(1,)], [(1,), (2,)]]
