"""One person told of by age, sex and where to: a woman of 71 died on the way to Tarn, a man of 77 to Odby.

Each side tells of one person, new to the reader, of neither as one of several, and their sentences are much alike
beside: they tell of one person, whatever differs. A story that tells elsewhere of others whom the same befell may tell
of another one; that is looked up by `other_victims`.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.comparing.crosslingual.lexicons import is_offered, read_lexicon
from reader.comparing.crosslingual.phonetics import sound_likeness
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.figures.typed_numbers import AGE
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement, read_once, tell_other_days
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.profiling.normalization import fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FATES = frozenset({"dead", "arrested"})  # which befall one once
_PLACES = frozenset({"hospital"})  # of a fate that its word alone does not tell
_TOLD = ("fate", "done_to")
# Of what two sentences tell beside names and persons. Sentences on other deaths and arrests, in eight languages, share
# a third at the most, of one death most share more.
_ALIKE = 0.4
_NEARLY_SAME = 0.8  # where no such fate is told: of what happens every day, two sentences may tell of two people
_BIRTHDAY = 1
_FEW = 20  # of people of whom one may be told of
_OPENING = 5  # words from the article to the person or the age: "a young man of 24"
_LETTERS = 0.4  # of the sounds of two places: of more it may be one in another language
# Behind what kind of word the place stands, by the fate.
_WHERE = {"dead": "to_place", "arrested": "in_place"}

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


class Victim(NamedTuple):
    """Somebody whom a fate befell: what tells the age, what tells the sex, and where to or where."""

    fate: str
    age: Quantity | None
    sex: TaggedWord | None
    place: TaggedWord | None


def compare_lone_victims(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clashes of the age, the sex and the place of one whom two sentences tell of."""
    one, other = read_victim(left), read_victim(right)
    if one is None or other is None or one.fate != other.fate or tell_other_days(left, right):
        return
    if not _are_alike(left, one, right, other):
        return
    if one.age and other.age and abs(one.age.value - other.age.value) > _BIRTHDAY:
        yield DifferenceKind.NUMBER, Verdict.CLASH, _span(one.age), _span(other.age), 0.7
    if one.sex and other.sex and not _sexes(one.sex) & _sexes(other.sex):
        yield DifferenceKind.ROLE, Verdict.CLASH, _span(one.sex), _span(other.sex), 0.7
    if one.place and other.place and _are_two_places(left, one.place, right, other.place):
        yield DifferenceKind.NAME, Verdict.CLASH, _span(one.place), _span(other.place), 0.6


@read_once
def read_victim(side: SentenceFacts) -> Victim | None:
    """Return the one person of a sentence whom a fate befell, if it tells of nobody else."""
    if "sex" not in side.kinds and all(one.dimension != AGE for one in side.quantities):
        return None
    told = {entry.value for word in side.words for kind in _TOLD if (entry := word.entry(kind)) is not None}
    fates = told & _FATES
    if not fates and told - _PLACES:
        return None  # of several who were hurt
    ages = [one for one in side.quantities if one.dimension == AGE]
    sexes = [word for word in side.words if word.entry("sex") is not None]
    if len(fates) > 1 or len(ages) > 1 or len(sexes) > 1 or not (ages or sexes):
        return None
    if any(map(_may_count_people, side.quantities)) or "ordinal" in side.kinds or _tells_of_others(side):
        return None
    age, sex, fate = next(iter(ages), None), next(iter(sexes), None), next(iter(fates), "")
    places = [side.words.index(sex)] if sex is not None else []
    first = min([*places, *([age.place] if age is not None else ())])
    if not _is_new(side, first):
        return None
    return Victim(fate, age, sex, _read_place(side, fate))


def _may_count_people(one: Quantity) -> bool:
    return is_count(one) and (bool(one.fate) or 1 < one.value <= _FEW)


def _tells_of_others(side: SentenceFacts) -> bool:
    """Tell whether a sentence tells of one of several, or of another one."""
    return any(
        ((entry := word.entry("besides")) is not None and entry.value == "count")
        or ((number := word.entry("number")) is not None and number.value == "1" and word.entry("indefinite") is None)
        for word in side.words
    )


def _is_new(side: SentenceFacts, first: int) -> bool:
    """Tell whether somebody is told of by an indefinite article, or opens a headline without one."""
    before = side.words[max(0, first - _OPENING) : first]
    return first == 0 or any(word.entry("indefinite") is not None for word in before)


def _read_place(side: SentenceFacts, fate: str) -> TaggedWord | None:
    """Return the only place that a sentence names behind a word for where to, or for where."""
    where = _WHERE.get(fate, "")
    found = [
        word for before, word in pairwise(side.words) if before.entry(where) is not None and _may_be_place(side, word)
    ]
    return found[0] if len(found) == 1 else None


def _may_be_place(side: SentenceFacts, word: TaggedWord) -> bool:
    """Tell whether a word may be a place: a name, of German nouns one that no dictionary has."""
    return word.is_name if side.language not in CAPITAL_NOUNS else word.text[0].isupper() and not _is_noun(side, word)


def _is_noun(side: SentenceFacts, word: TaggedWord) -> bool:
    """Tell whether a word with a capital is one that a dictionary has: Policía."""
    return side.language != "en" and bool(read_lexicon(side.language).glosses(word.stem))


def _are_alike(left: SentenceFacts, one: Victim, right: SentenceFacts, other: Victim) -> bool:
    if left.language != right.language:
        return bool(one.fate) and agreement_in_words(left, right) >= _ALIKE
    aside = [word.stem for victim in (one, other) for word in (victim.sex, victim.place) if word is not None]
    besides = left.names.union(right.names, aside)
    is_same = bool(left.topics & right.topics - besides)
    return is_same and agreement(left, right, besides) >= (_ALIKE if one.fate else _NEARLY_SAME)


def _sexes(word: TaggedWord) -> frozenset[str]:
    return frozenset(entry.value for entry in word.entries if entry.kind == "sex")


def _are_two_places(left: SentenceFacts, one: TaggedWord, right: SentenceFacts, other: TaggedWord) -> bool:
    """Tell whether two names of places, neither on the other side in any spelling, are of two."""
    if left.language == right.language:
        return False  # names of one language are compared by what stands around them
    for side, name in ((left, other), (right, one)):
        names = [word for word in side.words if _may_be_place(side, word)]
        own = [word for word in names if word in (one, other) or not _is_noun(side, word)]
        if any(_sound(word.text, name.text) >= _LETTERS for word in own):
            return False
    if not is_offered(left.language, right.language):
        return False
    pairs = match_words((left.text, left.language), (right.text, right.language))
    return not any(pair.left[0] == one.start or pair.right[0] == other.start for pair in pairs)


def _sound(one: str, other: str) -> float:
    return sound_likeness(sound_of(fold(one)), sound_of(fold(other)))


def tells_of_other_victims(sides: Sequence[SentenceFacts], victim: Victim, other: Victim) -> bool:
    """Tell whether other sentences of a story count several of one fate, or tell of one as old as the other story's."""
    return any(
        (is_count(one) and one.fate == victim.fate and one.value > 1)
        or (one.dimension == AGE and other.age is not None and one.value == other.age.value)
        for side in sides
        for one in side.quantities
    )


def _span(one: Quantity | TaggedWord) -> Span:
    return Span(one.start, one.end)
