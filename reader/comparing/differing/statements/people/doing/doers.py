"""Who does what one alone can do, such as order an evacuation: somebody else on each side, or whom one denies it of.

`sole` of the lexicons lists such deeds. A deed is told of its doer before it, behind "by", or between "it was" and
"who", and what it is done to must be the same in both sentences, as far as each tells it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile, zip_longest

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.people.doing.given_orders import read_given_order
from reader.comparing.differing.statements.people.doing.orderers import are_two_people, names_of, office_before
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_BETWEEN = ("gave", "who")  # what stands between a doer and an order: who gave it
_TO = ("infinitive", "before_verb", "purpose")
_STOPS = frozenset(";:.")
_BUT = "but"
_REACH = 4  # words between a doer and a deed: "has", "gave the order"
_GENITIVE = frozenset({"'s", "’s", "'", "’"})
_ARTICLES = ("article", "opens_noun", "cased_article")
_OFFICE = 3  # words before a name that may be an office
_PERSON = 2  # words of a full name
_ORDER = "order"
_DEEDS = frozenset({"sole", "command"})
_AWAY = frozenset({"out", "leave", "flee"})
_COMPLEMENT = 12  # words behind what a deed is done to
_SHARED = 2  # words of what an order is that a noun tells of: the bridge is closed, or repaired
_ALIKE = 4  # letters by which close and closure are one

Found = tuple[DifferenceKind, Verdict, Span, Span, float]
Words = Sequence[TaggedWord]


@dataclass(frozen=True, slots=True)
class _Deed:
    """A deed: its doer, what it is done to with what is told of that, and whether just this doer is denied it."""

    name: str
    doer: tuple[TaggedWord, ...]
    done_to: tuple[TaggedWord, ...]
    complement: tuple[TaggedWord, ...]
    denied: Span | None = None
    is_away: bool = False
    """Whether "out" or "leave" stands behind the deed."""
    is_given: bool = False
    """Whether a noun tells it, and `done_to` is all that the sentence tells of it."""


def compare_doers(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the first clash of who did it."""
    if any(side.kinds.isdisjoint(_DEEDS) for side in (left, right)) or tell_other_days(
        _without_hours(left), _without_hours(right)
    ):
        return
    languages = left.language, right.language
    if languages[0] != languages[1] and not is_offered(*languages):
        return
    deeds = _deeds(left), _deeds(right)
    pairs = [(one, other) for one in deeds[0] for other in deeds[1] if _are_one(one, other, languages)]
    for one, other in pairs:
        same = {word.stem for word in names_of(one.doer)} & {word.stem for word in names_of(other.doer)}
        spans = one.denied or _span(one.doer), other.denied or _span(other.doer)
        if same and (one.denied is None) != (other.denied is None):
            yield DifferenceKind.NEGATION, Verdict.CLASH, *spans, 0.8
            return
        if (
            one.denied is None
            and other.denied is None
            and not same
            and are_two_people(left, one.doer, right, other.doer)
        ):
            yield DifferenceKind.NAME, Verdict.CLASH, *spans, 0.8
            return


def _without_hours(side: SentenceFacts) -> SentenceFacts:
    """Return a side without times of day, by which two reports of one order may differ."""
    return replace(side, dates=tuple([day for day in side.dates if day.minute is None]))


def tell_to_move(side: SentenceFacts) -> bool:
    """Tell whether a sentence tells who ordered that people leave."""
    return "sole" in side.kinds and any(deed.name == _ORDER and _is_to_move(deed) for deed in _deeds(side))


def _are_one(one: _Deed, other: _Deed, languages: tuple[str, str]) -> bool:
    def are_alike(word: TaggedWord, there: TaggedWord) -> bool:
        if languages[0] != languages[1]:
            return correspond(word, there, languages)
        return word.stem == there.stem or (len(word.stem) >= _ALIKE and word.stem[:_ALIKE] == there.stem[:_ALIKE])

    def share(own: Words, others: Words) -> bool:
        return any(are_alike(word, there) for word in own for there in others)

    if one.name == other.name and _is_to_move(one) and _is_to_move(other):
        return True
    is_rest_alike = not one.complement or not other.complement or share(one.complement, other.complement)
    if one.is_given or other.is_given:
        told, there = (*one.done_to, *one.complement), (*other.done_to, *other.complement)
        shared = sum(any(are_alike(word, each) for each in there) for word in told)
        return one.name == other.name and shared >= min(_SHARED, len(told), len(there))
    return one.name == other.name and share(one.done_to, other.done_to) and is_rest_alike


def _is_to_move(deed: _Deed) -> bool:
    """Tell whether people have to leave: the evacuation, people out of two streets."""
    told = (*deed.done_to, *deed.complement)
    away = any(word.entry("people") is not None for word in told) and deed.is_away
    return away or any((fate := word.entry("fate")) is not None and fate.value == "moved" for word in told)


def _deeds(side: SentenceFacts) -> list[_Deed]:
    words = side.words
    found = [
        deed
        for at, word in enumerate(words)
        if (entry := word.entry("sole")) is not None
        for deed in _told(words, at, at + len(entry.stems), entry.value or word.stem)
    ]
    given = read_given_order(side) if not found else None
    return found if given is None else [_Deed(_ORDER, given.doer, given.told, (), is_given=True)]


