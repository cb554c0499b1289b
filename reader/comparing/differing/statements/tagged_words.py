"""The words of a sentence with what the lexicon of its language knows of each, taken apart once for all facts."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.comparing.differing.lexicons import Entry, read_lexicon
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind, fold, split_tokens, split_words
from reader.comparing.profiling.stemming import stem
from reader.comparing.profiling.synonyms import read_synonyms

_COMMON = 60  # Zipf frequency, in tenths, from which on a word says nothing of what a sentence is about
_UNCOUNTED = 64  # a word this common is hardly what a number counts; "people" has 63
_COMMON_OPENING = 58  # a word this common that begins a sentence is no name
_NO_NAMES = frozenset({"title", "weekday", "month", "day"})  # they have capitals in some languages
CAPITAL_NOUNS = frozenset({"de", "lb"})
_OPENERS = frozenset('.!?:"“„«‘')  # behind them any word has a capital
_OPENING_SIGNS = frozenset("°")
# Letters that tell person and tense before a verb, and that no stemmer takes off.
_PERSONS = {"ar": re.compile("^س?[يتنا](?=...)")}
# Kinds of words that a quantity or a date may begin with.
_BEGINNINGS = frozenset({
    *("number", "power", "fraction", "unit", "currency", "percent", "minus", "every", "and_half"),
    *("weekday", "day", "month", "clock", "hour_offset", "hour_named"),
})  # fmt: skip
# Kinds of words that tell a fact of their own, and so nothing of what the sentence is about.
_TELLING = frozenset({
    *("number", "power", "fraction", "unit", "currency", "percent", "hedge", "negation", "modal", "opposite"),
    *("quantity", "weekday", "day", "month", "speech", "according", "ordinal"),
    *("clock", "hour_offset", "offset_behind", "clock_word", "day_half", "daytime", "hour_word", "hour_named"),
})  # fmt: skip
_MOST_KNOWN = 1 << 16
_CLAUSE = 14  # words between a verb and its particle
_FEWEST_LETTERS = 3  # of a word that tells something, in a language without a table

_Rest = tuple[str, TokenKind, str, tuple[Entry, ...], bool, bool, bool, bool, int]
_NOTHING_KNOWN = (), False, False, False, False, 0  # what a `_Rest` says of a mark behind its text, kind and key


class TaggedWord(NamedTuple):
    """A word, number, sign or mark of a sentence.

    `stem` is a word's stem, or the key of anything else; `entries` what the lexicon has for it and for the phrases that
    begin here, the longest first. `may_tell` if a quantity or a date may begin here: most words can be passed over.
    `reach` is how many words from here on tell a fact of their own, if any. A tuple, as hundreds are made of each pair
    of stories.
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
    reach: int

    def entry(self, kind: str) -> Entry | None:
        """Return the longest entry of a kind, if there is one."""
        for entry in self.entries:
            if entry.kind == kind:
                return entry
        return None


@lru_cache(maxsize=1 << 12)
def tag_words(text: str, language: str) -> tuple[TaggedWord, ...]:
    """List the words, numbers, signs and marks of a text, without blanks."""
    vocabulary = _vocabulary(language)
    blank, word = TokenKind.BLANK, TokenKind.WORD
    make = tuple.__new__  # a fifth of the time of a call of the class, and hundreds are made of each pair of stories
    words: list[TaggedWord] = []
    known: list[_Known | None] = []
    unsure: list[int] = []  # what depends on the words beside it
    for start, end, kind, key in split_tokens(text):
        if kind is blank:
            continue
        surface = text[start:end]
        if kind is word:
            one = vocabulary[surface]
            if one.depends:
                unsure.append(len(words))
            known.append(one)
            words.append(make(TaggedWord, (start, end, *one.as_word)))
        else:
            known.append(None)
            unsure.append(len(words))
            words.append(make(TaggedWord, (start, end, surface, kind, key, *_NOTHING_KNOWN)))
    return _with_phrases(words, known, unsure, language)


