"""Finding words in a text without regard to case and accents; "άσαντ" finds "Ασαντ".

Words are found where one begins, as the library finds them: "porter" is in "Porters" and in no "reporters".
"""

import re
import unicodedata
from collections.abc import Sequence

from reader.model.article import Span
from reader.model.sought_numbers import joined_numbers, with_joined_numbers

# Characters of an excerpt beside what was found: some words, so that it is in view in a narrow list too.
_BEFORE, _AFTER = 16, 120
# Thai, Lao, Burmese, Khmer, kana and Han letters, between which words have no blanks.
_BLANKLESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")


def find_all(text: str, query: str) -> tuple[Span, ...]:
    """Return every place of `query` in `text`, in order and without overlaps; blanks match any run of blanks.

    A number is found by its digits, however it is grouped. What begins with a letter or digit is found where a word
    begins.
    """
    found = _places(text, query)
    if any(map(str.isdecimal, query)):
        joined, kept = joined_numbers(text)
        others = [
            Span(kept[place.start], kept[place.end - 1] + 1) for place in _places(joined, with_joined_numbers(query))
        ]
        found = _without_overlaps(sorted((*found, *others), key=lambda span: (span.start, -span.end)))
    return tuple(found)


def _without_overlaps(places: Sequence[Span]) -> list[Span]:
    kept: list[Span] = []
    for place in places:
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return kept


def _places(text: str, query: str) -> Sequence[Span]:
    wanted, _ = _folded(" ".join(query.split()))
    if not wanted:
        return ()
    folded, origins = _folded(text)
    places, start = list[Span](), folded.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        if _begins_word(folded, start):
            places.append(Span(origins[start], _end_of_character(text, origins[end - 1])))
            start = folded.find(wanted, end)
        else:
            start = folded.find(wanted, start + 1)
    return places


def _begins_word(folded: str, start: int) -> bool:
    """Tell whether no word goes on at a place; in scripts that have no blanks each may begin one."""
    before, first = folded[start - 1 : start], folded[start]
    return not (before.isalnum() and first.isalnum()) or _BLANKLESS.match(first) is not None


def words_to_find(text: str, query: str) -> str:
    """Return what to look for of words that a library found wherever they stand: all, or the longest if they part."""
    return query if find_all(text, query) else max(query.split(), key=len, default="")


def excerpt(text: str, query: str) -> str:
    """Return a line of the text around the first of the words that a library found in it; nothing where none is."""
    wanted = query.strip()
    plain = re.search(rf"(?<!\w){re.escape(wanted)}", text, re.IGNORECASE) if wanted else None
    found = Span(*plain.span()) if plain else next(iter(find_all(text, words_to_find(text, query))), None)
    if found is None:
        return ""
    start = max(0, found.start - _BEFORE)
    while 0 < start < found.start and not text[start - 1].isspace():
        start += 1
    end = found.end + _AFTER
    line = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{line}{' …' if end < len(text) else ''}"


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
