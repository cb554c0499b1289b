"""Tell who says why it happened, of a claim that says why: "a short circuit may have caused it" of one on welding.

`asked` and `reason` of the lexicons name what tells a cause (`questions`). One of the two sentences has to say that
something was it; what may be one, as welding gear beside the place where a fire began, is enough of the other.
"""

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.gathering.touching.asking import Asking, Facts, words_of_claim
from reader.model.events.claim import Claim, Place

_WEATHER = "weather"  # it is told of in every sentence on a storm


def who_tells_a_cause(facts: Facts) -> Asking:
    """Tell who has a sentence on a cause, where that and the words of a claim are in one language."""
    causes = {place for place, told in facts.items() if _tells_a_cause(told)}
    reasons = {place for place, told in facts.items() if _names_a_reason(told)}

    def ask(claim: Claim) -> set[Place]:
        wording = words_of_claim(claim, facts)
        near = causes | reasons if _tells_a_cause(wording) else causes if _names_a_reason(wording) else set()
        return {place for place in near if facts[place].language == wording.language}

    return ask


def _tells_a_cause(told: SentenceFacts) -> bool:
    return any(entry.kind == "asked" and entry.value == "cause" for word in told.words for entry in word.entries)


def _names_a_reason(told: SentenceFacts) -> bool:
    return any(entry.kind == "reason" and entry.value != _WEATHER for word in told.words for entry in word.entries)