def _with_phrases(
    words: list[TaggedWord], known: Sequence["_Known | None"], unsure: Sequence[int], language: str
) -> tuple[TaggedWord, ...]:
    """Tell what words are that depend on those beside them: names, those that begin a phrase, and what is no word."""
    lexicon = read_lexicon(language)
    surfaces = [one.text for one in words]
    stems = [word.stem if one is None else one.stem for word, one in zip(words, known, strict=True)]
    make, last = tuple.__new__, len(words) - 1
    rest: _Rest
    for at in unsure:
        one, bare = known[at], words[at]
        if one is None:
            found = tuple(lexicon.find(stems, surfaces, at)) if stems[at] in lexicon.entries else ()
            may_tell = bool(found) or bare.kind is TokenKind.NUMBER or bare.text in _OPENING_SIGNS
            is_glyph = bare.kind is TokenKind.GLYPH
            if not (may_tell or is_glyph):
                continue
            rest = (bare.text, bare.kind, bare.stem, found, False, False, is_glyph, may_tell, _reach(found))
        else:
            is_name = one.is_capitalized and _may_be_named(known, surfaces, at, language)
            if one.seconds and at < last and (stems[at + 1] in one.seconds or fold(surfaces[at + 1]) in one.seconds):
                rest = _rest(one, tuple(lexicon.find(stems, surfaces, at)), is_name=is_name)
            elif is_name:
                rest = one.as_name
            else:
                continue
        words[at] = make(TaggedWord, (bare.start, bare.end, *rest))
    particles = lexicon.words.get("separable")
    return _with_separated(words, particles, language) if particles else tuple(words)


def may_have(text: str, language: str, kinds: frozenset[str]) -> bool:
    """Tell whether a sentence may have a word or phrase of some kinds, or has anything that is no word, as a figure is.

    No by far takes less time than to list the words; yes is said of some that have none.
    """
    found = _kinds_in(text, language)
    return found is None or not kinds.isdisjoint(found)


# Asked for by each fact that a story tells by a word.
@lru_cache(maxsize=1 << 12)
def _kinds_in(text: str, language: str) -> frozenset[str] | None:
    """Return the kinds that the words of a sentence may have; None where it has anything that is no word."""
    vocabulary, word = _vocabulary(language), TokenKind.WORD
    particles = read_lexicon(language).words.get("separable", frozenset())
    met = []
    for start, end, kind, _ in split_words(text):
        surface = text[start:end]
        if kind is not word or surface in particles:
            return None
        met.append(vocabulary[surface])
    kinds = frozenset[str]().union(*[one.kinds for one in met if one.kinds])
    opened = [
        one.opened
        for one, two in pairwise(met)
        if one.opened and (two.stem in one.seconds or fold(two.text) in one.seconds or one.has_mark)
    ]
    return kinds.union(*opened) if opened else kinds


def _rest(one: "_Known", found: tuple[Entry, ...], *, is_name: bool) -> _Rest:
    """Return what a TaggedWord holds of a word beside its place, in its order."""
    if not found and one.number is not None:
        found = (one.number,)
    kinds = {entry.kind for entry in found}
    counted = one.may_be_counted and "speech" not in kinds
    is_name = is_name and _NO_NAMES.isdisjoint(kinds)
    may_tell = not _BEGINNINGS.isdisjoint(kinds)
    return one.text, TokenKind.WORD, one.root, found, one.is_content, is_name, counted, may_tell, _reach(found)


def _reach(entries: tuple[Entry, ...]) -> int:
    """Return how many words the longest entry that tells a fact takes up, 0 where none does."""
    return max([len(entry.stems) for entry in entries if entry.kind in _TELLING], default=0) if entries else 0


def _with_separated(words: list[TaggedWord], particles: frozenset[str], language: str) -> tuple[TaggedWord, ...]:
    """Put what a verb tells with its particle, which ends the clause, to the verb: "wies die Klage ab"."""
    lexicon = read_lexicon(language)
    for at, word in enumerate(words):
        if word.text not in particles or not all(after.kind is TokenKind.MARK for after in words[at + 1 : at + 2]):
            continue
        for verb in range(at - 1, max(-1, at - _CLAUSE), -1):
            if words[verb].kind is TokenKind.MARK:
                break
            joined = word.text + words[verb].text.lower()
            found = lexicon.find([stem(joined, language)], [joined], 0)
            if found:
                entries = (*found, *words[verb].entries)
                words[verb] = words[verb]._replace(entries=entries, may_tell=True, reach=_reach(entries))
                break
    return tuple(words)


