"""Who suspects or clears what a claim does, in whatever language: fish was ruled out, "Fish is suspected"."""

from reader.comparing.differing.statements.certainty.possibilities.suspects import read_suspicion, suspect_otherwise
from reader.gathering.touching.asking import Asking, Facts, words_of_claim
from reader.model.events.claim import Claim, Place


def who_tells_of_suspects(facts: Facts) -> Asking:
    """Tell who says of the thing that a claim suspects or clears that it is suspected, or was ruled out."""
    suspecting = {place: told for place, told in facts.items() if read_suspicion(told) is not None}

    def ask(claim: Claim) -> set[Place]:
        wording = words_of_claim(claim, facts)
        if read_suspicion(wording) is None:
            return set()
        return {place for place, told in suspecting.items() if suspect_otherwise(wording, told) is not None}

    return ask
