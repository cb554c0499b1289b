from dataclasses import replace

import pytest

from reader.exporting.blind.giveaways import find_giveaways
from reader.model.article import Article
from tests.comparing.articles import make_article


def without_giveaways(*sentences: str, outlet: str | None, byline: str | None = None, url: str | None = None) -> str:
    article: Article = replace(make_article(*sentences), outlet=outlet, byline=byline, url=url)
    found = find_giveaways([article])
    return article.text if found is None else found.sub("•", article.text)


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("The ferry sank in Halden, the mayor of Halden says.", "Halden Courier"),
        ("HALDEN, 3 June – The ferry sank.", "Halden Courier"),
        ("HALDEN (AB) – The Halden ferry sank.", "The Halden Courier"),
        ("The ferry sank near Halden.", "Halden Courier"),
        ("Die Fähre sank bei Halden.", "Haldener Halden Bote"),
        ("Το πλοίο βυθίστηκε στη Δάφνη.", "Νέα Δάφνη"),
    ],
)
def test_a_place_named_like_the_outlet_stays(told: str, outlet: str) -> None:
    assert without_giveaways(told, outlet=outlet) == told


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("The mayor told the Halden Courier.", "The mayor told the •."),
        ("The mayor told the halden courier in Halden.", "The mayor told the • in Halden."),
        ("The mayor told the Courier.", "The mayor told the •."),
        ("Courier reporters were there.", "• reporters were there."),
        ("A courier brought it.", "A courier brought it."),
        ("In the Halden Courier, Halden is small.", "In the •, • is small."),
    ],
)
def test_the_outlet_is_named_by_its_name_and_by_words_of_it(told: str, left: str) -> None:
    assert without_giveaways(told, outlet="Halden Courier") == left


def test_the_outlet_is_named_without_its_article_too() -> None:
    assert without_giveaways("He told a Daily Mail reporter.", outlet="The Daily Mail") == "He told a • reporter."
    assert without_giveaways("A star is born.", outlet="The Star") == "A star is born."


def test_writers_are_found_by_their_names() -> None:
    assert without_giveaways("Jan Holm was there. In Holm's eyes it sank.", outlet=None, byline="Jan Holm") == (
        "• was there. In •'s eyes it sank."
    )


def test_the_end_of_an_address_is_nobody() -> None:
    told = "For example, the island. Example: the harbour."
    assert without_giveaways(told, outlet=None, url="https://www.haldencourier.example/ferry") == told


def test_who_is_not_named_is_not_found() -> None:
    assert find_giveaways([make_article("The ferry sank.")]) is None
