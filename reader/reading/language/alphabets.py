"""Encodings of single bytes told apart by the letters that the language of the text is written with.

Of two code pages that both make words ("Näo" and "Não") only one has the letters of Portuguese.
"""

from collections.abc import Iterable
from functools import cache

from reader.reading.language.code_pages import plausibility
from reader.reading.language.identification import detect_language
from reader.text.tables import read_rows

_FEWEST_LETTERS = 3
# Names of foreigners have letters of their own.
_RIGHT = 0.95
_PLAUSIBLE = 0.95


def find_encoding_of_letters(sample: bytes, answer: str, candidates: Iterable[str]) -> str | None:
    """Return the encoding whose letters are those of the language; None where `answer` has them, or none does."""
    text = sample.decode(answer, "replace")
    # Words in ASCII alone are right in each encoding.
    language = detect_language(" ".join(word for word in text.split() if word.isascii())).code
    letters = _alphabets().get(language or "")
    if letters is None or _share(text, letters) >= _RIGHT:
        return None
    for name in candidates:
        try:
            read = sample.decode(name)
        except UnicodeDecodeError:
            continue
        if _share(read, letters) >= _RIGHT and plausibility(read) >= _PLAUSIBLE:
            return name
    return None


def _share(text: str, letters: frozenset[str]) -> float:
    """Return the share of the letters outside of ASCII that are of an alphabet; none where they are too few."""
    foreign = [letter for letter in text.lower() if letter > "\x7f" and letter.isalpha()]
    return sum(letter in letters for letter in foreign) / len(foreign) if len(foreign) >= _FEWEST_LETTERS else 1.0


@cache
def _alphabets() -> dict[str, frozenset[str]]:
    lines = (row.partition(": ") for row in read_rows(__package__, "alphabets.txt"))
    return {language: frozenset(letters) for language, _, letters in lines}
