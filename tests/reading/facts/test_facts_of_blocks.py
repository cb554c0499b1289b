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


def test_a_masthead_taken_for_the_headline_gives_way_to_the_headline_below_it() -> None:
    masthead = Block("Elsin Courier", Role.HEADLINE)
    blocks, facts = settle_facts([masthead, Block("Crane falls on busy quay"), Block("12 May 2025"), Block(STORY)])
    assert [(block.role, block.removed) for block in blocks[:3]] == [
        (Role.BODY, RemovalReason.METADATA),
        (Role.HEADLINE, None),
        (Role.BODY, RemovalReason.METADATA),
    ]
    assert {fact.field: fact.value for fact in facts} == {"published": "2025-05-12", "outlet": "Elsin Courier"}


def test_a_headline_that_names_a_paper_stays_above_a_story_that_begins_at_once() -> None:
    headline = Block("Elsin Courier closes", Role.HEADLINE)
    blocks, _ = settle_facts([headline, Block(STORY), Block(STORY)])
    assert blocks[0] == headline


def test_lines_that_lead_elsewhere_are_no_story() -> None:
    lines = ("Διαβάστε επίσης: Ο καιρός αύριο", "Follow us on Instagram", "Read more")
    blocks, _ = settle_facts(
        [Block("Crane falls on quay", Role.HEADLINE), Block(STORY), *map(Block, lines), Block(STORY)]
    )
    assert [block.removed for block in blocks] == [None, None, *[RemovalReason.RELATED] * 3, None]


def test_a_row_of_buttons_is_none_of_the_story() -> None:
    row = Block("Compartir en Facebook | Compartir en WhatsApp")
    blocks, _ = settle_facts([Block("Crane falls on quay", Role.HEADLINE), row, Block(STORY)])
    assert [block.removed for block in blocks] == [None, RemovalReason.SHARING, None]


def test_an_outlet_right_below_a_byline_is_a_fact() -> None:
    byline = Block("By Ann Orr", Role.BYLINE)
    blocks, facts = settle_facts(
        [Block("Crane falls on quay", Role.HEADLINE), byline, Block("Elsin Courier"), Block(STORY)]
    )
    assert blocks[2].removed is RemovalReason.METADATA
    assert {fact.field: fact.value for fact in facts}["byline"] == "Ann Orr"


def test_a_person_alone_above_the_story_wrote_it_and_an_address_is_the_storys() -> None:
    blocks, facts = settle_facts([
        *(Block("Crane falls on quay", Role.HEADLINE), Block("https://elsin.example/crane"), Block("Vera Holm")),
        *(Block(STORY), Block("Nobody was hurt.")),
    ])  # fmt: skip
    assert [block.role for block in blocks if block.removed is None] == [
        *(Role.HEADLINE, Role.BYLINE, Role.BODY, Role.BODY),
    ]
    assert {fact.field: fact.value for fact in facts} == {"byline": "Vera Holm", "url": "https://elsin.example/crane"}


def test_who_is_told_of_in_the_story_did_not_write_it() -> None:
    told = Block("Vera Holm of the harbour office said that nobody was hurt.")
    blocks, _ = settle_facts([Block("Crane falls", Role.HEADLINE), Block("Vera Holm"), Block(STORY), told])
    assert blocks[1].role is Role.BODY


def test_what_stands_below_the_last_sentence_and_a_set_line_is_another_story() -> None:
    more = (Block("Read more"), Block("Goat wins the race"), Block("A new mast for the boat"))
    blocks, _ = settle_facts([Block("Crane falls", Role.HEADLINE), Block(STORY), *more])
    assert [block.text for block in blocks if block.removed is None] == ["Crane falls", STORY]


def test_a_date_that_was_taken_for_the_headline_leaves_a_story_without_one() -> None:
    blocks, facts = settle_facts([Block("Halm, 4 March 2024", Role.HEADLINE), Block(STORY), Block("Nobody was hurt.")])
    assert [block.role for block in blocks if block.removed is None] == [Role.BODY, Role.BODY]
    assert "byline" not in {fact.field for fact in facts}


def test_an_outlet_and_a_section_above_the_headline_are_no_story() -> None:
    above = [Block("Il Molo", Role.BODY), Block("Cronaca", Role.BODY), Block("Rapina al museo di Halm", Role.HEADLINE)]
    below = [Block("di Ugo Ferri", Role.BODY), Block("Tre uomini hanno svuotato il museo di Halm.", Role.BODY)]
    blocks, facts = settle_facts([*above, *below])
    assert [block.removed is None for block in blocks] == [False, False, True, True, True]
    assert [fact.value for fact in facts if fact.field == "outlet"] == ["Il Molo"]


def test_buttons_above_a_story_and_what_names_its_outlet_below_it_are_none_of_it() -> None:
    around = (
        "Subscribe now",
        STORY,
        STORY.replace("noon", "one"),
        "Le Courrier d'Elsin",
        "Source: https://elsin.example/1",
    )
    blocks, facts = settle_facts([Block("Crane falls on quay", Role.HEADLINE), *map(Block, around)])
    assert [block.text for block in blocks[1:] if block.removed is None] == list(around[1:3])
    assert {fact.field: fact.value for fact in facts} == {"outlet": "Le Courrier d'Elsin"}
    assert facts[0].where == "paragraph 5"


def test_a_line_of_a_document_that_ends_with_who_took_the_picture_is_its_caption() -> None:
    caption = Block("The quay of Elsin. Photo by Ann Kessler")
    blocks, _ = settle_facts([Block("Crane falls on quay", Role.HEADLINE), Block(STORY), caption, Block(STORY)])
    assert [block.role for block in blocks] == [Role.HEADLINE, Role.BODY, Role.CAPTION, Role.BODY]


def test_what_stands_below_the_end_of_a_press_release_is_no_story() -> None:
    told = [Block(STORY), Block(STORY.replace("noon", "two")), Block(STORY.replace("noon", "ten"))]
    notes = [Block("– ENDS –"), Block("Notes to editors"), Block("Media contact: Jon Skar, +44 20 7946 0000")]
    blocks, facts = settle_facts(
        [Block("PRESS RELEASE"), Block("Crane falls on quay", Role.HEADLINE), Block("12 May 2025"), *told, *notes]
    )
    assert [block.removed for block in blocks[-3:]] == [RemovalReason.OTHER] * 3
    assert all(block.removed is None for block in blocks[3:-3])
    assert [fact for fact in facts if fact.field == "outlet"] == []
