"""Find the whole clauses inside a link that one side alone tells; single words would hide more than they show.

Precision comes first: what is named here is neither marked as shared nor said to be so. A clause that shares a telling
word, a number or a fact with the other side may tell the same, and is none. Between marks a clause may hold others:
"two workers were killed when a crane fell"; of these only one that counts what the other side counts nowhere is named.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from reader.comparing.differing.lexicons import beginnings_of_clauses, read_lexicon
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind, split_words
from reader.comparing.profiling.profiles import end_of_quotation, split_terms
from reader.comparing.profiling.stemming import stem
from reader.model.article import Article, Role, Span
from reader.model.comparison import EditKind, Link, Side
from reader.model.difference import DifferenceKind
from reader.text.datelines import find_dateline_end

# Between marks that part clauses; a number's own point or comma has digits on both sides, an abbreviation's point none
# behind it.
_CLAUSE = re.compile(r"(?:[^,;:–—.!?…،؛。，、；：！？]|(?<=\d)[.,:，](?=\d)|(?<=\w)\.(?=\w))+")
# What a headline quotes is one part of it, with single quotes too: 'preyed upon and then raped'.
_QUOTED = re.compile(r"(?<!\w)['‘\"“«„].+?['’\"”»](?!\w)")
_COMMON = 58  # Zipf frequency, in tenths, from which on a word tells nothing: "also", "would", "said"
_LONG = 4  # letters of a word that tells something, where no table of frequencies says which do
_STEM = 5  # letters by which two words are forms of one, whatever a stemmer says: Kestria, Kestrian
_FEWEST = 2  # telling words of a clause
# By names of their own: a member of an enumeration takes ten times as long to look up.
_WORD, _NUMBER = TokenKind.WORD, TokenKind.NUMBER
# What is counted or measured: another side that tells the same tells how many.
_AMOUNTS = frozenset({
    *(DifferenceKind.NUMBER, DifferenceKind.MONEY, DifferenceKind.PERCENT, DifferenceKind.MEASURE),
})  # fmt: skip


def find_own_clauses(
    left: Article, right: Article, link: Link, language: str
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """List the clauses of a link that its left and that its right side alone tells, as far as words of a language show.

    No sentence is all its own: it would be no part of the link.
    """
    if not (_has_clauses(left, link.left, language) or _has_clauses(right, link.right, language)):
        return (), ()
    sides = {Side.LEFT: _Telling(left, link.left, language), Side.RIGHT: _Telling(right, link.right, language)}
    only_left, only_right = (_own_clauses(sides, side, link) for side in Side)
    # What is left over on both sides may be the same in other words: "was acquitted", "which cleared him".
    return ((), ()) if only_left and only_right else (only_left, only_right)


def _has_clauses(article: Article, sentences: Sequence[int], language: str) -> bool:
    """Tell whether one of some sentences has several clauses: of one clause, none is its own."""
    return any(len(_read_told(article, index, language).inner) > 1 for index in sentences)


def _read_told(article: Article, index: int, language: str) -> "_Sentence":
    text, is_headline = article.sentence_text(index), article.role_of(index) is Role.HEADLINE
    return _read_headline(text, language) if is_headline else _read_sentence(text, language)


def _own_clauses(sides: Mapping[Side, "_Telling"], side: Side, link: Link) -> tuple[Span, ...]:
    here, there = sides[side], sides[side.other]
    runs = [edit.of(side) for edit in link.edits if edit.kind is EditKind.EQUAL]
    facts = [one.left if side is Side.LEFT else one.right for one in link.differences if one.left and one.right]
    shared = [*filter(here.keys_within, runs), *filter(None, facts)]
    counted = [span for span in _counted_alone(link, side) if span is not None]
    own: list[Span] = []
    for clauses in here.parts(counted):
        telling = [clause for clause in clauses if here.keys_within(clause)]
        alone = [
            clause
            for clause in telling
            if not any(span.start < clause.end and clause.start < span.end for span in shared)
            and here.is_own(clause, there)
        ]
        own += alone if len(alone) < len(telling) else []
    return tuple(own)


def _counted_alone(link: Link, side: Side) -> Iterator[Span | None]:
    """Yield the amounts of one side of a link that the other one has nothing like."""
    for one in link.differences:
        mine, theirs = (one.left, one.right) if side is Side.LEFT else (one.right, one.left)
        if one.kind in _AMOUNTS and theirs is None:
            yield mine


class _Telling:
    """The words of some sentences that tell something, each where it stands and as what it may be known by."""

    def __init__(self, article: Article, sentences: Sequence[int], language: str) -> None:
        self._text = article.text
        self._language = language
        spans = [article.sentences[index].span for index in sentences]
        told = [
            (span.start, _read_told(article, index, language)) for span, index in zip(spans, sentences, strict=True)
        ]
        self._starts = [start + at for start, sentence in told for at in sentence.starts]
        self._keys = [key for _, sentence in told for key in sentence.keys]
        self.known = frozenset[str]().union(*(sentence.known for _, sentence in told), _of_speaker(article, sentences))
        several = [(start, sentence) for start, sentence in told if len(sentence.inner) > 1]
        self._clauses = [[_moved(clause, start) for clause in sentence.clauses] for start, sentence in several]
        self._inner = [[_moved(clause, start) for clause in sentence.inner] for start, sentence in several]

    def parts(self, counted: Sequence[Span]) -> Iterator[Sequence[Span]]:
        """Yield the clauses of each sentence; one that holds others gives way to those that have one of these amounts.

        What is left of it is a part too.
        """
        for clauses, inner in zip(self._clauses, self._inner, strict=True):
            apart = [one for one in inner if any(_holds(one, amount) for amount in counted)]
            yield [
                part
                for clause in clauses
                for part in (
                    [one for one in inner if _holds(clause, one)]
                    if any(_holds(clause, one) for one in apart)
                    else [clause]
                )
            ]

    def keys_within(self, span: Span) -> frozenset[str]:
        """Return what the telling words of a part of the text may be known by."""
        return frozenset(self._keys[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)])

    def is_own(self, clause: Span, other: "_Telling") -> bool:
        """Tell whether a clause tells something, in no word that the other sentences have in any form."""
        keys = self.keys_within(clause)
        if len(keys) < _FEWEST or not keys.isdisjoint(other.known):
            return False
        shared = split_terms(clause.of(self._text), self._language) & other.known
        return not any(_tells(term, self._language) for term in shared)


def _of_speaker(article: Article, sentences: Sequence[int]) -> frozenset[str]:
    """Return the words of who says what these sentences quote, where a quotation goes on behind them and ends there."""
    behind = sentences[-1] + 1
    if behind >= len(article.sentences):
        return frozenset()
    text = article.sentence_text(behind)
    end = end_of_quotation(article.sentence_text(behind - 1), text)
    return frozenset() if end is None else _read_sentence(text[end:], article.language or "").known


@dataclass(frozen=True, slots=True)
class _Sentence:
    """Where a sentence's telling words stand, what each is, all that they may be known by, and its clauses.

    These are what stands behind a dateline. Places are offsets in the sentence, of which an event has many links.
    """

    starts: Sequence[int]
    keys: Sequence[str]
    known: frozenset[str]
    clauses: Sequence[Span]
    inner: Sequence[Span]


@lru_cache(maxsize=1 << 12)
def _read_sentence(text: str, language: str) -> _Sentence:
    telling = [
        token
        for token in split_words(text)
        if token.kind is _NUMBER or (token.kind is _WORD and _tells(token.key, language))
    ]
    keys = [token.key if token.kind is _NUMBER else token.key[:_STEM] for token in telling]
    clauses = [_stripped(Span(*found.span()), text) for found in _CLAUSE.finditer(text, find_dateline_end(text))]
    beginnings = beginnings_of_clauses(language)
    inner = [part for clause in clauses for part in _parted(clause, text, beginnings)]
    known = split_terms(text, language).union(keys)
    return _Sentence([token.start for token in telling], keys, known, clauses, inner)


@lru_cache(maxsize=1 << 8)
def _read_headline(text: str, language: str) -> _Sentence:
    """Read a headline, of which each part between marks and words that join facts is a clause."""
    whole = _read_sentence(text, language)
    joints = read_lexicon(language).words.get("headline_joint", frozenset()) | beginnings_of_clauses(language)
    quoted = [Span(*found.span()) for found in _QUOTED.finditer(text)]
    parts = [
        part
        for clause in whole.clauses
        for part in (
            [clause]
            if any(one.start < clause.end and clause.start < one.end for one in quoted)
            else _parted(clause, text, joints)
        )
    ]
    return replace(whole, clauses=parts, inner=parts)


def _parted(clause: Span, text: str, beginnings: Collection[str]) -> Iterator[Span]:
    """Yield the clauses inside of one, each from the word that begins it."""
    starts = [token.start for token in split_words(clause.of(text)) if token.key in beginnings and token.start]
    places = [clause.start, *(clause.start + start for start in starts), clause.end]
    yield from (_stripped(Span(start, end), text) for start, end in pairwise(places))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


@lru_cache(maxsize=1 << 14)
def _tells(word: str, language: str) -> bool:
    frequencies = zipf_tenths(language)
    return frequencies.get(stem(word, language), 0) < _COMMON if frequencies else len(word) >= _LONG


def _stripped(span: Span, text: str) -> Span:
    inside = span.of(text)
    if not (inside[:1].isspace() or inside[-1:].isspace()):
        return span
    return Span(span.end - len(inside.lstrip()), span.start + len(inside.rstrip())) if inside.strip() else span
