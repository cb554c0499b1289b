"""What a sentence answers of the questions of news: the cause, how long it lasted, how fast, whether it was insured.

An answer is a sort of cause, a time, a speed, or whether something is so. What is told of another year or occasion,
what may be or is asked answers nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negates, negations
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.comparable_quantities import is_range
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.questions.lasting import what_lasted
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have
from reader.model.article import Span
from reader.model.difference import DifferenceKind

CAUSE, PERMIT, WARNED, HEAT = "cause", "permit", "warned", "heat"
_MOVING = frozenset({"speed", "wind", "gust"})
_SPEED, _LIMIT = "speed", "limit"
_ASKED, _KINDS = frozenset({"asked", "trait"}), ("asked", "reason", "trait")
# What makes of what is told something that may be, is asked for or was before.
_OPEN = frozenset({"undecided", "sought", "former"})
_INTENDED, _UNCLEAR = "intended", "unclear"  # "was to blame" intends nothing
_WILL = "sure"
_PARTLY = "in_part"
_NONE = ("nobody", "no_such", "absent", "without")
_NOUN, _HAVE, _BE, _NEAR = "noun", "have", "be", 5
_BEING = ("passive", "befalls", "nobody")
# Questions whose answer is told of something in words of the same sentence, that has to be what the story is about.
OF_A_THING = frozenset({CAUSE, "last", _SPEED, "insured", "inspected", PERMIT, WARNED})


class Answer(NamedTuple):
    """A question with its answer, what kind of fact that is, and where it stands."""

    question: str
    value: str | float | bool
    kind: DifferenceKind
    span: Span


def may_answer(text: str, language: str) -> bool:
    """Tell whether a sentence may answer any of the questions; most have no word of one, and no figure."""
    return may_have(text, language, _ASKED)


@lru_cache(maxsize=1 << 12)
def read_answers(text: str, language: str) -> Mapping[str, Answer]:
    """Return what a sentence answers, by question; nothing of what it answers in two ways."""
    side = read_facts(text, language, None) if may_answer(text, language) else None
    if side is None or not _tells_of_any(side) or _is_open(side):
        return {}
    found: dict[str, Answer] = {}
    several = set[str]()
    for one in (*_causes(side), *_measures(side), *_traits(side)):
        if found.setdefault(one.question, one).value != one.value:
            several.add(one.question)
    return {question: one for question, one in found.items() if question not in several}


def _tells_of_any(side: SentenceFacts) -> bool:
    """Tell whether a sentence has a word of a question, or tells how hot it was; most that have a figure do neither."""
    return not _ASKED.isdisjoint(side.kinds) or any(one.dimension == HEAT for one in side.quantities)


def _is_open(side: SentenceFacts) -> bool:
    modals = {entry.value for word in side.words if (entry := word.entry("modal")) is not None}
    is_of_a_year = any(day.year is not None for day in side.dates)
    is_suspected = any(
        entry.kind == "suspect" and entry.value != CAUSE for word in side.words for entry in word.entries
    )
    is_guessed = any(word.entry("conjecture") is not None and word.entry("asked") is None for word in side.words)
    is_unclear = is_suspected or is_guessed or any(question == _UNCLEAR for _, question in _asked(side))
    return bool(
        modals - {_WILL} or _OPEN & side.kinds or is_of_a_year or is_unclear or side.text.rstrip().endswith("?")
    )


def _causes(side: SentenceFacts) -> Iterator[Answer]:
    """Yield the sort of cause, where a sentence tells one alone and denies nothing."""
    if "reason" not in side.kinds or not any(one == CAUSE for _, one in _asked(side)):
        return
    is_in_part = any((entry := word.entry(_PARTLY)) is not None and not entry.value for word in side.words)
    if is_in_part or any(day.month is not None and day.day is None for day in side.dates):
        return  # partly to blame; a fire in June
    found = [(at, entry) for at, word in enumerate(side.words) if (entry := word.entry("reason")) is not None]
    if len({entry.value for _, entry in found}) != 1 or _denies(side.words) or "quantity" in side.kinds:
        return
    at, entry = found[0]
    last = side.words[at + len(entry.stems) - 1]
    yield Answer(CAUSE, entry.value, DifferenceKind.NAME, Span(side.words[at].start, last.end))


def _denies(words: Sequence[TaggedWord]) -> bool:
    return bool(negations(words)) or any(any(map(word.entry, _NONE)) for word in words)


def _measures(side: SentenceFacts) -> Iterator[Answer]:
    """Yield how long something took and how fast it was, where a sentence tells one time or one speed."""
    if _is_to_be(side):
        return
    for kind in (DifferenceKind.DURATION, DifferenceKind.MEASURE):
        told = [one for one in side.quantities if one.kind is kind and not is_range(one)]
        if len(told) == 1 and (question := _question_of(side, told[0])):
            yield Answer(question, told[0].value, kind, Span(told[0].start, told[0].end))


def _is_to_be(side: SentenceFacts) -> bool:
    return _INTENDED in side.kinds or any(
        (entry := word.entry("modal")) is not None and entry.value == _WILL for word in side.words
    )


def _question_of(side: SentenceFacts, one: Quantity) -> str:
    if one.kind is DifferenceKind.DURATION:
        return what_lasted(side, one)
    if one.dimension == HEAT:
        return HEAT
    if one.dimension != _SPEED:
        return ""
    asked = {question for _, question in _asked(side)}
    return min(asked & _MOVING, default="") if _LIMIT not in asked and len(asked & _MOVING) == 1 else ""


def _traits(side: SentenceFacts) -> Iterator[Answer]:
    """Yield what somebody or something has or has not."""
    if _is_to_be(side):
        return
    for at, word in enumerate(side.words):
        entry = word.entry("trait") if word.entries else None
        if entry is None:
            continue
        named, _, form = entry.value.partition(":")
        question, is_so = named[:-1], named[-1] == "+"
        begin, end = clause_around(side.words, at, is_joint=True)
        clause = side.words[begin:end]
        cues = [place for place in range(begin, end) if negates(side.words, place) or _is_none(side.words[place])]
        if len(cues) > 1 and side.words[cues[0]].stem == side.words[cues[1]].stem:
            continue  # "nicht nicht"
        if not _is_told(side.words, begin, at, form):
            continue  # an insurance company, licensed dealers
        if question == WARNED and not _is_of_who_was_warned(clause):
            continue
        first = side.words[min([at, *cues])]
        last = side.words[at + len(entry.stems) - 1]
        yield Answer(question, is_so != bool(cues), DifferenceKind.NEGATION, Span(first.start, last.end))


def _is_told(words: Sequence[TaggedWord], begin: int, at: int, form: str) -> bool:
    """Tell whether somebody or something is said to have it, or to be so: had no licence, was never inspected."""
    before = words[max(begin, at - _NEAR) : at]
    if form == _NOUN:
        return any(_having(word) == _HAVE for word in before)
    return any(any(map(word.entry, _BEING)) or _having(word) == _BE for word in _clause_of(words, begin, at))


def _clause_of(words: Sequence[TaggedWord], begin: int, at: int) -> Sequence[TaggedWord]:
    """Return what stands before a participle, and behind it, as an auxiliary may in some languages: gewarnt worden."""
    return (*words[begin:at], *words[at + 1 : at + 2])


def _having(word: TaggedWord) -> str:
    entry = word.entry("having") if word.entries else None
    return entry.value if entry is not None else ""


def _is_none(word: TaggedWord) -> bool:
    return any(map(word.entry, _NONE))


def _is_of_who_was_warned(clause: Sequence[TaggedWord]) -> bool:
    """Tell whether a clause tells of those who were or were not warned, and not that they warned others."""
    is_done_to = any(word.entry("passive") is not None or _having(word) == _BE for word in clause)
    return is_done_to or any(word.entry("nobody") is not None for word in clause)


def _asked(side: SentenceFacts) -> list[tuple[int, str]]:
    return [(at, entry.value) for at, word in enumerate(side.words) if (entry := word.entry("asked")) is not None]


def tells_of_question(word: TaggedWord) -> bool:
    """Tell whether a word tells a question or its answer, and nothing of what that is of."""
    return any(map(word.entry, _KINDS))
