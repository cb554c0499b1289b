"""What a clause tells of, and what it is done to: the nouns before its predicate and right behind it."""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, read_once_at
from reader.comparing.differing.statements.slots.frames import tells
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

POSSESSIVE = ("'s", "’s", "s'", "s’")
_OPENS_NOUN = ("article", "determiner", "possessive", "indefinite", "quantity", "number")
_NO_SUBJECT = ("genitive", "passive", "auxiliary", "modal", "infinitive")
_NO_OBJECT = ("preposition", "subordinate", "agent", "during", "genitive", "speech")


@read_once_at
def subject_before(side: SentenceFacts, at: int) -> Sequence[TaggedWord]:
    """Return what tells something in the noun phrase before a predicate: the cameras in the hall were on.

    Not in what stands before "said" or "that", nor in a phrase with a preposition that opens the clause.
    """
    words = side.words
    begin, _ = clause_around(words, at, is_joint=True)
    if begin > 1 and words[begin - 1].text == "," and not any(map(_may_be_subject, words[begin:at])):
        return _before_comma(side, begin - 1)
    opened = (place + 1 for place in range(begin, at) if _opens_clause(words[place]))
    begin = max(opened, default=begin)
    region = [
        words[place]
        for place in range(begin, at)
        if not is_dated(side, words[place])
        and not (_is_preposition(words[place]) and place + 1 < at and is_dated(side, words[place + 1]))
    ]
    if region and _is_preposition(region[0]):
        region = region[_end_of_phrase(region) :]
    told = [word for word in takewhile(_may_be_of_subject, region) if tells(word, side)]
    of = next((place for place, word in enumerate(region) if word.entry("genitive") is not None), len(region))
    if not told and region[:of]:  # 150 of the yard's jobs
        told = [word for word in takewhile(_may_be_of_subject, region[of + 1 :]) if tells(word, side)]
    return told


def _before_comma(side: SentenceFacts, comma: int) -> Sequence[TaggedWord]:
    """Return the subject before a comma, with who it is said to be between two: the chief, Jon Aas, had known."""
    begin, _ = clause_around(side.words, comma - 1, is_joint=False)
    told = [word for word in takewhile(_may_be_of_subject, side.words[begin:comma]) if tells(word, side)]
    if begin > 1 and side.words[begin - 1].text == ",":
        first, _ = clause_around(side.words, begin - 2, is_joint=False)
        told += [word for word in takewhile(_may_be_of_subject, side.words[first : begin - 1]) if tells(word, side)]
    return told


def _may_be_subject(word: TaggedWord) -> bool:
    return (word.is_content and word.kind is not TokenKind.MARK) or word.entry("pronoun") is not None


def phrase_behind(side: SentenceFacts, behind: Sequence[TaggedWord]) -> Sequence[TaggedWord]:
    """Return what tells something in words up to a preposition, but for whose it is: vault of "the bank's vault"."""
    told = [word for word in takewhile(_may_be_of_object, behind) if tells(word, side)]
    owner = next((at for at in range(len(told) - 2, -1, -1) if told[at].text.endswith(POSSESSIVE)), None)
    return told if owner is None else told[owner + 1 :]


def _opens_clause(word: TaggedWord) -> bool:
    is_joint = word.entry("subordinate") is not None and word.entry("infinitive") is None
    return is_joint or word.entry("speech") is not None or word.entry("content_clause") is not None


def _end_of_phrase(region: Sequence[TaggedWord]) -> int:
    """Return where a noun phrase begins behind one with a preposition: "on the night of the theft | the cameras"."""
    for at in range(2, len(region)):
        is_inside = _is_preposition(region[at - 1]) or not region[at - 1].is_content
        if not is_inside and (region[at].is_name or any(map(region[at].entry, _OPENS_NOUN))):
            return at
    return len(region)


def _is_preposition(word: TaggedWord) -> bool:
    return word.entry("preposition") is not None and word.entry("hedge") is None  # about 150


def _may_be_of_subject(word: TaggedWord) -> bool:
    return not _is_preposition(word) and not any(map(word.entry, _NO_SUBJECT))


def _may_be_of_object(word: TaggedWord) -> bool:
    if word.entry("infinitive") is not None or word.entry("content_clause") is not None:
        return True
    return not any(map(word.entry, _NO_OBJECT))
