"""What one mishap was caused by, told as two things: a gas cylinder had caused the blaze, ein Kurzschluss.

Two causes clash where they are of other sorts, and told as facts by those who look into it.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from reader.comparing.differing.statements.clauses import depends_on_condition
from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.occurrences.told_deeds import tell_one_of_several
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days, undated
from reader.comparing.differing.statements.slots.contrasts.mishap_causes import Cause, read_cause, sorts_of
from reader.comparing.differing.statements.slots.frames import name_others_in_any_language
from reader.comparing.differing.statements.slots.meanings import are_same, glosses_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_CHAINED = {"explosion": {"gas", "wires", "smoking", "flame"}}  # gas leaks, and anything else may light it
_INSIDERS = frozenset({"police", "fire", "prosecution", "inspectors", "coastguard", "government", "science", "court"})
_LOOK_INTO_IT = frozenset({"investig", "offici", "author", "brigad", "inquiri", "inquest", "inspector", "oper"})
_OPEN = frozenset(
    {"besides", "conjecture", "undecided", "intended", "sought", "stage", "refusal", "former", "told_wrong"}
)
_SAID = frozenset({"speech", "according", "content_clause"})

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_triggers(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of two causes of one mishap; a later report may know it better."""
    pair = _of_one_mishap(left, right)
    if pair is None or any(map(_leaves_open, (left, right))) or any(cause.is_denied for cause in pair):
        return
    if tell_other_days(left, right) or name_others_in_any_language(left, right) or not _say_it_alike(left, right):
        return
    if (
        _tells_of(left, pair[1])
        or _tells_of(right, pair[0])
        or _names_more(pair[0], right)
        or _names_more(pair[1], left)
    ):
        return
    verdict = Verdict.CLASH if later is None else Verdict.LATER_REPORT
    yield DifferenceKind.NAME, verdict, pair[0].span, pair[1].span, 0.7


def _tells_of(side: SentenceFacts, cause: Cause) -> bool:
    """Tell whether a sentence has a word of the sort of the other's cause: "adding that fog played a part"."""
    words = [word for word in side.words if word.is_content and word.entry("body") is None]
    return any(sort in cause.sorts for word in words for sort in sorts_of(word, side.language))


def _names_more(cause: Cause, other: SentenceFacts) -> bool:
    """Tell whether a mishap is told by a name that the other sentence lacks: in Norby."""
    return any(word.is_name and word.stem not in other.topics for word in cause.places)


def tell_other_triggers(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences speak of two causes of one mishap: that one was none denies nothing of the other."""
    return _of_one_mishap(left, right) is not None


def _of_one_mishap(left: SentenceFacts, right: SentenceFacts) -> tuple[Cause, Cause] | None:
    if "set_off" not in left.kinds & right.kinds:
        return None
    one, other = read_cause(left), read_cause(right)
    if one is None or other is None or one.sorts & other.sorts or _share(one.told, left, other.told, right):
        return None
    mishaps = one.mishaps & other.mishaps
    if not mishaps or any(one.sorts | other.sorts <= _CHAINED.get(mishap, set()) for mishap in mishaps):
        return None
    if one.places and other.places and not _share(one.places, left, other.places, right):
        return None  # at the mill, at the sawmill
    return one, other


def _share(own: Sequence[TaggedWord], left: SentenceFacts, others: Sequence[TaggedWord], right: SentenceFacts) -> bool:
    return any(are_same(word, left.language, each, right.language) for word in own for each in others)


def _leaves_open(side: SentenceFacts) -> bool:
    """Tell whether a sentence tells its cause as no fact, or not as who looks into it does."""
    suspects = any(entry.kind == "suspect" and entry.value != "cause" for word in side.words for entry in word.entries)
    if suspects or not _OPEN.isdisjoint(side.kinds) or depends_on_condition(side) or negations_of(side):
        return True
    doubts = any(word.entry("modal") is not None and word.entry("speech") is None for word in side.words)
    is_of_years = any(day.is_year for day in side.dates)
    is_counted = any(one.kind is DifferenceKind.PERCENT for one in side.quantities)
    if doubts or is_of_years or is_counted or tell_one_of_several(undated(side)):
        return True  # who believes it says so
    knows = not _bodies(side).isdisjoint(_INSIDERS) or any(
        not _LOOK_INTO_IT.isdisjoint(glosses_of(word.text, side.language)) for word in side.words if word.is_content
    )
    return not knows and not _SAID.isdisjoint(side.kinds)


def _say_it_alike(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether not each side names another body that says so: police, and the fire brigade."""
    bodies = _bodies(left), _bodies(right)
    return not all(bodies) or bool(bodies[0] & bodies[1])


def _bodies(side: SentenceFacts) -> frozenset[str]:
    return frozenset(entry.value for word in side.words if (entry := word.entry("body")) is not None)
