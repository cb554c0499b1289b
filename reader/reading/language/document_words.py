"""What a document shows of its own abbreviations: a short word that is seen with its mark inside a sentence."""

import re

# Before a small letter or a digit a sentence has not ended: "the Abt. is", "Yahoo! said".
_INSIDE = re.compile(r"(?<![\w.'’-])([^\W\d_]{1,5})\.\s+(?=[^\W\d_]|\d)")
_EXCLAIMED = re.compile(r"(?<![\w.'’-])([^\W\d_]{2,12})!\s+(?=[^\W\d_])")
_BARE = re.compile(r"(?<![\w'’-])([^\W\d_]{1,5})(?![\w.'’-])")
# Who writes no capitals at the beginning of sentences shows nothing by a small letter.
_MOST_SMALL = 0.2
_FEWEST = 5


def find_known_words(text: str) -> frozenset[str]:
    """Return words with their mark ("Abt.", "Yahoo!") after which no sentence of this text ends."""
    seen = [(match[1], text[match.end()]) for match in _INSIDE.finditer(text)]
    small = [word for word, after in seen if after.islower()]
    ends = text.count(". ") + 1
    if len(small) > max(_FEWEST, _MOST_SMALL * ends):
        return frozenset()
    candidates = {word for word, after in seen if after.islower() or (after.isdigit() and word[:1].isupper())}
    if candidates:
        candidates -= set(_BARE.findall(text))
    names = {match[1] for match in _EXCLAIMED.finditer(text) if match[1][0].isupper() and text[match.end()].islower()}
    return frozenset(f"{word}." for word in candidates) | frozenset(f"{word}!" for word in names)
