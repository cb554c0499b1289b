from dataclasses import replace

from reader.exporting.facts import comparison_lines, facts_of
from reader.exporting.options import Identity
from reader.model.article import Found
from reader.model.comparison import Comparison
from reader.wording.summary import links_summary, summary
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
