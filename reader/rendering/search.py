"""Finding words in a text without regard to case and accents; "άσαντ" finds "Ασαντ"."""

import unicodedata

from reader.model.article import Span


def find_all(text: str, query: str) -> tuple[Span, ...]:
    """Return every place of `query` in `text`, in order and without overlaps; blanks match any run of blanks."""
    wanted, _ = _folded(" ".join(query.split()))
    if not wanted:
        return ()
    folded, origins = _folded(text)
    places, start = [], folded.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        last = origins[end - 1]
        places.append(Span(origins[start], _end_of_character(text, last)))
        start = folded.find(wanted, end)
    return tuple(places)


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text without case and accents, and for each of its characters the index that it comes from."""
    kept: list[str] = []
    origins: list[int] = []
    for index, char in enumerate(text):
        blank = char.isspace()
        if blank and kept and kept[-1] == " ":
            continue
        for part in " " if blank else unicodedata.normalize("NFKD", char.casefold()):
            if not unicodedata.combining(part):
                kept.append("σ" if part == "ς" else part)
                origins.append(index)
    return "".join(kept), origins


def _end_of_character(text: str, index: int) -> int:
    """Return the index after a character and the combining marks that follow it."""
    end = index + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end
