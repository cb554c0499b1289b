"""Tell who has a word of a claim that one voice alone tells in a story's language.

Whether a sentence comes near a claim is asked of wordings in its own language. Where a claim has one of these, and its
other tellers are in other languages, hardly anything was asked: "Elnor blames the heat" is near no sentence on air
conditioning, though "Zu viele Klimaanlagen seien gelaufen" tells the claim too. So any word is enough there, of whoever
tells it, but for names and for what the event is about.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from reader.gathering.touching.asking import Asking, Facts
from reader.gathering.touching.word_meanings import Meanings, meanings_of
from reader.model.events.claim import Claim, Place

# Sentences of one language of an event: what so many have, or such a share of more of them, the event is about.
_MANY, _SHARE = 8, 0.1


def who_has_a_word_of_it(facts: Facts, heads: Sequence[int]) -> Asking:
    """Tell who has a word of what tells a claim, if one voice alone tells that in their language."""
    told = {place: meanings_of(one) for place, one in facts.items()}
    telling = {language: _rare(language, facts, told) for language in {one.language for one in facts.values()}}

    def ask(claim: Claim) -> set[Place]:
        places = [one.place for one in claim.telling()]
        voices = Counter(language for language, _ in {(facts[at].language, heads[at[0]]) for at in places})
        lone = {language for language, count in voices.items() if count == 1} if len(voices) > 1 else set[str]()
        if not lone:
            return set()
        asked = frozenset[str]().union(*(told[at] for at in places))
        wanted = {language: asked & telling[language] for language in lone}
        return {
            place
            for place, own in told.items()
            if (language := facts[place].language) in lone and own & wanted[language]
        }

    return ask


def _rare(language: str, facts: Facts, told: Mapping[Place, Meanings]) -> Meanings:
    """Return the meanings that are not what an event is about, as far as sentences of a language show."""
    own = [told[place] for place, one in facts.items() if one.language == language]
    counts = Counter(meaning for meanings in own for meaning in meanings)
    return frozenset(meaning for meaning, count in counts.items() if count <= max(_MANY, _SHARE * len(own)))
