"""The stories of one event become an Event."""

from collections.abc import Collection, Sequence

from reader.gathering.claims import find_claims
from reader.gathering.claims.describing import with_own_wordings
from reader.gathering.claims.likeness import find_likeness
from reader.gathering.copies import find_copies
from reader.gathering.copies.same_text import head_of
from reader.gathering.first import find_first
from reader.gathering.omissions import find_omissions, find_unknown
from reader.model.article import Article
from reader.model.event import Claim, Event, Story


def gather_event(articles: Sequence[Article], base: int = 0, elsewhere: Collection[int] = ()) -> Event:
    """Find what the stories of an event share and what each leaves out; `base` is the story whose text orders claims.

    Stories `elsewhere` tell of another event, and are only there because someone wants them there.
    Raises ValueError if there is no story `base`.
    """
    if not 0 <= base < len(articles):
        raise ValueError(f"no story {base} among {len(articles)}")
    copies = find_copies(articles)
    heads = list(range(len(articles)))
    for group in copies.same_text:
        for story in group:
            heads[story] = head_of(group, articles)
    likeness = find_likeness(articles)
    claims = with_own_wordings(_in_order(find_claims(articles, likeness), heads, base), articles)
    unknown = find_unknown(articles, elsewhere)
    return Event(
        stories=tuple(
            Story(article, None if head == story else head)
            for story, (article, head) in enumerate(zip(articles, heads, strict=True))
        ),
        claims=claims,
        omissions=find_omissions(claims, heads, likeness, unknown, elsewhere),
        unknown=unknown,
        same_text=copies.same_text,
        shared=copies.shared,
        versions=copies.versions,
        first=find_first(articles, [n for n in range(len(articles)) if n not in elsewhere]),
    )


def _in_order(claims: Sequence[Claim], heads: Sequence[int], base: int) -> list[Claim]:
    """Order claims by how many independent stories tell them, most first, then by the text of the base story."""

    def key(claim: Claim) -> tuple[int, int, int, int]:
        voices = len({heads[story] for story in claim.stories()})
        own = [member.sentence for member in claim.members if member.story == base]
        first = claim.members[0]
        return -voices, min(own) if own else len(claim.members) + 1_000_000, first.story, first.sentence

    return sorted(claims, key=key)