def _told(words: Words, at: int, behind: int, name: str) -> Iterator[_Deed]:
    """Yield the deed at a verb or noun as told of its doer; that a negation denies it whole tells nothing here."""
    object_at = behind + (behind < len(words) and any(map(words[behind].entry, _TO)))
    if doer := _person_behind(words, behind):
        yield _Deed(name, doer, *_of_subject(words, at))
        return
    before = at
    while before > max(0, at - _REACH) and not words[before - 1].is_name and _may_stand_between(words, before - 1):
        before -= 1
    if any(negates(words, place) for place in range(before, at)):
        return
    doer = _person_before(words, before)
    if not doer and (doer := _person_of_verb(words, behind)):
        done_to, complement = _of_subject(words, at)
        last = words.index(doer[-1])
        yield _Deed(name, doer, done_to, (*complement, *[word for word in words[last + 1 :] if word.is_content]))
        return
    if not doer:
        return
    first = words.index(doer[0])
    if first and words[first - 1].entry("agent") is not None:
        yield _Deed(name, doer, *_of_subject(words, first - 1))
    else:
        is_away = any(word.text.lower() in _AWAY for word in words[object_at : object_at + _REACH])
        yield _Deed(name, doer, *_of_object(words, object_at), _denied(words, first, doer[-1], before), is_away)


def _may_stand_between(words: Words, at: int) -> bool:
    """Tell whether a word may stand between a doer and a deed: has, who, gave the."""
    word = words[at]
    is_small = word.kind is TokenKind.WORD and not word.is_content and word.entry("preposition") is None
    return is_small or any(map(word.entry, _BETWEEN))


def _denied(words: Words, first: int, last: TaggedWord, behind: int) -> Span | None:
    """Return the words that deny it of a doer alone: "it was not Ada Quill who"."""
    at = first
    while at > max(0, first - _OFFICE) and words[at - 1].is_content:
        at -= 1
    cue = next((place for place in range(max(0, at - 2), at) if negates(words, place)), None)
    return Span(words[cue].start, last.end) if cue is not None and behind > first else None


def _person_before(words: Words, at: int) -> tuple[TaggedWord, ...]:
    if at > 1 and words[at - 1].text == ",":
        return _in_apposition(words, at - 1)
    names = tuple(takewhile(lambda word: word.is_name, reversed(words[:at])))[::-1]
    first = at - len(names)
    joined = first > 0 and words[first - 1].joins
    if joined:
        return ()
    return names if _is_person(names) else office_before(words, at)


def _in_apposition(words: Words, comma: int) -> tuple[TaggedWord, ...]:
    """Return who is named between commas behind an office: the mayor, Ada Quill, ordered."""
    names = tuple(takewhile(lambda word: word.is_name, reversed(words[:comma])))[::-1]
    office = comma - len(names) - 2
    is_told = office >= 0 and words[office + 1].text == "," and bool(office_before(words, office + 1))
    return names if is_told and _is_person(names) else ()


def _person_of_verb(words: Words, at: int) -> tuple[TaggedWord, ...]:
    """Return who is named right behind a verb, with article or office: διέταξε η κυβερνήτης Lena Marsk."""
    if at >= len(words) or not any(map(words[at].entry, (*_ARTICLES, "orderer"))):
        return ()
    begin = next((place for place in range(at, min(len(words), at + _OFFICE)) if words[place].is_name), at)
    names = tuple(takewhile(lambda word: word.is_name, words[begin:]))
    is_named = len(names) >= _PERSON and not names[0].text.islower()
    return names if is_named else tuple(_offices(words[at + 1 : at + 2]))


def _person_behind(words: Words, at: int) -> tuple[TaggedWord, ...]:
    """Return who is named behind "by", with or without an office."""
    if at >= len(words) or words[at].entry("agent") is None:
        return ()
    begin = at + 1
    while begin < min(len(words), at + 1 + _OFFICE) and not words[begin].is_name and words[begin].text != ",":
        begin += 1
    names = tuple(takewhile(lambda word: word.is_name, words[begin:]))
    return names if _is_person(names) else tuple(_offices(words[at + 1 : at + 1 + _OFFICE]))[:1]


def _offices(words: Words) -> Iterator[TaggedWord]:
    """Yield the words for an office, where it and not what is of it did it: not "the governor's office"."""
    for word, behind in zip_longest(words, words[1:]):
        if word.entry("orderer") is not None and not (behind is not None and behind.text in _GENITIVE):
            yield word


def _is_person(names: Words) -> bool:
    has_office = any(word.entry(kind) is not None for word in names[:1] for kind in ("role", "title"))
    return len(names) >= _PERSON or (has_office and len(names) > 1)


def _of_object(words: Words, at: int) -> tuple[tuple[TaggedWord, ...], tuple[TaggedWord, ...]]:
    """Return what a deed is done to, behind it, and what is told of that."""
    noun = _noun(words, at)
    end = next(
        (place for place in range(at, min(len(words), at + _COMPLEMENT)) if _ends_object(words, place)),
        min(len(words), at + _COMPLEMENT),
    )
    return noun, tuple([word for word in words[at:end] if word.is_content and word not in noun])


def _of_subject(words: Words, end: int) -> tuple[tuple[TaggedWord, ...], tuple[TaggedWord, ...]]:
    """Return what a deed is done to, with which the sentence begins, and what is told of that."""
    noun = _noun(words[:end], 0)
    return noun, tuple([word for word in words[:end] if word.is_content and word not in noun])


def _noun(words: Words, at: int) -> tuple[TaggedWord, ...]:
    while at < len(words) and not words[at].is_content and words[at].kind is TokenKind.WORD:
        at += 1
    return tuple(takewhile(lambda word: word.is_content, words[at:]))


def _ends_object(words: Words, at: int) -> bool:
    """Tell if no more is told behind a word of what a deed is done to: at a stop, ", and the army", "but", "Monday"."""
    word, behind = words[at], words[at + 1 : at + 2]
    return (
        word.text in _STOPS
        or word.entry(_BUT) is not None
        or (word.text == "," and any(after.joins for after in behind))
        or word.entry("weekday") is not None
    )


def _span(doer: Words) -> Span:
    return Span(doer[0].start, doer[-1].end)
