"""Which stories may tell a claim in what was set aside of them, by hand or in doubt: they don't leave it out.

Menus, comments and teasers are known for what they are, and tell nothing of what the story tells.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.profiling.profiles import split_terms
from reader.gathering.claims.sentences import common_terms, telling_terms
from reader.model.article import Article, RemovalReason
from reader.model.events.claim import Claim

DOUBTFUL = frozenset({RemovalReason.OTHER, RemovalReason.REPEATED, RemovalReason.BY_HAND})
_MOSTLY = 0.6  # of the terms of a sentence that tells the claim, as for one that tells it whole


def find_set_aside(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[frozenset[int], ...]:
    """Return for each claim the stories of which a block that was set aside tells it."""
    blocks = [(story, terms) for story, article in enumerate(articles) for terms in _blocks(article)]
    return tuple(
        frozenset(story for story, terms in blocks if _tells(terms, claim, story, articles)) for claim in claims
    )


def _blocks(article: Article) -> Iterator[frozenset[str]]:
    language = article.language or ""
    for block in article.removed:
        if block.reason in DOUBTFUL:
            yield split_terms(block.text, language) - common_terms(language)


def _tells(terms: frozenset[str], claim: Claim, story: int, articles: Sequence[Article]) -> bool:
    return any(
        bool(asked) and len(asked & terms) >= _MOSTLY * len(asked)
        for member in claim.members
        if articles[member.story].language == articles[story].language
        for asked in (telling_terms(articles, member.place),)
    )
