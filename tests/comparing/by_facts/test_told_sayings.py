"""Links by one saying that two stories quote in two languages, though somebody else says it."""

from reader.comparing import compare
from reader.model.article import Article
from reader.model.difference import DifferenceKind
from tests.gathering.stories import article_of

ENGLISH = article_of(
    "Herald",
    "Guests fall ill at Velm hotel",
    "Four people were taken to hospital after a wedding dinner at the Hotel Astra in Velm on Friday.",
    "The owner closed the kitchen on Saturday.",
    '"This rice should never have left the kitchen," said Miriam Okafor, the health inspector.',
)
QUOTED = 3


def german(quoted: str) -> Article:
    return article_of(
        "Bote",
        "Nach Hochzeit in Velm",
        "Vier Menschen kamen nach einem Hochzeitsessen im Hotel Astra in Velm am Freitag ins Krankenhaus.",
        f"„{quoted}“, sagte Jan Thelen, der Besitzer.",
        language="de",
    )


def test_one_saying_is_linked_whoever_says_it_and_that_is_told() -> None:
    links = compare(ENGLISH, german("Dieser Reis hätte die Küche nie verlassen dürfen")).links
    (link,) = [one for one in links if QUOTED in one.left]
    assert [one.kind for one in link.clashes] == [DifferenceKind.ATTRIBUTION]


def test_another_saying_is_not() -> None:
    links = compare(ENGLISH, german("Dieser Reis war frisch und wurde gut gekocht")).links
    assert not [one for one in links if QUOTED in one.left]
