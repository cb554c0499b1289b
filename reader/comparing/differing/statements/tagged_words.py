"""The words of a sentence with what the lexicon of its language knows of each, taken apart once for all facts."""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.differing.lexicons import Entry, read_lexicon
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind, split_tokens
from reader.comparing.profiling.stemming import stem
from reader.comparing.profiling.synonyms import read_synonyms

_COMMON = 60  # Zipf frequency, in tenths, from which on a word says nothing of what a sentence is about
_UNCOUNTED = 64  # a word this common is hardly what a number counts; "people" has 63
_COMMON_OPENING = 58  # a word this common that begins a sentence is no name
_NO_NAMES = frozenset({"title", "weekday", "month", "day"})  # they have capitals in some languages
_OPENING_SIGNS = frozenset("°")
_FEWEST_LETTERS = 3  # of a word that tells something, in a language without a table


class TaggedWord(NamedTuple):
    """A word, number, sign or mark of a sentence.

    `stem` is a word's stem, or the key of anything else; `entries` what the lexicon has for it and for the phrases that
    begin here, the longest first. `may_tell` if a quantity or a date may begin here: most words can be passed over.
    A tuple, as hundreds are made of each pair of stories.
    """

    start: int
    end: int
    text: str
    kind: TokenKind
    stem: str
    entries: tuple[Entry, ...]
    is_content: bool
    is_name: bool
    may_be_counted: bool
    may_tell: bool

    def entry(self, kind: str) -> Entry | None:
        """Give the longest entry of a kind, if there is one."""
        for entry in self.entries:
            if entry.kind == kind:
                return entry
        return None


@lru_cache(maxsize=1 << 12)
def tag_words(text: str, language: str) -> tuple[TaggedWord, ...]:
    """List the words, numbers, signs and marks of a text, without blanks."""
    lexicon, heads = read_lexicon(language), read_synonyms(language).heads
    tokens = [token for token in split_tokens(text) if token.kind is not TokenKind.BLANK]
    surfaces = [text[token.start : token.end] for token in tokens]
    stems = [
        stem(surface, language) if token.kind is TokenKind.WORD else token.key
        for token, surface in zip(tokens, surfaces, strict=True)
    ]
    words = []
    for at, token in enumerate(tokens):
        found = tuple(lexicon.find(stems, surfaces, at)) if stems[at] in lexicon.entries else ()
        if token.kind is not TokenKind.WORD:
            is_glyph = token.kind is TokenKind.GLYPH
            words.append(
                TaggedWord(
                    *(token.start, token.end, surfaces[at], token.kind, stems[at], found),
                    is_content=False,
                    is_name=False,
                    may_be_counted=is_glyph,
                    may_tell=bool(found) or token.kind is TokenKind.NUMBER or surfaces[at] in _OPENING_SIGNS,
                )
            )
            continue
        root = lexicon.forms.get(stems[at], stems[at])
        said = _weigh(root, surfaces[at], language)
        kinds = [entry.kind for entry in found]
        words.append(
            TaggedWord(
                *(token.start, token.end, surfaces[at], token.kind, heads.get(root, root), found),
                is_content=said.is_content,
                is_name=said.is_capitalized and (at > 0 or said.may_open) and _NO_NAMES.isdisjoint(kinds),
                may_be_counted=said.may_be_counted and "speech" not in kinds,
                may_tell=bool(found),
            )
        )
    return tuple(words)


@dataclass(frozen=True, slots=True)
class _Weight:
    """What a word's frequency and letters say of it; `may_open`: it is a name even where a sentence begins with it."""

    is_content: bool
    may_be_counted: bool
    is_capitalized: bool
    may_open: bool


@lru_cache(maxsize=1 << 15)
def _weigh(root: str, surface: str, language: str) -> _Weight:
    frequencies = zipf_tenths(language)
    frequency = frequencies.get(root, 0)
    return _Weight(
        frequency < _COMMON and (bool(frequencies) or len(root) > _FEWEST_LETTERS),
        frequency < _UNCOUNTED,
        _is_capitalized(surface, read_lexicon(language).words.get("pronoun", frozenset())),
        frequency < _COMMON_OPENING,
    )


def _is_capitalized(surface: str, pronouns: frozenset[str]) -> bool:
    """Whether a word has a capital of its own: not "I", not "I'll"."""
    head = surface.replace("’", "'").partition("'")[0]
    return head[:1].isupper() and len(head) > 1 and head.lower() not in pronouns
