"""What a word is wherever it stands, by the lexicon, the frequencies and the synonyms of its language."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.differing.lexicons import Entry, read_lexicon
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.comparing.profiling.stemming import stem
from reader.comparing.profiling.synonyms import read_synonyms

_COMMON = 60  # Zipf frequency, in tenths, from which on a word says nothing of what a sentence is about
_UNCOUNTED = 64  # a word this common is hardly what a number counts; "people" has 63
_COMMON_OPENING = 58  # a word this common that begins a sentence is no name
_NO_NAMES = frozenset({"title", "weekday", "month", "day"})  # they have capitals in some languages
# Letters that tell person and tense before a verb, and that no stemmer takes off.
_ENGLISH = "en"
_PERSONS = {"ar": re.compile("^س?[يتنا](?=...)")}
# Kinds of words that a quantity or a date may begin with.
BEGINNINGS = frozenset({
    *("number", "power", "fraction", "unit", "currency", "percent", "minus", "every", "and_half"),
    *("weekday", "day", "month", "clock", "hour_offset", "hour_named"),
})  # fmt: skip
# Kinds of words that tell a fact of their own, and so nothing of what the sentence is about.
_TELLING = frozenset({
    *("number", "power", "fraction", "unit", "currency", "percent", "hedge", "negation", "modal", "opposite"),
    *("quantity", "weekday", "day", "month", "speech", "according", "ordinal"),
    *("clock", "hour_offset", "offset_behind", "clock_word", "day_half", "daytime", "hour_word", "hour_named"),
})  # fmt: skip
_BOTH = frozenset({"negation", "people"})
_DENYING = frozenset({"negation", "quantity", "nobody"})
_MOST_KNOWN = 1 << 16
_FEWEST_LETTERS = 3  # of a word that tells something, in a language without a table

Rest = tuple[str, TokenKind, str, tuple[Entry, ...], bool, bool, bool, bool, int]
"""What a word is, in its order, beside its place: the fields of a tagged word from its text on."""


class Known(NamedTuple):
    """What a word is wherever it stands.

    `may_open`: it is a name even where a sentence begins with it. `alone` is what the lexicon has for it and `phrases`
    are those that it may open, the longest first; `seconds` are the second words of these, and their stems: before any
    other word, it is what it is alone. `as_word` and `as_name` are what `rest_of` makes of it then, `kinds` those of
    its entries then, `opened` those of the phrases; `has_mark` if one of these has a hyphen behind the word. It
    `depends` on the words beside it if it may be a name, opens a phrase, or denies without an article alone.
    """

    text: str
    stem: str
    root: str
    is_content: bool
    may_be_counted: bool
    is_capitalized: bool
    may_open: bool
    number: Entry | None
    alone: tuple[Entry, ...]
    phrases: tuple[Entry, ...]
    seconds: frozenset[str]
    as_word: Rest
    as_name: Rest
    kinds: frozenset[str]
    opened: frozenset[str]
    has_mark: bool
    depends: bool


class Vocabulary(dict[str, Known]):
    """The words of a language that were met, each described once; asked for by the thousand, where a cache is slow."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, surface: str) -> Known:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        self[surface] = known = _describe(surface, self._language)
        return known


@lru_cache(maxsize=16)
def vocabulary_of(language: str) -> Vocabulary:
    """Return the words of a language that were met."""
    return Vocabulary(language)


def _describe(surface: str, language: str) -> Known:
    lexicon, frequencies = read_lexicon(language), zipf_tenths(language)
    own = stem(surface, language)
    root = lexicon.forms.get(own, own)
    frequency = frequencies.get(root, 0)
    # The dictionaries know words of other languages by stems of their own.
    head = read_synonyms(language).heads.get(root, root) if language == _ENGLISH else root
    if language in _PERSONS:
        head = _PERSONS[language].sub("", head)
    entries = lexicon.beginning(own, surface)
    number = lexicon.number(fold(surface))
    is_content = frequency < _COMMON and (bool(frequencies) or len(root) > _FEWEST_LETTERS)
    is_capitalized = _is_capitalized(surface, lexicon.words.get("pronoun", frozenset()))
    nothing = frozenset[str]()
    is_counted = frequency < _UNCOUNTED
    bare = surface, TokenKind.WORD, head, (), is_content
    as_word: Rest = (*bare, False, is_counted, False, 0)
    as_name: Rest = (*bare, True, is_counted, False, 0)
    known = Known(
        surface,
        own,
        head,
        is_content,
        is_counted,
        is_capitalized,
        frequency < _COMMON_OPENING,
        number,
        (),
        (),
        nothing,
        as_word,
        as_name,
        nothing,
        nothing,
        has_mark=False,
        depends=is_capitalized,
    )
    return _with_entries(known, entries) if entries or number is not None else known


def _with_entries(known: Known, entries: Sequence[Entry]) -> Known:
    """Add what the lexicon knows of a word, alone and with others behind it; most words are in none."""
    alone = tuple([entry for entry in entries if entry.matches((known.stem,), (known.text,), 0)])
    phrases = tuple([entry for entry in entries if len(entry.words) > 1])
    seconds = frozenset([part for entry in entries for part in (*map(fold, entry.words[1:2]), *entry.stems[1:2])])
    return known._replace(
        alone=alone,
        phrases=phrases,
        seconds=seconds,
        as_word=rest_of(known, alone, is_name=False),
        as_name=rest_of(known, alone, is_name=True),
        kinds=frozenset([entry.kind for entry in (*alone, known.number) if entry is not None]),
        opened=frozenset([entry.kind for entry in phrases]),
        has_mark=not all(map(str.isalpha, seconds)),
        depends=known.is_capitalized or bool(seconds) or is_nobody_or_somebody(alone),
    )


def is_nobody_or_somebody(entries: Sequence[Entry]) -> bool:
    """Tell whether a word denies alone, and is a noun for people behind an article: personne, une personne."""
    return {entry.kind for entry in entries} >= _BOTH


def as_somebody(one: Known) -> Rest:
    """Return what such a word is behind an article."""
    return rest_of(one, tuple([entry for entry in one.alone if entry.kind not in _DENYING]), is_name=False)


def _is_capitalized(surface: str, pronouns: frozenset[str]) -> bool:
    """Tell whether a word has a capital of its own: not "I", not "I'll"."""
    head = surface.replace("’", "'").partition("'")[0]
    return head[:1].isupper() and len(head) > 1 and head.lower() not in pronouns


def rest_of(one: Known, found: tuple[Entry, ...], *, is_name: bool) -> Rest:
    """Return what a TaggedWord holds of a word beside its place, in its order."""
    if not found and one.number is not None:
        found = (one.number,)
    kinds = {entry.kind for entry in found}
    counted = one.may_be_counted and "speech" not in kinds
    is_name = is_name and _NO_NAMES.isdisjoint(kinds)
    may_tell = not BEGINNINGS.isdisjoint(kinds)
    return one.text, TokenKind.WORD, one.root, found, one.is_content, is_name, counted, may_tell, reach_of(found)


def reach_of(entries: tuple[Entry, ...]) -> int:
    """Return how many words the longest entry that tells a fact takes up, 0 where none does."""
    return max([len(entry.stems) for entry in entries if entry.kind in _TELLING], default=0) if entries else 0
