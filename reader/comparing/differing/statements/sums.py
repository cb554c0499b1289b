"""What a sum of money is of: damage, costs, a fine. Two sums of two things are no clash, however much they differ."""

from datetime import timedelta

from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.profiling.normalization import fold

# Of two languages, where no word tells what a sum is of, so many words have to stand for each other.
_AGREEMENT = 0.5
# Reports further apart that name nobody alike may be of two events: of a fire, of the one three months before.
_ONE_EVENT = timedelta(days=14)
_COST, _DAMAGE = "cost", "damage"


def are_of_the_same(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Say whether two sentences, each with a sum of money, tell one thing that it is of, as far as words show."""
    told = _worths(left), _worths(right)
    if all(told):
        return bool(told[0] & told[1])
    return left.language == right.language or agreement_in_words(left, right) >= _AGREEMENT


def may_be_of_two_events(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> bool:
    """Say whether two sentences of two languages are told long after one another, and share no name."""
    if later is None or abs(later) <= _ONE_EVENT or left.language == right.language:
        return False
    names = [frozenset(fold(word.text) for word in side.words if word.is_name) for side in (left, right)]
    return not names[0] & names[1]


def _worths(side: SentenceFacts) -> frozenset[str]:
    told = frozenset([entry.value for word in side.words if (entry := word.entry("worth")) is not None])
    return told | {_DAMAGE} if _COST in told and "hazard" in side.kinds else told  # what a flood costs is damage
