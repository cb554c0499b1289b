"""Which claim is told by headlines alone, beside what another has too, and is what the first sentences below them tell.

"Three die in crane accident" says in short what "A crane collapsed on Monday, killing three workers" says: the two are
hardly alike, and yet one fact, which would have two rows.
"""

from collections.abc import Sequence

from reader.gathering.claims.sentences import telling_terms
from reader.model.article import Article, Role
from reader.model.events.claim import Claim, Place

# Of the stories of such headlines, those whose first sentence tells the other claim. With half of them, three of
# sixteen claims of 45 events were not what their headlines say.
_MOSTLY = 0.75
_FEWEST_TERMS = 2


def headline_of(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[int, int] | None:
    """Return a claim that is told in short by headlines and the one that these tell, the earlier one first."""
    leads = [article.lead_sentence() for article in articles]
    members = [frozenset(one.place for one in claim.members) for claim in claims]
    for short, told in enumerate(members):
        if any(_is_headline(place, articles) for place in told):
            stories = {story for story, _ in told}
            for number, other in enumerate(claims):
                own, shared = told - members[number], {story for story, _ in told & members[number]}
                if number == short or not all(_is_headline(place, articles) for place in own):
                    continue
                first = sum((story, leads[story]) in members[number] for story in stories)
                if stories <= {one.story for one in other.tellers()} and (
                    first >= _MOSTLY * len(stories) or len(shared) > 1
                ):
                    return min(number, short), max(number, short)
    return None


def _is_headline(place: Place, articles: Sequence[Article]) -> bool:
    """Tell whether a sentence is a headline that says something; one that only names a place is no fact in short."""
    return (
        articles[place[0]].role_of(place[1]) is Role.HEADLINE and len(telling_terms(articles, place)) >= _FEWEST_TERMS
    )
