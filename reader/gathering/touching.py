"""Which stories come near a claim though the linker scores none of their sentences so: they don't leave it out.

1. One that contradicts it: "six died" beside a lead that tells four, where the claim is the headline's of those four.
2. One that denies it, or tells what it denies: "It was never fined" of a claim on a fine.
3. One that counts otherwise what the claim counts: "40 trawlers lay in the bay" of a claim that 30 waited there; or
   tells how many tonnes or litres there were, where nothing else in its story has such an amount.
4. One that denies what the claim refuses: "We will not hand over a page" of a demand for pages that was rejected.
5. One that says the other way round that some are alive or unhurt: "all 31 survived" of a claim that none was killed.
6. One that tells how much there was of what the claim denies: "12 tonnes leaked" of a claim that none has; and who
   tells the same as it.
7. One that says something else of what hardly any other sentence tells of: "the backups are intact" of destroyed ones.
8. One that tells what befell some of whom the claim says that it befell nobody, or the other way round.
9. One that tells which of two states the same thing is in: "the alarm was off" of a claim that it worked.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from reader.comparing.differing.statements.governed_words import counterpart_of, governed_word, negations
from reader.comparing.differing.statements.people.spared import FATES, read_spared
from reader.comparing.differing.statements.people.unharmed import read_unharmed, tell_both_unharmed
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.profiling.profiles import profile
from reader.comparing.profiling.stemming import stem
from reader.gathering.claims.disputes.conditions import STATE_KINDS, tell_other_conditions
from reader.gathering.claims.sentences import are_alike, common_terms, telling_terms_of
from reader.gathering.claims.words.tellingness import read_telling
from reader.model.article import Article, Span
from reader.model.claim import Claim, Member, MemberDifference, Place
from reader.model.difference import DifferenceKind

# Of the terms of one sentence that says what another one does, as for omissions; of the words of the shorter of two one
# of which denies the other. With two words alone, seven right omissions of 49 were lost on five labelled events.
_MOSTLY = 0.6
_FEWEST_SHARED = 2  # words that a denial has in common with what it denies, the denied one among them
_AUXILIARIES = ("passive", "befalls")
_BROKEN, _HURT = frozenset({"limb", "wounds"}), "hurt"
_AMOUNTS = ("mass", "volume")
_FEWEST_REFUSED = 3  # the same, with what refuses the same


def find_touching(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[frozenset[int], ...]:
    """Return for each claim the stories that have no member in it, and contradict or deny it."""
    differing = [(claim, one) for claim in claims for one in claim.differs]
    facts = {
        (story, sentence): read_facts(article.sentence_text(sentence), article.language or "", None)
        for story, article in enumerate(articles)
        for sentence in article.compared_sentences()
    }
    counting = {place: counted for place, told in facts.items() if (counted := _counted(told))}
    unharmed = [place for place, told in facts.items() if next(read_unharmed(told), None) is not None]
    denying = [place for place, told in facts.items() if negations(told.words)]
    subjects = {place: own for place, told in facts.items() if (own := _subject(told))}
    measuring = {place: happened for place, told in facts.items() if (happened := _measured(told))}
    amounts = _sole_amounts(facts)
    spared = {place: own for place, told in facts.items() if (own := _spared(told))}
    suffered = {place: own for place, told in facts.items() if (own := _suffered(told))}
    in_states = [place for place, told in facts.items() if not told.kinds.isdisjoint(STATE_KINDS)]
    telling = read_telling(articles)
    found = []
    for claim in claims:
        told = {one.story for one in claim.tellers()}
        against = {
            story for other, one in differing if other is not claim for story in _against(claim, other, one, articles)
        }
        members = [facts[one.story, one.sentence] for one in claim.members]
        denials = [place for place in denying if place[0] not in told]
        if any(negations(member.words) for member in members):
            places = [place for place in facts if place[0] not in told]
            denied = {place[0] for place in places if any(_denies(member, facts[place]) for member in members)}
        else:
            denied = {
                place[0]
                for place in denials
                if any(_denies(facts[place], member) or _refuses_too(member, facts[place]) for member in members)
            }
        worded = claim.members[claim.wording]
        wording = facts[worded.story, worded.sentence]
        counted = _counted(wording)
        otherwise = {place[0] for place, other in counting.items() if _count_otherwise(counted, other)}
        otherwise |= {
            story
            for dimension in _amounts(wording)
            for story in amounts.get(dimension, ())
            if articles[story].language == wording.language
        }
        unhurt = {place[0] for place in unharmed if tell_both_unharmed(wording, facts[place])}
        of_it = telling(_subject(wording), len(claim.tellers()))
        happened = telling(_denied(wording), len(claim.tellers()))
        some = {at for at in measuring if measuring[at] & happened and facts[at].language == wording.language}
        likewise = [other.telling() for other in claims if some.intersection(_places(other.telling()))]
        same = {at[0] for at, own in subjects.items() if own & of_it and facts[at].language == wording.language}
        measured = {place[0] for place in some.union(*map(_places, likewise))}
        whom = [(_spared(wording), suffered), (_suffered(wording), spared)]
        otherwise |= {place[0] for fates, against_it in whom for place, own in against_it.items() if own & fates}
        of_one_thing = {place[0] for place in in_states if _tell_of_one_state(wording, facts[place])}
        found.append(frozenset((against | denied | otherwise | unhurt | same | measured | of_one_thing) - told))
    return tuple(found)


def _tell_of_one_state(one: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether two sentences of one language tell a state of one thing, or two of them."""
    if one.language != other.language or one.kinds.isdisjoint(STATE_KINDS):
        return False
    return tell_other_conditions((one.text, one.language), (other.text, other.language)) is not None


