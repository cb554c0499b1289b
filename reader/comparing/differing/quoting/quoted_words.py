"""The words of a quotation, and which ways to write them are the same: `isn't` and `is not`, `[W]e`, `b**ch`."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.number_words import read_number_words
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import BETWEEN_WORDS, Token, fold, split_tokens
from reader.model.article import Span

# What English contracts, longest first: by what it ends on, what that stands for.
_CONTRACTIONS = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"))
_STEMS = {"wo": "will", "ca": "can", "sha": "shall"}
_BEFORE_IS = frozenset(["it", "that", "he", "she", "there", "what", "who", "here"])
_CENSORED = re.compile(r"[^\W\d_]+(?:\*+|[-–—_•]{2,})[^\W\d_]*")
_BLANKED = re.compile(r"[*\-–—_•]+")
_BLANKED_LONG = re.compile(r"[*•_]|[-–—]{2}")  # without these, nothing is censored
_CAPITAL = re.compile(r"\[([^\W\d_]{1,2})\]([^\W\d_]+)")  # [W]e
_COMMON = 50  # Zipf frequency, in tenths, from which on a word is no short form: "man" is not of "manager"
_SHORT = (3, 4)  # letters of what somebody is, cut: Sen., Pres.
_LONG = 6  # letters of a word that one letter may tell from its other spelling: organise and organize


class QuotedWord(NamedTuple):
    """A word of a quotation: where it stands, what it is compared by, how it is spelled.

    `explained`: brackets stand before it, whose words the quoting hand put there. A tuple, as hundreds are made of each
    pair of stories.
    """

    start: int
    end: int
    key: str
    spelling: str
    explained: bool = False


def read_words(text: str, piece: Span) -> tuple[QuotedWord, ...]:
    """List the words of a piece of a quotation without bracketed ones; a contraction gives the words it stands for."""
    segment, start = piece.of(text), piece.start
    odd = _odd_words(segment)
    if odd or "[" in segment or "(" in segment:
        return tuple(_words_around(segment, start, odd))
    return tuple([
        QuotedWord(start + token.start, start + token.end, key, _spelling(segment, token))
        for token in split_tokens(segment)
        if token.kind not in BETWEEN_WORDS
        for key in expand(token.key)
    ])  # fmt: skip


def _spelling(text: str, token: Token) -> str:
    return text[token.start : token.end].casefold().replace("’", "'")


def _words_around(text: str, start: int, odd: Mapping[int, re.Match[str]]) -> Iterator[QuotedWord]:
    """Yield the words of a text with brackets or `odd` words, by where these start."""
    until = depth = 0
    explained = False
    for token in split_tokens(text):
        if token.start < until:
            continue
        place = (start + token.start, start + token.end)
        if token.start in odd:
            found = odd[token.start]
            until = found.end()
            place = (place[0], start + until)
            is_capital = found.re is _CAPITAL
            key = fold(found[1] + found[2]) if is_capital else _BLANKED.sub("*", fold(found.group()))
            yield QuotedWord(*place, key, found.group(), explained)
            explained = False
        elif token.kind in BETWEEN_WORDS:
            depth += (token.key in "[(") - (token.key in "])")
        elif depth > 0:
            explained = True
        else:
            for key in expand(token.key):
                yield QuotedWord(*place, key, _spelling(text, token), explained)
                explained = False
    if explained:
        yield QuotedWord(start + len(text), start + len(text), "", "", explained)


def _odd_words(text: str) -> dict[int, re.Match[str]]:
    """Return the censored words and those with a capital in brackets by where they start."""
    patterns = [_CENSORED] if _BLANKED_LONG.search(text) else []
    patterns += [_CAPITAL] if "[" in text else []
    return {found.start(): found for pattern in patterns for found in pattern.finditer(text)}


def expand(key: str) -> Sequence[str]:
    """Return the words that a contraction stands for, or the word itself."""
    if "'" not in key:
        return (key,)
    for ending, word in _CONTRACTIONS:
        if key.endswith(ending) and len(key) > len(ending):
            head = key[: -len(ending)]
            return (_STEMS.get(head, head), word)
    head, apostrophe, rest = key.partition("'")
    return (head, "is") if apostrophe and rest == "s" and head in _BEFORE_IS else (key,)


def is_same_spelling(left: Sequence[QuotedWord], right: Sequence[QuotedWord]) -> bool:
    """Tell whether two runs of words are one in two spellings: joined, censored, or told apart by one letter."""
    one, other = ("".join(word.key for word in side) for side in (left, right))
    return one == other or _is_variant(one, other)


def uncensored(words: Sequence[QuotedWord], others: Sequence[QuotedWord]) -> Sequence[QuotedWord]:
    """Return for a censored word the key of the other side's word that it stands for."""
    if not any("*" in word.key for word in words):
        return words
    return [
        word._replace(key=next((other.key for other in others if _is_censored(word.key, other.key)), word.key))
        for word in words
    ]


def respelled(words: Sequence[QuotedWord], others: Sequence[QuotedWord], language: str) -> Sequence[QuotedWord]:
    """Return for a number in words, and for a short office, the key that either side has for it: twenty, 20; Sen."""
    told = {word.key for word in (*words, *others)}
    offices = told & read_lexicon(language).words.get("speaker_noun", frozenset())
    numbers = {key for key in told if key.isdecimal()}
    if not (offices or numbers):
        return words
    return [word._replace(key=_respelling(word.key, offices, numbers, language)) for word in words]


def _respelling(key: str, offices: Collection[str], numbers: Collection[str], language: str) -> str:
    """Return which of some words says the same as another word, or that word."""
    if len(key) in _SHORT and zipf_tenths(language).get(key, 0) < _COMMON:
        key = next((office for office in offices if office.startswith(key)), key)
    value, _ = read_number_words(language).number_at((key,), 0)
    return next((number for number in numbers if value == int(number)), key)


def _is_censored(one: str, other: str) -> bool:
    head, star, tail = one.partition("*")
    return (
        bool(star) and "*" not in other and len(other) > len(head) and other.startswith(head) and other.endswith(tail)
    )


def _is_variant(one: str, other: str) -> bool:
    if not (one.isalpha() and other.isalpha()) or abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < _LONG:
        return False
    head = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest = one[head + (len(one) >= len(other)) :], other[head + (len(other) >= len(one)) :]
    return head >= _LONG // 2 and rest[0] == rest[1] and bool(rest[0])
