"""A rule says or reads what is quoted of it, and does nothing else that a person does."""

import pytest

from tests.comparing.differing.quoting.quoted_stories import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Constitution reads: “No one shall be held without a judge.”", "Constitution"),
        ("“No one shall be held without a judge,” the Constitution says.", "the Constitution"),
        ("“No state shall build on the island,” according to the treaty.", "the treaty"),
        ("“No state shall build on the island,” argued Edna Law.", "Edna Law"),
        ("“No state shall build on the island,” argued the Charter Board.", "the Charter Board"),
    ],
)
def test_what_is_quoted_of_a_rule_is_of_it(text: str, speaker: str) -> None:
    assert [" ".join(who) for _, who in said(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The law argues “no one may be held without a judge” again.",
        "“No one shall be held without a judge,” the Constitution insisted.",
        "“No one shall be held without a judge,” promised the treaty.",
    ],
)
def test_rules_neither_argue_nor_insist(text: str) -> None:
    assert [who for _, who in said(text)] == [[]]
