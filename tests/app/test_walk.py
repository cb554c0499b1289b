from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.app.walk import Route, Step, Stop, Walk, stops_of
from reader.article import Article
from reader.comparison import Comparison, Link, LinkKind, Passage, Side

ARTICLE = Article(path=Path("a.txt"), digest="", text="")


def comparison(links: list[tuple[int, int]], left: list[int], right: list[int]) -> Comparison:
    return Comparison(
        ARTICLE,
        ARTICLE,
        tuple(Link((i,), (j,), LinkKind.EDITED, 0.9) for i, j in links),
        (*(Passage(Side.LEFT, i, i) for i in left), *(Passage(Side.RIGHT, j, j) for j in right)),
    )


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
    walk = Walk(tuple(Stop(Side.LEFT, (number,)) for number in range(total)))
    before: Step | None = None
    for direction in directions:
        step = walk.step(direction)
        assert step is not None
        assert 1 <= step.number <= total
        if before is not None:
            assert step.wrapped == (step.number != before.number + direction)
        before = step


def test_walk_without_stops_leads_nowhere() -> None:
    assert Walk(()).step(1) is None
