"""How long it takes to group a folder by event, and to find the claims of an event.

Run by `make bench`, or `python -m tests.benchmarks.gathering`. Prints a table, judges nothing; the stories are made
up of invented words: each event has words of its own beside those of the language. Seconds of CPU time, the least
of two runs, of which the first is cold.
"""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from reader.gathering import gather_event, group_stories
from reader.model.article import Article
from tests.benchmarks.linking import make_words
from tests.quality.link_scores import build_article

FOLDERS = (1_000, 10_000)
EVENTS = (10, 30)
OUTLETS = 3  # stories of an event in a folder
SENTENCES, WORDS = 10, 20  # of a story in a folder: what grouping reads of it
LONG = 40  # sentences of a story of which claims are found


def story_of(event: int, outlet: int, words: list[str], sentences: int) -> Article:
    """Write a story: a third of its words are the event's own, the others anybody's."""
    own = random.Random(event).sample(words, 60)
    chance = random.Random(event * 1_000 + outlet)

    def word() -> str:
        return chance.choice(own) if chance.random() < 1 / 3 else words[int(chance.paretovariate(1)) % len(words)]

    lines = [" ".join(word() for _ in range(WORDS)).capitalize() + "." for _ in range(sentences)]
    day = date(2031, 1, 1) + timedelta(days=event % 365)
    return replace(build_article(lines, "en"), digest=f"{event:08}{outlet:08}", published=day.isoformat())


def least_time(work: Callable[[], object]) -> float:
    """Give the CPU time of the faster of two runs."""
    times = []
    for _ in range(2):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print the table."""
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
