"""Claims that share a sentence which tells one thing are one, where languages alone keep their other sentences apart.

"Le capitaine a refusé un test d'alcoolémie" is linked to an English sentence and to a German one, and these two share
no word that a dictionary has: the fact would have a row for each. That they are not linked says little. It says much of
two sentences of one language, and of two of one story: that tells a fact once, but for its headline.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.differences import find_link_differences
from reader.comparing.differing.statements.agreement_in_words import agreement_in_words
from reader.comparing.differing.statements.occurrences.told_once import told_once
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.gathering.claims.describing import describe_claim, with_own_wordings
from reader.gathering.claims.disputes.counting import count_otherwise
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.sentences import are_alike
from reader.gathering.claims.words.clauses import tells_one_thing
from reader.model.article import Article, Role
from reader.model.difference import TOLD_OTHERWISE
from reader.model.events.claim import Claim, Place

_A_LITTLE = 0.2  # of the words of two languages

Pair = tuple[Place, Place]


def with_one_row_in_all_languages(
    claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness
) -> tuple[Claim, ...]:
    """Return the claims, those put together that languages keep apart."""
    if len({article.language for article in articles}) == 1:
        return tuple(claims)
    found = tuple(claims)
    while (pair := next(_same(found, articles, likeness), None)) is not None:
        one, other = pair
        places = sorted({place for n in pair for place in _places(found[n])})
        joined = describe_claim(places, articles, likeness)
        rest = [joined if n == one else claim for n, claim in enumerate(found) if n != other]
        found = with_own_wordings(rest, articles)
    return found


def _places(claim: Claim) -> frozenset[Place]:
    return frozenset(one.place for one in claim.members)


def _same(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> Iterator[tuple[int, int]]:
    """Yield the claims that are one, the earlier one first."""
    places = [_places(claim) for claim in claims]
    holders: dict[Place, list[int]] = {}
    for number, own in enumerate(places):
        for place in own:
            holders.setdefault(place, []).append(number)
    pairs = {
        (one, other)
        for place, numbers in holders.items()
        if len(numbers) > 1 and tells_one_thing(place, articles)
        for one, other in product(numbers, repeat=2)
        if one < other
    }
    for one, other in sorted(pairs):
        shared = places[one] & places[other]
        rest = places[one] - shared, places[other] - shared
        if all(rest) and _are_one(list(product(sorted(rest[0]), sorted(rest[1]))), articles, likeness):
            yield one, other


def _are_one(pairs: Sequence[Pair], articles: Sequence[Article], likeness: Likeness) -> bool:
    """Tell whether nothing says of sentences of two claims that they tell two things, and some agree a little."""
    if any(_are_apart(one, other, articles, likeness) for one, other in pairs):
        return False
    foreign = [pair for pair in pairs if articles[pair[0][0]].language != articles[pair[1][0]].language]
    compared = [pair for pair in foreign if is_offered(*(articles[place[0]].language or "" for place in pair))]
    agree = [pair for pair in compared if _agree(pair, articles, likeness)]
    return bool(foreign) and 2 * len(agree) >= len(compared)


def _are_apart(one: Place, other: Place, articles: Sequence[Article], likeness: Likeness) -> bool:
    """Tell whether two sentences tell two things: as far as their language, their story or their values show."""
    if one[0] == other[0]:
        is_headline = Role.HEADLINE in (articles[one[0]].role_of(one[1]), articles[other[0]].role_of(other[1]))
        return not is_headline and not are_alike(articles, one, other)
    if other in likeness.linked.get(one, ()):
        return False
    left, right = (articles[place[0]] for place in (one, other))
    if left.language == right.language:
        return True
    texts = ((left.sentence_text(one[1]), left.language or ""), (right.sentence_text(other[1]), right.language or ""))
    differences = find_link_differences(left, (one[1],), right, (other[1],))
    return count_otherwise(*texts) or any(found.verdict in TOLD_OTHERWISE for found in differences)


def _agree(pair: Pair, articles: Sequence[Article], likeness: Likeness) -> bool:
    """Tell whether two sentences are linked, have a few words in common, or one value of what a story tells once."""
    if pair[1] in likeness.linked.get(pair[0], ()):
        return True
    one, other = (_facts(place, articles) for place in pair)
    told = told_once(one.text, one.language).items() & told_once(other.text, other.language).items()
    return bool(told) or agreement_in_words(one, other) >= _A_LITTLE


def _facts(place: Place, articles: Sequence[Article]) -> SentenceFacts:
    article = articles[place[0]]
    return read_facts(article.sentence_text(place[1]), article.language or "", None)
