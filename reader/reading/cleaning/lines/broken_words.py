"""Words that were broken at the end of a line, in print and in texts that were wrapped with hyphens."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.text.late_pattern import late_pattern

_HYPHENS = "-\u00ad\u2010\ufffe\x02"
_BROKEN = late_pattern(rf"(\w+)[{_HYPHENS}]$")
_HALVES = late_pattern(rf"\b\w+[{_HYPHENS}]\n\w+")
_WORD = late_pattern(r"\w+")
_COMPOUND = late_pattern(r"\b\w+-\w+")
# "Mittel- und Osteuropa": the hyphen stands for what comes later.
_SUSPENDED = late_pattern(r"(?:und|oder|bis|and|or|to|et|ou|y|e|och|eller|og|en|of|i|u|ve)\b")
_LONGEST = 80  # letters of a half
# Shorter halves are words by chance.
_LEAST_HALF = 4


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a document and its compounds, which tell how a word broken at a line's end is spelled."""

    plain: frozenset[str]
    compound: frozenset[str]


def words_of(lines: Iterable[str]) -> Words:
    """Collect the words of lines, but for the halves of those that a line's end breaks."""
    text = "\n".join(line.strip() for line in lines).casefold()
    return Words(frozenset(_WORD.findall(_HALVES.sub(" ", text))), frozenset(_COMPOUND.findall(text)))


def broken_half(line: str, following: str) -> str | None:
    """Return the first half of a word that a line breaks, None where it breaks none."""
    broken = _BROKEN.search(line[-_LONGEST:]) if line[-1:] in _HYPHENS else None
    if broken is None or not following[:1].isalpha() or _SUSPENDED.match(following):
        return None
    return broken[1]


def keeps_hyphen(first: str, following: str, words: Words) -> bool:
    """Tell whether a word that was broken at a line's end has a hyphen: "US-led", "Lind-Holm", but "important"."""
    rest = _WORD.match(following)
    second = rest.group() if rest else ""
    compound, plain = f"{first}-{second}".casefold(), f"{first}{second}".casefold()
    if compound in words.compound or plain in words.plain:
        return compound in words.compound
    if second[:1].isupper() or first.isupper() or first[-1:].isdigit():
        return True
    halves = {first.casefold(), second.casefold()}
    return min(map(len, halves)) >= _LEAST_HALF and halves <= words.plain
