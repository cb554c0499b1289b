"""Articles at the head of a name and parts behind it tell no two outlets apart, unless they are two."""

import pytest

from reader.model.outlets import are_one_outlet, bare_outlet, outlet_keys, outlet_names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Daily Courier", "Daily Courier"),
        ("Daily  Courier", "DAILY COURIER"),
        ("Die Tarner Post", "Tarner Post"),
        ("L’Écho de Marn", "Écho de Marn"),
        ("Η Φωνή του Ταρν", "ΦΩΝΉ του Ταρν"),
        ("Το Βήμα της Μαρν", "Βήμα της Μαρν"),
        ("Il Corriere di Tarn", "Corriere di Tarn"),
        ("De Marnse Courant", "Marnse Courant"),
        ("Marn Times - News", "The Marn Times"),
        ("Marn Times (Online News)", "Marn Times"),
        ("Marn Times | US edition", "Marn Times | Africa edition"),
        ("Le Courrier – Édition internationale", "Courrier"),
        ("Marn Times - World News - Online", "Marn Times"),
        ("Tarner Bote: Nachrichten", "Tarner Bote"),
        ("Tarner Bote Online", "TARNER BOTE"),
        ("tarner-bote.de", "Tarner-Bote"),
        ("Marn Courier.co.uk", "Marn Courier"),
        ("Φωνή | Ειδήσεις", "Η Φωνή"),
    ],
)
def test_an_article_tells_no_outlets_apart(one: str, other: str) -> None:
    assert are_one_outlet(one, other)
    assert bare_outlet(one) == bare_outlet(other)
    assert len(set(outlet_keys([one, other]).values())) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("La Presse", "Die Presse"),
        ("Tarn Post", "Marn Post"),
        ("Thetis Post", "Tis Post"),
        ("The", ""),
        ("Diet News", "T News"),
        ("Marn News", "Marn"),
        ("Independent (Holm)", "Independent (Tarn)"),
        ("Metro - Marn", "Metro - Tarn"),
        ("Marn Post - News Tribune", "Marn Post"),
        ("News - Online", "Online"),
        ("Marn-News", "Marn"),
        (None, "Marn Post"),
    ],
)
def test_two_names_are_two_outlets(one: str | None, other: str | None) -> None:
    assert not are_one_outlet(one, other)


def test_an_article_alone_is_a_name() -> None:
    assert bare_outlet("The") == "the"
    assert bare_outlet("O") == "o"


def test_of_two_articles_the_bare_name_is_neither() -> None:
    assert len(set(outlet_keys(["La Presse", "Die Presse", "Presse"]).values())) == 3
    assert outlet_keys(["La Presse", None, "Presse", ""]) == {"La Presse": "presse", "Presse": "presse"}


def test_an_outlet_is_called_as_it_is_most() -> None:
    most = ["Daily Courier", "The Daily Courier", "Daily Courier", "Marn Post", None]
    assert list(outlet_names(most).values()) == ["Daily Courier", "Marn Post"]
    assert list(outlet_names(most[:2]).values()) == ["The Daily Courier"]
    assert list(outlet_names(["Courier - News", "Courier - News", "Courier"]).values()) == ["Courier"]
    assert list(outlet_names(["Courier - News"]).values()) == ["Courier - News"]


def test_a_part_alone_is_a_name() -> None:
    assert bare_outlet("Online") == "online"
    assert bare_outlet("(News)") == "(news)"
