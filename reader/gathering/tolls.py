"""Which sentences tell how many the same befell as a claim does: whoever prints another toll leaves no toll out.

"Three people died, the third of them on Monday" is linked to no "Two people were killed and 37 taken to hospital", be
it since that came later: it tells of the casualties all the same. So does who tells of one that died, and counts none:
"The driver died in his cab" of a claim that two people did, or the other way round.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.people.harm.tolls import find_tolls
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.profiling.profiles import find_quotations
from reader.gathering.touching.fates import suffered
from reader.model.article import Article
from reader.model.events.claim import Claim, Place

_DEAD = "dead"


def find_with_toll(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[frozenset[Place], ...]:
    """Return for each claim the sentences that count whom the same befell, of stories that tell it by none."""
    places = [(n, sentence) for n, article in enumerate(articles) for sentence in article.compared_sentences()]
    counted = {(n, sentence): frozenset(_fates(articles[n], sentence)) for n, sentence in places}
    counting = {place for place, own in counted.items() if _DEAD in own}
    dying = {(n, sentence) for n, sentence in places if _tells_of_a_death(sentence, articles[n])}
    found = []
    for claim in claims:
        wording = claim.worded_by
        fates = frozenset(_fates(articles[wording.story], wording.sentence))
        told = {one.story for one in claim.tellers()}
        tells_death = _tells_of_a_death(wording.sentence, articles[wording.story])
        of_deaths = frozenset((*(counting if tells_death else ()), *(dying if _DEAD in fates else ())))
        of_these = frozenset(place for place, own in counted.items() if own & fates)
        found.append(frozenset(place for place in of_these | of_deaths if place[0] not in told))
    return tuple(found)


def _tells_of_a_death(sentence: int, article: Article) -> bool:
    """Tell whether a sentence says outside of a quotation that somebody died, be it nobody counted."""
    text = article.sentence_text(sentence)
    return not any(find_quotations(text)) and _DEAD in suffered(read_facts(text, article.language or "", None))


def _fates(article: Article, sentence: int) -> Iterator[str]:
    year = article.published[:4] if article.published else ""
    tolls = find_tolls(article.sentence_text(sentence), article.language or "", int(year) if year.isdigit() else None)
    return (toll.fate for toll in tolls)
