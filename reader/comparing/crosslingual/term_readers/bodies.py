"""Read the names of states, bodies and things that languages call by other words or letters: ΗΠΑ, ABD, États-Unis.

`bodies.txt` has them, each with one name for all languages: capitals as they are written, other words in any form of
their stems. What an English one is as an adjective stands for it too: a US president is "un président américain".
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.profiling.normalization import Token, TokenKind
from reader.comparing.profiling.stemming import stem
from reader.text.tables import read_rows

_SAME = {"pb": "pt"}
_BETWEEN = frozenset({" ", "-", "\u00a0", ".", ". "})
_WORD = re.compile("[^_-]+")


class Body(NamedTuple):
    """What a body is called in all languages, its adjective in English if it has one, and the first token behind it."""

    name: str
    adjective: str
    behind: int


@dataclass(frozen=True, slots=True)
class Bodies:
    """The names of bodies in a language by the first of their words, the longest first, and the bodies' adjectives."""

    code: str
    starting: Mapping[str, Sequence[tuple[Sequence[str], str]]]
    adjectives: Mapping[str, str]


def find_body(text: str, tokens: Sequence[Token], at: int, bodies: Bodies) -> Body | None:
    """Return the body whose name begins at a token."""
    start, end, *_ = tokens[at]
    if text[start:end].islower():  # most words
        return None
    word = _bare(text, tokens[at])
    for form in (word, stem(word, bodies.code)) if word[0].isupper() else ():
        for words, body in bodies.starting.get(form, ()):
            if _goes_on(words, text, tokens, at, bodies.code):
                return Body(body, bodies.adjectives.get(body, ""), at + len(words))
    return None


def _goes_on(words: Sequence[str], text: str, tokens: Sequence[Token], at: int, code: str) -> bool:
    """Tell whether the words behind the first one stand behind a token."""
    behind = tokens[at + 1 : at + len(words)]
    if len(behind) != len(words) - 1:
        return False
    ends = [token.end for token in tokens[at : at + len(behind)]]
    return all(
        token.kind is TokenKind.WORD
        and text[end : token.start] in _BETWEEN
        and own in ((bare := _bare(text, token)), stem(bare, code))
        for own, token, end in zip(words[1:], behind, ends, strict=True)
    )


def _bare(text: str, token: Token) -> str:
    """Return a word without dots and what an apostrophe joins to it: "l'ONU", "ABD'nin"."""
    parts = text[token.start : token.end].replace(".", "").replace("’", "'").split("'")
    return next((part for part in parts if len(part) > 1 and part[0].isupper()), parts[0])


@lru_cache(maxsize=16)
def read_bodies(language: str) -> Bodies:
    """Read the names of bodies in a language; none where there is no line of it."""
    code = _SAME.get(language, language)
    rows = (row.partition(": ") for row in read_rows(__package__, "bodies.txt"))
    of_kind = {kind: [item.partition("=") for item in items.split(" ")] for kind, _, items in rows}
    starting: dict[str, list[tuple[Sequence[str], str]]] = defaultdict(list)
    for name, _, body in of_kind.get(code, ()):
        words = [word if len(word) > 1 and word.isupper() else stem(word, code) for word in _WORD.findall(name)]
        starting[words[0]].append((words, body))
    for names in starting.values():
        names.sort(key=lambda name: -len(name[0]))
    is_english = code == "en"
    return Bodies(
        code, starting, {body: stem(own, code) for body, _, own in of_kind["adjective"]} if is_english else {}
    )
