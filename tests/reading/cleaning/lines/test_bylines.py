import time

import pytest

from reader.reading.cleaning.classification import judge_units
from reader.reading.cleaning.lines.bylines import is_byline
from reader.reading.cleaning.lines.units import split_units
from tests.reading.cleaning.test_classification import SCRAPE


def test_an_endless_word_behind_by_is_judged_in_no_time() -> None:
    endless = "By " + "A-" * 50_000
    assert len(judge_units(split_units([*SCRAPE.split("\n")[:8], endless, *SCRAPE.split("\n")[9:]])).verdicts) > 10


@pytest.mark.parametrize("name", ["a" * 110 + "!", "ab " * 3 + "c" * 90 + "!", "a.b" * 36 + "!", "a," * 55 + "!"])
def test_byline_is_judged_at_once_however_long_its_words_are(name: str) -> None:
    scrape = SCRAPE.replace("By Ann Orr", f"By {name}")
    assert f"By {name}" in [unit.text for unit in split_units(scrape.split("\n"))]
    started = time.process_time()
    judge_units(split_units(scrape.split("\n")))
    assert time.process_time() - started < 2


@pytest.mark.parametrize("line", ["By car", "By signing up you agree to our terms.", "Von wegen"])
def test_a_line_that_names_nobody_is_no_byline(line: str) -> None:
    assert not is_byline(line)


@pytest.mark.parametrize("line", ["By Ann Orr", "Von Eva Holm und Tom Vale", "by ann orr", "By staff writers"])
def test_a_line_that_names_its_author_is_a_byline(line: str) -> None:
    assert is_byline(line)


def test_a_reporter_and_a_place_are_a_byline_in_chinese() -> None:
    assert is_byline("記者林曉嵐／台南報導")
    assert not is_byline("記者會週一舉行／市長報到")
