"""Who denies a claim, or tells what it denies, or denies what it refuses."""

from reader.comparing.differing.statements.governed_words import counterpart_of, governed_word, negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.gathering.claims.sentences import telling_terms_of
from reader.gathering.touching.asking import Asking, Facts
from reader.model.events.claim import Claim, Place

# Of the words of the shorter of two sentences one of which denies the other. With two words alone, seven right
# omissions of 49 were lost on five labelled events.
_MOSTLY = 0.6
_FEWEST_SHARED = 2  # words that a denial has in common with what it denies, the denied one among them
_FEWEST_REFUSED = 3  # the same, with what refuses the same


def who_denies(facts: Facts) -> Asking:
    """Tell who denies what members of a claim tell or refuse, or tells what they deny."""
    denying = [place for place, told in facts.items() if negations(told.words)]

    def ask(claim: Claim) -> set[Place]:
        told = {one.story for one in claim.tellers()}
        members = [facts[one.place] for one in claim.members]
        if any(negations(member.words) for member in members):
            places = [place for place in facts if place[0] not in told]
            return {place for place in places if any(_denies(member, facts[place]) for member in members)}
        return {
            place
            for place in denying
            if place[0] not in told
            and any(_denies(facts[place], member) or _refuses_too(member, facts[place]) for member in members)
        }

    return ask


def _denies(one: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether what a sentence denies stands in another one that denies nothing."""
    shared, shorter = one.topics & other.topics, min(len(one.topics), len(other.topics))
    if len(shared) < max(_FEWEST_SHARED, _MOSTLY * shorter) or one.language != other.language or negations(other.words):
        return False
    governed = [governed_word(one.words, at, "negation") for at in negations(one.words)]
    return any(
        word is not None and word.entry("speech") is None and counterpart_of(word, other) is not None
        for word in governed
    )


def _refuses_too(one: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether a sentence refuses, by a word of its own, what another one denies."""
    if "refusal" not in one.kinds or one.language != other.language:
        return False
    refused = next((at for at, word in enumerate(one.words) if word.entry("refusal") is not None), None)
    governed = [governed_word(other.words, at, "negation") for at in negations(other.words)]
    terms = [telling_terms_of(side.text, side.language) for side in (one, other)]
    return len(terms[0] & terms[1]) >= _FEWEST_REFUSED and any(
        word is not None
        and (place := counterpart_of(word, one)) is not None
        and refused is not None
        and place > refused
        for word in governed
    )
