"""Boundary F1 on treebank paragraphs that are not part of the project, and speed beside that of words.

Boundaries inside a paragraph alone count: its end is given. Floors are what was reached, less a point; lower none.
"""

import gzip
import json
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.reading.language.sentences import split_sentences
from tests.quality.reading.language_sentences import sentences_by_language
from tests.quality.reading.news_sentences import NEWS

FLOORS = {"en-news": 0.975, "el": 0.97, "en-web": 0.84}


def boundaries(sentences: list[str]) -> set[int]:
    """Where sentences end, counted in characters that are not blank, without the end of the paragraph."""
    ends, length = set(), 0
    for sentence in sentences:
        length += len("".join(sentence.split()))
        ends.add(length)
    return ends - {length}


def paragraphs(shared: Path, name: str) -> list[tuple[list[str], str]]:
    with gzip.open(shared / "data" / "sentences" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [(row["sentences"], row["language"]) for row in map(json.loads, lines)]


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_boundaries_reach_their_floor(shared: Path, name: str) -> None:
    right = wrong = 0
    for sentences, language in paragraphs(shared, name):
        text = " ".join(sentences)
        expected = boundaries(sentences)
        found = boundaries([span.of(text) for span in split_sentences(text, language)])
        right += len(expected & found)
        wrong += len(expected ^ found)
    assert 2 * right / (2 * right + wrong) >= FLOORS[name]


def test_sentences_are_found_in_nine_times_the_time_of_words_at_most() -> None:
    story = (
        "The port of Halm was closed on Monday for the first time in thirty years, said Lt. Col. Ann Roe of the harbour"
        " police. Nobody could tell when the ferries would sail again, and hotels along the coast filled up with"
        " stranded passengers before noon. “We were told nothing,” a student from the U.S. complained. "
    )
    text = story * 3_000
    words = re.compile(r"\w+")
    sentences_take = min(seconds_of(lambda: split_sentences(text, "en")) for _ in range(5))
    words_take = min(seconds_of(lambda: words.findall(text)) for _ in range(5))
    assert sentences_take <= 9 * words_take


def seconds_of(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


@pytest.mark.parametrize("language", sorted(set(sentences_by_language()) - {"th"}))
def test_three_plain_sentences_are_three_in_every_language(language: str) -> None:
    expected = sentences_by_language()[language]
    text = ("" if language in ("zh", "ja") else " ").join(expected)
    assert [span.of(text) for span in split_sentences(text, language)] == expected


@pytest.mark.parametrize("language", sorted(NEWS))
def test_news_with_abbreviations_ordinals_and_quotations_is_split(language: str) -> None:
    expected = list(NEWS[language])
    found = split_sentences(("" if language in ("zh", "ja") else " ").join(expected), language)
    text = ("" if language in ("zh", "ja") else " ").join(expected)
    right, wrong = boundaries(expected), boundaries([span.of(text) for span in found])
    assert 2 * len(right & wrong) / (len(right) + len(wrong)) >= 0.9
