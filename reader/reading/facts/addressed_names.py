"""Names that an address is called by: "Bay Herald" at bayherald.example is what the page at that address is called."""

import re
from collections.abc import Sequence
from unicodedata import combining, normalize

from reader.reading.extraction import Metadatum

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LETTERS = re.compile(r"[\W_]+")
# The name at the head of a page that a browser or a converter wrote as Markdown: it leads to the front page.
_FRONT_PAGE = re.compile(
    r"\W{0,4}\[(?P<name>[^\[\]\n]{3,50})\]\(https?://(?P<host>[\w.-]+)/?(?:\s[^()\n]{0,80})?\)(?=\s*(?:$|[|·•/\[]|\W+\[))"
)
_FIRST_LINES = 8
_SHORTEST = 4  # letters


def as_in_address(words: Sequence[str]) -> frozenset[str]:
    """Return words as a domain may have them: "küste" as "kuste" and as "kueste"."""
    name = letters_of("".join(words).lower())
    bare = "".join(char for char in normalize("NFKD", name.replace("ß", "ss")) if not combining(char))
    return frozenset((bare, bare if name.isascii() else name.translate(_UMLAUTS)))


def letters_of(text: str) -> str:
    """Return the letters and digits of a text."""
    return _LETTERS.sub("", text)


def find_linked_outlet(lines: Sequence[str]) -> Metadatum | None:
    """Return the outlet with whose name, linked to its front page, one of the first lines in Markdown begins."""
    for number, line in enumerate(lines[:_FIRST_LINES]):
        if (match := _FRONT_PAGE.match(line)) is None:
            continue
        labels = {letters_of(label) for label in match["host"].lower().split(".")[:-1]}
        names = as_in_address(match["name"].split())
        if len(letters_of(match["name"])) >= _SHORTEST and not labels.isdisjoint(names):
            return Metadatum("outlet", match["name"].strip(" *_"), f"line {number + 1}")
    return None
