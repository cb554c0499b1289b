"""What a sentence is made of, as far as likeness goes.

Equal sentences of a story are one profile: a line repeated fifty times is weighed once and placed fifty times.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, compress, pairwise
from zlib import crc32

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.han_numbers import find_han_numbers
from reader.comparing.profiling.normalization import MAY_BE_GLYPH, Token, TokenKind, split_words
from reader.comparing.profiling.quantities import split_amount
from reader.comparing.profiling.stemming import stem
from reader.comparing.profiling.synonyms import Stems, describe_stems, fold_synonyms
from reader.model.article import Article
from reader.text.datelines import find_dateline_end

_GRAM = 4
_GRAM_NUMBERS = 1 << 15  # of two sentences of 100 runs each, a third of a run is in both by chance
_QUOTE_PHRASE = 3
_OPENING = "“„«「『"
_CLOSING = "”»」』"
_QUOTE = re.compile(f'[{_OPENING}{_CLOSING}"]')
_ENDING = re.compile(f'[“{_CLOSING}"]')  # the German one closes with what opens an English one
# More capitalized words than this share, and the sentence is set like a headline: capitals tell no names there.
_TITLE_CASE = 0.6
# Where all nouns have capitals, a name is one that is in no table of common words.
_CAPITAL_NOUNS = frozenset({"de", "lb"})
# By names of their own: a member of an enumeration takes ten times as long to look up.
_WORD, _NUMBER, _GLYPH = TokenKind.WORD, TokenKind.NUMBER, TokenKind.GLYPH
_POWER = 2  # which of its stems names the power of an amount, behind its value and its digits
_MOST_KNOWN = 1 << 16
_NOTHING_QUOTED = frozenset[tuple[str, ...]]()

_Columns = tuple[tuple[int, ...], tuple[int, ...], tuple[TokenKind, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Profile:
    """The folded parts of a sentence.

    `words` are keys in order; `stems` the stem of each; `terms` all stems, or pairs of letters in scripts without
    blanks; `grams` runs of four letters inside words, a bit for each, `gram_count` how many; `pairs` and `stem_pairs`
    neighbours; `names` the terms with a capital inside the sentence, `lower` those without one; `quoted` runs of three
    words inside quotes.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    terms: frozenset[str]
    grams: int
    gram_count: int
    pairs: frozenset[tuple[str, str]]
    stem_pairs: frozenset[tuple[str, str]]
    names: frozenset[str]
    lower: frozenset[str]
    numbers: frozenset[str]
    quoted: frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Aside:
    """The terms of a sentence that tell who says it, when, in what is counted, and what office somebody has.

    `speaker` are those that tell by name who says it, wherever they stand; `hours` those of full hours of the day;
    `placed` those of names right behind a preposition, which do nothing.
    """

    source: frozenset[str] = frozenset()
    when: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    speaker: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    placed: frozenset[str] = frozenset()


def nothing_aside() -> Aside:
    """Return the terms of a sentence that tells nothing beside the point."""
    return Aside()


def nothing_framed() -> frozenset[str]:
    """Return the terms that only tell who says what a sentence tells, to whom and when, of one that tells no such."""
    return frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """The sentences of a story that are the same words: their profile, where they stand (ascending indices).

    `opening`: the headline or the first sentence below it is among them. `clauses` are the terms of each clause, in
    order; `aside` finds what they tell beside the point, when it is asked, and `frame` what tells who says it, to whom
    and when.
    """

    profile: Profile
    places: tuple[int, ...]
    headline: bool
    opening: bool = False
    clauses: tuple[frozenset[str], ...] = ()
    aside: Callable[[], Aside] = nothing_aside
    frame: Callable[[], frozenset[str]] = nothing_framed


def text_of_group(article: Article, places: Sequence[int]) -> str:
    """Return the text that stands for the sentences at `places`, which are the same words: the least."""
    if len(places) == 1:
        return article.sentence_text(places[0])
    return min(article.sentence_text(place) for place in places)


