"""Who says or does what a sentence of a story tells, by a last name, and which names of a story are persons'."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import groupby
from typing import NamedTuple

from reader.comparing.differing.quoting.attributing.speakers import speaker_names
from reader.comparing.differing.statements.governed_words import has_title_case
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have, tag_words
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Article
from reader.model.quotation import Quotation

_SIGN = re.compile('["“”„«»「」『』]|^\\s*[-–—]')
_LONGEST_SHORT = 4  # letters of a title that ends with a full stop: Sen., Gov.
_LONGEST_OPENING = 8  # words of an office and a name
_TITLES = ("title", "role")
_MAY_TITLE = frozenset(_TITLES)
_NO_NAMES = ("title", "role", "body", "press", "month", "weekday", "preposition", "subordinate", "article", "pronoun")
_APPOSED = ("article", "cased_article", "opens_noun")
_FULL_NAME = 2
_COMMA_AND_NEXT = 2
_OWNERS = ("'s", "’s")


class Act(Enum):
    """How somebody tells or does something: in words that are quoted, in others, or by a deed."""

    QUOTED = auto()
    SAID = auto()
    DONE = auto()


class Actors(NamedTuple):
    """The folded last names of who says or does what a sentence tells; none where it is not sure who."""

    names: frozenset[str]
    act: Act


_NOBODY = Actors(frozenset(), Act.DONE)


def may_be_quoted(article: Article, index: int) -> bool:
    """Tell whether a sign of a quotation stands in the paragraph of a sentence: to read all quotations takes longer."""
    sentence = article.sentences[index]
    return _SIGN.search(article.paragraphs[sentence.paragraph].span.of(article.text)) is not None


def find_speakers(article: Article, index: int, quotations: Sequence[Quotation]) -> Actors | None:
    """Return who says what a sentence quotes, if all of it has a speaker with a name; None where nothing is quoted."""
    own = article.sentences[index].span
    quoted = [
        at
        for at, one in enumerate(quotations)
        if any(piece.start < own.end and own.start < piece.end for piece in one.pieces)
    ]
    if not quoted:
        return None
    speakers = [_speaker(article, quotations, at) for at in quoted]
    return Actors(frozenset(speakers), Act.QUOTED) if all(speakers) else _NOBODY


def find_doer(article: Article, index: int) -> Actors:
    """Return the name that a sentence opens with, and whether it says or does something."""
    words = tag_words(article.sentence_text(index), article.language or "")
    name = _opening_name(words)
    says = any(word.entry("speech") is not None for word in words)
    return Actors(frozenset({name}), Act.SAID if says else Act.DONE) if name else _NOBODY


def _speaker(article: Article, quotations: Sequence[Quotation], at: int) -> str:
    """Return the last name of who says a quotation, where the story names him; "" where not."""
    one = quotations[at]
    if one.person is not None:
        return _last_name(one.person.of(article.text))
    named = speaker_names(article.text, article.language or "", quotations, at)
    return _last_name(one.speaker[-1].of(article.text)) if named.is_own and one.speaker else ""


def _last_name(text: str) -> str:
    words = [word for word in text.replace(",", " ").split() if word[:1].isupper()]
    return fold(words[-1]) if words else ""


def find_persons(article: Article) -> frozenset[str]:
    """Return the folded last names that a story tells behind what somebody is, or before it and a comma."""
    language = article.language or ""
    texts = map(article.sentence_text, article.compared_sentences())
    return frozenset(
        name for text in texts if _may_introduce(text, language) for name in _introduced(tag_words(text, language))
    )


def _may_introduce(text: str, language: str) -> bool:
    """Tell of a sentence without a title, a comma or a point inside that it introduces nobody, in less time."""
    return "," in text or "." in text.rstrip()[:-1] or may_have(text, language, _MAY_TITLE)


def _introduced(words: Sequence[TaggedWord]) -> Iterator[str]:
    if has_title_case(words):
        return
    for start, end in _runs(words):
        last = words[end - 1]
        if any(map(last.entry, _NO_NAMES)):
            continue
        before, behind = words[start - 1 : start], words[end : end + 2]
        is_titled = any(map(words[start].entry, _TITLES)) or any(any(map(one.entry, _TITLES)) for one in before)
        is_short = len(before) == 1 and before[0].text == "." and start > 1
        is_short = is_short and words[start - 2].text[0].isupper() and len(words[start - 2].text) <= _LONGEST_SHORT
        is_apposed = (
            end - start >= _FULL_NAME
            and len(behind) == _COMMA_AND_NEXT
            and behind[0].text == ","
            and (behind[1].kind is TokenKind.NUMBER or any(map(behind[1].entry, _APPOSED)))
        )
        if is_titled or is_short or is_apposed:
            yield fold(last.text)


def _runs(words: Sequence[TaggedWord]) -> Iterator[tuple[int, int]]:
    """Yield where names begin and end: words with capitals side by side."""
    for is_name, run in groupby(range(len(words)), lambda at: words[at].is_name):
        places = list(run)
        if is_name:
            yield places[0], places[-1] + 1


def _opening_name(words: Sequence[TaggedWord]) -> str:
    """Return the last word of the name that opens a sentence, be it behind an office; "" where it owns something."""
    if has_title_case(words):
        return ""
    last: TaggedWord | None = None
    for at, word in enumerate(words[:_LONGEST_OPENING]):
        if word.text == "." and at and words[at - 1].text[0].isupper():
            continue
        if not word.text[0].isupper():
            if last is not None or not any(map(word.entry, _TITLES)):
                break
            continue
        last = word
    if last is None or any(map(last.entry, _NO_NAMES)) or last.text.endswith(_OWNERS):
        return ""
    return fold(last.text)