def _may_be_named(known: Sequence["_Known | None"], surfaces: Sequence[str], at: int, language: str) -> bool:
    """Whether the capital of a word is its own: no opening, and where nouns have capitals, one of several in a row."""
    one = known[at]
    if (at == 0 or surfaces[at - 1] in _OPENERS) and not (one is not None and one.may_open):
        return False
    beside = (*known[max(0, at - 1) : at], *known[at + 1 : at + 2])
    return language not in CAPITAL_NOUNS or any(other is not None and other.is_capitalized for other in beside)


class _Known(NamedTuple):
    """What a word is wherever it stands.

    `may_open`: it is a name even where a sentence begins with it. `seconds` are the second words of the phrases that it
    opens, and their stems: before any other word, it is what it is alone. `as_word` and `as_name` are what `_rest`
    makes of it then, `kinds` those of its entries then, `opened` those of the phrases; `has_mark` if one of these has a
    hyphen behind the word. It `depends` on the words beside it if it may be a name or opens a phrase.
    """

    text: str
    stem: str
    root: str
    is_content: bool
    may_be_counted: bool
    is_capitalized: bool
    may_open: bool
    number: Entry | None
    seconds: frozenset[str]
    as_word: _Rest
    as_name: _Rest
    kinds: frozenset[str]
    opened: frozenset[str]
    has_mark: bool
    depends: bool


class _Vocabulary(dict[str, _Known]):
    """The words of a language that were met, each described once; asked for by the thousand, where a cache is slow."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, surface: str) -> _Known:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        self[surface] = known = _describe(surface, self._language)
        return known


@lru_cache(maxsize=16)
def _vocabulary(language: str) -> _Vocabulary:
    return _Vocabulary(language)


def _describe(surface: str, language: str) -> _Known:
    lexicon, frequencies = read_lexicon(language), zipf_tenths(language)
    own = stem(surface, language)
    root = lexicon.forms.get(own, own)
    frequency = frequencies.get(root, 0)
    head = read_synonyms(language).heads.get(root, root)
    if language in _PERSONS:
        head = _PERSONS[language].sub("", head)
    entries = lexicon.entries.get(own, ())
    number = lexicon.number(fold(surface))
    is_content = frequency < _COMMON and (bool(frequencies) or len(root) > _FEWEST_LETTERS)
    is_capitalized = _is_capitalized(surface, lexicon.words.get("pronoun", frozenset()))
    nothing = frozenset[str]()
    is_counted = frequency < _UNCOUNTED
    bare = surface, TokenKind.WORD, head, (), is_content
    as_word: _Rest = (*bare, False, is_counted, False, 0)
    as_name: _Rest = (*bare, True, is_counted, False, 0)
    known = _Known(
        surface,
        own,
        head,
        is_content,
        is_counted,
        is_capitalized,
        frequency < _COMMON_OPENING,
        number,
        nothing,
        as_word,
        as_name,
        nothing,
        nothing,
        has_mark=False,
        depends=is_capitalized,
    )
    return _with_entries(known, entries) if entries or number is not None else known


def _with_entries(known: _Known, entries: Sequence[Entry]) -> _Known:
    """Add what the lexicon knows of a word, alone and with others behind it; most words are in none."""
    alone = tuple([entry for entry in entries if entry.matches((known.stem,), (known.text,), 0)])
    seconds = frozenset([part for entry in entries for part in (*map(fold, entry.words[1:2]), *entry.stems[1:2])])
    return known._replace(
        seconds=seconds,
        as_word=_rest(known, alone, is_name=False),
        as_name=_rest(known, alone, is_name=True),
        kinds=frozenset([entry.kind for entry in (*alone, known.number) if entry is not None]),
        opened=frozenset([entry.kind for entry in entries if len(entry.stems) > 1]),
        has_mark=not all(map(str.isalpha, seconds)),
        depends=known.is_capitalized or bool(seconds),
    )


def _is_capitalized(surface: str, pronouns: frozenset[str]) -> bool:
    """Whether a word has a capital of its own: not "I", not "I'll"."""
    head = surface.replace("’", "'").partition("'")[0]
    return head[:1].isupper() and len(head) > 1 and head.lower() not in pronouns
