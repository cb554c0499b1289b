"""Tell apart what happens more than once: shops shut in Porto and in Lisbon, a man arrested here and one there.

Two sentences that are the same but for a place may both be true where they tell of many of a kind, or of a deed that is
done again and again: the police arrest a man in one town and another one in the next. Who visits a place, inspects or
fines somebody is not the only one who does.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.slots.meanings import glosses_of
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind

# Deeds of which there are several, by stems of English.
_REPEATED = {
    "arrest": "arrest", "detain": "arrest", "custodi": "arrest",
    "inspect": "inspect", "examin": "inspect", "check": "inspect", "audit": "inspect",
    "visit": "visit", "fine": "fine", "penal": "fine", "search": "search", "raid": "search",
}  # fmt: skip
_SURE = 0.3  # the weight from which on a word is what it is in English
_BY_ANYBODY = frozenset({"inspect", "visit", "fine"})  # whoever does one to somebody, others do it too
_PLACES, _DOERS = frozenset({DifferenceKind.NAME}), frozenset({DifferenceKind.NAME, DifferenceKind.ROLE})
# Where a noun that tells of many ends so; where a language is not here, it stands without an article.
_MANY = {"en": ("s", "people", "children", "men", "women"), "es": ("s",), "fr": ("s", "x"), "pt": ("s",)}
_ONE = ("ss", "us", "is")
_BEFORE = 3  # words before a noun among which is what counts it
_LAST = frozenset({"last", "latest", "recent"})


def may_both_be_told(
    left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None, kind: DifferenceKind
) -> bool:
    """Tell whether a place, a doer or a day that differs may be of two deeds, or of two of many."""
    if one is None or other is None:
        return False
    places = _place(left, one), _place(right, other)
    if places[0] is None or places[1] is None:
        return False
    told = (left, places[0]), (right, places[1])
    if kind in _PLACES and all(_is_where(side, at) for side, at in told):
        if all(_are_many(side, at) for side, at in told):
            return True
        return bool(_repeated(*told[0]) & _repeated(*told[1])) and all(_is_of_some_one(side, at) for side, at in told)
    shared = _repeated(*told[0]) & _repeated(*told[1])
    if kind in _DOERS:
        return bool(shared & _BY_ANYBODY)
    return kind is DifferenceKind.DATE and "visit" in shared and not any(tells_last(side) for side in (left, right))


def _place(side: SentenceFacts, told: Span) -> int | None:
    return next((at for at, word in enumerate(side.words) if word.start >= told.start), None)


def _is_where(side: SentenceFacts, at: int) -> bool:
    """Tell whether a preposition stands before a name, and a noun before that."""
    return at > 1 and _opens_place(side.words[at - 1])


def _opens_place(word: TaggedWord) -> bool:
    return word.entry("preposition") is not None or word.entry("genitive") is not None


def _are_many(side: SentenceFacts, at: int) -> bool:
    """Tell if what is told of a place is told of many there: shops in Porto, les écoles de Lyon; not of two of them."""
    words = side.words
    noun = words[at - 2]
    before = words[max(0, at - 2 - _BEFORE) : at - 2]
    if noun.kind is not TokenKind.WORD or any(_counts(word) for word in before) or noun.entry("deed") is not None:
        return False
    text = noun.text.lower()
    if (ends := _MANY.get(side.language)) is not None:
        return text.endswith(ends) and not text.endswith(_ONE)
    is_bare = not any(any(map(word.entry, ("cased_article", "opens_noun", "indefinite"))) for word in before[-2:])
    is_noun = side.language not in CAPITAL_NOUNS or noun.text[:1].isupper()
    return is_bare and is_noun and noun.is_content


def _counts(word: TaggedWord) -> bool:
    return word.kind is TokenKind.NUMBER or word.entry("number") is not None or word.entry("indefinite") is not None


def _repeated(side: SentenceFacts, at: int) -> frozenset[str]:
    """Return the deeds that are done again and again of the clause of a word."""
    begin, end = clause_around(side.words, at, is_joint=False)
    return frozenset(
        _REPEATED[gloss]
        for word in side.words[begin:end]
        if word.kind is TokenKind.WORD and (word.is_content or word.entries)
        for gloss, weight in glosses_of(word.text, side.language).items()
        if weight >= _SURE and gloss in _REPEATED
    )


def _is_of_some_one(side: SentenceFacts, at: int) -> bool:
    """Tell whether somebody new is told of before a place: arrested a man in Porto."""
    begin, _ = clause_around(side.words, at, is_joint=False)
    return any(word.entry("indefinite") is not None for word in side.words[begin:at])


def tells_last(side: SentenceFacts) -> bool:
    """Tell whether a sentence tells that it was the last time, or of what came last."""
    return any(not _LAST.isdisjoint(glosses_of(word.text, side.language)) for word in _words(side))


def _words(side: SentenceFacts) -> Sequence[TaggedWord]:
    return [word for word in side.words if word.kind is TokenKind.WORD]
