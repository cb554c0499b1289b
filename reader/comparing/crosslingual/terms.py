"""What a sentence says that another language can say too: its words, names and numbers."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from reader.comparing.crosslingual.forms import headword_of, read_forms
from reader.comparing.crosslingual.lexicons import read_lexicon
from reader.comparing.crosslingual.term_readers.before_numbers import stands_before, words_before_numbers
from reader.comparing.crosslingual.term_readers.bodies import find_body, read_bodies
from reader.comparing.crosslingual.term_readers.glyphs import GlyphPiece, cut_glyphs
from reader.comparing.crosslingual.term_readers.powers import read_powers
from reader.comparing.crosslingual.term_readers.stop_words import is_stop_word
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.number_words import read_number_words
from reader.comparing.number_words.phrases import find_number
from reader.comparing.profiling.normalization import Token, TokenKind, fold, split_words
from reader.comparing.profiling.stemming import stem
from reader.text.datelines import find_dateline_end

_TITLE_CASE = 0.6  # the share of capitals from which on they tell no names
_OF_GLYPHS = frozenset({TokenKind.GLYPH, TokenKind.NUMBER})
_NUMBER = re.compile(r"[\d.,:-]+")
_HOUR, _MINUTE = re.compile(r"[012]?\dh"), re.compile(r"[0-5]\d")


# Ends of British stems and of American ones, by which the lexicons have a word.
_BRITISH = (("our", "or"), ("is", "iz"), ("enc", "ens"), ("programm", "program"), ("centr", "center"))
_SHORTEST_BRITISH = 5
# Languages of whose words, names apart, more than a seventh is in no lexicon as its stemmer leaves it, in parallel
# text; of the others hardly a tenth is, and what begins so is as often another word. German nouns look like names.
_MANY_ENDINGS = frozenset({"bg", "fi", "id", "nl", "pl", "ru", "sv", "tr"})
_ENDINGS_BEHIND_APOSTROPHES = frozenset({"tr"})  # İstasyonu'ndan
# What a lexicon must have of a stem. Parts of .5 to .7 and ends of at most 3, 4, 5 or any letters do equally well.
_SHORTEST_KNOWN, _KNOWN_PART = 4, 0.6


class Term(NamedTuple):
    """A word by its key, its folded letters and its sound, or a number by its digits.

    A name is written with a capital inside a sentence, or in a script that has none. A form of a word may have the stem
    of a headword too, by which dictionaries have it. A tuple, since terms are hashed some hundred thousand times a
    comparison.
    """

    key: str
    word: str
    sound: str = ""
    is_number: bool = False
    is_name: bool = False
    headword: str = ""


@dataclass(frozen=True, slots=True, order=True)
class PlacedTerm:
    """A term and where it stands in its text."""

    term: Term
    start: int
    end: int


def _without_nearness(found: Sequence[PlacedTerm], text: str, language: str) -> Iterator[PlacedTerm]:
    """Yield terms but for those right before a number that tell how near it is: gegen 21.20 Uhr."""
    nearness = words_before_numbers(language)
    for one, behind in zip_longest(found, found[1:]):
        is_told = one.term.word in nearness and behind is not None and behind.term.is_number
        if not (is_told and stands_before(text[one.end : behind.start])):
            yield one


@lru_cache(maxsize=1 << 12)
def find_terms(text: str, language: str) -> tuple[PlacedTerm, ...]:
    """List the terms of a sentence in its order, without stop words and the dateline before it."""
    begin = find_dateline_end(text)
    tokens = [token for token in split_words(text) if token.start >= begin]
    words = [token for token in tokens if token.kind is TokenKind.WORD]
    capitals = sum(text[token.start].isupper() for token in words)
    title = capitals > _TITLE_CASE * len(words)
    loud = text.isupper()  # "WHO IS IT" names no body
    first = words[0].start if words and not title else -1
    numbers, bodies = read_number_words(language), read_bodies(language)
    found: list[PlacedTerm] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        at += 1
        if token.kind is TokenKind.WORD and (number := find_number(text, tokens, at - 1, numbers)):
            at = number.behind
            found.append(PlacedTerm(_number(number.digits), token.start, tokens[at - 1].end))
        elif token.kind is TokenKind.WORD and not loud and (body := find_body(text, tokens, at - 1, bodies)):
            at = body.behind
            term = Term(body.name, body.name, is_name=True, headword=body.adjective)
            found.append(PlacedTerm(term, token.start, tokens[at - 1].end))
        elif token.kind is TokenKind.WORD:
            found.extend(
                PlacedTerm(term, token.start, token.end)
                for term in _words(text, token, language, first=token.start == first)
            )
        elif token.kind is TokenKind.GLYPH or _goes_on_in_glyphs(tokens, at):
            begin = at - 1
            while at < len(tokens) and tokens[at].kind in _OF_GLYPHS and tokens[at].start == tokens[at - 1].end:
                at += 1
            found.extend(_placed(piece) for piece in cut_glyphs(text, tokens[begin:at], language))
        elif told := read_powers(text, tokens, at - 1, language):
            at = told.behind
            found.append(PlacedTerm(_number(told.digits), token.start, tokens[at - 1].end))
        elif token.kind is TokenKind.NUMBER:
            term, end = _number(token.key), token.end
            if _HOUR.fullmatch(token.key) and at < len(tokens) and _MINUTE.fullmatch(text, end, tokens[at].end):
                clock = f"{term.key}:{text[end : tokens[at].end]}"  # "20h35" tells neither 20 nor 35 of anything
                term, end = Term(clock, clock, is_number=True), tokens[at].end
                at += 1
            found.append(PlacedTerm(term, token.start, end))
    return tuple(_without_nearness(found, text, language))


def _goes_on_in_glyphs(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number is before a letter of a script without blanks: 3500万."""
    number, *behind = tokens[at - 1 : at + 1]
    return number.kind is TokenKind.NUMBER and any(
        one.kind is TokenKind.GLYPH and one.start == number.end for one in behind
    )


