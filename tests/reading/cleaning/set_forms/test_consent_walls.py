"""Walls of consent at the top of a page that was saved as text."""

import pytest

from reader.reading.cleaning.lines.units import split_units
from reader.reading.cleaning.set_forms.consent_walls import find_consent_wall

STORY = ["", "Harbour of Elsin closes", "", "The harbour of Elsin closes on Monday, since its cranes are to be mended."]
WALLS = {
    "en": (
        "We value your privacy",
        "We and our 40 partners store cookies on your device with your consent.",
        "Accept all",
    ),
    "de": (
        "Ihre Privatsphäre",
        "Wir und unsere 40 Partner speichern mit Ihrer Einwilligung Cookies auf Ihrem Gerät und lesen sie dort aus.",
        "Alle akzeptieren",
    ),
    "fr": (
        "Votre vie privée",
        "Nos partenaires et nous utilisons des cookies pour traiter des données personnelles de votre visite ici.",
        "Tout accepter",
    ),
    "pl": (
        "Szanujemy prywatność",
        "My i nasi partnerzy przechowujemy na Twoim urządzeniu pliki cookie, za Twoją zgodą, którą można wycofać.",
        "Zaakceptuj wszystko",
    ),
    "cs": (
        "Vaše soukromí",
        "My a naši partneři ukládáme soubory cookie na vašem zařízení a s vaším souhlasem je zpracováváme dále.",
        "Přijmout vše",
    ),
    "ru": (
        "Файлы cookie",
        "Мы и наши партнёры храним файлы cookie на вашем устройстве и просим у вас на это согласия сейчас.",
        "Принять все",
    ),
}


def wall_in(*lines: str) -> list[str]:
    units = split_units(lines)
    wall = find_consent_wall(units)
    return [unit.text for unit in units[wall.start : wall.stop]]


@pytest.mark.parametrize("language", WALLS)
def test_head_paragraph_and_button_above_a_story_are_a_wall(language: str) -> None:
    assert wall_in(*WALLS[language], *STORY) == list(WALLS[language])


def test_a_button_above_the_head_is_of_the_wall() -> None:
    _, said, button = WALLS["fr"]
    assert wall_in("Continuer sans accepter", "Votre vie privée", said, button, *STORY)[0] == "Continuer sans accepter"


def test_a_menu_above_it_is_not() -> None:
    assert wall_in("News", "Sport", "", *WALLS["en"], *STORY) == list(WALLS["en"])


def test_a_story_of_cookies_is_none() -> None:
    said = "A news site stored cookies on devices and shared personal data with its partners without consent."
    assert (
        wall_in("Site fined over cookies", "", said, "", "It may appeal until the end of the month, it was told.") == []
    )


def test_what_stands_below_the_first_paragraph_is_none() -> None:
    assert wall_in(*STORY, "", *WALLS["en"]) == []


def test_a_page_of_nothing_but_a_wall_keeps_it() -> None:
    assert wall_in(*WALLS["en"]) == []
