"""Who wrote the story, told below it: "Agnes Toll is a retired mason" below a story whose byline is "Agnes Toll"."""

from reader.reading.cleaning.measures.page_features import Page

_FEWEST_WORDS_OF_A_NAME, _MOST_WORDS_OF_A_NAME = 2, 4
_FEWEST_TOLD = 3
_MOST_WORDS = 60
# What is said of who wrote it, right behind the name: what the people of a story do comes in other words.
_IS = frozenset((
    *("is", "was", "lives", "writes", "works", "teaches", "covers", "reports", "edits", "has", "ist", "war", "lebt"),
    *("arbeitet", "schreibt", "lehrt", "est", "vit", "écrit", "travaille", "enseigne", "es", "vive", "escribe"),
    *("trabaja", "é", "escreve", "trabalha", "è", "scrive", "lavora", "är", "er", "on", "jest", "je", "είναι", "este"),
    *("schrijft", "werkt", "woont", "skriver", "bor"),
))  # fmt: skip


def without_biography(page: Page, kept: list[int], title: int | None) -> list[int]:
    """Leave out the last paragraph if it begins with a name that is alone on a line below the headline.

    No other paragraph may tell of its bearer, since a story has its own people under its headline too.
    """
    if title is None or len(kept) <= _FEWEST_TOLD or page.measured[kept[-1]].words > _MOST_WORDS:
        return kept
    last = page.low[kept[-1]]
    first = next((number for number in kept if number > title and page.measured[number].ended), title)
    for number in range(title + 1, first):
        words = page.low[number].split()
        if (
            _FEWEST_WORDS_OF_A_NAME <= len(words) <= _MOST_WORDS_OF_A_NAME
            and is_biography_of(page.low[number], last)
            and not any(words[-1] in page.low[other] for other in kept[:-1] if other != number)
        ):
            return kept[:-1]
    return kept


def is_biography_of(name: str, low: str) -> bool:
    """Tell whether a paragraph says who somebody is: "Agnes Toll is ...", "Agnes Toll lives ..."; all in lower case."""
    return low.startswith(f"{name} ") and low[len(name) + 1 :].split(" ", 1)[0] in _IS
