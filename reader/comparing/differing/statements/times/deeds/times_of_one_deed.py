"""Years, hours and days of one deed, in one language or two: built in 1994, 1989 gebaut; sank at 21:40, at 22:25.

A year is told of what was made, which both sides name alike; an hour of what happens once in an event, whoever it
befell: the ship, the ferry; a day of what opens again. Hours of two deeds that are known are never compared.
"""

from collections.abc import Iterator, Sequence
from itertools import product, takewhile

from reader.comparing.differing.statements.agreement_in_words import (
    agreement_in_words,
    are_in_dictionaries,
    correspond,
)
from reader.comparing.differing.statements.occurrences.told_deeds import (
    HAPPENED,
    MADE,
    VERB_LAST,
    ToldDeed,
    deed_beside,
    read_deeds,
    tell_one_of_several,
    when_of,
)
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement, name_others, undated
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.differing.statements.times.dates_told import ToldDate, differ
from reader.comparing.differing.statements.times.hours.first_times import tell_one_first
from reader.comparing.differing.statements.times.hours.hours_of_mishaps import tell_hours_of_one_mishap
from reader.comparing.differing.statements.times.occasions import tell_other_occasions
from reader.comparing.profiling.normalization import TokenKind

_ON_A_DAY = frozenset({"reopen"})
_OVER = frozenset({"quench", "end"})
_IN_WORDS = 0.4  # agreement of two languages from which on two sentences are of one thing, as for one date
_ALIKE = 0.8  # of one language: so much is told of both beside what they are called
_THING = 3  # words that tell what was made
# What is made, whatever it is.
_ANYTHING_MADE = "anything_made"
_SUFFIX = 4  # letters of "Halle", which a Schwimmhalle is one of
Pair = tuple[ToldDate, ToldDate]


def pair_times_of_one_deed(
    left: SentenceFacts, lefts: Sequence[ToldDate], right: SentenceFacts, rights: Sequence[ToldDate]
) -> Iterator[Pair]:
    """Yield the years and hours that two sentences tell of one deed, each at most once, and that cannot be one."""
    told = _told_alike(left, lefts, right, rights) if "deed" in left.kinds & right.kinds else []
    taken: list[ToldDate] = [date for pair in told for date in pair]
    yield from told
    for one, other in product(lefts, rights):
        is_free = one not in taken and other not in taken
        if is_free and differ(one, other) and are_of_one_deed(left, one, right, other):
            taken += [one, other]
            yield one, other


def _told_alike(
    left: SentenceFacts, lefts: Sequence[ToldDate], right: SentenceFacts, rights: Sequence[ToldDate]
) -> list[Pair]:
    """Return the dates of two sentences in two languages that tell several deeds, the same in one order, one date each.

    Installed in 2019 and last tested in June; εγκαταστάθηκε το 2015 και είχε δοκιμαστεί τον Απρίλιο.
    """
    is_told = left.language != right.language and len(lefts) == len(rights) > 1
    if not is_told or agreement_in_words(left, right) < _IN_WORDS:
        return []
    deeds = [[deed_beside(side, one.place) for one in dates] for side, dates in ((left, lefts), (right, rights))]
    names = [[deed.name if deed is not None else "" for deed in side] for side in deeds]
    if names[0] != names[1] or "" in names[0] or len(set(names[0])) < len(names[0]):
        return []
    return [pair for pair in zip(lefts, rights, strict=True) if differ(*pair)]


