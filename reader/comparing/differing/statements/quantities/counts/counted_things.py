"""Whether one number of two sentences counts two things, and they share little else: 200 lives, 200 aftershocks.

Those whom one fate befell now and in another year are two things as well.
"""

from collections.abc import Iterable, Sequence

from reader.comparing.crosslingual.lexicons import is_offered, read_lexicon
from reader.comparing.crosslingual.words import WordPair, match_words
from reader.comparing.differing.statements.people.harm.tolls import find_tolls
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.figures.typed_quantities import ONE_THING, Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.occasions import is_of_another_time
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.synonyms import read_synonyms
from reader.model.comparison import ReasonKind
from reader.model.difference import DifferenceKind

# Fates of which each may be told of those whom the other befell.
_ALIKE = (frozenset({"hurt", "hospital"}), frozenset({"moved", "homeless"}), frozenset({"moved", "rescued"}))
_EXACT = 3  # digits that are no zeros at the end, of a number that hardly two things have
_COMMON = 60  # Zipf frequency, in tenths, from which on a word is in every story
_TWO = 2
_LARGE = 13  # from which on as many had one fate twice hardly ever: 42,000 deaths a year, and in 2016
_MEASURED = frozenset({DifferenceKind.NUMBER, DifferenceKind.MEASURE, DifferenceKind.MONEY, DifferenceKind.PERCENT})


def count_two_things(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences share numbers, each of two things, and no telling word beside what is counted."""
    shared = [
        (one, other)
        for one in left.quantities
        for other in right.quantities
        if _tell_one_number(left, one, right, other)
    ]
    is_one_language = left.language == right.language
    if not shared or not (is_one_language or is_offered(left.language, right.language)):
        return False
    if any(len(str(round(one.value)).rstrip("0")) >= _EXACT for one, _ in shared):
        return False
    if any(_are_of_one_fate(left, one, right, other) for one in left.quantities for other in right.quantities):
        return False  # 12 dead and 14 hurt, 14 dead and 12 hurt
    words = [] if is_one_language else match_words((left.text, left.language), (right.text, right.language))
    if not all(_are_two(left, one, right, other, words) for one, other in shared):
        return False
    counted = _counted_stems(left, [one for one, _ in shared]), _counted_stems(right, [other for _, other in shared])
    if is_one_language:
        topics = left.topics - counted[0], right.topics - counted[1]
        return _heads(topics[0], left.language).isdisjoint(_heads(topics[1], right.language))
    return not any(
        one.kind is not ReasonKind.NUMBERS
        and _tells(left, one.left, counted[0])
        and _tells(right, one.right, counted[1])
        for one in words
    )


def _tell_one_number(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether a number stands in both sentences, be it of people in one and of tonnes in the other.

    How old something is may be told as a time, and of two languages one may have units that are not known.
    """
    if is_count(one) and is_count(other):
        return one.value == other.value
    kinds = {one.kind, other.kind}
    is_known = left.language == right.language and len(kinds) == _TWO and kinds < _MEASURED
    return is_known and left.words[one.place].text == right.words[other.place].text


def _are_two(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, words: Sequence[WordPair]
) -> bool:
    """Tell whether it is known what each of two numbers counts, or what befell it, and that is not the same."""
    if not (is_count(one) and is_count(other)):
        return True
    fates = frozenset({_fate(left, one), _fate(right, other)})
    if "" not in fates:
        is_small = one.value < _LARGE
        return (is_small and _tell_two_times(left, one, right, other)) or (len(fates) == _TWO and fates not in _ALIKE)
    things = _counted(left, one), _counted(right, other)
    shared = [noun for noun in one.nouns & other.nouns if noun in left.topics or noun.startswith(ONE_THING)]
    if things[0] is None or things[1] is None or shared:  # "were" stands behind any
        return False
    if left.language == right.language:
        return len(_heads({thing.stem for thing in things if thing is not None}, left.language)) == _TWO
    places = (things[0].start, things[0].end), (things[1].start, things[1].end)
    return (
        _is_known(things[0], left.language)
        and _is_known(things[1], right.language)
        and not any(pair.left == places[0] and pair.right == places[1] for pair in words)
    )


def _fate(side: SentenceFacts, one: Quantity) -> str:
    """Return what befell those whom a number counts, or those of whom they are some."""
    return one.fate or next((toll.fate for toll in find_tolls(side.text, side.language, None) if toll.told == one), "")


def _counted(side: SentenceFacts, one: Quantity) -> TaggedWord | None:
    """Return the word for what a number counts, if it stands behind it and is not whoever there is."""
    at = one.last
    word = side.words[at] if at < len(side.words) else None
    return word if word is not None and word.stem == one.counted and word.entry("people") is None else None


def _is_known(word: TaggedWord, language: str) -> bool:
    return language == "en" or word.stem in read_lexicon(language)


def _are_of_one_fate(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    return bool(one.fate) and one.fate == other.fate and not _tell_two_times(left, one, right, other)


def _tell_two_times(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one number alone is told of a time before: four were hurt in 2022, and four are now."""
    return is_of_another_time(left, one) != is_of_another_time(right, other)


def _counted_stems(side: SentenceFacts, told: Iterable[Quantity]) -> frozenset[str]:
    """Return the stems of what numbers count, and of what befell that."""
    fates = frozenset(word.stem for word in side.words if word.entry("fate") is not None)
    return fates | {stem for one in told for stem in (one.counted, one.whom) if stem}


def _heads(stems: Iterable[str], language: str) -> frozenset[str]:
    heads = read_synonyms(language).heads
    return frozenset(heads.get(stem, stem) for stem in stems)


def _tells(side: SentenceFacts, place: tuple[int, int], counted: frozenset[str]) -> bool:
    """Tell whether a word tells more than how many of what there are."""
    common = zipf_tenths(side.language)
    return any(
        word.start < place[1]
        and place[0] < word.end
        and word.stem not in counted
        and not any(map(word.entry, ("people", "hedge", "number", "fate")))
        and common.get(word.stem, 0) < _COMMON
        for word in side.words
    )
