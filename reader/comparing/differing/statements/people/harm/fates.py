"""What befell those whom a number counts: the dead, the missing and those who had to leave are counted apart.

`fate` of the lexicons lists the words that tell so, with a name for each fate in every language.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.lexicons import Entry
from reader.comparing.differing.statements.quantities.figures.typed_numbers import is_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_BEHIND = 12  # words from a number to its fate: "Drei Arbeiter kamen am Montag ums Leben"
_MEASURE = 3  # words of "half a kilometre", which are not of these
_BEFORE = 5  # words from a fate to its number: "the number of dead stands at 3"
_PART = 2  # words between a number and what says that it counts a part
_ENDS = frozenset(".;:!?…")
# Behind them a number counts something else: evacuated from two villages.
_ELSEWHERE = "elsewhere"
# What says that a number counts others than those told of before, and some of them.
_OTHERS = "further"
_AMONG = 2  # words between "among them" and the number: at least 13
# Before those who are called by what befell them: among the injured.
_AMONG_THE = "among_the"
# Before those who are called by their fate; no word of one whose death is told so: "trouvé la mort".
_NAMING = frozenset({"dead", "hurt", "lost", "arrested", "rescued"})
_THE = "the"
_THEM = "them"
_BODIES = "bodies"
_MORE = frozenset({"more"})
_OF_BODIES = "of_bodies"  # before bodies that are no dead: two advisory bodies
_OF_SOME = frozenset({"critical", "serious"})  # how some of those are who were hurt: three of whom are critical
_WHOM = frozenset({"a"})  # stands before people to whom something is done, in Spanish
_PHRASE = 5  # words of "costó la vida a", and one more
_TO = "cost_to"  # between such a phrase and its number
_OF_THE = 3  # words of "of the injured"
_FARTHEST = 5  # words from "of whom" to its number
# Before a hospital to which those are taken who are counted, or in which they lie; "at" of those alone who are treated.
_INTO = "into"
_LIVING = frozenset({"person", "animal"})
_OF_THINGS = frozenset({"lost", "rescued", "moved", "infected"})  # the fates of ships and computers too
_AT, _TREATED, _HOSPITAL = "at", "treated", "hospital"
_PEOPLE = ("people", "whoever", "human", "sex")
_WARD = 3  # words of "to a nearby hospital"


def read_fate(words: Sequence[TaggedWord], first: int, last: int) -> str:
    """Return what befell those whom the number `first` to `last` counts; no ambulances are taken to hospital."""
    fate = _read_fate(words, first, last)
    if fate == _TREATED and _are_by_hospitals(words, first):
        fate = _HOSPITAL
    if fate == _TREATED:  # by doctors, if they are people: no tonnes of waste, and no cases of flu
        fate = "hurt" if last < len(words) and any(map(words[last].entry, _PEOPLE)) else ""
    return "" if fate and fate not in _OF_THINGS and _are_things(words, last) else fate


def _are_by_hospitals(words: Sequence[TaggedWord], first: int) -> bool:
    """Tell if hospitals are told before a number to have done it: hospitals treated 31, and at a hospital doctors."""
    clause = list(takewhile(lambda at: words[at].kind is not TokenKind.MARK, range(first - 1, -1, -1)))
    return any(
        _is_hospital(words, at)
        and not (at and words[at - 1].entry("preposition") is not None)
        and not _is_ward(words, at)
        for at in clause
    )


def _read_fate(words: Sequence[TaggedWord], first: int, last: int) -> str:
    """Return what befell those whom the number `first` to `last` counts; "" where that is not told of all of them.

    Nearest comes first: behind the number, before it in its clause, then behind it in other clauses. Some of several,
    as three of the injured or two children among them, have the fate that is told of them alone.
    """
    before, behind = words[max(0, first - _PART) : first], words[last : last + _PART + 1]
    if any(word.entry(_OTHERS) is not None for word in before) or any(word.entry(_THEM) is not None for word in behind):
        own = _behind(words, last, over_marks=False)
        return own if own in _OF_SOME else ""
    is_part = are_some(words, first, last)
    found = _behind(words, last + (_OF_THE if is_of(words, last) else 0), over_marks=False)
    if found or is_part:
        return found
    return _done_to(words, first) or _before(words, first) or _behind(words, last, over_marks=True)


def _are_things(words: Sequence[TaggedWord], last: int) -> bool:
    sort = words[last].entry("sort") if last < len(words) else None
    return sort is not None and sort.value.partition(":")[0] not in _LIVING


def are_of_them(words: Sequence[TaggedWord], last: int) -> bool:
    """Tell whether a number that ends at `last` counts some of those told of before it: seven of them."""
    behind = words[last : last + _PART + 1]
    return any(word.entry(_THEM) is not None and word.text.lower() not in _MORE for word in behind)


def fate_of_whole(words: Sequence[TaggedWord], last: int) -> str:
    """Return what befell those of whom a number that ends at `last` counts some: seven of the missing."""
    whole = words[last + 1 : last + _OF_THE] if is_of(words, last) else ()
    return next((entry.value for word in whole if (entry := word.entry("fate")) is not None), "")


def are_some(words: Sequence[TaggedWord], first: int, last: int) -> bool:
    """Tell whether a number counts some of others by what stands around it: three of the injured, among them three."""
    return is_of(words, last) or are_among(words, first)


def are_among(words: Sequence[TaggedWord], first: int) -> bool:
    """Tell whether a number that begins at `first` counts some of those told of before it: among them 13 teenagers."""
    return any(
        (entry := words[at].entry("among")) is not None and first - at - len(entry.stems) in range(_AMONG + 1)
        for at in range(max(0, first - _FARTHEST), first)
        if words[at].entries
    )


def _behind(words: Sequence[TaggedWord], last: int, *, over_marks: bool) -> str:
    measures = sum(map(_is_length, words[last : last + _BEHIND]))
    for at in range(last, min(last + _BEHIND + measures * _MEASURE, len(words))):
        word = words[at]
        if word.kind is TokenKind.MARK and (word.text in _ENDS or not over_marks):
            return ""
        is_count = (
            tells_number(word) and not _is_hospital(words, at + 1) and not any(map(_is_length, words[at + 1 : at + 3]))
        )
        if is_count or (word.joins and _is_one(words, at + 1)):
            return ""  # two men and a woman: neither number is that of all
        fate = _fate(words, at)
        if fate is not None:
            if at == last and _is_hospital(words, at):
                return ""  # taken to three hospitals
            if fate.value == _TREATED and _is_taken_in(words, at + 1):
                continue  # treated in hospital
            is_of_others = _has_object(words, last, at + len(fate.stems)) or (
                at > last and _are_the(words, at, fate.value)
            )
            return "" if is_of_others else fate.value
    return ""


def _is_taken_in(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a hospital follows in the clause in which they lie."""
    behind = takewhile(lambda place: words[place].kind is not TokenKind.MARK, range(at, min(at + _BEFORE, len(words))))
    return any(_is_hospital(words, place) and _is_ward(words, place) for place in behind)


