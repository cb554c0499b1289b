"""Who has a word that all who tell a claim have, and hardly any sentence beside theirs: a ferry, Sandholm.

"Those on foot can take a ferry, and pay nothing" shares one word with "a free ferry carries cyclists". Where three
outlets or more name a ferry to tell that, in whatever language, and hardly one otherwise, it may tell it too.
"""

from reader.gathering.touching.asking import Asking, Facts, places_of
from reader.gathering.touching.word_meanings import Meanings, meanings_of, names_of
from reader.model.events.claim import Claim, Place

# Of two who tell a claim, any word that both have is in no other sentence: on five labelled events of three outlets
# each that took six of 32 lines that are right.
_FEWEST = 3
_MOSTLY = 0.5  # of the sentences that have the word


def who_has_a_word_of_its_own(facts: Facts) -> Asking:
    """Tell who has a word that is a claim's own."""
    found: dict[str, set[Place]] = {}
    told = {place: meanings_of(one) | names_of(one) for place, one in facts.items()}
    for place, meanings in told.items():
        for meaning in meanings:
            found.setdefault(meaning, set()).add(place)

    def ask(claim: Claim) -> set[Place]:
        tellers = places_of(claim.telling())
        stories: dict[int, Meanings] = {}
        for place in tellers:
            stories[place[0]] = stories.get(place[0], frozenset()) | told[place]
        if len(stories) < _FEWEST:
            return set()
        shared = frozenset.intersection(*stories.values())
        own = (found[one] for one in shared if len(found[one] & tellers) >= _MOSTLY * len(found[one]))
        return {place for places in own for place in places}

    return ask
