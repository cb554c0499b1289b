import pytest

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.repetition import mark_headline_again, mark_repetitions
from reader.reading.extraction import Block

LEAD = Block("The ferry ran aground off Port Elsin early on Sunday.")
LONG = Block("The ferry ran aground off Port Elsin early on Sunday, the harbour office said, and nobody was hurt.")
QUOTED = Block("“I have never seen such a wave in forty years at sea,” said the captain, Ann Orr, on Sunday evening.")
PULLED = Block("I have never seen such a wave in forty years at sea")
OTHER = Block("The company will pay for the night in the hotel of the island.")


def roles(*blocks: Block) -> list[Role]:
    return [block.role for block in mark_repetitions(blocks)]


def test_a_sentence_of_the_story_set_again_by_itself_is_a_pull_quote() -> None:
    assert roles(OTHER, PULLED, QUOTED) == [Role.BODY, Role.QUOTE, Role.BODY]
    assert roles(OTHER, QUOTED, PULLED) == [Role.BODY, Role.BODY, Role.QUOTE]


def test_a_lead_that_the_story_says_again_is_repeated() -> None:
    assert roles(LEAD, LONG, OTHER) == [Role.REPEATED, Role.BODY, Role.BODY]


def test_of_two_equal_paragraphs_the_second_is_repeated() -> None:
    assert roles(OTHER, QUOTED, OTHER) == [Role.BODY, Role.BODY, Role.REPEATED]


def test_a_few_words_may_come_again() -> None:
    assert roles(Block("He said no."), Block("He said no. Then he left the harbour.")) == [Role.BODY, Role.BODY]


def test_a_word_that_begins_another_one_is_not_the_same() -> None:
    first = Block("They saw that the boat was at sea then")
    assert roles(OTHER, first, Block("They saw that the boat was at sea thence, he said.")) == [Role.BODY] * 3


def test_what_was_set_aside_counts_for_nothing() -> None:
    aside = Block(QUOTED.text, removed=RemovalReason.RELATED)
    assert roles(OTHER, PULLED, aside) == [Role.BODY, Role.BODY, Role.BODY]


@pytest.mark.parametrize(
    "again",
    [
        "Ferry to Tolm stops after engine fire",
        "FERRY TO TOLM STOPS AFTER ENGINE FIRE",
        "Ferry to Tolm stops after engine fire.",
        "Update: Ferry to Tolm stops after engine fire",
        "to Tolm stops after engine fire",
    ],
)
def test_the_headline_again_is_a_repetition(again: str) -> None:
    headline = Block("Ferry to Tolm stops after engine fire", Role.HEADLINE)
    marked = mark_headline_again([headline, LEAD, Block(again), OTHER])
    assert [block.role for block in marked] == [Role.HEADLINE, Role.BODY, Role.REPEATED, Role.BODY]


@pytest.mark.parametrize(
    "other",
    [
        "The ferry to Tolm stops after engine fire, and nobody knows for how long.",
        "The ferry to Tolm stops after engine fire.",
        "engine fire",
        "What the captain says",
        "Ferry to Tolm stops after engine fire: what the captain, the board and the mayor say of it",
    ],
)
def test_a_paragraph_that_tells_more_or_else_is_no_headline_again(other: str) -> None:
    headline = Block("Ferry to Tolm stops after engine fire", Role.HEADLINE)
    assert [block.role for block in mark_headline_again([headline, Block(other)])] == [Role.HEADLINE, Role.BODY]