def _is_length(word: TaggedWord) -> bool:
    """Tell if a word is a unit of length: who lives within 500 metres is not 500, nor less concerned for the words."""
    unit = word.entry("unit")
    return unit is not None and unit.value.startswith("length")


def _are_the(words: Sequence[TaggedWord], at: int, fate: str) -> bool:
    """Tell whether a fate is what others are called by: two nurses came to help the injured."""
    if fate not in _NAMING:
        return False  # three residents caught the infection
    is_among = at > 1 and words[at - 2].entry(_AMONG_THE) is not None
    return words[at - 1].entry(_THE) is not None and not is_among


def _before(words: Sequence[TaggedWord], first: int) -> str:
    for at in range(first - 1, max(0, first - _BEFORE) - 1, -1):
        if not _may_govern(words[at]):
            return ""
        fate = _fate(words, at)
        if fate is not None:
            return fate.value
    return ""


def _done_to(words: Sequence[TaggedWord], first: int) -> str:
    """Return what somebody did to those whom the number right behind it counts: the police arrested two."""
    near = words[max(0, first - 2) : first]
    if near and near[-1].text.lower() in _WHOM:
        near = near[:-1]
    done = near[-1].entry("done_to") if near else None
    return done.value if done is not None else _cost_lives_of(words, first)


def _cost_lives_of(words: Sequence[TaggedWord], first: int) -> str:
    """Return what phrase of several words ends right before a number, or before "to" or "of": costó la vida a 14."""
    for at in range(max(0, first - _PHRASE), first - 1):
        done = words[at].entry("done_to") if words[at].entries else None
        if done is not None and len(done.stems) > 1:
            between = words[at + len(done.stems) : first]
            if not between or (len(between) == 1 and between[0].entry(_TO) is not None):
                return done.value
    return ""


def _may_govern(word: TaggedWord) -> bool:
    return not (
        word.kind is TokenKind.MARK
        or tells_number(word)
        or word.entry("agent") is not None
        or word.joins
        or word.entry(_ELSEWHERE) is not None
    )


def tells_number(word: TaggedWord) -> bool:
    """Tell whether a word is a number, and not the one that is an article too."""
    return word.kind is TokenKind.NUMBER or (word.entry("number") is not None and word.entry("indefinite") is None)


def _fate(words: Sequence[TaggedWord], at: int) -> Entry | None:
    """Return the fate that a word tells; a hospital is none but of those who are taken to it or lie in it."""
    fate = words[at].entry("fate")
    if fate is not None and at and words[at - 1].entry(_OF_BODIES) is not None and words[at].text.lower() == _BODIES:
        return None
    return None if fate is not None and _is_hospital(words, at) and not _is_ward(words, at) else fate


def _is_hospital(words: Sequence[TaggedWord], at: int) -> bool:
    return at < len(words) and words[at].entry("body") is not None and words[at].entry("fate") is not None


def _is_ward(words: Sequence[TaggedWord], at: int) -> bool:
    behind = words[at + 1 : at + 2]
    if words[at].text == "hospital" and any(word.is_content and word.entry("weekday") is None for word in behind):
        return False  # stolen in hospital hack
    if words[at].entry(_INTO) is not None:
        return True  # all'ospedale
    for before in range(at - 1, max(-1, at - 1 - _WARD), -1):
        text = words[before].text.lower()
        if text == _AT:
            return any(word.text.lower() == _TREATED for word in words[max(0, before - _WARD) : before])
        is_into = words[before].entry(_INTO) is not None
        if is_into or words[before].kind is TokenKind.MARK:
            return is_into
    return False


def _is_one(words: Sequence[TaggedWord], at: int) -> bool:
    return at < len(words) and words[at].entry("indefinite") is not None


def _has_object(words: Sequence[TaggedWord], begin: int, at: int) -> bool:
    """Tell if those who are counted did it to others, or it befell others: two gunmen killed a guard, injuring many."""
    if at >= len(words) or any(word.entry("passive") is not None for word in words[begin:at]):
        return False
    hedge = words[at].entry("hedge")
    at += len(hedge.stems) if hedge is not None else 0  # injured more than 800
    return at < len(words) and (tells_number(words[at]) or any(map(words[at].entry, ("indefinite", "quantity"))))
