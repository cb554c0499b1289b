"""Find the whole clauses inside a link that one side alone tells; single words would hide more than they show.

Precision comes first: what is named here is neither marked as shared nor said to be so. A clause that shares a telling
word, a number or a fact with the other side may tell the same, and is none.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.comparing.profiling.datelines import find_dateline_end
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind, split_words
from reader.comparing.profiling.profiles import split_terms
from reader.comparing.profiling.stemming import stem
from reader.model.article import Article, Span
from reader.model.comparison import EditKind, Link, Side

# Between marks that part clauses; a number's own point or comma has digits on both sides, an abbreviation's point none
# behind it.
_CLAUSE = re.compile(r"(?:[^,;:–—.!?…،؛。、；：！？]|(?<=\d)[.,:](?=\d)|(?<=\w)\.(?=\w))+")
_COMMON = 58  # Zipf frequency, in tenths, from which on a word tells nothing: "also", "would", "said"
_LONG = 4  # letters of a word that tells something, where no table of frequencies says which do
_STEM = 5  # letters by which two words are forms of one, whatever a stemmer says: Kestria, Kestrian
_FEWEST = 2  # telling words of a clause


def find_own_clauses(left: Article, right: Article, link: Link) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """List the clauses of a link that its left and that its right side alone tells, as far as words show.

    No sentence is all its own: it would be no part of the link.
    """
    language = left.language or ""
    sides = {Side.LEFT: _Telling(left, link.left, language), Side.RIGHT: _Telling(right, link.right, language)}
    only_left, only_right = (_own_clauses(sides, side, link) for side in Side)
    # What is left over on both sides may be the same in other words: "was acquitted", "which cleared him".
    return ((), ()) if only_left and only_right else (only_left, only_right)


def _own_clauses(sides: Mapping[Side, "_Telling"], side: Side, link: Link) -> tuple[Span, ...]:
    here, there = sides[side], sides[side.other]
    runs = [edit.of(side) for edit in link.edits if edit.kind is EditKind.EQUAL]
    facts = [one.left if side is Side.LEFT else one.right for one in link.differences if one.left and one.right]
    shared = [*filter(here.keys_within, runs), *filter(None, facts)]
    own: list[Span] = []
    for clauses in here.clauses:
        telling = [clause for clause in clauses if here.keys_within(clause)]
        alone = [
            clause
            for clause in telling
            if not any(span.start < clause.end and clause.start < span.end for span in shared)
            and here.is_own(clause, there)
        ]
        own += alone if len(alone) < len(telling) else []
    return tuple(own)


class _Telling:
    """The words of some sentences that tell something, each where it stands and as what it may be known by."""

    def __init__(self, article: Article, sentences: Sequence[int], language: str) -> None:
        self._text = article.text
        self._language = language
        spans = [article.sentences[index].span for index in sentences]
        told = [(span.start, _read_sentence(span.of(article.text), language)) for span in spans]
        self._keys = [(start + at, key) for start, sentence in told for at, key in sentence.keys]
        self.known = frozenset[str]().union(*(sentence.known for _, sentence in told))
        self.clauses = [
            [Span(start + clause.start, start + clause.end) for clause in sentence.clauses] for start, sentence in told
        ]

    def keys_within(self, span: Span) -> frozenset[str]:
        """Return what the telling words of a part of the text may be known by."""
        return frozenset([key for start, key in self._keys if span.start <= start < span.end])

    def is_own(self, clause: Span, other: "_Telling") -> bool:
        """Say whether a clause tells something, in no word that the other sentences have in any form."""
        keys = self.keys_within(clause)
        if len(keys) < _FEWEST or not keys.isdisjoint(other.known):
            return False
        shared = split_terms(clause.of(self._text), self._language) & other.known
        return not any(_tells(term, self._language) for term in shared)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence's telling words with their places, all that they may be known by, and its clauses behind a dateline.

    Places are offsets in the sentence, of which an event has many links.
    """

    keys: Sequence[tuple[int, str]]
    known: frozenset[str]
    clauses: Sequence[Span]


@lru_cache(maxsize=1 << 12)
def _read_sentence(text: str, language: str) -> _Sentence:
    keys = [
        (token.start, token.key if token.kind is TokenKind.NUMBER else token.key[:_STEM])
        for token in split_words(text)
        if token.kind is TokenKind.NUMBER or (token.kind is TokenKind.WORD and _tells(token.key, language))
    ]
    clauses = [_stripped(Span(*found.span()), text) for found in _CLAUSE.finditer(text, find_dateline_end(text))]
    return _Sentence(keys, split_terms(text, language).union([key for _, key in keys]), clauses)


@lru_cache(maxsize=1 << 14)
def _tells(word: str, language: str) -> bool:
    frequencies = zipf_tenths(language)
    return frequencies.get(stem(word, language), 0) < _COMMON if frequencies else len(word) >= _LONG


def _stripped(span: Span, text: str) -> Span:
    inside = span.of(text)
    return Span(span.end - len(inside.lstrip()), span.start + len(inside.rstrip())) if inside.strip() else span
