"""Which numbers of two sentences count one thing by the words behind them, in one language or two: 17, 11 ambulances.

The whole sentences may share little; two things that both of them count tell of one event.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.agreement_in_words import agreement_in_words, correspond
from reader.comparing.differing.statements.quantities.comparable_quantities import (
    have_other_fates,
    is_count,
)
from reader.comparing.differing.statements.quantities.counts.sorts_counted import (
    ANYBODY,
    counted_words,
    is_of_no_vote,
    read_sort,
)
from reader.comparing.differing.statements.quantities.figures.typed_quantities import ONE_THING, Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord

HEAD_LAST = frozenset({"en", "de", "nl", "el", "ru", "pl", "sv", "da", "nb", "bg", "fi"})  # 30 electric buses
_HEADS = 2  # words behind a number one of which is what it counts
_TWO = 2
_CROWD, _ABOUT_AS_MANY = 1000, 1.5
_LARGE, _NEARLY = 50, 1.1
# Of two languages, as for dates: so much beside the numbers that one thing counted is one thing of one event.
_IN_WORDS, _IN_FEW_WORDS = 0.5, 0.2

Pairs = Sequence[tuple[Quantity, Quantity]]


def pair_things(
    left: SentenceFacts, lefts: Sequence[Quantity], right: SentenceFacts, rights: Sequence[Quantity]
) -> Pairs:
    """Return the counts of two sentences that count one thing, where no other one of either does."""
    pairs = [
        (one, other)
        for one in lefts
        for other in rights
        if is_count(one) and is_count(other) and count_one_thing(left, one, right, other)
    ]
    places = [one.place for one, _ in pairs], [other.place for _, other in pairs]
    alone = [(one, other) for one, other in pairs if places[0].count(one.place) == places[1].count(other.place) == 1]
    if left.language != right.language:
        return alone
    others = (
        [one for one in lefts if is_count(one) and one.place not in places[0]],
        [other for other in rights if is_count(other) and other.place not in places[1]],
    )  # "40 tanks would leave, and 900 soldiers would stay": it may be the tanks that 250 soldiers leave with
    return [
        (one, other)
        for one, other in alone
        if not any(other.nouns & each.nouns for each in others[0])
        and not any(one.nouns & each.nouns for each in others[1])
    ]


def count_one_thing(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two numbers count one thing by the words behind them; of people, whom one fate befell."""
    if one.is_some != other.is_some or have_other_fates(one, other) or (one.whole is None) != (other.whole is None):
        return False
    if is_of_no_vote(left, one, right, other):
        return False
    if (one.fate or other.fate) and one.fate != other.fate and _are_people(left, one, right, other):
        return False
    if any(noun.startswith(ONE_THING) for noun in one.nouns & other.nouns) or _are_people_of_one_crowd(
        left, one, right, other
    ):
        return True
    words = _heads(left, one), _heads(right, other)
    return any(
        _are_one_word(first, second, left.language, right.language)
        and is_head(words[0], at, left.language)
        and is_head(words[1], place, right.language)
        for at, first in enumerate(words[0])
        for place, second in enumerate(words[1])
        if at == place or left.language != right.language
    )


def _are_people_of_one_crowd(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell if one side counts people of no kind and the other about as many of one kind: 241,000 people, patients."""
    smaller, larger = sorted((one.value, other.value))
    if smaller < _CROWD or larger > _ABOUT_AS_MANY * smaller:
        return False
    whoever = [any(word.entry("people") for word in counted_words(*told)) for told in ((left, one), (right, other))]
    return whoever[0] != whoever[1] and all(
        read_sort(*told).partition(":")[0] == ANYBODY for told in ((left, one), (right, other))
    )


def are_of_one_event(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences count so many same things that these are those of one event."""
    pairs = pair_things(left, left.quantities, right, right.quantities)
    things = len(pairs)
    if left.language == right.language or not things:
        return things >= _TWO
    are_all = all(sum(map(is_count, side.quantities)) == things for side in (left, right))
    if things >= _TWO and are_all:
        return True
    are_few = things >= _TWO or any(_are_near(*pair) for pair in pairs)
    return agreement_in_words(left, right) >= (_IN_FEW_WORDS if are_few else _IN_WORDS)


def _are_near(one: Quantity, other: Quantity) -> bool:
    """Tell whether two large numbers, neither told about, nearly are one: 187 children, 178 children."""
    smaller, larger = sorted((one.value, other.value))
    is_exact = one.low == one.high and other.low == other.high
    return is_exact and smaller >= _LARGE and larger <= _NEARLY * smaller


def _heads(side: SentenceFacts, one: Quantity) -> Sequence[TaggedWord]:
    return [word for word in counted_words(side, one) if word.entry("preposition") is None][:_HEADS]


def is_head(words: Sequence[TaggedWord], at: int, language: str) -> bool:
    """Tell whether a word behind a number is what is counted, and not what that is like: 30 electric buses."""
    word, is_last = words[at], at + 1 == len(words)
    if language not in HEAD_LAST:
        return at == 0
    if is_last or word.entry("sort") is not None:
        return True
    if language in CAPITAL_NOUNS:
        return word.text[0].isupper()
    return language != "en" or word.text.endswith("s")


def _are_one_word(one: TaggedWord, other: TaggedWord, mine: str, theirs: str) -> bool:
    return one.stem == other.stem if mine == theirs else correspond(one, other, (mine, theirs))


def _are_people(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    sorts = read_sort(left, one), read_sort(right, other)
    return any(sort.partition(":")[0] == ANYBODY for sort in sorts)
