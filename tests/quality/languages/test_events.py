"""Floors under the links of one event that is told in six languages, each pair of stories by itself.

The sentences are of our own wording. Those that tell one fact begin with one number; numbers from 101 on stand once:
what the same people do or say elsewhere. The first two were written before any rule; the paintings were read when the
guard against offices stood, the libraries written and read when that against a person and whose he is did.
To see the figures: `pytest tests/quality/languages/test_events.py -rP`.
"""

import sys
from collections import defaultdict
from itertools import combinations, product
from pathlib import Path

import pytest

from reader.comparing import compare
from tests.quality.linking.link_scores import build_article

OWN = Path(__file__).parent / "events"


def read_stories(file: Path) -> dict[str, list[tuple[str, str]]]:
    """Read the sentences of each language, each with the number of its fact."""
    stories: dict[str, list[tuple[str, str]]] = defaultdict(list)
    language = ""
    for line in file.read_text(encoding="utf-8").splitlines():
        first, _, rest = line.partition(" ")
        if first == "=":
            language = rest
        else:
            stories[language].append((first, rest))
    return stories


@pytest.mark.parametrize(
    ("name", "least_right", "most_wrong"),
    [("tap-water", 84, 6), ("stolen-paintings", 66, 9), ("closed-libraries", 50, 3)],
)
def test_stories_of_one_event_keep_their_floor(name: str, least_right: int, most_wrong: int) -> None:
    stories = read_stories(OWN / f"{name}.txt")
    articles = {code: build_article([text for _, text in told], code) for code, told in stories.items()}
    right = wrong = wanted = 0
    for one, other in combinations(stories, 2):
        facts = [[fact for fact, _ in stories[code]] for code in (one, other)]
        found = {
            pair for link in compare(articles[one], articles[other]).links for pair in product(link.left, link.right)
        }
        hits = sum(facts[0][i] == facts[1][j] for i, j in found)
        right += hits
        wrong += len(found) - hits
        wanted += sum(fact in facts[1] for fact in facts[0])
    sys.stdout.write(f"{name} right {right} of {wanted}, wrong {wrong}\n")
    assert right >= least_right
    assert wrong <= most_wrong
