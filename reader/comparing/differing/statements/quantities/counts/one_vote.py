"""Whether two sentences tell the numbers of one vote: 24 votes to 19, and 23 to 19 with three abstentions.

How many were on the other side, or abstained, is told of either as of the other; a body seldom votes so twice.
"""

from itertools import pairwise

from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import ABSTAINED, AGAINST, FOR, SIDES
from reader.comparing.differing.statements.sentence_facts import SentenceFacts

_OTHER_SIDE = {FOR: AGAINST, AGAINST: FOR}
_NEAR = 0.25  # of the larger number: members who are counted wrongly, and not another body's
_REFUSED = "refused"
_RANK, _VOTE = "ordinal", "vote"


def tell_one_vote(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two numbers of one side are of one vote: as many voted the other way, and no others abstained."""
    if one.fate not in _OTHER_SIDE or one.fate != other.fate or (_REFUSED in left.kinds) != (_REFUSED in right.kinds):
        return False
    votes = _read_vote(left), _read_vote(right)
    against = votes[0].get(_OTHER_SIDE[one.fate]), votes[1].get(_OTHER_SIDE[one.fate])
    if against[0] is None or against[0] != against[1]:
        return False
    abstained = votes[0].get(ABSTAINED), votes[1].get(ABSTAINED)
    is_one_count = None in abstained or abstained[0] == abstained[1]
    return is_one_count and abs(one.value - other.value) <= _NEAR * max(one.value, other.value)


def are_of_two_rounds(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two numbers are of two votes, one of which at least has its rank: in the first, a second vote."""
    if one.fate not in SIDES or other.fate not in SIDES or _RANK not in left.kinds | right.kinds:
        return False
    return _rounds(left) != _rounds(right)


def _rounds(side: SentenceFacts) -> frozenset[str]:
    """Return the ranks that stand right before a word for voting."""
    return frozenset(
        entry.value
        for word, behind in pairwise(side.words)
        if (entry := word.entry(_RANK)) is not None and behind.entry(_VOTE) is not None
    )


def share_abstentions(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether two numbers are of one vote of which all else is told alike: the other side, and who abstained."""
    if not tell_one_vote(left, one, right, other):
        return False
    return ABSTAINED in _read_vote(left) and ABSTAINED in _read_vote(right)


def _read_vote(side: SentenceFacts) -> dict[str, float]:
    """Return how many voted on each side, where a sentence tells but one vote."""
    votes = [(each.fate, each.value) for each in side.quantities if each.fate in SIDES]
    found = dict(votes)
    return found if len(found) == len(votes) else {}
