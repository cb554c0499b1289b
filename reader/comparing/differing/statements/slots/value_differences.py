"""What two sentences of any two languages tell otherwise in one place of what they tell alike, whatever it is."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import chain

from reader.comparing.differing.statements.certainty.denials.without_nouns import compare_without
from reader.comparing.differing.statements.names.parties import compare_parties
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.slots.contrasts.causes import compare_causes
from reader.comparing.differing.statements.slots.contrasts.contraries import compare_contraries
from reader.comparing.differing.statements.slots.contrasts.extremes import compare_extremes
from reader.comparing.differing.statements.slots.contrasts.opposite_ends import compare_ends_of_axes
from reader.comparing.differing.statements.slots.contrasts.poles import compare_poles
from reader.comparing.differing.statements.slots.contrasts.set_off import compare_triggers
from reader.comparing.differing.statements.slots.contrasts.states import compare_states
from reader.comparing.differing.statements.slots.contrasts.unanimity import compare_unanimity
from reader.comparing.differing.statements.slots.modality.operator_differences import compare_operators
from reader.comparing.differing.statements.slots.reversed_orders import compare_orders
from reader.comparing.differing.statements.slots.slot_differences import compare_slots
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.hours.delays import compare_delays
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_MOST = 2  # of one pair of sentences: in a boat to the north, in a van to the south
Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]


def compare_values(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of a sort, a state or what is told of a deed; `later` as for quantities."""
    found = chain[Found](
        compare_operators(left, right, later),
        compare_contraries(left, right, later),
        compare_orders(left, right),
        compare_slots(left, right),
        compare_poles(left, right, later),
        compare_states(left, right, later),
        compare_ends_of_axes(left, right, later),
        compare_delays(left, right),
        compare_parties(left, right),
        compare_without(left, right, later),
        compare_causes(left, right),
        compare_triggers(left, right, later),
        compare_extremes(left, right),
        compare_unanimity(left, right),
    )
    yield from list(found)[:_MOST]
