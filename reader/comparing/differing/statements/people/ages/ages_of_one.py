"""Ages by which somebody is told of: whether two sentences mean one person by them."""

from collections.abc import Sequence
from itertools import product, takewhile

from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.people.harm.own_fates import have_other_fates
from reader.comparing.differing.statements.quantities.figures.ages_told import is_one_person
from reader.comparing.differing.statements.quantities.figures.typed_numbers import AGE
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_ENDS = frozenset(",;:()")
_REACH = 4  # words from an age to who has it: a 34-year-old former employee
_BEFORE = 2  # words from who has an age to it: a man of 34
_BEFORE_OFFICE = 4  # words from "driver, âgé de" to an age, and from "a" to "former bus driver"
_BIRTHDAY = 1  # years between two reports that both count right


def are_of_one_person(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two ages, each the only one of its sentence, are told of one person and cannot both be right."""
    sexes = {_sex(left, one), _sex(right, other)} - {""}
    is_apart = abs(one.value - other.value) > _BIRTHDAY
    return len(sexes) <= 1 and is_apart and not have_other_fates(left, _places(one), right, _places(other))


def are_of_two_people(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two ages are told of two people by what they are: the driver is no passenger, and a man may be one.

    A father and his boy are two men.
    """
    if one.dimension != AGE or other.dimension != AGE:
        return False
    who = _offices(left, one), _offices(right, other)
    is_kin = [any(_is_kin(side.words[at]) for at in places) for side, places in ((left, who[0]), (right, who[1]))]
    return (all(who) or any(is_kin)) and not _shared(left, who[0], right, who[1])


def are_of_one_office(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two ages are told of whom both sides call the same and tell of as known: the captain."""
    if one.dimension != AGE:
        return False
    shared = _shared(left, _offices(left, one), right, _offices(right, other))
    return bool(shared) and not any(_is_new(left, mine) or _is_new(right, yours) for mine, yours in shared)


def _offices(side: SentenceFacts, age: Quantity) -> list[int]:
    """Return the places of what tells what somebody is beside his age, but for his sex: a 34-year-old driver."""
    words = side.words
    before = [at for at in range(max(0, age.place - _BEFORE_OFFICE), age.place) if _is_office(words, at)]
    places = range(age.last, min(age.last + _REACH, len(words)))
    clause = takewhile(lambda at: words[at].text not in _ENDS, places)
    return before + [at for at in clause if _is_office(words, at)][:1]


def _is_office(words: Sequence[TaggedWord], at: int) -> bool:
    return (words[at].entry("sex") is None or _is_kin(words[at])) and is_one_person(words, at)


def _is_kin(word: TaggedWord) -> bool:
    """Tell whether a word tells whose relative somebody is; the word for a man may tell that he is a husband."""
    role = word.entry("role")
    return role is not None and role.value == "kin" and word.entry("human") is None


def _is_new(side: SentenceFacts, who: int) -> bool:
    return any(word.entry("indefinite") is not None for word in side.words[max(0, who - _BEFORE_OFFICE) : who])


def _shared(
    left: SentenceFacts, one: Sequence[int], right: SentenceFacts, other: Sequence[int]
) -> list[tuple[int, int]]:
    """Return the places of what both sides call one."""
    languages = left.language, right.language
    is_one_language = languages[0] == languages[1]
    return [
        (at, place)
        for at, place in product(one, other)
        if (
            left.words[at].stem == right.words[place].stem
            if is_one_language
            else correspond(left.words[at], right.words[place], languages)
        )
    ]


def _sex(side: SentenceFacts, age: Quantity) -> str:
    """Return the sex of who is so old, which nobody has who has the other, by the nearest word that tells it."""
    before, behind = side.words[max(0, age.place - _BEFORE) : age.place], side.words[age.last : age.last + _REACH]
    told = (word.entry("sex") for word in (*reversed(before), *behind))
    return next((entry.value for entry in told if entry is not None), "")


def _places(age: Quantity) -> range:
    return range(age.place, age.last)
