"""Who counts otherwise what a claim counts, has a large number of it, or tells how much there was of what it denies."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.profiling.stemming import stem
from reader.gathering.claims.disputes.clause_words import first_auxiliary
from reader.gathering.claims.sentences import common_terms
from reader.gathering.claims.words.tellingness import Telling
from reader.gathering.touching.asking import Asking, Facts, places_of, words_of_claim
from reader.model.difference import DifferenceKind
from reader.model.events.claim import Claim, Place

_AMOUNTS = ("mass", "volume")
_SPEED = "speed"  # hardly any sentence has one that is not of the same thing, or of what is allowed there
_LARGE = 100  # from which on two stories of one event have a number by chance too seldom


def who_counts_otherwise(facts: Facts) -> Asking:
    """Tell who has another number of the same things; any speed; or any number of tonnes or litres, if but one."""
    counting = {place: counted for place, told in facts.items() if (counted := _counted(told))}
    amounts = _sole_amounts(facts)
    speeds = [place for place, told in facts.items() if tells_speed(told)]

    def ask(claim: Claim) -> set[Place]:
        wording = words_of_claim(claim, facts)
        counted = _counted(wording)
        otherwise = {place for place, other in counting.items() if _count_otherwise(counted, other)}
        if tells_speed(wording):
            otherwise.update(place for place in speeds if facts[place].language == wording.language)
        return otherwise.union(*(amounts.get((wording.language, dimension), ()) for dimension in _amounts(wording)))

    return ask


def who_has_its_number(facts: Facts) -> Asking:
    """Tell who has a large number of a claim's tellers, whatever it counts: 1,200 moved, 1,200 in a gymnasium."""
    numbers = {place: found for place, told in facts.items() if (found := _large_numbers(told))}

    def ask(claim: Claim) -> set[Place]:
        told = frozenset[float]().union(*(numbers.get(place, ()) for place in places_of(claim.tellers())))
        return {place for place, found in numbers.items() if found & told}

    return ask


def who_measures(facts: Facts, claims: Sequence[Claim], telling: Telling) -> Asking:
    """Tell who says how much there was of what a claim denies, and who tells the same as they."""
    measuring = {place: happened for place, told in facts.items() if (happened := _measured(told))}

    def ask(claim: Claim) -> set[Place]:
        wording = words_of_claim(claim, facts)
        happened = telling(_denied(wording), len(claim.tellers()))
        if not happened:
            return set()
        some = {at for at in measuring if measuring[at] & happened and facts[at].language == wording.language}
        likewise = [other.telling() for other in claims if some.intersection(places_of(other.telling()))]
        return some.union(*map(places_of, likewise))

    return ask


def tells_speed(facts: SentenceFacts) -> bool:
    """Tell whether a sentence says how fast something is, in whatever unit."""
    return any(one.dimension == _SPEED for one in facts.quantities)


def _large_numbers(facts: SentenceFacts) -> frozenset[float]:
    numbers = (one for one in facts.quantities if one.kind is DifferenceKind.NUMBER and not one.dimension)
    return frozenset(one.value for one in numbers if one.value >= _LARGE)


def _denied(facts: SentenceFacts) -> frozenset[str]:
    """Return what a sentence that begins with none of something says of it: "No fuel has leaked"."""
    words = facts.words
    if negations(words) != [0] or words[0].entry("no_such") is None:
        return frozenset()
    at = first_auxiliary(words)
    happened = next((word for word in words[at + 1 :] if word.is_content), None)
    return frozenset({happened.stem} if at and happened is not None and not happened.is_name else ())


def _measured(facts: SentenceFacts) -> frozenset[str]:
    """Return what a sentence that denies nothing says beside how much there is of something: tonnes, litres, euros."""
    if negations(facts.words) or not any(one.dimension in _AMOUNTS and one.value for one in facts.quantities):
        return frozenset()
    return frozenset(word.stem for word in facts.words if word.is_content and not word.is_name)


def _sole_amounts(facts: Facts) -> dict[tuple[str, str], set[Place]]:
    """Return for each language and kind of amount the sentences of stories that tell one amount of it and no other."""
    told: dict[tuple[str, str, int], dict[Place, float]] = {}
    for place, one in facts.items():
        for dimension, value in _amounts(one).items():
            told.setdefault((one.language, dimension, place[0]), {})[place] = value
    found: dict[tuple[str, str], set[Place]] = {}
    for (language, dimension, _), values in told.items():
        if len(set(values.values())) == 1:
            found.setdefault((language, dimension), set()).update(values)
    return found


def _amounts(facts: SentenceFacts) -> dict[str, float]:
    return {one.dimension: one.value for one in facts.quantities if one.dimension in _AMOUNTS and one.value}


def _counted(facts: SentenceFacts) -> dict[tuple[str, str], float]:
    """Return how many of what a sentence counts, by its language: no people or days, which any story may count."""
    numbers = (one for one in facts.quantities if one.kind is DifferenceKind.NUMBER and not one.dimension)
    found = {(facts.language, one.counted): one.value for one in numbers if one.counted and one.value > 1}
    return {thing: value for thing, value in found.items() if thing not in _common(facts.language)}


def _count_otherwise(one: Mapping[tuple[str, str], float], other: Mapping[tuple[str, str], float]) -> bool:
    """Tell whether two sentences count the same things, and not as many: "the two governments" are just named."""
    return any(one[thing] != other[thing] for thing in one.keys() & other.keys())


@lru_cache(maxsize=32)
def _common(language: str) -> frozenset[tuple[str, str]]:
    return frozenset((language, stem(term, language)) for term in common_terms(language))
