"""What a sum of money is of: damage, costs, a fine. Two sums of two things are no clash, however much they differ."""

from datetime import timedelta
from itertools import takewhile

from reader.comparing.differing.statements.agreement_in_words import agreement_in_words, correspond
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, stems_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind, fold
from reader.model.difference import DifferenceKind

# Of two languages, where no word tells what a sum is of, so many words have to stand for each other.
_AGREEMENT = 0.5
_OF_ONE_NOUN = (
    0.25  # so many, where the noun before both is one: a reward of 50,000 euros, une récompense de 30 000 euros
)
# Who pays, of whatever it is, and that it is paid.
_PAYING = ("body", "dealt", "facility", "human", "orderer", "role", "sex", "sort")
_NOUN_REACH = 4  # words before a sum among which is what it is of: a reward in the amount of
# Reports further apart that name nobody alike may be of two events: of a fire, of the one three months before.
_LONG_AFTER = timedelta(weeks=8)
_ONE_EVENT = timedelta(days=14)
# Before whom it was received from; and what tells of another sum besides.
_FROM = ("from", "agent")
_MORE = "besides"
# What a story of one event has one sum of; of costs and budgets it may tell several.
OF_ONE = frozenset({"damage", "ransom", "reward", "value"})
_BEFORE_SUM, _BEHIND_SUM = 6, 3  # words among which is what a sum is of
_PAYER = 8  # words from there to their name: from construction group Harlund
_BEFORE_DAMAGED = ("preposition", "to_place")
_OF_SUMS = ("number", "currency", "hedge")
_MOST_SINCE = 4.0  # times what was known of it before
_COST, _DAMAGE = "cost", "damage"


def are_of_the_same(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences, each with a sum of money, tell one thing that it is of, as far as words show."""
    told = _worths(left), _worths(right)
    if all(told):
        return bool(told[0] & told[1])
    if left.language == right.language or agreement_in_words(left, right) >= _AGREEMENT:
        return True
    return not any(told) and _were_received_from_one(left, right)


def are_of_one_noun(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether a word right before two sums of two languages is one, and so is much that the sentences tell."""
    languages = left.language, right.language
    are_one = any(
        correspond(mine, yours, languages) for mine in _nouns_before(left, one) for yours in _nouns_before(right, other)
    )
    return are_one and agreement_in_words(left, right) >= _OF_ONE_NOUN


def _nouns_before(side: SentenceFacts, told: Quantity) -> list[TaggedWord]:
    before = reversed(side.words[max(0, told.place - _NOUN_REACH) : told.place])
    clause = takewhile(lambda word: word.kind is not TokenKind.MARK, before)
    return [word for word in clause if word.is_content and not word.is_name and not any(map(word.entry, _PAYING))]


def is_long_after(later: timedelta | None) -> bool:
    """Tell whether a story came out so long after another that what it counts is of another event, or came of it."""
    return later is not None and abs(later) > _LONG_AFTER


def may_be_of_two_events(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> bool:
    """Tell whether two sentences of two languages are told long after one another, and share no name."""
    if later is None or abs(later) <= _ONE_EVENT or left.language == right.language:
        return False
    names = [frozenset(fold(word.text) for word in side.words if word.is_name) for side in (left, right)]
    return not names[0] & names[1]


def _were_received_from_one(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell if each side tells of one sum that somebody received, and both name one payer behind it: from Castor."""
    if "received" not in left.kinds & right.kinds:
        return False
    payers = _payers(left), _payers(right)
    return not payers[0].isdisjoint(payers[1])


def _payers(side: SentenceFacts) -> frozenset[str]:
    sums = [one for one in side.quantities if one.kind is DifferenceKind.MONEY]
    if len(sums) != 1 or any(word.entry(_MORE) is not None for word in side.words):
        return frozenset()
    behind = [word for word in side.words if word.start >= sums[0].end]
    clause = list(takewhile(lambda word: word.kind is not TokenKind.MARK, behind))
    first = next((at for at, word in enumerate(clause) if any(map(word.entry, _FROM))), len(clause))
    return frozenset([fold(word.text) for word in clause[first : first + _PAYER] if word.is_name])


def worths_beside(side: SentenceFacts, told: Quantity) -> frozenset[str]:
    """Return the names of what a sum is of, by the words around it: a reward of, worth, in Höhe von."""
    near = side.words[max(0, told.place - _BEFORE_SUM) : told.last + _BEHIND_SUM]
    return frozenset([entry.value for word in near if (entry := word.entry("worth")) is not None])


def may_be_damage_since(
    left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity, later: timedelta | None
) -> bool:
    """Tell whether two sums are of the damage, and the later report may know more of it: to the pier, and in all."""
    if not later or left.language != right.language:
        return False
    if _DAMAGE not in _worths(left) & _worths(right):
        return False
    smaller, larger = sorted((one.value, other.value))
    return larger <= _MOST_SINCE * smaller


def are_of_two_damages(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences of one language tell of damage to two things: to the pier, to the hall."""
    if left.language != right.language or _DAMAGE not in _worths(left) & _worths(right):
        return False
    one, other = _damaged(left), _damaged(right)
    return bool(one and other) and one not in stems_of(right) and other not in stems_of(left)


def _damaged(side: SentenceFacts) -> str:
    """Return the stem of what was damaged, right behind that word: damage to the pier; of a loss of 35 crowns none."""
    for at, word in enumerate(side.words):
        if (entry := word.entry("worth")) is not None and entry.value == _DAMAGE:
            behind = side.words[at + 1 : at + 1 + _BEFORE_SUM]
            if behind and any(map(behind[0].entry, _BEFORE_DAMAGED)):
                before_sum = takewhile(lambda told: not _opens_sum(told), behind)
                return next((told.stem for told in before_sum if told.is_content), "")
    return ""


def _opens_sum(word: TaggedWord) -> bool:
    return word.kind is TokenKind.NUMBER or any(map(word.entry, _OF_SUMS))


def _worths(side: SentenceFacts) -> frozenset[str]:
    told = frozenset([entry.value for word in side.words if (entry := word.entry("worth")) is not None])
    return told | {_DAMAGE} if _COST in told and "hazard" in side.kinds else told  # what a flood costs is damage
