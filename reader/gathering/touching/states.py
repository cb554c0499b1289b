"""Who tells which of two states the same thing is in: "the alarm was off" of a claim that it worked."""

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.gathering.claims.disputes.conditions import STATE_KINDS, read_conditions, tell_other_conditions
from reader.gathering.touching.asking import Asking, Facts, words_of_claim
from reader.model.events.claim import Claim, Place


def who_tells_of_states(facts: Facts) -> Asking:
    """Tell who says that what a claim is about is in the same state, or in the other one, in its language."""
    placed = {place: axes for place, told in facts.items() if (axes := _axes(told))}

    def ask(claim: Claim) -> set[Place]:
        wording = words_of_claim(claim, facts)
        own = _axes(wording)
        return {
            place
            for place, axes in (placed if own else {}).items()
            if own & axes and facts[place].language == wording.language and _are_of_one_thing(wording, facts[place])
        }

    return ask


def _axes(told: SentenceFacts) -> frozenset[str]:
    if told.kinds.isdisjoint(STATE_KINDS):
        return frozenset()
    return frozenset(one.axis for one in read_conditions(told.text, told.language, is_foreign=False))


def _are_of_one_thing(one: SentenceFacts, other: SentenceFacts) -> bool:
    return tell_other_conditions((one.text, one.language), (other.text, other.language)) is not None
