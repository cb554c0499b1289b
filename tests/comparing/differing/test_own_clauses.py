from dataclasses import replace

import pytest

from reader.comparing import compare
from reader.comparing.differing.own_clauses import find_own_clauses
from reader.model.article import Role
from reader.model.comparison import Comparison, EditKind, Link, LinkKind, Side
from reader.model.marking import MarkKind, linked_spans
from reader.wording.pair.links import more_of_link
from tests.comparing.articles import make_article

MOVED = (
    "About 1,200 people were moved out of the town of Tarn, 38 kilometres downstream, and three bridges were closed."
)
LEFT_TARN = (
    "With three bridges shut, more than one thousand people had to leave the town of Tarn, which lies 38 kilometres "
    "below the dam."
)
REFUSES = (
    "Brannhold will not hand over the gauge readings of the Skarn dam until Volmark drops its claim, the ministry "
    "said, while fishermen mended their nets."
)
KEEPS = "The ministry in Brannhold will keep the Skarn dam readings to itself as long as Volmark upholds any claim."


def pair(left: str, right: str) -> tuple[Comparison, Link]:
    comparison = compare(make_article(left, "Snow fell on the hills."), make_article(right, "A fair opened in Orrin."))
    return comparison, comparison.links[0]


def own(left: str, right: str) -> dict[Side, list[str]]:
    comparison, link = pair(left, right)
    assert link.kind in (LinkKind.REWORDED, LinkKind.PARTIAL)
    return {side: [span.of(comparison.article(side).text) for span in link.only_in(side)] for side in Side}


def test_a_clause_that_shares_no_telling_word_is_one_sides_own() -> None:
    assert own(REFUSES, KEEPS) == {Side.LEFT: ["while fishermen mended their nets"], Side.RIGHT: []}


DIED = "Two miners were killed and nine others hurt when a tower fell in the port of Selm on Monday, the police said."
REOPENED = "The port of Selm opened again on Tuesday after a tower of the firm Korte fell at quay 4 on Monday."


def test_a_clause_that_counts_what_the_other_side_counts_nowhere_is_its_sides_own() -> None:
    assert own(DIED, REOPENED)[Side.LEFT][0] == "Two miners were killed and nine others hurt"


def test_a_clause_inside_another_that_counts_nothing_may_be_told_in_other_words() -> None:
    left = "Families left the valley when the dam at Oreva broke on Monday night, officials said."
    right = "The dam at Oreva broke on Monday night and residents were told to leave their homes, officials said."
    assert not any("Families" in clause for clause in own(left, right)[Side.LEFT])


@pytest.mark.parametrize(
    ("headline", "own_part"),
    [
        ("Ward evacuated as tower crane falls at Selm port", ["Ward evacuated"]),
        ("Tower crane falls at Selm port and minister quits", ["and minister quits"]),
        ("Tower crane at Selm port 'falls and injures nobody'", []),  # of one quotation no part is another fact
        ("Tower crane falls at the port of Selm", []),
    ],
)
def test_of_a_headline_each_fact_that_the_other_side_lacks_is_its_own(headline: str, own_part: list[str]) -> None:
    left = make_article(headline, "Snow fell on the hills.", roles=[Role.HEADLINE])
    right = make_article("A tower crane fell at the port of Selm on Monday.", "A fair opened in Orrin.")
    link = compare(left, right).links[0]
    assert [span.of(left.text) for span in link.only_left] == own_part


def test_own_clauses_are_the_same_whichever_story_is_left() -> None:
    assert own(KEEPS, REFUSES) == {Side.LEFT: [], Side.RIGHT: ["while fishermen mended their nets"]}


def test_own_clauses_are_the_same_where_the_language_of_one_story_is_not_known() -> None:
    told = "Der Sturm hat die Seebrücke in Kelm nicht zerstört, sagte die Polizei."
    left = replace(make_article(told, "Es schneite auf den Hügeln."), language=None)
    told = "Die Seebrücke in Kelm wurde vom Sturm zerstört, ein Floß sank im Watt."
    right = make_article(told, "In Orrin begann ein Markt.", language="de")
    one, other = compare(left, right).links[0], compare(right, left).links[0]
    assert one.only_right
    assert (one.only_left, one.only_right) == (other.only_right, other.only_left)


def test_a_clause_that_tells_a_fact_of_the_other_side_is_nobodys_own() -> None:
    told = own(MOVED, LEFT_TARN)
    assert not any("1,200" in clause or "38" in clause for clause in told[Side.LEFT])
    assert not told[Side.RIGHT]


@pytest.mark.parametrize(("left", "right"), [(REFUSES, KEEPS), (MOVED, LEFT_TARN)])
def test_nothing_is_marked_as_shared_and_said_to_be_one_sides_own(left: str, right: str) -> None:
    comparison, link = pair(left, right)
    for side in Side:
        article = comparison.article(side)
        marked = [one.span for one in linked_spans(article, link, side) if one.kind is MarkKind.LINKED]
        assert marked
        for clause in link.only_in(side):
            assert clause.of(article.text) in more_of_link(comparison, link)
            assert not any(span.start < clause.end and clause.start < span.end for span in marked)


def test_no_sentence_of_a_link_is_left_without_a_mark() -> None:
    for left, right in ((REFUSES, KEEPS), (MOVED, LEFT_TARN), (KEEPS, MOVED)):
        comparison = compare(make_article(left), make_article(right))
        for link in comparison.links:
            for side in Side:
                assert all(
                    any(
                        sentence.start <= one.span.start < sentence.end
                        for one in linked_spans(comparison.article(side), link, side)
                    )
                    for sentence in (comparison.article(side).sentences[index].span for index in link.of(side))
                )


def test_words_that_survive_are_nobodys_own() -> None:
    _, link = pair(REFUSES, KEEPS)
    for edit in link.edits:
        if edit.kind is EditKind.EQUAL:
            assert not any(edit.left.start < one.end and one.start < edit.left.end for one in link.only_left)


def test_what_is_left_over_on_both_sides_may_be_the_same_and_is_nobodys_own() -> None:
    left = "The case against Suvorin was later brought before the court in Tarn, which fully exculpated the politician."
    right = "Later the case against Suvorin went to court in Tarn, which acquitted him on all charges."
    assert own(left, right) == {Side.LEFT: [], Side.RIGHT: []}


def test_the_comma_of_chinese_parts_clauses() -> None:
    left, right = (
        make_article(text, language="zh")
        for text in ("Boeing 周一宣布停产，Siemens Energy 派出技术人员。", "Boeing 周一宣布停产。")
    )
    only_left, only_right = find_own_clauses(left, right, Link((0,), (0,), LinkKind.PARTIAL, 0.9), "en")
    assert [span.of(left.text) for span in only_left] == ["Siemens Energy 派出技术人员"]
    assert not only_right
