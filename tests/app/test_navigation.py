from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.navigation import Route, Step, Walk, stops_of
from reader.model.article import Article, Role, Span
from reader.model.comparison import Comparison, Link, LinkKind, Passage, Side
from reader.model.difference import Difference, DifferenceKind, Verdict
from tests.comparing.articles import make_article

ARTICLE = Article(path=Path("a.txt"), digest="", text="")


def comparison(links: list[tuple[int, int]], left: list[int], right: list[int]) -> Comparison:
    return Comparison(
        ARTICLE,
        ARTICLE,
        tuple(Link((i,), (j,), LinkKind.EDITED, 0.9) for i, j in links),
        (*(Passage(Side.LEFT, i, i) for i in left), *(Passage(Side.RIGHT, j, j) for j in right)),
    )


def test_pair_in_two_languages_has_no_passages_to_walk() -> None:
    both = comparison([(1, 1)], left=[0], right=[0])
    greek = replace(both, left=replace(ARTICLE, language="en"), right=replace(ARTICLE, language="el"))
    assert stops_of(greek, Route.PASSAGES) == ()
    assert len(stops_of(greek, Route.LINKS)) == 1


def test_passages_of_both_sides_are_walked_down_together() -> None:
    stops = stops_of(comparison([(1, 1), (3, 3)], left=[0, 2, 4], right=[0, 2, 4]), Route.PASSAGES)
    assert [(stop.side.value, stop.sentences[0]) for stop in stops] == [
        ("right", 0),
        ("left", 0),
        ("right", 2),
        ("left", 2),
        ("right", 4),
        ("left", 4),
    ]


def test_links_are_walked_in_the_order_of_the_left_text() -> None:
    stops = stops_of(comparison([(0, 5), (2, 1)], [], []), Route.LINKS)
    assert [stop.link for stop in stops] == [0, 1]


@given(st.integers(1, 9), st.lists(st.sampled_from([1, -1]), min_size=1, max_size=40))
def test_walk_never_leaves_the_stops_and_says_when_it_goes_round(total: int, directions: list[int]) -> None:
    walk = Walk(comparison([(number, number) for number in range(total)], [], []), Route.LINKS)
    before: Step | None = None
    for direction in directions:
        step = walk.step(direction)
        assert step is not None
        assert 1 <= step.number <= total
        if before is not None:
            assert step.wrapped == (step.number != before.number + direction)
        before = step


def test_walk_without_stops_leads_nowhere() -> None:
    assert Walk(comparison([], [], []), Route.LINKS).step(1) is None


WALKED = comparison([(1, 1), (3, 3), (5, 5)], left=[0, 2, 4], right=[0, 2, 4])


@pytest.mark.parametrize(
    ("route", "here", "direction", "side", "sentence"),
    [
        (Route.PASSAGES, (Side.LEFT, 3), 1, Side.RIGHT, 4),
        (Route.PASSAGES, (Side.LEFT, 3), -1, Side.LEFT, 2),
        (Route.PASSAGES, (Side.RIGHT, 3), 1, Side.RIGHT, 4),
        (Route.LINKS, (Side.LEFT, 2), 1, Side.LEFT, 3),
        (Route.LINKS, (Side.RIGHT, 3), 1, Side.LEFT, 5),
        (Route.LINKS, (Side.RIGHT, 4), -1, Side.LEFT, 3),
    ],
)
def test_walk_goes_on_from_where_the_reader_is(
    route: Route, here: tuple[Side, int], direction: int, side: Side, sentence: int
) -> None:
    step = Walk(WALKED, route).step(direction, here)
    assert step is not None
    assert (step.stop.side, step.stop.sentences[0], step.wrapped) == (side, sentence, False)


def test_walk_goes_on_from_its_own_stop() -> None:
    walk = Walk(WALKED, Route.PASSAGES)
    numbers = []
    here: tuple[Side, int] | None = None
    for _ in range(7):
        step = walk.step(1, here)
        assert step is not None
        here = (step.stop.side, step.stop.sentences[0])
        numbers.append(step.number)
    assert numbers == [1, 2, 3, 4, 5, 6, 1]


