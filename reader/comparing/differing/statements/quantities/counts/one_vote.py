"""Whether two sentences tell the numbers of one vote: 24 votes to 19, and 23 to 19 with three abstentions.

How many were on the other side, or abstained, is told of either as of the other; a body seldom votes so twice.
"""

from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import ABSTAINED, AGAINST, FOR, SIDES
from reader.comparing.differing.statements.sentence_facts import SentenceFacts

_OTHER_SIDE = {FOR: AGAINST, AGAINST: FOR}
_NEAR = 0.25  # of the larger number: members who are counted wrongly, and not another body's
_REFUSED = "refused"


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
