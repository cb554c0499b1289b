"""Which sentences in another language share with the words of a claim its subject alone, or its predicate alone.

"Chlorine is used to clean water" is not told by who says that a lorry with chlorine burned, nor the route of a train by
who says when it derailed; that the Orn tunnel will stay closed is not told by who says that of schools. Where a
dictionary knows too few words, nothing is said.
"""

from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.tagged_words import TaggedWord, tag_words
from reader.comparing.profiling.profiles import profile
from reader.comparing.profiling.synonyms import read_synonyms
from reader.gathering.claims.disputes.clause_words import is_auxiliary, meanings_of
from reader.gathering.claims.disputes.conditions import tell_other_conditions
from reader.gathering.claims.words.counts import count_as_many

_MARKS = frozenset(",;:–—")
_SOMEBODY = ("people", "human", "role", "post", "body")  # who may be called otherwise: the mayor, the politician
_OF_CALENDAR = ("weekday", "month", "day", "daytime")
_KNOWN = 0.6  # of the words of a sentence: of one of which a dictionary knows fewer it is not known what it shares
_FEWEST = 2  # words that a predicate has: of one alone, another language may have any word

Text = tuple[str, str]
"""A sentence and its language."""


class _Parts(NamedTuple):
    """What a sentence says before its first auxiliary verb, and what from there on."""

    subject: tuple[TaggedWord, ...]
    predicate: tuple[TaggedWord, ...]


@lru_cache(maxsize=1 << 12)
def share_subject_alone(worded: Text, told: Text) -> bool:
    """Tell whether all that two sentences share stands before the first auxiliary verb of one of them."""
    parts = _parts(worded) if is_offered(worded[1], told[1]) else None
    if parts is None or len(parts.predicate) < _FEWEST or profile(*worded).numbers & profile(*told).numbers:
        return False
    if not _is_of_one_clause(worded, parts) or count_as_many(worded, told):
        return False
    if tell_other_conditions(worded, told) is False:
        return False  # both say that it is in one state
    said = [_meanings(word, told[1]) for word in tag_words(*told) if word.is_content]
    asked = [_meanings(word, worded[1]) for word in parts.predicate]
    if not (_are_known(said) and _are_known(asked)) or any(mine & yours for mine, yours in product(asked, said)):
        return False
    matched = _matched(worded, told)
    return _has_any(parts.subject, matched) and not _has_any(parts.predicate, matched)


@lru_cache(maxsize=1 << 12)
def share_predicate_alone(worded: Text, told: Text) -> bool:
    """Tell whether one of two sentences says of a named thing what the other says of another thing."""
    parts = _parts(worded) if is_offered(worded[1], told[1]) else None
    if parts is None or not any(word.is_name for word in parts.subject) or any(map(_is_somebody, parts.subject)):
        return False
    words = [word for word in tag_words(*told) if word.is_content and not any(map(word.entry, _OF_CALENDAR))]
    said = [_meanings(word, told[1]) for word in words]
    things = [_meanings(word, worded[1]) for word in parts.subject if not word.is_name]
    # In German every noun may be a name: one that a dictionary knows is a thing.
    is_known = bool(said) and bool(said[0] - {words[0].text.casefold()}) and _are_known(said) and _are_known(things)
    if not is_known or not things or _is_somebody(words[0]):
        return False
    matched = _matched(worded, told)
    is_other = not any(mine & yours for mine, yours in product(things, said)) and not _has_any(parts.subject, matched)
    return is_other and _has_any(parts.predicate, matched)


def _parts(text: Text) -> _Parts | None:
    """Part a sentence before its first auxiliary verb; None where it has none, or an infinitive for it."""
    words = tag_words(*text)
    at = next((n for n, word in enumerate(words) if _is_auxiliary(word)), 0)
    if not at or words[at - 1].entry("infinitive") is not None:
        return None
    return _Parts(
        tuple(word for word in words[:at] if word.is_content), tuple(word for word in words[at:] if word.is_content)
    )


def _is_auxiliary(word: TaggedWord) -> bool:
    modal = word.entry("modal")
    return (modal is not None and modal.value == "sure") or is_auxiliary(word)


def _is_of_one_clause(text: Text, parts: _Parts) -> bool:
    """Tell whether a verb may belong to the words before it: behind a name set between commas, not behind one comma."""
    before = parts.predicate[0].start
    marks = [word.text for word in tag_words(*text) if word.start < before and word.text in _MARKS]
    return len(marks) % 2 == 0 and set(marks) <= {","}


def _are_known(words: Sequence[frozenset[str]]) -> bool:
    return sum(map(bool, words)) >= _KNOWN * len(words)


def _has_any(words: Sequence[TaggedWord], places: Collection[int]) -> bool:
    return any(word.start in places for word in words)


def _is_somebody(word: TaggedWord) -> bool:
    # The stem of schools is that of pupils in some languages.
    return word.entry("facility") is None and any(word.entry(kind) is not None for kind in _SOMEBODY)


def _matched(one: Text, other: Text) -> frozenset[int]:
    """Return where words of one text stand that another one has."""
    return frozenset(pair.left[0] for pair in match_words(one, other))


def _meanings(word: TaggedWord, language: str) -> frozenset[str]:
    """Return what a word may be in English, and what it is a side of."""
    fates = {f"fate {entry.value}" for entry in word.entries if entry.kind == "fate"}
    found = meanings_of(word, language, is_foreign=True) | ({word.text.casefold()} if word.is_name else set())
    heads = read_synonyms("en").heads
    return frozenset({heads.get(one, one) for one in found} | fates)
