"""Floors under what the matrix of an event says, and the law that an event alerts where its pairs do.

Six events of our own wording, each told by six to eight outlets in four to six languages: the ferry, the silo and the
bridge were read when rules were made, of the hospital, the museum and the cheese the figures alone (the hospital
later). To see them:
`pytest tests/quality/events/test_cells.py -rP`.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from reader.gathering import gather_event
from reader.model.article import Article
from reader.reading import read_article
from tests.gathering.random_events import random_event
from tests.gathering.stories import DAM, articles_of
from tests.quality.events.cell_scores import count_cells, event_clashes, pair_clashes, read_event

SAMPLES = Path("resources/samples")
EVENTS = ("grounded-ferry", "bankrupt-hospital", "silo-blast", "asbestos-museum", "closed-bridge", "recalled-cheese")


@pytest.mark.parametrize(
    ("name", "most_false", "most_left_out_false", "least_told", "least_differing"),
    [
        ("grounded-ferry", 2, 0, 30, 6),
        ("bankrupt-hospital", 4, 0, 38, 2),
        ("silo-blast", 4, 0, 28, 6),
        ("asbestos-museum", 6, 1, 22, 3),
        ("closed-bridge", 2, 1, 44, 3),
        ("recalled-cheese", 5, 3, 44, 3),
    ],
)
def test_cells_keep_their_floors(
    name: str, most_false: int, most_left_out_false: int, least_told: int, least_differing: int
) -> None:
    found = count_cells(read_event(name))
    sys.stdout.write(f"{name} {dict(found)}\n")
    assert found["false"] <= most_false
    assert found["left out, false"] <= most_left_out_false
    assert found["true: told"] >= least_told
    assert found["true: differs"] >= least_differing


def sample() -> list[Article]:
    return [read_article(file) for file in sorted(SAMPLES.iterdir()) if file.suffix in (".txt", ".html")]


def random_articles(seed: int) -> list[Article]:
    return [story.article for story in random_event(Random(seed)).stories]


@pytest.mark.parametrize(
    "articles",
    [
        *(pytest.param(read_event(name).articles, id=name) for name in EVENTS),
        pytest.param(articles_of(DAM), id="dam"),
        pytest.param(sample(), id="sample"),
        *(pytest.param(random_articles(seed), id=f"random {seed}") for seed in range(8)),
    ],
)
def test_an_event_alerts_where_its_pairs_do(articles: Sequence[Article]) -> None:
    assert event_clashes(gather_event(articles)) == pair_clashes(articles)


def test_there_is_something_to_alert_to() -> None:
    assert all(pair_clashes(read_event(name).articles) for name in EVENTS)
