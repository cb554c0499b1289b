"""The words of a sentence with what the lexicon of its language knows of each, taken apart once for all facts."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.comparing.differing.lexicons import Entry, read_lexicon
from reader.comparing.differing.statements.known_words import (
    BEGINNINGS,
    Known,
    Rest,
    as_somebody,
    is_nobody_or_somebody,
    reach_of,
    rest_of,
    vocabulary_of,
)
from reader.comparing.profiling.normalization import TokenKind, fold, split_without_blanks, split_words
from reader.comparing.profiling.stemming import stem

CAPITAL_NOUNS = frozenset({"de", "lb"})
_OPENERS = frozenset('.!?:"“„«‘')  # behind them any word has a capital
_OPENING_SIGNS = frozenset("°")
_CLAUSE = 14  # words between a verb and its particle
_NOTHING_KNOWN = (), False, False, False, False, 0  # what a `Rest` says of a mark behind its text, kind and key


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

    @property
    def tells_yet(self) -> bool:
        """Whether it says that what is so now may be otherwise in a later report: not yet, so far."""
        entry = self.entry("partly")
        return entry is not None and entry.value == "yet"

    @property
    def joins(self) -> bool:
        """Whether it joins what stands before it with what stands behind it: and, or."""
        return bool(self.entries) and (self.entry("and") is not None or self.entry("or") is not None)


@lru_cache(maxsize=1 << 12)
def tag_words(text: str, language: str) -> tuple[TaggedWord, ...]:
    """List the words, numbers, signs and marks of a text, without blanks."""
    vocabulary = vocabulary_of(language)
    word = TokenKind.WORD
    make = tuple.__new__  # a fifth of the time of a call of the class, and hundreds are made of each pair of stories
    words: list[TaggedWord] = []
    known: list[Known | None] = []
    unsure: list[int] = []  # what depends on the words beside it
    for start, end, kind, key in split_without_blanks(text):
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
    words: list[TaggedWord], known: Sequence[Known | None], unsure: Sequence[int], language: str
) -> tuple[TaggedWord, ...]:
    """Tell what words are that depend on those beside them: names, those that begin a phrase, and what is no word."""
    lexicon = read_lexicon(language)
    surfaces = [one.text for one in words]
    stems = [word.stem if one is None else one.stem for word, one in zip(words, known, strict=True)]
    make, last = tuple.__new__, len(words) - 1
    rest: Rest
    for at in unsure:
        one, bare = known[at], words[at]
        if one is None:
            found = tuple(lexicon.find(stems, surfaces, at)) if stems[at] in lexicon.entries else ()
            may_tell = bool(found) or bare.kind is TokenKind.NUMBER or bare.text in _OPENING_SIGNS
            is_glyph = bare.kind is TokenKind.GLYPH
            if not (may_tell or is_glyph):
                continue
            rest = (bare.text, bare.kind, bare.stem, found, False, False, is_glyph, may_tell, reach_of(found))
        else:
            is_name = one.is_capitalized and _may_be_named(known, surfaces, at, language)
            if one.seconds and at < last and (stems[at + 1] in one.seconds or fold(surfaces[at + 1]) in one.seconds):
                phrases = [entry for entry in one.phrases if entry.matches(stems, surfaces, at)]
                rest = rest_of(one, (*phrases, *one.alone), is_name=is_name)
            elif is_name:
                rest = one.as_name
            elif at and is_nobody_or_somebody(one.alone) and words[at - 1].entry("opens_noun") is not None:
                rest = as_somebody(one)
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


def may_tell_quantity(text: str, language: str) -> bool:
    """Tell whether a quantity or a date may stand in a sentence, in figures or in words."""
    return may_have(text, language, BEGINNINGS)


# Asked for by each fact that a story tells by a word.
@lru_cache(maxsize=1 << 14)
def _kinds_in(text: str, language: str) -> frozenset[str] | None:
    """Return the kinds that the words of a sentence may have; None where it has anything that is no word."""
    vocabulary, word = vocabulary_of(language), TokenKind.WORD
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
                words[verb] = words[verb]._replace(entries=entries, may_tell=True, reach=reach_of(entries))
                break
    return tuple(words)


def _may_be_named(known: Sequence[Known | None], surfaces: Sequence[str], at: int, language: str) -> bool:
    """Tell if the capital of a word is its own: no opening, and where nouns have capitals, one of several in a row."""
    one = known[at]
    if (at == 0 or surfaces[at - 1] in _OPENERS) and not (one is not None and one.may_open):
        return False
    beside = (*known[max(0, at - 1) : at], *known[at + 1 : at + 2])
    return language not in CAPITAL_NOUNS or any(other is not None and other.is_capitalized for other in beside)
