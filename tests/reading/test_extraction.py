from reader.model.article import RemovalReason, Role
from reader.reading.extraction import Block


def test_a_block_is_a_paragraph_of_the_body_unless_it_says_otherwise() -> None:
    assert Block("Rain fell.") == Block("Rain fell.", role=Role.BODY, removed=None)


def test_a_block_set_aside_says_why() -> None:
    assert Block("Home | News", removed=RemovalReason.MENU).removed is RemovalReason.MENU
