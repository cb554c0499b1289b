"""Who tells of the same thing as a claim with whatever value, in any language: "built in 1984" of one built in 1994.

The lexicons name what is told of: a fact of which a story has one value, a deed that is done once, an inspection, a
trial. Who has a sentence on it tells the claim in words of his own, or tells it otherwise.
"""

from collections.abc import Iterator

from reader.comparing.differing.statements.occurrences.told_once import TopicKind, told_once
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.gathering.touching.asking import Asking, Facts, words_of_claim
from reader.model.difference import DifferenceKind
from reader.model.events.claim import Claim, Place

_OF_ANYTHING = frozenset({TopicKind.HOUR})  # at six something else may have happened
_ONCE = frozenset({"inspection", "mishap", "court", "charge"})
# What is told of many things is none: what was found, who arrived. Of "worth", a sentence that tells a sum alone.
_DEEDS = frozenset({"aground", "build", "collapse", "derail", "establish", "inaugurate", "resign", "sink"})


def who_tells_of_it(facts: Facts) -> Asking:
    """Tell who has a sentence on what the one that words a claim tells of."""
    telling: dict[str, set[Place]] = {}
    for place, told in facts.items():
        for topic in _topics(told):
            telling.setdefault(topic, set()).add(place)

    def ask(claim: Claim) -> set[Place]:
        return set[Place]().union(*(telling[topic] for topic in _topics(words_of_claim(claim, facts))))

    return ask


def _topics(told: SentenceFacts) -> Iterator[str]:
    for topic in told_once(told.text, told.language):
        if topic.kind not in _OF_ANYTHING:
            yield f"{topic.kind} {topic.what}"
    for word in told.words:
        for entry in word.entries:
            what = entry.value.partition(":")[0]
            is_sum = entry.kind == "worth" and any(one.kind is DifferenceKind.MONEY for one in told.quantities)
            if entry.kind in _ONCE or is_sum or (entry.kind == "deed" and what in _DEEDS):
                yield f"{entry.kind} {what}"
