"""Rows of which others tell only who says it, or a name, are none: "According to the log of the duty room …".

What words a row is cut to what others tell too. Where that is a clause that names a source or a company, their
sentences share that alone, and each tells something else by it.
"""

from collections.abc import Sequence

from reader.comparing.profiling.normalization import split_words
from reader.comparing.terms.asides import find_source_words
from reader.gathering.claims.words.coverage import tells_names_alone
from reader.model.article import Article
from reader.model.events.claim import Claim


def without_sources(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[Claim, ...]:
    """Return the claims but for those; what clashes is shown whatever its row says."""
    return tuple(claim for claim in claims if claim.differs or not _tells_a_source_alone(claim, articles))


def _tells_a_source_alone(claim: Claim, articles: Sequence[Article]) -> bool:
    if not claim.told:
        return False
    wording = claim.worded_by
    article = articles[wording.story]
    if tells_names_alone(article, article.sentences[wording.sentence].span, claim.told):
        return True
    start = article.sentences[wording.sentence].span.start
    sources = find_source_words(article.sentence_text(wording.sentence), article.language or "")
    words = (span.start + word.start for span in claim.told for word in split_words(span.of(article.text)))
    return all(word - start in sources for word in words)