@lru_cache(maxsize=1 << 12)
def profile(text: str, language: str) -> Profile:
    """Describe a sentence in its language, without the dateline before it."""
    terms = split_terms(text, language)
    text = text[find_dateline_end(text) :]
    tokens = split_words(text)
    columns = starts, _, kinds, words = _columns_of(tokens)
    parts = _parts_of(text, language)
    stems, grams = _stems_of(parts), _bits_of(words)
    numbers = [key for _, _, kind, key in tokens if kind is _NUMBER] if _NUMBER in kinds else ()
    return Profile(
        words=words,
        stems=stems,
        terms=terms,
        grams=grams,
        gram_count=grams.bit_count(),
        pairs=frozenset(pairwise(words)),
        stem_pairs=frozenset(pairwise(stems)),
        names=frozenset(_names(columns, parts, text, language)),
        lower=_lower(starts, parts, text),
        numbers=frozenset([*numbers, *(find_han_numbers(tokens) if _GLYPH in kinds else ())]),
        quoted=frozenset(_quoted_phrases(tokens, text)) if _QUOTE.search(text) else _NOTHING_QUOTED,
    )


# Asked for of both sides of each link, and of a sentence of an event with each of its partners.
@lru_cache(maxsize=1 << 12)
def split_terms(text: str, language: str) -> frozenset[str]:
    """Return the terms of a sentence alone, as its profile has them."""
    text = text[find_dateline_end(text) :]
    return _terms(split_words(text), _parts_of(text, language), text)


def split_stems(text: str, language: str) -> tuple[str, ...]:
    """Return the stem of each word of a sentence alone, as its profile has them."""
    return _stems_of(_parts_of(text[find_dateline_end(text) :], language))


def split_parts(text: str, language: str, starts: Sequence[int]) -> tuple[frozenset[str], ...]:
    """Return the terms of the parts of a sentence; `starts` are the words that begin one, the first one being 0."""
    tokens, parts = split_words(text), _parts_of(text, language)
    places = pairwise([*starts, len(tokens)])
    if not _has_glyphs(tokens, text):
        return tuple([frozenset(chain.from_iterable(parts[start:end])) for start, end in places])
    return tuple([_terms(tokens[start:end], parts[start:end], text) for start, end in places])


def split_chosen(text: str, language: str, places: Collection[int]) -> frozenset[str]:
    """Return the terms of some words of a text, by their numbers."""
    tokens, parts = split_words(text), _parts_of(text, language)
    chosen = sorted(places)
    return _terms([tokens[n] for n in chosen], [parts[n] for n in chosen], text)


def split_alone(text: str, language: str, starts: Collection[int]) -> frozenset[str]:
    """Return the terms that stand in the words which begin at `starts`, offsets in the text, and in no other of it."""
    tokens = split_words(text)
    inside = [at for at, token in enumerate(tokens) if token.start in starts]
    others = [at for at, token in enumerate(tokens) if token.start not in starts]
    return split_chosen(text, language, inside) - split_chosen(text, language, others)


def split_powers(text: str, language: str) -> frozenset[str]:
    """Return the words inside of amounts, as in 2.1 million."""
    return frozenset(chain.from_iterable(stems[_POWER:] for stems in _parts_of(text, language) if len(stems) > _POWER))


def count_words(text: str) -> int:
    """Count the words of a sentence, as its profile has them."""
    return len(split_words(text[find_dateline_end(text) :]))


def find_names(text: str, language: str) -> frozenset[str]:
    """Return the names of a sentence alone, as its profile has them."""
    text = text[find_dateline_end(text) :]
    return frozenset(_names(_columns_of(split_words(text)), _parts_of(text, language), text, language))


