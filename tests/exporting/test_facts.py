from dataclasses import replace
from typing import Any

import pytest

from reader.exporting.facts import comparison_lines, dense_facts, facts_of
from reader.exporting.options import Identity
from reader.model.article import Doubt, Found
from reader.model.comparison import Comparison
from reader.wording.pair.summary import links_summary, summary
from tests.comparing.articles import make_article


def test_headline_says_where_it_was_found() -> None:
    article = replace(make_article("Dam breaks"), title="Dam breaks", found=(Found("title", "line 1"),))
    assert dict(facts_of(article, Identity.SHOWN))["Headline"] == "Dam breaks (found in: line 1)"


def test_translated_headline_was_not_found_in_the_file_but_its_original_was() -> None:
    greek = replace(make_article("Το φράγμα έσπασε", language="el"), title="Το φράγμα έσπασε")
    article = replace(make_article("Dam breaks"), title="Dam breaks", found=(Found("title", "line 1"),), original=greek)
    assert dict(facts_of(article, Identity.SHOWN))["Headline"] == (
        "Dam breaks (by machine, from: Το φράγμα έσπασε, found in: line 1)"
    )


def test_provenance_counts_as_the_summary_does(comparison: Comparison) -> None:
    lines = comparison_lines(comparison, "1.0")
    assert lines[1:3] == (f"{summary(comparison)}.", f"{links_summary(comparison)}.")


@pytest.mark.parametrize(
    "told",
    [
        {},
        {
            "title": "Dam breaks",
            "outlet": "Halm Herald",
            "found": (Found("title", "line 1"), Found("outlet", "line 9")),
        },
        {"byline": "Ann Roe", "url": "https://halm.example/dam", "encoding": "utf-8"},
        {"doubts": (Doubt(0, "repeated"),)},
    ],
)
def test_a_few_lines_hold_every_fact(told: dict[str, Any]) -> None:
    article = replace(make_article("Dam breaks"), **told)
    lines = list(dense_facts(article))
    missing = next((line for line in lines if "not found: " in line), "").rpartition("not found: ")[2].split(", ")
    for name, value in facts_of(article, Identity.SHOWN):
        assert name in missing if value == "not found" else any(f"{name}: {value}" in line for line in lines)
    assert len(lines) <= 4 + len(article.doubts)
