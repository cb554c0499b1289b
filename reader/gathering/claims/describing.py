"""Says of a claim how much of each sentence tells it, what kind it is, and who says it shortest.

What words a claim is the shortest sentence that tells it whole and is near to all others, of two the one of the earlier
story: one that adds a detail may be short, and yet the others don't tell what it says. Where most tell a fact of it
otherwise than some, it is one of most: a row that reads as one story alone has it says what nearly nobody told.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from reader.comparing.profiling.profiles import Profile, profile
from reader.gathering.claims.disputes.differing import with_differences
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.sentences import telling_terms, words_of
from reader.gathering.times import time_order
from reader.model.article import Article
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, Place

# A sentence tells a claim whole if this many of its terms stand in the other stories' members: 154 of 227 members of
# labelled claims are told apart as by hand.
_WHOLE = 0.6
_QUOTED = 0.5  # of the sentences that tell a quotation
# To be near to all others on average, as what joins a claim is. Of .55 to .7 no figure of the five events moved.
_CENTRAL = 0.65


def describe_claim(members: Sequence[Place], articles: Sequence[Article], likeness: Likeness) -> Claim:
    """Describe the claim that these sentences tell."""
    profiles = {place: _profile(place, articles) for place in members}
    terms = {place: telling_terms(articles, place) for place in members}
    extents = {place: _extent(place, terms) for place in members}
    main = main_language(articles)
    kind = _kind(profiles, [place for place in members if articles[place[0]].goes_on_quoting(place[1])])
    order = sorted(
        range(len(members)),
        key=lambda n: (
            articles[members[n][0]].language != main,
            kind is ClaimKind.QUOTATION and not profiles[members[n]].quoted,
            extents[members[n]] is not Extent.FULL,
            _nearness(members[n], members, likeness) < _CENTRAL,
            len(profiles[members[n]].words),
            time_order(articles[members[n][0]]),
            members[n],
        ),
    )
    tellers = tuple(Member(story, sentence, extents[story, sentence]) for story, sentence in members)
    claim = Claim(tellers, kind, order[0])
    outvoted, silent = _outvoted(with_differences(claim, articles, likeness), articles)
    rest = [n for n in order if n not in outvoted]
    # A row reads in the language of most stories, though a sentence of another one tells the fact better.
    wording = min(rest, key=lambda n: (articles[members[n][0]].language != main, n in silent), default=order[0])
    return replace(claim, wording=wording)


def _outvoted(claim: Claim, articles: Sequence[Article]) -> tuple[frozenset[int], frozenset[int]]:
    """Return the members, by index, of stories that most others contradict, and those that say nothing of it.

    Stories that say it in the very same words are one voice.
    """
    words = {one.story: words_of(articles[one.story].sentence_text(one.sentence)) for one in claim.members}
    outvoted, silent = set[int](), set[int]()
    for fact in claim.disputed():
        if lost := fact.outvoted(words.__getitem__):
            outvoted |= {n for n, one in enumerate(claim.members) if one.story in lost}
            silent |= {n for n in range(len(claim.members)) if n not in fact.sentences}
    return frozenset(outvoted), frozenset(silent)


def main_language(articles: Sequence[Article]) -> str | None:
    """Return the language of most stories of an event, one that is there twice counted once; None if none is known."""
    languages = Counter(language for language, _ in {(a.language, a.text) for a in articles} if language)
    return min(languages, key=lambda language: (-languages[language], language), default=None)


def with_own_wordings(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[Claim, ...]:
    """Return claims that share their shortest sentence another wording each, where a member is left for it.

    The sentence that words a claim tells it whole: that is what the claim says.
    """
    used: set[tuple[str, ...]] = set()
    main = main_language(articles)
    worded = []
    for claim in claims:
        texts = [articles[m.story].sentence_text(m.sentence) for m in claim.members]
        foreign = [articles[m.story].language != main for m in claim.members]
        ranks = [
            (n != claim.wording, foreign[n], m.how is Extent.PART, len(texts[n])) for n, m in enumerate(claim.members)
        ]
        order = sorted(range(len(texts)), key=ranks.__getitem__)
        words = [words_of(text) for text in texts]
        wording = next((n for n in order if words[n] not in used), claim.wording)
        used.add(words[wording])
        members = tuple(replace(m, how=Extent.FULL) if n == wording else m for n, m in enumerate(claim.members))
        worded.append(replace(claim, members=members, wording=wording))
    return tuple(worded)


def _nearness(place: Place, members: Sequence[Place], likeness: Likeness) -> float:
    """Return how near a member is on average to those of other stories."""
    others = [other for other in members if other[0] != place[0]]
    return sum(likeness.of(place, other) for other in others) / max(1, len(others))


def _profile(place: Place, articles: Sequence[Article]) -> Profile:
    article = articles[place[0]]
    return profile(article.sentence_text(place[1]), article.language or "")


def _extent(place: Place, terms: Mapping[Place, frozenset[str]]) -> Extent:
    own = terms[place]
    told = frozenset[str]().union(*(found for other, found in terms.items() if other[0] != place[0]))
    return Extent.FULL if len(own & told) >= _WHOLE * len(own) else Extent.PART


def _kind(profiles: Mapping[Place, Profile], going_on: Collection[Place]) -> ClaimKind:
    """Return what kind of claim sentences tell; those `going_on` are within a quotation that began before them.

    Where most only report what two of them quote, it is what was said that they tell, in whatever words.
    """
    quoting = {*going_on, *(place for place, found in profiles.items() if found.quoted)}
    is_quoted = len({story for story, _ in going_on}) > 1 or _is_shared(
        (place[0], found.quoted) for place, found in profiles.items()
    )
    if is_quoted and len(quoting) >= _QUOTED * len(profiles):
        return ClaimKind.QUOTATION
    if _is_shared((place[0], found.numbers) for place, found in profiles.items()):
        return ClaimKind.NUMBER
    return ClaimKind.FACT


def _is_shared(parts: Iterable[tuple[int, Iterable[object]]]) -> bool:
    """Tell whether two stories have one part."""
    stories = Counter(part for _, part in {(story, part) for story, found in parts for part in found})
    return any(count > 1 for count in stories.values())
