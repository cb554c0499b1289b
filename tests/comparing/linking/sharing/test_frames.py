"""Whether two sentences share more than who says what they tell, to whom and when."""

import pytest

from reader.comparing import compare, score_sentences
from tests.quality.linking.link_scores import build_article

LEFT = [
    "Brellin council split over market hall",
    "The council of Brellin voted nine to six on Thursday to sell the old market hall to a hotel group.",
    "The hall, built in 1902, has stood empty since the fish traders left four winters ago.",
    "The regional heritage office said in a statement on Thursday that the iron roof was worth keeping.",
    "A brass band had been hired for the evening and was sent home again.",
    "Rain is expected for most of the week, with strong winds along the coast.",
]
RIGHT = [
    "Market hall sold to hotel group",
    "Brellin's councillors agreed by nine votes to six to sell the market hall.",
    "Three buses had to take another way because of roadworks near the cemetery.",
    "The local football club will wear black armbands in its next game.",
]


def is_unsure(said: str) -> bool:
    links = compare(build_article(LEFT, "en"), build_article([*RIGHT, said], "en")).links
    (found,) = (link for link in links if link.left == (3,))
    return found.unsure


@pytest.mark.parametrize(
    ("said", "unsure"),
    [
        ("The regional heritage office said in a statement on Thursday that its own staff had gone on strike.", True),
        ("The regional heritage office said in a statement on Thursday that the roof of iron should be kept.", False),
        ("On Thursday the regional heritage office called the iron roof worth keeping.", False),
    ],
)
def test_two_statements_of_one_office_are_surely_one_only_by_what_is_said(said: str, *, unsure: bool) -> None:
    assert is_unsure(said) is unsure


def test_what_is_doubted_begins_no_claim_of_an_event() -> None:
    said = "The regional heritage office said in a statement on Thursday that its own staff had gone on strike."
    scores = score_sentences(build_article(LEFT, "en"), build_article([*RIGHT, said], "en")).pairs
    assert 0 < scores[3, len(RIGHT)] < 0.45
