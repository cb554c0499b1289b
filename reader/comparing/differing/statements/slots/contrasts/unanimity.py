"""A decision that was unanimous on one side, and against which somebody voted on the other.

`unanimous` of the lexicons lists the words for it; the votes are counted by their side.
"""

from collections.abc import Iterator

from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import tell_one_of_several
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.figures.votes_cast import AGAINST
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days, undated
from reader.comparing.differing.statements.slots.frames import frames_of, name_others_in_any_language
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FEWEST = 2  # words that both tell beside it: who decided, and on what

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_unanimity(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of a unanimous vote and votes against one thing."""
    if ("unanimous" in left.kinds) == ("unanimous" in right.kinds) or tell_other_days(left, right):
        return
    side, other = (left, right) if "unanimous" in left.kinds else (right, left)
    against = next((one for one in other.quantities if one.fate == AGAINST and one.value >= 1), None)
    is_open = any(negations_of(each) or tell_one_of_several(undated(each)) for each in (left, right))
    if against is None or is_open or name_others_in_any_language(left, right):
        return
    at = next(place for place, word in enumerate(side.words) if word.entry("unanimous") is not None)
    frames = frames_of(side, (at, at + 1), other, (against.place, against.last), is_joint=True)
    if len(frames[0].shared) >= _FEWEST and not (frames[0].loses(side.language) and frames[1].loses(other.language)):
        spans = Span(side.words[at].start, side.words[at].end), _span(against)
        yield DifferenceKind.NUMBER, Verdict.CLASH, *(spans if side is left else spans[::-1]), 0.7


def _span(one: Quantity) -> Span:
    return Span(one.start, one.end)