def split_by_case(text: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of a sentence, and its terms without a capital, as its profile has them."""
    text = text[find_dateline_end(text) :]
    columns, parts = _columns_of(split_words(text)), _parts_of(text, language)
    return frozenset(_names(columns, parts, text, language)), _lower(columns[0], parts, text)


# A profile is large, and of a long story too many to keep; what it is made of is small.
@lru_cache(maxsize=1 << 14)
def _parts_of(text: str, language: str) -> tuple[tuple[str, ...], ...]:
    words = _words_of(language)
    met = [
        words[text[start:end]] if kind is _WORD else _describe_other(kind, key, text[start:end], language)
        for start, end, kind, key in split_words(text)
    ]
    return tuple(fold_synonyms(met, language))


def _stems_of(parts: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple([stems[0] for stems in parts if stems])


class _Words(dict[str, Stems]):
    """The words of a language that were met, each taken apart once; a cache would be slower by the thousand."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, surface: str) -> Stems:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        self[surface] = found = describe_stems(_stems(surface, self._language), self._language)
        return found


@lru_cache(maxsize=16)
def _words_of(language: str) -> _Words:
    return _Words(language)


def _terms(tokens: Sequence[Token], parts: Sequence[tuple[str, ...]], text: str) -> frozenset[str]:
    """Return the terms of some tokens of a text."""
    if not _has_glyphs(tokens, text):
        return frozenset(chain.from_iterable(parts))
    return frozenset((*_terms_and_pairs(tokens, parts), *find_han_numbers(tokens)))


def _has_glyphs(tokens: Sequence[Token], text: str) -> bool:
    # Most texts have no such letter at all, which is told sooner.
    return MAY_BE_GLYPH.search(text) is not None and _GLYPH in _columns_of(tokens)[2]


def _columns_of(tokens: Sequence[Token]) -> _Columns:
    """Return the starts, ends, kinds and keys of tokens, in a quarter of the time of a look at each."""
    starts, ends, kinds, keys = zip(*tokens, strict=True) if tokens else ((), (), (), ())
    return starts, ends, kinds, keys


def _terms_and_pairs(tokens: Sequence[Token], parts: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Yield the stems of words, and of letters of scripts without blanks the pairs."""
    before: Token | None = None
    for token, stems in zip(tokens, parts, strict=True):
        if token.kind is _GLYPH:
            if before is not None and before.end == token.start:
                yield before.key + token.key
            before = token
        else:
            before = None
            yield from stems


def _describe_other(kind: TokenKind, key: str, surface: str, language: str) -> Stems:
    """Describe what counts that is no word: of an amount its value and, for "two million", its parts too."""
    amount = split_amount(surface) if kind is _NUMBER else None
    return describe_stems((key, amount[0], stem(amount[1], language)) if amount else (key,), language)


def _stems(word: str, language: str) -> tuple[str, ...]:
    parts = word.replace("’", "'").replace("ʼ", "'").replace(".", "").split("'")
    return tuple([stem(part, language) for part in parts if len(part) > 1 or part == word])


def _bits_of(words: Sequence[str]) -> int:
    """Return the runs of four letters of words, a bit for each: what two sentences share takes sets twice the time."""
    bits = bytearray(_GRAM_NUMBERS >> 3)
    for number in chain.from_iterable(map(_grams, words)):
        bits[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(bits, "little")


@lru_cache(maxsize=1 << 16)
def _grams(word: str) -> tuple[int, ...]:
    """Return the runs of four letters of a word and the blanks around it, each by a number."""
    padded = f" {word} "
    starts = range(max(1, len(padded) - _GRAM + 1))
    if word.isascii():  # a letter is a byte
        letters = padded.encode()
        return tuple([crc32(letters[at : at + _GRAM]) % _GRAM_NUMBERS for at in starts])
    return tuple([crc32(padded[at : at + _GRAM].encode()) % _GRAM_NUMBERS for at in starts])


def _names(columns: _Columns, parts: Sequence[tuple[str, ...]], text: str, language: str) -> Iterator[str]:
    starts, _, kinds, _ = columns
    # "Per cent" may have a capital, and is no word.
    capitals = [at for at, start in enumerate(starts) if text[start].isupper() and kinds[at] is _WORD]
    common = zipf_tenths(language) if language in _CAPITAL_NOUNS else {}
    if common or len(capitals) <= _TITLE_CASE * kinds.count(_WORD):
        for at in capitals:
            if at:
                yield from [part for part in parts[at] if part not in common]


def _lower(starts: Sequence[int], parts: Sequence[tuple[str, ...]], text: str) -> frozenset[str]:
    first_letters = map(text.__getitem__, starts)
    return frozenset(chain.from_iterable(compress(parts, map(str.islower, first_letters))))


def _quoted_phrases(tokens: Sequence[Token], text: str) -> Iterator[tuple[str, ...]]:
    for start, end in find_quotations(text):
        inside = [token.key for token in tokens if start <= token.start and token.end <= end]
        for at in range(len(inside) - _QUOTE_PHRASE + 1):
            yield tuple(inside[at : at + _QUOTE_PHRASE])


def find_quotations(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans between quotes; a quote that only closes began before the sentence, and the other way round."""
    start: int | None = None
    seen = False
    for found in _QUOTE.finditer(text):
        at, letter = found.start(), found.group()
        opens = letter in _OPENING or (letter == '"' and start is None)
        if opens and start is None:
            start, seen = at + 1, True
        elif not opens:
            if start is not None or not seen:
                yield start or 0, at
            start, seen = None, True
    if start is not None:
        yield start, len(text)


def end_of_quotation(before: str, text: str) -> int | None:
    """Return where a quotation ends that the sentence before has begun; None if it does not go on and end here."""
    spans = list(find_quotations(before))
    found = _ENDING.search(text)
    is_open = bool(spans) and spans[-1][1] == len(before)
    return found.start() if is_open and found is not None and found.start() else None
