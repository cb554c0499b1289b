"""Which headlines say in words of their own what other sentences of their story say."""

from collections.abc import Iterable

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import profile
from reader.model.article import Article, Role, Span

_COMMON = 60  # Zipf frequency, times ten, of words such as "when" and "said"
# Of a headline's terms. Of 92 headlines without a link in thirty events of three outlets so much of 39 stands in linked
# sentences of their story; of thirty that were read, nearly all say what both stories tell.
_MOSTLY = 0.6


def is_headline_of(article: Article, index: int, told: Iterable[Span]) -> bool:
    """Tell whether a sentence is a headline of which most stands in these parts of its story."""
    if article.role_of(index) is not Role.HEADLINE:
        return False
    asked = _terms(article, article.sentences[index].span)
    heard = frozenset[str]().union(*(_terms(article, span) for span in told))
    return bool(asked) and len(asked & heard) >= _MOSTLY * len(asked)


def _terms(article: Article, span: Span) -> frozenset[str]:
    language = article.language or ""
    common = zipf_tenths(language)
    return frozenset(term for term in profile(span.of(article.text), language).terms if common.get(term, 0) < _COMMON)
