"""Why two texts are linked: what they have in common, for the reader to judge."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind, split_words
from reader.comparing.profiling.profiles import find_names, find_quotations
from reader.comparing.profiling.stemming import stem
from reader.comparing.profiling.synonyms import read_synonyms
from reader.model.article import Span
from reader.model.comparison import Edit, EditKind, Reason, ReasonKind

_FEWEST_WORDS = 4  # of a run that is worth showing
_FEWEST_QUOTED_WORDS = 3
_MOST_VALUES = 6
_TITLE_CASE = 0.5  # the share of capitals in a headline from which on they tell no names
_STOPS = (".", "!", "。", "”", "»", '"')
_COMMON = 58  # Zipf frequency, in tenths, from which on a shared word is no reason: "also", "how", "know"


def find_reasons(left: str, right: str, language: str, edits: Sequence[Edit]) -> tuple[Reason, ...]:
    """List what two texts share: names, numbers, rare words, a quotation, the longest run.

    Values are the words of the text that sorts first, so that they are the same whichever text is left. The spans of
    `edits` are offsets in the two texts.
    """
    equal = [edit for edit in edits if edit.kind is EditKind.EQUAL]
    if left > right:
        left, right = right, left
        spans = [edit.right for edit in equal]
    else:
        spans = [edit.left for edit in equal]
    names, numbers, words = _shared_words(left, right, language)
    longest = max([span.of(left).strip() for span in spans], key=len, default="")
    found = (
        (ReasonKind.NAMES, names),
        (ReasonKind.NUMBERS, numbers),
        (ReasonKind.WORDS, words),
        (ReasonKind.QUOTATION, _shared_quotation(left, right, spans)),
        (ReasonKind.RUN, [longest] if len(split_words(longest)) >= _FEWEST_WORDS else []),
    )
    return tuple(Reason(kind, tuple(values[:_MOST_VALUES])) for kind, values in found if values)


@lru_cache(maxsize=1 << 12)
def _shared_words(left: str, right: str, language: str) -> tuple[list[str], list[str], list[str]]:
    """Return the shared names and numbers in the order of the text, and the other shared words, the rarest first."""
    one, other = _read(left, language), _read(right, language)
    frequencies, heads = zipf_tenths(language), read_synonyms(language).heads
    names = _Names(left, other.neighbours)
    first_names = _first_names_of_two(one, other)
    numbers: dict[str, str] = {}
    words: dict[str, str] = {}
    for token, key in zip(split_words(left), one.keys, strict=True):
        if key not in other.known or key in first_names:
            continue
        surface = left[token.start : token.end]
        is_rare = frequencies.get(key, 0) < _COMMON
        if token.kind is TokenKind.NUMBER:
            numbers.setdefault(key, surface)
        elif surface[0].isupper() and ((head := heads.get(key, key)) in one.names or head in other.names):
            names.add(token.start, token.end, key, is_rare=is_rare)
        elif is_rare:
            words.setdefault(key, surface)
    rarest = sorted(words, key=lambda key: frequencies.get(key, 0))
    return names.whole(), list(numbers.values()), [words[key] for key in rarest]


@dataclass(frozen=True, slots=True)
class _Words:
    """What each word of a text is compared by, its pairs of neighbours, its names, and what stands behind capitals."""

    keys: tuple[str, ...]
    known: frozenset[str]
    neighbours: frozenset[tuple[str, str]]
    names: frozenset[str]
    behind: Mapping[str, Set[str]]


# A sentence is asked for by each of its links.
@lru_cache(maxsize=1 << 12)
def _read(text: str, language: str) -> _Words:
    keys = _keys(text, language)
    return _Words(keys, frozenset(keys), frozenset(pairwise(keys)), _names(text, language), _names_behind(text, keys))


def _first_names_of_two(left: _Words, right: _Words) -> frozenset[str]:
    """Return the first names that both texts have, of persons with other last names: Robert S. Orr, Robert Vale."""
    return frozenset(
        key
        for key in left.behind.keys() & right.behind.keys()
        if "" not in left.behind[key] | right.behind[key]
        and left.behind[key].isdisjoint(right.known)
        and right.behind[key].isdisjoint(left.known)
    )


def _names_behind(text: str, keys: Sequence[str]) -> dict[str, set[str]]:
    """Return for each word with a capital the words with one right behind it, initials passed over; "" for none."""
    words = [
        (key, text[token.start : token.end])
        for token, key in zip(split_words(text), keys, strict=True)
        if not text[token.start : token.end].isspace()
    ]
    found: dict[str, set[str]] = {}
    for at, (key, surface) in enumerate(words):
        if surface[0].isupper():
            rest = [other for other in words[at + 1 : at + 3] if not (len(other[1]) == 1 and other[1].isupper())]
            is_name = bool(rest) and rest[0][1][0].isupper()
            found.setdefault(key, set()).add(rest[0][0] if is_name else "")
    return found


def _names(text: str, language: str) -> frozenset[str]:
    """Return the names of a text; none of a headline that has capitals for most of its words: Refusing to Share."""
    words = [text[token.start : token.end] for token in split_words(text) if token.kind is TokenKind.WORD]
    capitals = sum(word[0].isupper() for word in words)
    is_headline = not text.rstrip().endswith(_STOPS) and capitals > _TITLE_CASE * len(words)
    is_headline = is_headline and language not in CAPITAL_NOUNS  # where most words of any sentence may have them
    return frozenset() if is_headline else find_names(text, language)


class _Name(NamedTuple):
    """A name in a text: from `start` to `end`, the keys of its words, and whether one of them is rare."""

    start: int
    end: int
    keys: tuple[str, ...]
    is_rare: bool


class _Names:
    """The names of a text, each as whole as both texts have it: "Edda Brandt", where both say one after the other."""

    def __init__(self, text: str, neighbours: frozenset[tuple[str, str]]) -> None:
        """Join words of `text` whose keys are neighbours in the other text too."""
        self._text = text
        self._neighbours = neighbours
        self._found: list[_Name] = []

    def add(self, start: int, end: int, key: str, *, is_rare: bool) -> None:
        """Add a word of a name; one that is not rare is a name only together with another one: "South Marn"."""
        last = self._found[-1] if self._found else None
        if last and (last.keys[-1], key) in self._neighbours and not self._text[last.end : start].strip():
            self._found[-1] = _Name(last.start, end, (*last.keys, key), last.is_rare or is_rare)
        else:
            self._found.append(_Name(start, end, (key,), is_rare))

    def whole(self) -> list[str]:
        """Return the names in the order of the text, without those that are a part of another one."""
        parts = {key for name in self._found if len(name.keys) > 1 for key in name.keys}
        names: dict[tuple[str, ...], str] = {}
        for name in self._found:
            if name.is_rare and (len(name.keys) > 1 or name.keys[0] not in parts):
                names.setdefault(name.keys, " ".join(self._text[name.start : name.end].split()))
        return list(names.values())


def _shared_quotation(left: str, right: str, equal: Sequence[Span]) -> list[str]:
    """Return the longest run that is equal on both sides and inside quotes on both; spans are of the left."""
    longest = ""
    quoted = list(find_quotations(left))
    for span in equal if quoted else ():
        for start, end in quoted:
            run = left[max(start, span.start) : min(end, span.end)].strip()
            if len(run) <= len(longest):
                continue
            keys = [token.key for token in split_words(run)]
            if len(keys) >= _FEWEST_QUOTED_WORDS and _is_quoted(keys, right):
                longest = run
    return [longest] if longest else []


def _is_quoted(keys: Sequence[str], text: str) -> bool:
    for start, end in find_quotations(text):
        inside = [token.key for token in split_words(text[start:end])]
        if any(inside[at : at + len(keys)] == keys for at in range(len(inside) - len(keys) + 1)):
            return True
    return False


def _keys(text: str, language: str) -> tuple[str, ...]:
    """Return what each word of a text is compared by: a word's stem, the key of anything else."""
    return tuple(
        stem(text[token.start : token.end], language) if token.kind is TokenKind.WORD else token.key
        for token in split_words(text)
    )
