"""Which stories tell how many the same befell as a claim does: whoever prints another toll leaves no toll out.

"Three people died, the third of them on Monday" is linked to no "Two people were killed and 37 taken to hospital", be
it since that came later: it tells of the casualties all the same.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.people.tolls import find_tolls
from reader.model.article import Article
from reader.model.claim import Claim


def find_with_toll(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[frozenset[int], ...]:
    """Return for each claim the stories that count whom the same befell, in whatever sentence, and tell it by none."""
    counted = [
        frozenset(fate for sentence in article.compared_sentences() for fate in _fates(article, sentence))
        for article in articles
    ]
    found = []
    for claim in claims:
        wording = claim.members[claim.wording]
        fates = frozenset(_fates(articles[wording.story], wording.sentence))
        told = {one.story for one in claim.tellers()}
        found.append(frozenset(n for n, own in enumerate(counted) if n not in told and own & fates))
    return tuple(found)


def _fates(article: Article, sentence: int) -> Iterator[str]:
    year = article.published[:4] if article.published else ""
    tolls = find_tolls(article.sentence_text(sentence), article.language or "", int(year) if year.isdigit() else None)
    return (toll.fate for toll in tolls)
