"""Who is in another language than all that tell a claim: what dictionaries do not link may be told there all the same.

Of a story that is not in the language of most nothing is said to be left out at all.
"""

from collections.abc import Sequence

from reader.gathering.claims.describing import main_language
from reader.gathering.touching.asking import Asking, Nearby
from reader.model.article import Article
from reader.model.events.claim import Claim


def who_reads_otherwise(articles: Sequence[Article]) -> Asking:
    """Tell who is in the language of most, if nobody of these tells the claim."""
    main = main_language(articles)
    own = frozenset[Nearby]((story, None) for story, article in enumerate(articles) if article.language == main)

    def ask(claim: Claim) -> frozenset[Nearby]:
        telling = {articles[one.story].language for one in claim.tellers()}
        return own if telling.isdisjoint({main, None}) else frozenset()

    return ask
