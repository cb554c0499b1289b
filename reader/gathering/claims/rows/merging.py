"""Claims each of which has the sentence that words the other are one: a fact has one row.

So are two whose words are surely the same, most of whose sentences both have; and what headlines say, and what the
first sentences below them tell (`headlines`).

Which sentences grow into a claim depends on where it began; two that began apart may tell one thing. A sentence that is
merely linked makes one row of two claims only where it is nearly the same as what words the other: of fifteen pairs of
sentences that came together otherwise on five labelled events, twelve told two things.
"""

from collections.abc import Iterable, Sequence

from reader.gathering.claims.describing import describe_claim, with_own_wordings
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.headlines import headline_of
from reader.gathering.claims.rows.linking import with_linked
from reader.gathering.claims.sentences import words_of
from reader.gathering.claims.words.replacing import are_aligned, are_worded_alike
from reader.model.article import Article
from reader.model.events.claim import Claim, Member

_SURELY = 0.9  # two sentences that word one fact: the linker is surer of hardly any
# Of the smaller of two claims: with half of it two of the omissions of five labelled events are lost.
_MOST = 0.6


def with_one_row_a_fact(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> tuple[Claim, ...]:
    """Return claims worded and linked, those that tell each other put together."""
    found = with_linked(with_own_wordings(claims, articles), likeness)
    while (pair := _same(found, articles, likeness) or headline_of(found, articles)) is not None:
        one, other = pair
        members = sorted({member.place for n in pair for member in found[n].members})
        joined = describe_claim(members, articles, likeness)
        rest = [claim for n, claim in enumerate(found) if n != other]
        rest[one] = joined
        found = with_linked(with_own_wordings(rest, articles), likeness)
    return found


def _same(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> tuple[int, int] | None:
    """Return the first two claims that tell each other, the earlier one first."""
    telling: dict[tuple[str, ...], list[int]] = {}
    for number, claim in enumerate(claims):
        for words in _told(claim.tellers(), articles):
            telling.setdefault(words, []).append(number)
    wordings = (_words(claim.worded_by, articles) for claim in claims)
    pairs = ((number, other) for number, words in enumerate(wordings) for other in telling[words] if other != number)
    found = ((min(pair), max(pair)) for pair in pairs if _are_same(pair, claims, articles, likeness))
    return min(found, default=None)


def _are_same(pair: tuple[int, int], claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> bool:
    one, other = (claims[n] for n in pair)
    if _are_nearly_one(one, other, likeness):
        return True
    wordings = one.worded_by, other.worded_by
    words = [_words(member, articles) for member in wordings]
    if words[0] == words[1]:
        return True  # no other sentence was left to word one of them
    languages = {articles[member.story].language for member in wordings}
    language = languages.pop() or ""
    texts = " ".join(words[0]), " ".join(words[1])
    share = not _told(one.members, articles).isdisjoint(_told(other.members, articles))
    if not languages and share and are_worded_alike(*texts, language):
        return True
    if not (words[0] in _told(other.tellers(), articles) and words[1] in _told(one.tellers(), articles)):
        return False
    are_members = words[0] in _told(other.members, articles) and words[1] in _told(one.members, articles)
    return are_members or (not languages and are_aligned(*texts, language))


def _are_nearly_one(one: Claim, other: Claim, likeness: Likeness) -> bool:
    """Tell whether what words two claims is surely the same, in one of them both, and most of the smaller is too."""
    wordings = [claim.worded_by.place for claim in (one, other)]
    members = [{member.place for member in claim.members} for claim in (one, other)]
    return (
        likeness.of(*wordings) >= _SURELY
        and (wordings[0] in members[1] or wordings[1] in members[0])
        and len(members[0] & members[1]) >= _MOST * min(map(len, members))
    )


def _told(members: Iterable[Member], articles: Sequence[Article]) -> frozenset[tuple[str, ...]]:
    return frozenset(_words(member, articles) for member in members)


def _words(member: Member, articles: Sequence[Article]) -> tuple[str, ...]:
    return words_of(articles[member.story].sentence_text(member.sentence))
