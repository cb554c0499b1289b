"""Claims that tell one count of one thing have one row: how many were hurt, whoever says so, in whatever language.

Sentences that tell a count and something else besides grow into claims of their own beside the one that tells it. Such
a claim is about the count where all of its sentences tell it, and have nothing more in common.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from reader.comparing.crosslingual.lexicons import is_offered, leads
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.people.harm.tolls import find_tolls
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.profiling.profiles import split_terms
from reader.gathering.claims.describing import describe_claim
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.sentences import telling_terms
from reader.model.article import Article
from reader.model.comparison import ReasonKind
from reader.model.events.claim import Claim, Place

_FEWEST = 2  # "one" is an article; and stories that tell the count in the claim that another one joins
_NOT_MUCH = 1  # words that two sentences may share besides, as who says it
_NAMED = "="  # begins what is counted by a name that is the same in all languages

Count = tuple[str, float]
"""What befell whom, or what is counted, and how many they are."""


def with_one_row_a_count(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> tuple[Claim, ...]:
    """Return the claims, those that are about a count put into the one that tells it by most stories."""
    found = tuple(claims)
    while (pair := next(_joining(found, articles, likeness), None)) is not None:
        whole, part = pair
        joined = _joined(found[whole], found[part], articles, likeness)
        found = tuple(joined if n == whole else claim for n, claim in enumerate(found) if n != part)
    return found


def _joining(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> Iterator[tuple[int, int]]:
    """Yield the claims that another one joins, each with that one, those of most stories first."""
    counts = [[_counts(articles, one.place) for one in claim.members] for claim in claims]
    about = {n: common for n, found in enumerate(counts) if (common := frozenset.intersection(*found))}
    order = sorted(range(len(claims)), key=lambda n: (-len(claims[n].stories()), n))
    for at, whole in enumerate(order):
        for part in order[at + 1 :]:
            shared = about.get(part, frozenset()) & counts[whole][claims[whole].wording]
            if (
                any(_tellers(claims[whole], counts[whole], one) >= _FEWEST for one in shared)
                and _are_tied(claims[whole], claims[part], likeness)
                and not _says_more(claims[part], claims[whole], articles)
            ):
                yield whole, part


def _joined(whole: Claim, part: Claim, articles: Sequence[Article], likeness: Likeness) -> Claim:
    """Return a claim in its own words with the sentences of another one."""
    worded = whole.worded_by.place
    places = sorted({one.place for one in (*whole.members, *part.members)})
    claim = describe_claim(places, articles, likeness)
    stories = claim.stories()
    linked = {one for one in (*whole.linked, *part.linked) if one.story not in stories}
    return replace(claim, wording=places.index(worded), linked=tuple(sorted(linked)))


def _counts(articles: Sequence[Article], place: Place) -> frozenset[Count]:
    """Return what a sentence counts: all whom a fate befell, and what has one name in all languages."""
    article = articles[place[0]]
    text, language = article.sentence_text(place[1]), article.language or ""
    year = (article.published or "")[:4]
    tolls = find_tolls(text, language, int(year) if year.isdecimal() else None)
    named = [
        (noun, one.value)
        for one in read_facts(text, language, None).quantities
        if is_count(one) and one.value >= _FEWEST
        for noun in one.nouns
        if noun.startswith(_NAMED)
    ]
    return frozenset((*((toll.fate, toll.value) for toll in tolls if not toll.is_part), *named))


def _tellers(claim: Claim, counts: Sequence[frozenset[Count]], count: Count) -> int:
    return len({one.story for one, found in zip(claim.members, counts, strict=True) if count in found})


def _are_tied(one: Claim, other: Claim, likeness: Likeness) -> bool:
    """Tell whether two claims share a sentence, or a sentence of one is linked to one of the other."""
    mine, theirs = ({member.place for member in claim.members} for claim in (one, other))
    return not mine.isdisjoint(theirs) or any(not theirs.isdisjoint(likeness.linked.get(place, ())) for place in mine)


def _says_more(part: Claim, whole: Claim, articles: Sequence[Article]) -> bool:
    """Tell whether two sentences of a claim share words that the other sentences of another claim have not."""
    own = {member.place for member in part.members}
    known = frozenset[str]().union(
        *(_terms(articles, place) for member in whole.members if (place := member.place) not in own)
    )
    pairs = (pair for pair in combinations(sorted(own), 2) if pair[0][0] != pair[1][0])
    return any(len(_shared(articles, *pair) - known) > _NOT_MUCH for pair in pairs)


def _terms(articles: Sequence[Article], place: Place) -> frozenset[str]:
    article = articles[place[0]]
    return split_terms(article.sentence_text(place[1]), article.language or "")


def _shared(articles: Sequence[Article], one: Place, other: Place) -> frozenset[str]:
    """Return the telling terms that two sentences share; of two languages those of the one that leads."""
    sides = [(articles[place[0]].sentence_text(place[1]), articles[place[0]].language or "") for place in (one, other)]
    if sides[0][1] == sides[1][1]:
        return telling_terms(articles, one) & telling_terms(articles, other)
    if not is_offered(sides[0][1], sides[1][1]):
        return frozenset()
    leading = sides[0][1] if leads(sides[0][1], sides[1][1]) else sides[1][1]
    matched = (pair.ours for pair in match_words(sides[0], sides[1]) if pair.kind is not ReasonKind.NUMBERS)
    return frozenset[str]().union(*(split_terms(word, leading) for word in matched))
