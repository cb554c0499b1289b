"""Facts that a document states in paragraphs of their own."""

from reader.model.article import RemovalReason, Role
from reader.reading.extraction import Block
from reader.reading.facts.facts_of_blocks import settle_facts

STORY = "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said in the evening."


def test_a_paragraph_of_outlet_and_date_is_a_fact_and_no_story() -> None:
    blocks, facts = settle_facts([
        *(Block("Crane falls on quay", Role.HEADLINE), Block("Elsin Courier, 12 May 2025"), Block(STORY)),
    ])  # fmt: skip
    assert [block.removed for block in blocks] == [None, RemovalReason.METADATA, None]
    assert {fact.field: fact.value for fact in facts} == {"published": "2025-05-12", "outlet": "Elsin Courier"}
    assert facts[0].where == "paragraph 2"


def test_a_document_without_a_headline_is_left_as_it_is() -> None:
    blocks = [Block(STORY), Block("Elsin Courier, 12 May 2025")]
    assert settle_facts(blocks) == (blocks, [])
