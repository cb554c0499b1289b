"""Whether water is fit to drink, as a sentence tells it: must not be drunk, est de nouveau potable, mag niet.

The lexicons list the words for drinking, with "fit" where they say themselves that it may be drunk and "unfit" where
they say that it may not, and those for water. Of a word that says neither it is fit only where it is so again.
"""

from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span

KINDS = frozenset({"drinking", "tap_water"})
_FIT, _UNFIT = "open", "closed"
# What water is that comes out of no tap.
_OTHER_WATER = "other_water"
_ENDS = frozenset(".;:,")


def read_drinking(side: SentenceFacts) -> tuple[str, Span] | None:
    """Return whether a sentence tells that water is fit to drink, and the word that does."""
    if not side.kinds >= KINDS:
        return None
    words = side.words
    at, entry = next((at, entry) for at, word in enumerate(words) if (entry := word.entry("drinking")) is not None)
    last = at + len(entry.stems)
    clause = _clause(words, at)
    if any(word.entry("drinking") is not None for word in words[last:]):
        return None
    if not any(word.entry("tap_water") is not None for word in clause):
        return None
    if any(word.entry(_OTHER_WATER) is not None for word in clause):
        return None
    span = Span(words[at].start, words[last - 1].end)
    is_denied = bool(negations(clause))
    if entry.value:
        is_fit = (entry.value == "fit") != is_denied
        return (_FIT if is_fit else _UNFIT), span
    if is_denied:
        return _UNFIT, span
    return (_FIT, span) if any(word.entry("resumed") is not None for word in clause) else None


def _clause(words: tuple[TaggedWord, ...], at: int) -> tuple[TaggedWord, ...]:
    marks = [place for place, word in enumerate(words) if word.kind is TokenKind.MARK and word.text in _ENDS]
    begin = max((place + 1 for place in marks if place < at), default=0)
    return words[begin : min((place for place in marks if place > at), default=len(words))]
