"""How old somebody is who is told of by that: a man of 24, una mujer de 83 años, ein 24-jähriger Mann, ενός 42χρονου.

An age counts nobody, and is no time that something takes.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.statements.quantities.figures.numbers_in_words import Number
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold

Age = tuple[float, int, int]  # how old, and the words, half-open, that tell it

_OLDEST = 115
_YEAR = "time:31557600"
_OF = "genitive"  # the kind of a word that one: of, von, del
_OWNER = 2  # words of "del hospital"
# What a word behind a figure begins with that makes an age of it, without accents.
_YEAR_OLD = ("jahrig", "jarig", "letn", "летн", "χρον", "arig", "годиш", "vuoti")
_IN_A_WORD = re.compile(r"(\d{1,3})(?:χρον|jahrig|jarig)")
_HYPHENS = frozenset("-‑–")
_PERSON = ("human", "sex")
_WHO = (*_PERSON, "role", "occupation")
_FROM_PERSON = 3  # words from the mark behind him to the age: ", âgé de 58 ans"
_OPENERS = frozenset(",(")
_CLOSERS = {",": frozenset(",.;"), "(": frozenset(")")}
_NEAR = 3  # words behind "24-jährige" among which is who is so old


def read_age(words: Sequence[TaggedWord], number: Number) -> Age | None:
    """Read the age that a number tells with what stands around it."""
    if number.last != number.first + 1 or not 1 <= number.value <= _OLDEST:
        return None
    if number.in_words:
        return _years_old(words, number)
    return (
        _with_hyphen(words, number)
        or _years_old(words, number)
        or _behind_person(words, number)
        or _between_marks(words, number)
    )


def read_age_in_a_word(words: Sequence[TaggedWord], at: int) -> Age | None:
    """Read "42χρονος"."""
    found = _IN_A_WORD.match(fold(words[at].text)) if words[at].text[:1].isdecimal() else None
    return (float(found[1]), at, at + 1) if found is not None else None


def _with_hyphen(words: Sequence[TaggedWord], number: Number) -> Age | None:
    at = number.last + 1
    if at >= len(words) or words[number.last].text not in _HYPHENS:
        return None
    word = words[at]
    if not fold(word.text).startswith(_YEAR_OLD):
        return None
    near = words[at + 1 : at + 1 + _NEAR]  # a 23-jarige oud-medewerker
    behind = list(takewhile(lambda one: one.kind is TokenKind.WORD or one.text in _HYPHENS, near))
    is_noun = word.text[0].isupper() or not behind
    return (number.value, number.first, at + 1) if is_noun or any(map(_is_person, behind)) else None


def _years_old(words: Sequence[TaggedWord], number: Number) -> Age | None:
    """Read "61 years old", "71 Jahre alte Frau" and, where the clause ends behind it, "avait 54 ans"."""
    behind = words[number.last : number.last + 2]
    if not behind or not is_year(behind[0]):
        return None
    if len(behind) > 1 and behind[1].entry("old") is not None:
        return number.value, number.first, number.last + 2
    has = number.first > 0 and words[number.first - 1].entry("has_age") is not None
    ends = len(behind) == 1 or behind[1].kind is TokenKind.MARK
    return (number.value, number.first, number.last + 1) if has and ends else None


def is_year(word: TaggedWord) -> bool:
    """Tell whether a word is the unit of ages: year, ans."""
    unit = word.entry("unit")
    return unit is not None and unit.value == _YEAR


def _behind_person(words: Sequence[TaggedWord], number: Number) -> Age | None:
    """Read "man of 24", "aged 42" and "femme de 38 ans"; "a group of 24" and "a man of 24 hours" are none."""
    behind = words[number.last] if number.last < len(words) else None
    unit = behind.entry("unit") if behind is not None else None
    has_year = behind is not None and is_year(behind)
    opener = number.first - 1
    if opener < 0:
        return None
    is_of = words[opener].entry(_OF) is not None
    near = [words[at] for at in ((opener, opener - 1) if is_of else (opener,)) if at >= 0]
    if has_year and is_of and opener > _OWNER and words[opener - 2].entry(_OF) is not None:
        near.append(words[opener - 1 - _OWNER])  # un empleado del hospital de 23 años
    is_aged = any(map(_is_aged, near)) and not (behind is not None and _is_counted(behind))
    is_told = is_of or (has_year and words[opener].kind is TokenKind.WORD)
    is_of_person = is_told and any(map(_is_person, near))
    if not (is_aged or is_of_person) or (unit is not None and not has_year):
        return None
    if not has_year and behind is not None and _is_counted(behind) and not is_aged:
        return None
    return number.value, number.first, number.last + has_year


def _between_marks(words: Sequence[TaggedWord], number: Number) -> Age | None:
    """Read "the driver, 34, was", "el capitán, de 58 años," and "a man (29)"; of passengers 34 may be how many."""
    behind = words[number.last : number.last + 1]
    last = number.last + any(map(is_year, behind))
    at = number.first - 1
    while at > 0 and (words[at].entry(_OF) is not None or _is_aged(words[at])):
        at -= 1
    if at < 1 or number.first - at > _FROM_PERSON or words[at].text not in _OPENERS or not is_one_person(words, at - 1):
        return None
    closer = words[last].text if last < len(words) else "."
    return (number.value, number.first, last) if closer in _CLOSERS[words[at].text] else None


def is_one_person(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word tells of one person by what he is, and is no surname; most that end in s are of several."""
    word = words[at]
    is_named = word.is_name and at > 0 and words[at - 1].is_name
    is_several = word.text.endswith("s") and not word.text.endswith("ss")
    return not (is_named or is_several) and any(word.entry(kind) is not None for kind in _WHO)


def _is_person(word: TaggedWord) -> bool:
    return any(word.entry(kind) is not None for kind in _PERSON)


def _is_counted(word: TaggedWord) -> bool:
    """Tell whether a word may be what a number before it counts."""
    fate = word.entry("fate") is not None or word.entry("passive") is not None or word.entry("speech") is not None
    return word.kind is TokenKind.WORD and word.is_content and not word.is_name and not fate


def _is_aged(word: TaggedWord) -> bool:
    entry = word.entry("aged")
    return entry is not None and not entry.value
