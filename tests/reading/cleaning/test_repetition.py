from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.repetition import mark_repetitions
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
