"""How old somebody is whom two sentences name, in one language or two: Mira Valk, 29; Mira Valk, de 35 años."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile

from reader.comparing.crosslingual.phonetics import sound_likeness
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_BIRTHDAY = 1  # years between two reports that both count right
_FARTHEST = 20  # years: more, and it is another one of the name, or what is no age: "Owen Tarr, 3" of a match
_YEAR = 365
_YOUNGEST, _OLDEST = 2, 115
_PERSON = 2  # words of a full name
_ALIKE = 0.7  # of the sounds of both names, of two scripts
_OPENERS = frozenset({",", "("})
_CLOSERS = frozenset(",).;")
_YEARS = "years"  # behind an age, before a name: old
_BEFORE = 7  # words of "37-year-old man, "
_HYPHENS = "-‑–"
_NUMBER = TokenKind.NUMBER  # by a name of its own: a member of an enumeration takes ten times as long to look up

Found = tuple[DifferenceKind, Verdict, Span, Span, float]
Name = tuple[str, str]
Words = Sequence[TaggedWord]


def compare_ages(
    left: SentenceFacts, right: SentenceFacts, later: timedelta | None, *, are_of_one_week: bool = False
) -> Iterator[Found]:
    """Yield the clashes of the ages of those whom both sides name; the right one is told by so much `later`.

    Of stories of one week one year more is hardly a birthday.
    """
    if not left.names or not right.names:
        return
    ages = find_ages(left), find_ages(right)
    if not all(ages):
        return
    for name in sorted(ages[0]):
        namesake = _find_namesake(name, ages[1])
        if namesake is None:
            continue
        (one, first), (other, second) = ages[0][name], ages[1][namesake]
        apart = abs(one - other) - abs(later or timedelta()).days // _YEAR
        if (0 if are_of_one_week else _BIRTHDAY) < apart <= _FARTHEST:
            yield DifferenceKind.NUMBER, Verdict.CLASH, first, second, 0.8


def _find_namesake(name: Name, others: Iterable[Name]) -> Name | None:
    """Return the one of other names that is the same, if need be in another script: Ντάνιελ Προύετ, Daniel Pruett."""
    return next((other for other in others if other == name or _sound_alike(name, other)), None)


def _sound_alike(one: Name, other: Name) -> bool:
    is_one_script = one[-1].isascii() == other[-1].isascii()
    return not is_one_script and all(
        sound_likeness(sound_of(mine), sound_of(theirs)) >= _ALIKE for mine, theirs in zip(one, other, strict=True)
    )


def without_ages(side: SentenceFacts) -> SentenceFacts:
    """Return a side without the durations that tell how old somebody is whom it names: Luc Morel, 52 ans."""
    return _less_ages(side) or side


@read_once
def _less_ages(side: SentenceFacts) -> SentenceFacts | None:
    """Return a side less its ages; None where it has none, as what keeps itself is freed only with the garbage."""
    if not side.names or not any(one.kind is DifferenceKind.DURATION for one in side.quantities):
        return None
    ages = {span.start for _, span in find_ages(side).values()}
    return replace(side, quantities=tuple([one for one in side.quantities if one.start not in ages])) if ages else None


@read_once
def find_ages(side: SentenceFacts) -> Mapping[Name, tuple[int, Span]]:
    """Return how old those are whom a sentence names with their age, by the last two words of the name."""
    words = side.words
    found: dict[Name, tuple[int, Span]] = {}
    if not any(map(_is_age, [word for word in words if word.kind is _NUMBER])):
        return found  # as of most sentences
    at = 0
    while at < len(words):
        run = list(takewhile(lambda word: word.is_name, words[at:]))
        behind = at + len(run)
        age = (_behind(words, behind) or _before(words, at)) if len(run) >= _PERSON else None
        if age is not None:
            found[fold(run[-2].text), fold(run[-1].text)] = int(age.text), Span(age.start, age.end)
        at = max(behind, at + 1)
    return found


def _behind(words: Words, at: int) -> TaggedWord | None:
    """Return an age between marks behind a name, with or without its unit."""
    if at >= len(words) or words[at].text not in _OPENERS:
        return None
    place = at + 1
    while place < len(words) and (_is_small(words[place]) or words[place].entry("indefinite")):
        place += 1
    if place >= len(words) or not _is_age(words[place]):
        return None
    after = place + 1
    while after < len(words) and (_is_year(words[after]) or _is_small(words[after])):
        after += 1
    if after < len(words) and _is_told_old(words[place + 1 :]):
        return words[place]  # Mira Valk, a 37-year-old nurse
    return words[place] if after >= len(words) or _closes(words[after]) else None


def _before(words: Words, at: int) -> TaggedWord | None:
    """Return an age right before a name: the 37-year-old Mira Valk, a woman of 37, Mira Valk."""
    near = words[max(0, at - _BEFORE) : at]
    age = next((word for word in reversed(near) if _is_age(word)), None)
    if age is None:
        return None
    place = near.index(age)
    between = near[place + 1 :]
    if between and between[-1].text == ",":  # a man of 37, Mira Valk
        human = [word for word in near if word.entry("human") or word.entry("sex")]
        between = [word for word in between[:-1] if word not in human]
        return age if human and between and all(map(_tells_years, between)) else None
    return age if all(map(_tells_years, between)) and any(_is_aged(word) for word in between) else None


def _is_small(word: TaggedWord) -> bool:
    """Tell whether a word may stand between a name and the age: aged, de."""
    return _is_year(word) or any(map(word.entry, ("aged", "genitive")))


def _closes(word: TaggedWord) -> bool:
    return word.text in _CLOSERS or word.entry("and") is not None


def _is_aged(word: TaggedWord) -> bool:
    entry = word.entry("aged")
    return entry is not None and entry.value == _YEARS


def _tells_years(word: TaggedWord) -> bool:
    return word.text in _HYPHENS or _is_year(word) or _is_aged(word)


def _is_told_old(behind: Words) -> bool:
    """Tell whether the words behind a number say that it is how old somebody is: -year-old."""
    told = list(takewhile(_tells_years, behind))
    return any(_is_aged(word) for word in told)


def _is_age(word: TaggedWord) -> bool:
    return word.kind is _NUMBER and word.text.isdecimal() and _YOUNGEST <= int(word.text) <= _OLDEST


def _is_year(word: TaggedWord) -> bool:
    unit = word.entry("unit")
    return unit is not None and unit.value == "time:31557600"
