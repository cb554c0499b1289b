"""Who says the other way round what befell nobody, or what befell some."""

from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.people.harm.spared import CUES, FATES, read_spared
from reader.comparing.differing.statements.people.harm.unharmed import read_unharmed, tell_both_unharmed
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.gathering.touching.asking import Asking, Facts, words_of_claim
from reader.model.events.claim import Claim, Place

_HOSPITAL = "hospital"
_BROKEN, _HURT = frozenset({"limb", "wounds"}), "hurt"


def who_tells_of_fates(facts: Facts) -> Asking:
    """Tell who says that all are alive of a claim that none died, or that some had what it says that nobody had."""
    unharmed = [place for place, told in facts.items() if next(read_unharmed(told), None) is not None]
    spared = {place: own for place, told in facts.items() if (own := _spared(told))}
    harmed = {place: own for place, told in facts.items() if (own := suffered(told))}

    def ask(claim: Claim) -> set[Place]:
        wording = words_of_claim(claim, facts)
        against = ((_spared(wording), harmed), (suffered(wording), spared))
        otherwise = {place for fates, told in against if fates for place, own in told.items() if own & fates}
        return otherwise | {place for place in unharmed if tell_both_unharmed(wording, facts[place])}

    return ask


def _spared(facts: SentenceFacts) -> frozenset[str]:
    """Return what a sentence says befell nobody."""
    return frozenset[str]().union(*(one.fates for one in read_spared(facts)))


def suffered(facts: SentenceFacts) -> frozenset[str]:
    """Return what a sentence that denies nothing says befell somebody; who broke a leg is hurt, or is in hospital."""
    is_broken = facts.kinds >= _BROKEN
    if (facts.kinds.isdisjoint(FATES) and not is_broken) or not facts.kinds.isdisjoint(CUES) or negations(facts.words):
        return frozenset()
    told = frozenset(entry.value for word in facts.words for entry in word.entries if entry.kind in FATES)
    return told | {_HURT} if is_broken or _HOSPITAL in told else told