def are_of_two_deeds(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether it is known of two years or hours that they are of two deeds or of two things: left, derailed."""
    if not _is_alike(one, other) or _is_day(one):
        return False
    if (is_one_first := tell_one_first(left, one, right, other)) is not None:
        return not is_one_first
    if one.is_year and left.language == right.language and _tell_two_of_several(left, right):
        return True
    deeds = deed_beside(left, one.place), deed_beside(right, other.place)
    if _is_hour(one) and sum(deed is not None and deed.name in _OVER for deed in deeds) == 1:
        return True  # broke out, was put out
    if deeds[0] is None or deeds[1] is None:
        return False
    if deeds[0].name != deeds[1].name or _tells_several(left, deeds[0]) != _tells_several(right, deeds[1]):
        return True
    return one.is_year and _are_known_as_two(left, _thing(left, deeds[0], one), right, _thing(right, deeds[1], other))


def is_time_of_deed(date: ToldDate) -> bool:
    """Tell whether a date is one that may be held against another of one deed: an hour of a day, or a year alone."""
    return date.minute is not None or date.is_year


def _is_alike(one: ToldDate, other: ToldDate) -> bool:
    are_years = one.is_year and other.is_year
    return are_years or any(is_such(one) and is_such(other) for is_such in (_is_hour, _is_day))


def _is_hour(one: ToldDate) -> bool:
    return one.minute is not None


def _is_day(one: ToldDate) -> bool:
    return one.minute is None and (one.weekday is not None or one.day is not None)


def are_of_one_deed(left: SentenceFacts, one: ToldDate, right: SentenceFacts, other: ToldDate) -> bool:
    """Tell whether two years, or two hours, are told of one deed, or of the first of those who did it."""
    if tell_one_first(left, one, right, other) or tell_hours_of_one_mishap(left, one, right, other):
        return True
    if "deed" not in left.kinds & right.kinds or not _is_alike(one, other):
        return False
    deeds = deed_beside(left, one.place), deed_beside(right, other.place)
    if deeds[0] is None or deeds[1] is None or deeds[0].name != deeds[1].name:
        return False
    if one.minute is not None:
        return (
            deeds[0].name in HAPPENED
            and not tell_other_occasions(left, right)
            and not any(_tells_several(side, deed) for side, deed in ((left, deeds[0]), (right, deeds[1])))
        )
    things = _thing(left, deeds[0], one), _thing(right, deeds[1], other)
    if _is_day(one):
        return deeds[0].name in _ON_A_DAY and _are_one_thing(left, things[0], right, things[1], is_nearest=False)
    return deeds[0].name in MADE and (
        _are_one_thing(left, things[0], right, things[1], is_nearest=True)
        or _is_named_once(left, things[0], right, things[1])
    )


def _tells_several(side: SentenceFacts, deed: ToldDeed) -> bool:
    """Tell whether a sentence tells more than one deed of a name, or another one than the first."""
    near = side.words[max(0, deed.first - _THING) : deed.first]
    return bool(tell_one_of_several(near)) or any(word.entry("ordinal") is not None for word in near)


def _tell_two_of_several(left: SentenceFacts, right: SentenceFacts) -> bool:
    return tell_one_of_several(undated(left)) != tell_one_of_several(undated(right))


def _thing(side: SentenceFacts, deed: ToldDeed, year: ToldDate) -> Sequence[TaggedWord]:
    """List the words that tell what was made: before the deed, or else behind it."""
    words, taken = side.words, {at for told in read_deeds(side) for at in range(told.first, told.last)}
    if side.language in VERB_LAST and deed.first > year.place and _names(words, deed.last):
        noun = words[deed.last]
        if side.language not in CAPITAL_NOUNS or noun.text[0].isupper():  # 1972 gebaut worden
            return [noun]  # die 1972 erbaute Halle
    before, behind = range(deed.first - 1, -1, -1), range(deed.last, len(words))
    near = _phrase(words, takewhile(lambda at: at not in taken, before))
    near = near or _phrase(words, takewhile(lambda at: at not in taken, behind))
    return near or _phrase(words, (at for at in before if at not in taken))


def _phrase(words: Sequence[TaggedWord], places: Iterator[int]) -> list[TaggedWord]:
    """List the first words that tell something, up to the mark behind the first of them."""
    told: list[TaggedWord] = []
    for at in places:
        if words[at].kind is TokenKind.MARK and (told or words[at].text != ","):
            break
        if _names(words, at):
            told.append(words[at])
        if len(told) == _THING:
            break
    return told


def _names(words: Sequence[TaggedWord], at: int) -> bool:
    if at >= len(words):
        return False
    word = words[at]
    is_small = any(word.entry(kind) is not None for kind in ("passive", "preposition", "weekday", "month", "modal"))
    is_small = is_small or bool(when_of(word))
    return word.kind is TokenKind.WORD and word.is_content and not is_small and word.entry("speech") is None


def _are_one_thing(
    left: SentenceFacts,
    one: Sequence[TaggedWord],
    right: SentenceFacts,
    other: Sequence[TaggedWord],
    *,
    is_nearest: bool,
) -> bool:
    """Tell whether two things share a word that is no name, and not each has one of its own or is one of several."""
    sides = ((left, one), (right, other))
    if left.language == right.language and _tell_two_of_several(left, right):
        return False
    own = [[word for word in told if not word.is_name or side.language in CAPITAL_NOUNS] for side, told in sides]
    languages = left.language, right.language
    shared = [(a, b) for a in own[0] for b in own[1] if _are_one_word(a, b, languages)]
    rest = [[word for word in told if all(word is not pair[at] for pair in shared)] for at, told in enumerate(own)]
    # The first one is nearest to the deed: the ferry berths at a quay that was built.
    are_nearest = any(pair[0] is own[0][0] for pair in shared) and any(pair[1] is own[1][0] for pair in shared)
    return bool(shared) and (are_nearest or not is_nearest) and not all(rest)


def _is_named_once(
    left: SentenceFacts, one: Sequence[TaggedWord], right: SentenceFacts, other: Sequence[TaggedWord]
) -> bool:
    """Tell whether one of two things is called by its name, and the same is told of the other: the Maru, the ship.

    Something new may be another one: a ship.
    """
    if left.language != right.language or left.language in CAPITAL_NOUNS or not (one and other):
        return False
    named = [all(word.is_name for word in told) for told in (one, other)]
    besides = frozenset(word.stem for word in (*one, *other))
    if named[0] == named[1] or name_others(left, right, besides) or _tell_two_of_several(left, right):
        return False
    side, told = (left, one) if named[1] else (right, other)
    at = side.words.index(told[-1])
    is_new = any(word.entry("indefinite") is not None for word in side.words[max(0, at - 1) : at])
    is_own = any(word.is_name for word in told)
    return not (is_new or is_own) and agreement(left, right, besides) >= _ALIKE


def _are_known_as_two(
    left: SentenceFacts, one: Sequence[TaggedWord], right: SentenceFacts, other: Sequence[TaggedWord]
) -> bool:
    """Tell whether two languages have other words for two things, by the nearest word of each: the lift, die Garage."""
    languages = left.language, right.language
    if languages[0] == languages[1] or not one or not other:
        return False
    nearest = one[0], other[0]
    are_telling = not any(word.is_name or _is_anything(word) for word in nearest)
    is_known = are_in_dictionaries(nearest[0], languages) and are_in_dictionaries(nearest[1], languages[::-1])
    return are_telling and is_known and not any(_are_one_word(a, b, languages) for a in one for b in other)


def _is_anything(word: TaggedWord) -> bool:
    return word.entry(_ANYTHING_MADE) is not None


def _are_one_word(one: TaggedWord, other: TaggedWord, languages: tuple[str, str]) -> bool:
    if languages[0] != languages[1]:
        return correspond(one, other, languages)
    if one.stem == other.stem:
        return True
    shorter, longer = sorted((one.text.lower(), other.text.lower()), key=len)
    return len(shorter) >= _SUFFIX and languages[0] in VERB_LAST and longer.endswith(shorter)
