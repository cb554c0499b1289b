"""Text as a search compares it: without case, accents and compatibility forms; "Άσαντ" and "ασαντ" are one word."""

import re
import unicodedata

_WORD = re.compile(r"\w+")


def folded(text: str) -> str:
    """Give the text in lower case, decomposed, without combining marks and with a plain final sigma."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char)).replace("ς", "σ")


def search_words(query: str) -> tuple[str, ...]:
    """Give the folded words of what was typed."""
    return tuple(_WORD.findall(folded(query)))