def test_walk_past_the_last_stop_goes_round() -> None:
    step = Walk(WALKED, Route.LINKS).step(1, (Side.LEFT, 6))
    assert step is not None
    assert (step.number, step.wrapped) == (1, True)


LINKED = comparison([(0, 5), (1, 1), (1, 3), (4, 0)], left=[2, 3], right=[2, 4])
JOINED = replace(
    LINKED,
    links=(*LINKED.links, Link((6, 7), (6,), LinkKind.EDITED, 0.9)),
    passages=(Passage(Side.LEFT, 2, 3), Passage(Side.RIGHT, 2, 2), Passage(Side.RIGHT, 4, 4), Passage(Side.LEFT, 8, 9)),
)
EVERYWHERE = [(Side.LEFT, n) for n in range(10)] + [(Side.RIGHT, n) for n in range(7)]


@pytest.mark.parametrize("here", EVERYWHERE)
@pytest.mark.parametrize("direction", [1, -1])
@pytest.mark.parametrize("route", Route)
def test_walk_from_any_sentence_comes_to_every_stop_once_a_round(
    route: Route, direction: int, here: tuple[Side, int]
) -> None:
    walk = Walk(JOINED, route)
    total = len(stops_of(JOINED, route))
    numbers = []
    at = here
    for _ in range(total):
        step = walk.step(direction, at)
        assert step is not None
        numbers.append(step.number)
        at = (step.stop.side, step.stop.sentences[0])
    assert sorted(numbers) == list(range(1, total + 1))


@pytest.mark.parametrize("direction", [1, -1])
def test_walk_from_inside_a_stop_leaves_it(direction: int) -> None:
    for here in ((Side.LEFT, 7), (Side.RIGHT, 6)):
        step = Walk(JOINED, Route.LINKS).step(direction, here)
        assert step is not None
        assert step.stop.sentences != (6, 7)
    step = Walk(JOINED, Route.PASSAGES).step(direction, (Side.LEFT, 3))
    assert step is not None
    assert step.stop.sentences != (2, 3)


def test_only_links_that_differ_are_walked_on_their_route() -> None:
    plain = comparison([(0, 0), (1, 1)], left=[], right=[])
    clash = Difference(DifferenceKind.NUMBER, Verdict.CLASH, Span(0, 1), Span(0, 1), 0.9)
    differing = replace(plain, links=(plain.links[0], replace(plain.links[1], differences=(clash,))))
    (stop,) = stops_of(differing, Route.DIFFERING)
    assert stop.link == 1
    step = Walk(differing, Route.DIFFERING).step(1)
    assert step is not None
    assert (step.number, step.total, step.route) == (1, 1, Route.DIFFERING)


def test_caption_inside_a_passage_is_no_stop() -> None:
    article = make_article("One.", "A boat at the quay.", "Two.")
    roles = (Role.BODY, Role.CAPTION, Role.BODY)
    paragraphs = tuple(replace(p, role=role) for p, role in zip(article.paragraphs, roles, strict=True))
    both = comparison([], left=[], right=[])
    told = replace(both, left=replace(article, paragraphs=paragraphs), passages=(Passage(Side.LEFT, 0, 2),))
    assert [stop.sentences for stop in stops_of(told, Route.PASSAGES)] == [(0,), (2,)]


def test_stories_that_share_nothing_are_walked_sentence_by_sentence() -> None:
    left, right = make_article("One.", "Two.", "Three."), make_article("Four.", "Five.")
    passages = (Passage(Side.LEFT, 0, 2), Passage(Side.RIGHT, 0, 1))
    stops = stops_of(Comparison(left, right, (), passages), Route.PASSAGES)
    assert len(stops) == len(left.sentences) + len(right.sentences)
    assert all(len(stop.sentences) == 1 for stop in stops)
