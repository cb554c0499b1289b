"""Who says something else of what hardly any other sentence tells of: "the backups are intact" of destroyed ones."""

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.gathering.claims.disputes.clause_words import first_auxiliary
from reader.gathering.claims.words.tellingness import Telling
from reader.gathering.touching.asking import Asking, Facts, words_of_claim
from reader.model.events.claim import Claim, Place


def who_says_else(facts: Facts, telling: Telling) -> Asking:
    """Tell who has a sentence on what a claim is about, if that is rare."""
    subjects = {place: own for place, told in facts.items() if (own := _subject(told))}

    def ask(claim: Claim) -> set[Place]:
        wording = words_of_claim(claim, facts)
        of_it = telling(_subject(wording), len(claim.tellers()))
        return {at for at, own in subjects.items() if own & of_it and facts[at].language == wording.language}

    return ask


def _subject(facts: SentenceFacts) -> frozenset[str]:
    """Return what a sentence says something of: what stands before its auxiliary, but for names and numbers."""
    words = facts.words
    at = first_auxiliary(words)
    told = (word for word in words[:at] if word.is_content and not word.reach)
    # The first word has a capital whatever it is.
    return frozenset(word.stem for word in told if word is words[0] or not word.is_name)
