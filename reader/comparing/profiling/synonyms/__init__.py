"""Words and phrases that outlets of one language exchange for one another, such as attorney and lawyer.

Written for this project; `en.txt` says how a line reads. A language without a table has none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.profiling.stemming import stem
from reader.text.tables import read_rows


@dataclass(frozen=True, slots=True)
class Synonyms:
    """The stem that stands for each of a group, and for the stems of each phrase, by its first stem."""

    heads: Mapping[str, str]
    phrases: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]


@lru_cache(maxsize=8)
def read_synonyms(language: str) -> Synonyms:
    """Read the synonyms of a language, by their stems."""
    heads: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in read_rows(__package__, f"{language}.txt"):
        words = row.split(" ")
        head, others = stem(words[0], language), words[1:]
        for word in others:
            stems = tuple(stem(part.replace(".", ""), language) for part in word.split("_"))
            if len(stems) > 1:
                phrases.setdefault(stems[0], []).append((stems, head))
            elif stems[0] != head:
                heads.setdefault(stems[0], head)
    return Synonyms(heads, phrases)


class Stems(NamedTuple):
    """The stems of a word, those that stand for their groups, and whether a phrase may begin with it."""

    stems: tuple[str, ...]
    heads: tuple[str, ...]
    opens: bool


def describe_stems(stems: tuple[str, ...], language: str) -> Stems:
    """Return what a language exchanges the stems of a word for."""
    synonyms = read_synonyms(language)
    heads = tuple([synonyms.heads.get(one, one) for one in stems])
    return Stems(stems, heads, bool(stems) and stems[0] in synonyms.phrases)


def fold_synonyms(words: Sequence[Stems], language: str) -> list[tuple[str, ...]]:
    """Return of each word the stem of its group; the later words of a phrase keep none."""
    folded = [one.heads for one in words]
    end = 0
    for at in [at for at, one in enumerate(words) if one.opens]:
        phrase = _phrase_at(words, at, language) if at >= end else None
        if phrase is not None:
            end = at + len(phrase[0])
            folded[at:end] = [(phrase[1],), *[()] * (end - at - 1)]
    return folded


def _phrase_at(words: Sequence[Stems], at: int, language: str) -> tuple[tuple[str, ...], str] | None:
    for stems, head in read_synonyms(language).phrases[words[at].stems[0]]:
        if [one.stems for one in words[at : at + len(stems)]] == [(one,) for one in stems]:
            return stems, head
    return None
