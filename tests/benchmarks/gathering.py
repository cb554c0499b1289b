"""How long it takes to group a folder by event, and to find the claims of an event.

Run by `make bench`, or `python -m tests.benchmarks.gathering`. Prints a table, judges nothing; the stories are made
up of invented words: each event has facts of its own. Seconds of CPU time, the least
of two runs, of which the first is cold.
"""

import gc
import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from reader.gathering import gather_event, group_stories
from reader.model.article import Article
from tests.benchmarks.linking import make_words
from tests.quality.linking.link_scores import build_article

FOLDERS = (1_000, 10_000)
EVENTS = (10, 30)
OUTLETS = 3  # stories of an event in a folder
SENTENCES, WORDS = 10, 20  # of a story in a folder: what grouping reads of it
LONG = 40  # sentences of a story of which claims are found


def story_of(event: int, outlet: int, words: list[str], sentences: int) -> Article:
    """Write a story: six of ten sentences are facts of the event, a third of their words changed."""
    facts = random.Random(event)
    told = [[word_of(facts, words) for _ in range(WORDS)] for _ in range(2 * sentences)]
    chance = random.Random(event * 1_000 + outlet)
    lines = []
    for fact in chance.sample(told, sentences):
        kept = 2 / 3 if chance.random() < 0.6 else 0.0
        line = [word if chance.random() < kept else word_of(chance, words) for word in fact]
        lines.append(" ".join(line).capitalize() + ".")
    day = date(2031, 1, 1) + timedelta(days=event % 365)
    return replace(build_article(lines, "en"), digest=f"{event:08}{outlet:08}", published=day.isoformat())


def word_of(chance: random.Random, words: list[str]) -> str:
    """Choose a word, common ones more often, as in a language."""
    return words[int(len(words) ** chance.random()) - 1]


def least_time(work: Callable[[], object]) -> float:
    """Return the CPU time of the faster of two runs."""
    times = []
    for _ in range(2):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print the table."""
    gc.freeze()  # as in the process that gathers (processes/worker.py)
    gc.set_threshold(2_000_000)
    words = make_words(20_000)
    for count in FOLDERS:
        stories = [story_of(n // OUTLETS, n % OUTLETS, words, SENTENCES) for n in range(count)]
        undated = [replace(story, published=None) for story in stories]
        for name, folder in (("dated", stories), ("undated", undated)):
            print(f"{count:6} stories, {name:8} grouped in {least_time(partial(group_stories, folder)):6.1f} s")
    for count in EVENTS:
        stories = [story_of(1, outlet, words, LONG) for outlet in range(count)]
        print(f"{count:6} stories of {LONG} sentences, claims in {least_time(partial(gather_event, stories)):6.2f} s")


if __name__ == "__main__":
    main()
