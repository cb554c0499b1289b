"""Which headlines say in words of their own what other sentences of their story say, and other stories too."""

from collections.abc import Iterable
from functools import lru_cache

from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import split_terms
from reader.model.article import Article, Role, Span

_COMMON = 60  # Zipf frequency, times ten, of words such as "when" and "said"
# Of a headline's terms: those that its own story tells where others do, those that these tell, and those that the own
# story alone tells, such as the news. Of 92 headlines without a link in thirty events of three outlets this takes
# 21, of which one or two say what nobody else does; without the others' words 39, of which ten do.
# These figures are from before all of the own story counted for the last: of two on five labelled events it leaves one.
_TOLD, _HEARD, _OWN = 0.6, 0.5, 0.2
# Of two headlines of linked stories: so many terms of both, and so large a share of the shorter one's. Of 312 pairs of
# real stories it takes 15 headlines, all of which say what the other one does (read); with three terms, or four tenths,
# four of 14 pairs of headlines are on two matters. Where no sure link leads from story to story two of two are.
_FEWEST_ALIKE, _ALIKE = 4, 0.5
_FEWEST_BESIDE = 2  # terms before or behind a colon that tell something else: "Open our gauges: Kerrin answers Orvane"


def is_headline_of(
    article: Article,
    index: int,
    told: Iterable[Span],
    heard: Iterable[tuple[Article, Span]],
    headlines: Iterable[tuple[Article, Span]] = (),
) -> bool:
    """Tell whether a sentence is a headline of which most stands in these parts of its story and of others.

    A number that others have otherwise is told by them all the same. What stands in `headlines` of others of which that
    is so is told too: of two headlines that say one thing, both are shared or none.
    """
    if article.role_of(index) is not Role.HEADLINE:
        return False
    asked = _terms(article, article.sentences[index].span)
    alike = _told_in(asked, ((other, span) for other, span in headlines if other.language == article.language))
    here = _told_in(asked, ((article, span) for span in told)) | alike
    count = len(asked)
    if not count or len(here) < _TOLD * count:
        return False
    there = _told_in(asked, ((other, span) for other, span in heard if other.language == article.language)) | alike
    if len(there) < _HEARD * count:
        return False
    not_there = {term for term in asked - there if not term[0].isdigit()}
    # Where it matters what else of these the story tells, all of it has to be read.
    return len(not_there) < _OWN * count or len(not_there & (here | _body_terms(article))) < _OWN * count


def are_alike(one: tuple[Article, int], other: tuple[Article, int]) -> bool:
    """Tell whether two sentences are headlines that say one thing, by the words that both have."""
    sides = [(article, article.sentences[index].span) for article, index in (one, other)]
    if any(article.role_of(index) is not Role.HEADLINE for article, index in (one, other)):
        return False
    if one[0].language != other[0].language:
        return False
    shorter = min((_terms(*side) for side in sides), key=len)
    shared = _terms(*sides[0]) & _terms(*sides[1])
    if len(shared) < _FEWEST_ALIKE or len(shared) < _ALIKE * len(shorter):
        return False
    return not any(_parts_with_colon(*side, shared) for side in sides)


def _parts_with_colon(article: Article, span: Span, shared: frozenset[str]) -> bool:
    """Tell whether all that is shared stands on one side of a colon, and something else on the other."""
    text = span.of(article.text)
    parts = [_telling_terms(part, article.language or "") for part in text.split(": ", 1)]
    return len(parts) > 1 and any(len(part) >= _FEWEST_BESIDE and part.isdisjoint(shared) for part in parts)


@lru_cache(maxsize=4)  # two stories are asked for both of their headlines
def _body_terms(article: Article) -> frozenset[str]:
    sentences = (n for n in article.compared_sentences() if article.role_of(n) is not Role.HEADLINE)
    return _all_terms((article, article.sentences[n].span) for n in sentences)


def _told_in(asked: frozenset[str], parts: Iterable[tuple[Article, Span]]) -> frozenset[str]:
    """Return which of some terms stand in parts of stories, which are read up to where all were found."""
    found = frozenset[str]()
    for part in parts:
        found |= asked & _terms(*part)
        if len(found) == len(asked):
            break
    return found


def _all_terms(parts: Iterable[tuple[Article, Span]]) -> frozenset[str]:
    return frozenset[str]().union(*(_terms(article, span) for article, span in parts))


def _terms(article: Article, span: Span) -> frozenset[str]:
    return _telling_terms(span.of(article.text), article.language or "")


# Of an event, each story's links are asked for its headline, and for that of each other one.
@lru_cache(maxsize=1 << 12)
def _telling_terms(text: str, language: str) -> frozenset[str]:
    common = zipf_tenths(language)
    return frozenset([term for term in split_terms(text, language) if common.get(term, 0) < _COMMON])
