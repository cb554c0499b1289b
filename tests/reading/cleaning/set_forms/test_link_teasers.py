import pytest

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.set_forms.link_teasers import without_link_teasers
from reader.reading.extraction import Block, Extraction


def parted(text: str, role: Role = Role.BODY) -> list[tuple[str, RemovalReason | None]]:
    extraction = without_link_teasers(Extraction((Block(text, role),)))
    return [(block.text, block.removed) for block in extraction.blocks]


@pytest.mark.parametrize(
    ("text", "story", "teasers"),
    [
        (
            "Minister Ann Roe Ann Maria RoePort stays shut Ferry union: 'No deal' MORE’s plan was read on Monday.",
            "Minister Ann Roe’s plan was read on Monday.",
            "Ann Maria RoePort stays shut Ferry union: 'No deal' MORE",
        ),
        (
            "It was sent to Tom Vale Thomas (Tom) VALE-no",
            None,
            None,
        ),
        (
            "Mayor Lind Karl J. Lind'We wait,' says Lind Storm MORE and Bo Kerr Bo Kerr5 things to know MORE agreed.",
            "Mayor Lind and Bo Kerr agreed.",
            "Karl J. Lind'We wait,' says Lind Storm MORE\nBo Kerr5 things to know MORE",
        ),
        (
            "Mayor Karl Lind Karl Lind Port stays shut: 'No deal' MORE and Bo Kerr Bo Ann KerrFerry sails MORE agreed.",
            "Mayor Karl Lind and Bo Kerr agreed.",
            "Karl Lind Port stays shut: 'No deal' MORE\nBo Ann KerrFerry sails MORE",
        ),
        (
            "Petra Voss Jr. Petra (Pip) VossStorm warning for Halm MORE spoke.",
            "Petra Voss Jr. spoke.",
            "Petra (Pip) VossStorm warning for Halm MORE",
        ),
    ],
)
def test_what_unfolds_beneath_a_name_is_set_aside(text: str, story: str | None, teasers: str | None) -> None:
    expected = [(story, None), (teasers, RemovalReason.RELATED)] if story else [(text, None)]
    assert parted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe said MORE had to be done.",
        "Ann Roe, Ann Roe said, wanted MORE of it.",
        "The slogan of Roe Roe's party was: ONE MORE",
    ],
)
def test_what_only_says_more_stays(text: str) -> None:
    assert parted(text) == [(text, None)]


def test_a_headline_that_ends_with_read_more_is_another_story() -> None:
    teaser = "Ferry union calls for inquiry into port of Halm Read more"
    assert parted(teaser) == [(teaser, RemovalReason.RELATED)]
    assert parted("Of the ferry one can never read more.") == [("Of the ferry one can never read more.", None)]
    assert parted(teaser, Role.HEADLINE) == [(teaser, None)]
