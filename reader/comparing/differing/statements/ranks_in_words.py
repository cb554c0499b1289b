"""Which one of its kind something is, as two sentences of two languages tell it: the fourth attack, η τρίτη επίθεση."""

from collections.abc import Iterator

from reader.comparing.differing.lexicons import Entry
from reader.comparing.differing.statements.agreement_in_words import agreement_in_words, correspond
from reader.comparing.differing.statements.certainty.stances.opposite_differences import turn_otherwise
from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT = 0.6
_OPENING, _OPENING_AGREEMENT = 4, 0.5  # words before a rank that the whole sentence tells: "C'est la première attaque"
_REACH = 2  # words behind a rank among which is what has it

Found = tuple[DifferenceKind, Verdict, TaggedWord, TaggedWord, float]


def compare_ranks_in_words(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of two ranks of one thing, each the only one of its sentence."""
    if left.language == right.language or "ordinal" not in left.kinds & right.kinds:
        return
    mine, theirs = _rank(left), _rank(right)
    if mine is None or theirs is None or tell_other_days(left, right) or turn_otherwise(left, right):
        return
    if len(negations_of(left)) != len(negations_of(right)):
        return  # a leak in the first tank, none in the second
    (one, first, things), (other, second, others) = mine, theirs
    languages = left.language, right.language
    is_one_thing = any(correspond(thing, there, languages) for thing in things for there in others)
    if first.value == second.value or not is_one_thing or _are_of_two_spans(left, first, right, second):
        return
    opens = all(side.words.index(word) < _OPENING for side, word in ((left, one), (right, other)))
    if agreement_in_words(left, right) >= (_OPENING_AGREEMENT if opens else _AGREEMENT):
        yield DifferenceKind.ORDER, Verdict.CLASH, one, other, 0.7


def _are_of_two_spans(left: SentenceFacts, first: Entry, right: SentenceFacts, second: Entry) -> bool:
    """Tell if one side alone counts from some time on, and no more than the other: the third since 2023, the fifth."""
    if bool(left.dates) == bool(right.dates) or not (first.value.isdecimal() and second.value.isdecimal()):
        return False
    since, ever = (first, second) if left.dates else (second, first)
    return int(since.value) < int(ever.value)


def _rank(side: SentenceFacts) -> tuple[TaggedWord, Entry, list[TaggedWord]] | None:
    """Return the only rank of a sentence, as a word, with the words behind it that may have it."""
    found = [
        (word, entry, at)
        for at, word in enumerate(side.words)
        if (entry := word.entry("ordinal")) is not None and word.text[0].islower() and len(entry.stems) == 1
    ]
    if len(found) != 1:
        return None
    word, entry, at = found[0]
    return word, entry, [one for one in side.words[at + 1 : at + 1 + _REACH] if one.is_content]
