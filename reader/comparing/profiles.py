"""What a sentence is made of, as far as likeness goes.

Equal sentences of a story are one profile: a line repeated fifty times is weighed once and placed fifty times.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.article import Article, Role
from reader.comparing.normalization import Token, TokenKind, identity, split_words
from reader.comparing.stemming import stem

_GRAM = 4
_QUOTE_PHRASE = 3
_OPENING = "“„«「『"
_CLOSING = "”»」』"
# More capitalized words than this share, and the sentence is set like a headline: capitals tell no names there.
_TITLE_CASE = 0.6


@dataclass(frozen=True, slots=True)
class Profile:
    """One distinct sentence of a story: where it stands (ascending indices) and its folded parts.

    `words` are keys in order; `terms` stems, or pairs of letters in scripts without blanks; `grams` runs of four
    letters inside words; `pairs` neighbouring words; `quoted` runs of three words inside quotes.
    """

    places: tuple[int, ...]
    words: tuple[str, ...]
    terms: frozenset[str]
    grams: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    names: frozenset[str]
    numbers: frozenset[str]
    quoted: frozenset[tuple[str, ...]]
    headline: bool


def group_sentences(article: Article) -> dict[tuple[str, ...], list[int]]:
    """Group the compared sentences that are the same words; groups in the order of the text."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for index in article.compared_sentences():
        groups.setdefault(identity(article.sentence_text(index)), []).append(index)
    return groups


def profile(article: Article, places: Sequence[int]) -> Profile:
    """Describe the sentence that stands at `places`, by its first place."""
    text = article.sentence_text(places[0])
    tokens = split_words(text)
    words = tuple(token.key for token in tokens)
    language = article.language or ""
    return Profile(
        places=tuple(places),
        words=words,
        terms=frozenset(_terms(tokens, text, language)),
        grams=frozenset(gram for word in words for gram in _grams(word)),
        pairs=frozenset(pairwise(words)),
        names=frozenset(_names(tokens, text, language)),
        numbers=frozenset(token.key for token in tokens if token.kind is TokenKind.NUMBER),
        quoted=frozenset(_quoted_phrases(tokens, text)),
        headline=any(article.role_of(place) is Role.HEADLINE for place in places),
    )


def _terms(tokens: Sequence[Token], text: str, language: str) -> Iterator[str]:
    before: Token | None = None
    for token in tokens:
        if token.kind is TokenKind.GLYPH:
            if before is not None and before.kind is TokenKind.GLYPH and before.end == token.start:
                yield before.key + token.key
            before = token
            continue
        before = None
        if token.kind is TokenKind.NUMBER:
            yield token.key
        else:
            yield from _stems(text[token.start : token.end], language)


def _stems(word: str, language: str) -> Iterator[str]:
    for part in word.replace("’", "'").replace("ʼ", "'").replace(".", "").split("'"):
        if len(part) > 1 or part == word:
            yield stem(part, language)


def _grams(word: str) -> Iterator[str]:
    padded = f" {word} "
    if len(padded) <= _GRAM:
        yield padded
    for start in range(len(padded) - _GRAM + 1):
        yield padded[start : start + _GRAM]


def _names(tokens: Sequence[Token], text: str, language: str) -> Iterator[str]:
    capitals = [token for token in tokens if text[token.start].isupper()]
    letters = sum(token.kind is TokenKind.WORD for token in tokens)
    if len(capitals) > _TITLE_CASE * letters:
        return
    for token in capitals:
        if token is not tokens[0]:
            yield from _stems(text[token.start : token.end], language)


def _quoted_phrases(tokens: Sequence[Token], text: str) -> Iterator[tuple[str, ...]]:
    for start, end in _quotations(text):
        inside = [token.key for token in tokens if start <= token.start and token.end <= end]
        for at in range(len(inside) - _QUOTE_PHRASE + 1):
            yield tuple(inside[at : at + _QUOTE_PHRASE])


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    """Give the spans between quotes; a quote that only closes began before the sentence, and the other way round."""
    start: int | None = None
    seen = False
    for at, letter in enumerate(text):
        opens, closes = letter in _OPENING, letter in _CLOSING
        if letter == '"':
            opens = start is None
            closes = not opens
        if opens and start is None:
            start, seen = at + 1, True
        elif closes:
            if start is not None or not seen:
                yield start or 0, at
            start, seen = None, True
    if start is not None:
        yield start, len(text)


def document_frequencies(profiles: Sequence[Profile]) -> Counter[str]:
    """Count in how many distinct sentences each term stands."""
    counts: Counter[str] = Counter()
    for one in profiles:
        counts.update(one.terms)
    return counts
