"""Whether one side counts some and then others, together as many as the other counts: three and two more are five.

`besides` of the lexicons lists what tells that a number counts others.
"""

from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.model.article import Span
from reader.model.difference import DifferenceKind

_NEAR = 2  # words between a number and what tells that it counts others: two women more
_MORE = "more"
_COUNTING = frozenset({"count", _MORE})


def add_others(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one of two counts and the others that its side counts make the other count."""
    if not one.kind is other.kind is DifferenceKind.NUMBER or one.dimension or other.dimension:
        return False
    side, part, whole = (left, one, other) if one.value < other.value else (right, other, one)
    if "besides" not in side.kinds:
        return False
    others = [each.value for each in side.quantities if each is not part and _counts_others(side, each)]
    return bool(others) and part.value + sum(others) == whole.value


def counts_more(side: SentenceFacts, one: Span | None) -> bool:
    """Tell whether a number counts those that came to others, told elsewhere: arrested two more people on Saturday."""
    told = next((each for each in side.quantities if one is not None and each.start == one.start), None)
    if told is None or "besides" not in side.kinds:
        return False
    behind = side.words[told.last : told.last + _NEAR + 1]
    than = [word.entry("than") is not None for word in behind[1:]]
    return any(
        (entry := word.entry("besides")) is not None and entry.value == _MORE and not is_compared
        for word, is_compared in zip(behind, than, strict=False)
    )


def _counts_others(side: SentenceFacts, one: Quantity) -> bool:
    if one.kind is not DifferenceKind.NUMBER or one.dimension:
        return False
    near = (*side.words[max(0, one.place - 1) : one.place], *side.words[one.last : one.last + _NEAR])
    return any((entry := word.entry("besides")) is not None and entry.value in _COUNTING for word in near)
