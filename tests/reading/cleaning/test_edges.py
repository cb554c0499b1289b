"""What was nearly taken for the story's beginning or its end."""

import pytest

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.edges import close_calls
from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.story_run import Found

LEAD = "Forty passengers of the night ferry waited for hours off Port Elsin."
STORY = "The night ferry ran aground off Port Elsin early on Sunday, the harbour office said."
TEXTS = [LEAD, STORY, STORY.replace("Sunday", "Monday"), LEAD.replace("Forty", "Fifty"), "Share this"]
MENU, BODY = RemovalReason.MENU, Role.BODY
Verdicts = list[Role | RemovalReason]
VERDICTS: Verdicts = [MENU, BODY, BODY, RemovalReason.RELATED, RemovalReason.SHARING]


def close(likely: tuple[float, ...], verdicts: Verdicts, kept: range = range(1, 3)) -> frozenset[int]:
    page = Page([Unit(text, number, number) for number, text in enumerate(TEXTS)])
    first, last = (kept[0], kept[-1]) if kept else (0, -1)
    return close_calls(page, Found(Titles({}), first, last, frozenset(kept), likely), verdicts)


def test_sentences_beside_the_story_that_were_half_likely_are_close_calls() -> None:
    assert close((0.4, 0.9, 0.9, 0.4, 0.4), VERDICTS) == {0, 3}


def test_what_was_surely_something_else_is_none() -> None:
    assert close((0.01, 0.9, 0.9, 0.4, 0.4), VERDICTS) == {3}


@pytest.mark.parametrize("reason", [RemovalReason.REPEATED, RemovalReason.COMMENT, RemovalReason.METADATA])
def test_copies_comments_and_facts_are_none(reason: RemovalReason) -> None:
    assert close((0.4, 0.9, 0.9, 0.4, 0.4), [MENU, BODY, BODY, reason, reason]) == {0}


def test_a_page_without_a_story_has_none() -> None:
    assert close((0.4,) * 5, [MENU] * 5, range(0)) == frozenset()
