"""Which sort of thing a number counts, where the lexicon knows it: two teachers are no other number of vehicles.

`sort` of the lexicons names the sort in one word for all languages; behind a colon stands which of its sort it is,
where nobody of it is of another one too: a teacher is no pupil, but passengers may be tourists.
"""

from collections.abc import Iterator
from itertools import takewhile

from reader.comparing.crosslingual.lexicons import is_offered, read_lexicon
from reader.comparing.differing.statements.agreement_in_words import are_in_dictionaries, correspond, sound_alike
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.figures.typed_numbers import is_of
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import SIDES
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.profiling.stemming import stem

_REACH = 4  # words behind a number among which is what it counts
_OF_THE = 3  # words of "of the 31"
_LAST = frozenset({"en", "de", "nl"})  # what is counted stands behind what it is like: train passengers
ANYBODY = "person"
_OF_PEOPLE = frozenset({"hurt", "hospital", "dead"})  # the fates of nobody but people, where no word says of what


def count_other_sorts(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether it is known of two numbers that they count things of two sorts."""
    if not (is_count(one) and is_count(other)):
        return False
    sorts = _sort_or_people(left, one), _sort_or_people(right, other)
    if not all(sorts):
        return _are_no_translations(left, one, right, other)
    (kind, _, own), (other_kind, _, others) = (sort.partition(":") for sort in sorts)
    if kind == other_kind != ANYBODY and not (own or others):
        return _are_two_of_one_sort(left, one, right, other, kind)
    return kind != other_kind or (bool(own and others) and own != others)


def _are_two_of_one_sort(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, kind: str) -> bool:
    """Tell whether dictionaries know two nouns of one sort as two: lorries, Busse; any vehicle may be either."""
    languages = left.language, right.language
    if (
        languages[0] == languages[1]
        or not is_offered(*languages)
        or one.nouns & other.nouns
        or one.whole
        or other.whole
    ):
        return False
    nouns = [
        [word for word in counted_words(side, told) if word.entry("sort") is not None]
        for side, told in ((left, one), (right, other))
    ]
    of_both = list(zip(nouns, (languages, languages[::-1]), strict=True))
    if any(_names_sort(word, kind, pair[0]) for words, pair in of_both for word in words):
        return False
    is_known = all(words and all(are_in_dictionaries(word, pair) for word in words) for words, pair in of_both)
    return is_known and not any(
        correspond(word, there, languages) or sound_alike(word.text, there.text)
        for word in nouns[0]
        for there in nouns[1]
    )


def _names_sort(word: TaggedWord, kind: str, language: str) -> bool:
    """Tell whether a noun is what the sort itself is called, which any of it may be called: Fahrzeuge."""
    name = stem(kind, "en")
    return (
        word.stem == name
        if language == "en"
        else name in read_lexicon(language).glosses(stem(word.text.lower(), language))
    )


def _sort_or_people(side: SentenceFacts, one: Quantity) -> str:
    return read_sort(side, one) or (ANYBODY if one.fate in _OF_PEOPLE else "")


def is_of_no_vote(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one of two numbers alone is of a vote that its sentence tells by both sides.

    Judges who hear a case are none of those who voted on it, however few; who backs a bill may have been one of them.
    """
    if (one.fate in SIDES) == (other.fate in SIDES):
        return False
    side = left if one.fate in SIDES else right
    return len({each.fate for each in side.quantities} & SIDES) > 1


def _are_no_translations(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether a dictionary has all words for what two numbers count, and none of the one for one of the other."""
    languages = left.language, right.language
    if not is_offered(*languages) or one.fate or other.fate or one.nouns & other.nouns:
        return False
    words = _nouns(left, one), _nouns(right, other)
    if any(word.entry("people") is not None for side in words for word in side):
        return False
    if not all(words) or not all(
        are_in_dictionaries(word, pair)
        for side, pair in zip(words, (languages, languages[::-1]), strict=True)
        for word in side
    ):
        return False
    return not any(correspond(word, there, languages) for word in words[0] for there in words[1])


def _nouns(side: SentenceFacts, one: Quantity) -> list[TaggedWord]:
    """List the words behind a number that may be what it counts: with a capital, where nouns have one."""
    words = list(counted_words(side, one))
    return [word for word in words if word.text[0].isupper()] if side.language in CAPITAL_NOUNS else words


def read_sort(side: SentenceFacts, one: Quantity) -> str:
    """Return the sort of what a number counts, or of that of which it counts a part: 25 of the 31 pupils."""
    found = [sort for word in counted_words(side, one) if (sort := _sort(word))]
    return (found[-1] if side.language in _LAST else found[0]) if found else ""


def _sort(word: TaggedWord) -> str:
    if word.entry("people") is not None:
        return ANYBODY
    entry = word.entry("sort")
    return entry.value if entry is not None else ""


def counted_words(side: SentenceFacts, one: Quantity) -> Iterator[TaggedWord]:
    """Yield the words right behind a number up to one that is nothing counted: "are", "from"."""
    begin = one.last
    words = side.words
    if is_of(words, begin):
        part = words[begin + 1 : begin + 1 + _OF_THE]
        begin += 1 + sum(1 for _ in takewhile(lambda word: not _may_be_counted(word), part))
    if any(word.may_be_counted and word.entry("preposition") is None for word in words[begin : begin + 1]) and any(
        map(_sort, words[begin + 1 : begin + 2])
    ):
        begin += 1  # new cranes
    yield from takewhile(_may_be_counted, words[begin : begin + _REACH])


def _may_be_counted(word: TaggedWord) -> bool:
    is_word = word.kind is TokenKind.WORD and word.entry("number") is None
    return is_word and (word.is_content or word.entry("people") is not None or word.entry("sort") is not None)