def _subject(facts: SentenceFacts) -> frozenset[str]:
    """Return what a sentence says something of: what stands before its auxiliary, but for names and numbers."""
    words = facts.words
    at = next((at for at, word in enumerate(words) if any(word.entry(kind) is not None for kind in _AUXILIARIES)), 0)
    told = (word for word in words[:at] if word.is_content and not word.reach)
    # The first word has a capital whatever it is.
    return frozenset(word.stem for word in told if word is words[0] or not word.is_name)


def _places(members: Iterable[Member]) -> frozenset[Place]:
    return frozenset((one.story, one.sentence) for one in members)


def _denied(facts: SentenceFacts) -> frozenset[str]:
    """Return what a sentence that begins with none of something says of it: "No fuel has leaked"."""
    words = facts.words
    if negations(words) != [0] or words[0].entry("no_such") is None:
        return frozenset()
    at = next((at for at, word in enumerate(words) if any(word.entry(kind) is not None for kind in _AUXILIARIES)), 0)
    happened = next((word for word in words[at + 1 :] if word.is_content), None)
    return frozenset({happened.stem} if at and happened is not None and not happened.is_name else ())


def _measured(facts: SentenceFacts) -> frozenset[str]:
    """Return what a sentence that denies nothing says beside how much there is of something: tonnes, litres, euros."""
    if negations(facts.words) or not any(one.dimension in _AMOUNTS and one.value for one in facts.quantities):
        return frozenset()
    return frozenset(word.stem for word in facts.words if word.is_content and not word.is_name)


def _spared(facts: SentenceFacts) -> frozenset[str]:
    """Return what a sentence says befell nobody."""
    return frozenset[str]().union(*(one.fates for one in read_spared(facts)))


def _suffered(facts: SentenceFacts) -> frozenset[str]:
    """Return what a sentence that denies nothing says befell somebody; who broke a leg is hurt."""
    if negations(facts.words):
        return frozenset()
    told = frozenset(entry.value for word in facts.words for entry in word.entries if entry.kind in FATES)
    return told | {_HURT} if facts.kinds >= _BROKEN else told


def _sole_amounts(facts: Mapping[Place, SentenceFacts]) -> dict[str, list[int]]:
    """Return for each kind of amount the stories that tell one amount of it and no other."""
    told: dict[tuple[str, int], set[float]] = {}
    for place, one in facts.items():
        for dimension, value in _amounts(one).items():
            told.setdefault((dimension, place[0]), set()).add(value)
    found: dict[str, list[int]] = {}
    for (dimension, story), values in told.items():
        if len(values) == 1:
            found.setdefault(dimension, []).append(story)
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


def _against(claim: Claim, other: Claim, one: MemberDifference, articles: Sequence[Article]) -> Iterator[int]:
    """Yield who tells otherwise what a story says both in this claim and, in a sentence like that, in another."""
    sides = ((one.left, one.difference.left, one.right), (one.right, one.difference.right, one.left))
    for number, span, against in sides:
        said, denied = other.tellers()[number], other.tellers()[against].story
        if span is not None and any(
            member.story == said.story
            and _holds(articles, (member.story, member.sentence), span)
            and are_alike(articles, (member.story, member.sentence), (said.story, said.sentence), least=_MOSTLY)
            for member in claim.members
        ):
            yield denied


def _holds(articles: Sequence[Article], place: Place, span: Span) -> bool:
    """Tell whether a sentence has a value: its figures, or all its words where it has none."""
    article = articles[place[0]]
    value = profile(span.of(article.text), article.language or "").terms
    figures = frozenset(term for term in value if term[0].isdigit()) or value
    return figures <= profile(article.sentence_text(place[1]), article.language or "").terms
