"""Who tells what the first sentence below a headline tells, of a claim that headlines alone tell."""

from collections.abc import Sequence

from reader.gathering.touching.asking import Asking, places_of
from reader.model.article import Article, Role
from reader.model.events.claim import Claim, Place


def who_tells_the_leads(claims: Sequence[Claim], articles: Sequence[Article]) -> Asking:
    """Tell who tells the claims that are told by the first sentences below the headlines that alone tell one."""
    leads = [article.lead_sentence() for article in articles]

    def is_headline(place: Place) -> bool:
        return articles[place[0]].role_of(place[1]) is Role.HEADLINE

    def ask(claim: Claim) -> set[Place]:
        places = places_of(claim.members)
        if not all(map(is_headline, places)):
            return set()
        below = {(story, leads[story]) for story, _ in places}
        others = (other for other in claims if other is not claim and not below.isdisjoint(places_of(other.telling())))
        return {one.place for other in others for one in other.telling()}

    return ask
