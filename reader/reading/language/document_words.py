"""What a document shows of its own abbreviations: a short word that is seen with its mark inside a sentence."""

import re

from reader.reading.language.periods import SMALL_BRAND

# Before a small letter or a digit a sentence has not ended: "the Abt. is", "Yahoo! said". Marks are looked for, and
# only then the word before one: there are few marks, and words at every letter.
_STOP = re.compile(r"\.\s+(?=[^\W\d_]|\d)")
_CALL = re.compile(r"!\s+(?=[^\W\d_])")
_SHORT, _LONG = 5, 12
_BEFORE_STOP = re.compile(rf"(?:[^\w.'’-]|\A)([^\W\d_]{{1,{_SHORT}}})\Z")
_BEFORE_CALL = re.compile(rf"(?:[^\w.'’-]|\A)([^\W\d_]{{2,{_LONG}}})\Z")
_BARE = re.compile(r"(?<![\w'’-])([^\W\d_]{1,5})(?![\w.'’-])")
# Who writes no capitals at the beginning of sentences shows nothing by a small letter.
_MOST_SMALL = 0.2
_FEWEST = 5


def find_known_words(text: str) -> frozenset[str]:
    """Return words with their mark ("Abt.", "Yahoo!") after which no sentence of this text ends."""
    seen = _words_before(text, _STOP, _BEFORE_STOP, _SHORT)
    small = [word for word, after in seen if after.islower()]
    ends = text.count(". ") + 1
    if len(small) > max(_FEWEST, _MOST_SMALL * ends):
        return frozenset()
    candidates = {word for word, after in seen if after.islower() or (after.isdigit() and word[:1].isupper())}
    if candidates:
        candidates -= set(_BARE.findall(text))
    called = _words_before(text, _CALL, _BEFORE_CALL, _LONG)
    names = {word for word, after in called if word[0].isupper() and after.islower()}
    return frozenset(f"{word}." for word in candidates) | frozenset(f"{word}!" for word in names)


def _words_before(text: str, mark: re.Pattern[str], word: re.Pattern[str], longest: int) -> list[tuple[str, str]]:
    """Return each word before a mark that no capital comes after, with the letter or digit that does."""
    places = ((match.start(), match.end()) for match in mark.finditer(text))
    telling = ((at, text[to]) for at, to in places if text[to].isdigit() or _is_small(text, to))
    found = ((word.search(text[max(0, at - longest - 1) : at]), after) for at, after in telling)
    return [(match[1], after) for match, after in found if match is not None]


def _is_small(text: str, at: int) -> bool:
    return text[at].islower() and SMALL_BRAND.match(text, at) is None
