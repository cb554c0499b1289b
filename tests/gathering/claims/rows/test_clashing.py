"""Every alert of a pair of stories has a row."""

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.clashing import with_clashing
from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place
from tests.gathering.stories import article_of

YEARS = (
    article_of("Herald", "The Corva was built in 1998.", "In 2019 the Corva ran aground."),
    article_of("Monitor", "The Corva, which was built in 1998, ran aground in 2019."),
    article_of("Tribune", "The Corva, which was built in 1989, has a crew of 20."),
)
STORIES = (
    article_of("Herald", "The mill was built in 1894.", "It grinds oats."),
    article_of("Monitor", "The mill was built in 1849.", "It grinds barley."),
    article_of("Tribune", "The mill dates from 1894.", "Oats are ground there."),
)
CLASH = Difference(DifferenceKind.DATE, Verdict.CLASH, Span(0, 3), Span(0, 3), 0.9)


def told(rows: list[list[Place]], clashing: tuple[Place, Place], *links: tuple[Place, Place]) -> list[list[Place]]:
    claims = [Claim(tuple(Member(*place, Extent.FULL) for place in row), ClaimKind.FACT, 0) for row in rows]
    tied = (*links, clashing)
    likeness = Likeness(dict.fromkeys(tied, 0.8), frozenset(tied), {clashing: (CLASH,)})
    found = with_clashing(claims, STORIES, likeness)
    assert all(claim.keeps_its_laws([2, 2, 2]) for claim in found)
    return [[(one.story, one.sentence) for one in claim.tellers()] for claim in found]


def test_two_sentences_that_clash_in_a_row_stay_there() -> None:
    assert told([[(0, 0), (1, 0)]], ((0, 0), (1, 0))) == [[(0, 0), (1, 0)]]


def test_what_clashes_with_the_words_of_a_row_joins_it() -> None:
    assert told([[(0, 0), (2, 0)]], ((0, 0), (1, 0))) == [[(0, 0), (2, 0), (1, 0)]]


def test_what_clashes_with_a_sentence_that_is_linked_to_the_words_of_a_row_joins_it() -> None:
    assert told([[(0, 0), (2, 0)]], ((1, 0), (2, 0)), ((0, 0), (2, 0))) == [[(0, 0), (2, 0), (1, 0)]]


def test_what_clashes_with_a_sentence_that_stands_beside_the_words_of_a_row_has_one_of_its_own() -> None:
    assert told([[(0, 0), (2, 1)]], ((1, 1), (2, 1))) == [[(0, 0), (2, 1)], [(1, 1), (2, 1)]]


def test_what_clashes_and_is_in_no_row_has_one_of_its_own() -> None:
    assert told([[(0, 0), (2, 0)]], ((0, 1), (1, 1))) == [[(0, 0), (2, 0)], [(0, 1), (1, 1)]]


def test_a_second_sentence_of_a_story_is_a_member_as_the_first_one_is() -> None:
    assert told([[(0, 0), (1, 0)]], ((0, 0), (1, 1))) == [[(0, 0), (1, 0), (1, 1)]]


def test_what_clashes_takes_the_place_of_what_an_unsure_link_ties_to_the_words() -> None:
    tied: dict[tuple[Place, Place], float] = {((0, 0), (1, 0)): 0.6, ((0, 0), (1, 1)): 0.6}
    likeness = Likeness(tied, frozenset(tied), {((0, 0), (1, 1)): (CLASH,)}, [((0, 0), (1, 0))])
    claim = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.FULL)), ClaimKind.FACT, 0)

    (found,) = with_clashing([claim], STORIES, likeness)

    assert [one.place for one in found.tellers()] == [(0, 0), (1, 1)]


def test_two_rows_whose_words_clash_are_one_fact_with_two_values() -> None:
    assert told([[(0, 0), (2, 0)], [(1, 0), (2, 1)]], ((0, 0), (1, 0))) == [[(0, 0), (1, 0), (2, 0), (2, 1)]]


def test_a_row_of_two_sentences_that_clash_is_in_the_row_of_one_of_them() -> None:
    assert told([[(0, 0), (2, 0)], [(0, 0), (1, 0)]], ((0, 0), (1, 0))) == [[(0, 0), (1, 0), (2, 0)]]


def test_a_year_that_clashes_stands_with_the_words_that_tell_it() -> None:
    first, second = (YEARS[n].text.index(year) for n, year in ((1, "1998"), (2, "1989")))
    clash = Difference(DifferenceKind.DATE, Verdict.CLASH, Span(first, first + 4), Span(second, second + 4), 0.9)
    pair: tuple[Place, Place] = ((1, 0), (2, 0))
    tied = (pair, ((0, 1), (1, 0)))
    likeness = Likeness(dict.fromkeys(tied, 0.8), frozenset(tied), {pair: (clash,)})
    rows = ([(0, 0)], [(0, 1), (1, 0), (2, 0)])
    claims = [Claim(tuple(Member(*place, Extent.FULL) for place in row), ClaimKind.FACT, 0) for row in rows]
    found = [[(one.story, one.sentence) for one in c.tellers()] for c in with_clashing(claims, YEARS, likeness)]
    assert found == [[(0, 0), (1, 0), (2, 0)], [(0, 1), (1, 0)]]