def _placed(piece: GlyphPiece) -> PlacedTerm:
    if piece.is_number:
        return PlacedTerm(_number(piece.key), piece.start, piece.end)
    key = fold(piece.key) if piece.is_name else piece.key
    return PlacedTerm(
        Term(key, key, sound_of(piece.key) if piece.is_name else "", is_name=piece.is_name), piece.start, piece.end
    )


def key_of(word: str, language: str) -> str:
    """Return what a word is known by: its stem, of an English word in American spelling."""
    key = stem(word, language)
    if language == "en" and len(key) >= _SHORTEST_BRITISH:
        for british, american in _BRITISH:
            if key.endswith(british):
                return key.removesuffix(british) + american
    return key


def english_keys(words: str) -> frozenset[str]:
    """Return what English words with blanks between them are known by."""
    return frozenset(key_of(word, "en") for word in words.split())


def known_key(stem: str, language: str) -> str:
    """Return a stem without the endings that its stemmer left, if the lexicon has it so; otherwise as it is."""
    lexicon = read_lexicon(language)
    if language not in _MANY_ENDINGS or stem in lexicon:
        return stem
    least = max(_SHORTEST_KNOWN, math.ceil(_KNOWN_PART * len(stem)))
    return next((stem[:end] for end in range(len(stem) - 1, least - 1, -1) if stem[:end] in lexicon), stem)


@lru_cache(maxsize=1 << 14)
def known_headword(stem: str, language: str) -> str:
    """Return the stem of a form's headword where the lexicon has that alone; of an English form, as it may be both."""
    lexicon = read_lexicon(language)
    if lexicon.is_english:
        return read_forms(language).irregular.get(stem, "")
    return "" if stem in lexicon else headword_of(stem, lexicon.language, lexicon.lines)


def _number(key: str) -> Term:
    """Return a number without the letters of an ordinal."""
    found = _NUMBER.match(key)
    number = found.group() if found else key
    return Term(number, number, is_number=True)


def _words(text: str, token: Token, language: str, *, first: bool) -> Iterator[Term]:
    surface = text[token.start : token.end].replace("’", "'").replace("ʼ", "'").replace(".", "")
    parts = surface.split("'")
    if language in _ENDINGS_BEHIND_APOSTROPHES:
        del parts[1:]
    for part in parts:
        if len(part) < 2 and (part != surface or part.isascii()):
            continue
        is_name = not part[0].islower() and (not first or not part[0].isupper())
        if term := _term_of(part, language, is_name=is_name):
            yield term


# A story has most of its words several times, and each takes five look-ups.
@lru_cache(maxsize=1 << 15)
def _term_of(word: str, language: str, *, is_name: bool) -> Term | None:
    """Return the term that a word is, none of a stop word."""
    if is_stop_word(word, language):
        return None
    folded, key = fold(word), key_of(word, language)
    if is_name:
        return Term(key, folded, sound_of(folded), is_name=True)
    return Term(known_key(key, language), folded, sound_of(folded), headword=known_headword(key, language))
