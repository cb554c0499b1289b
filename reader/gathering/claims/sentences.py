"""What a sentence of a story can tell."""

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.tagged_words import tag_words
from reader.comparing.profiling.frequencies import commoner_than
from reader.comparing.profiling.normalization import identity
from reader.comparing.profiling.profiles import profile
from reader.model.article import Article, Role
from reader.model.events.claim import Member, Place
from reader.text.post_signatures import is_post_signature
from reader.text.punctuation import CLOSERS

_QUESTION_MARKS = ("?", "？", "؟", ";")  # the last is the Greek one, which only ends a sentence there
_COMMON = 59  # Zipf frequency, times ten, below that of words such as "when" and "said"
# Of the terms of the shorter of two sentences of one story that tell the same thing. Of .1 to .5, .4 gave the best
# B-cubed on five labelled events.
_LEAST_SHARED = 0.4
# The same, of a line of capitals with so many terms and a sentence of its story: the one of ten on five labelled events
# that is not of another story has 1, the others .7 at most.
_OWN_SHARED = 0.85
_FEWEST_OWN = 3
# Of one term beside names, or two, or three, two gave the best precision without losing a right pair.
_LEAST_SAID = 2
_YEAR = re.compile("(?:1[89]|20)[0-9]{2}")
_QUOTE = re.compile('["“”„«»「」『』]')


def find_telling(articles: Sequence[Article]) -> frozenset[Place]:
    """Return the sentences of stories that can tell a claim."""
    places = ((n, sentence) for n, article in enumerate(articles) for sentence in article.compared_sentences())
    return frozenset(place for place in places if can_tell(articles, place))


def can_tell(articles: Sequence[Article], place: Place) -> bool:
    """Tell whether a sentence says something that another story can say too.

    A question claims nothing, but that somebody asked it does; a line of capitals inside a story names another story,
    or what stands in a picture, unless it says what another sentence of its own story says. Who signed a post that is
    shown says nothing, nor does a headline that announces what follows: "Kalvos ferry accident: what we know".
    """
    article = articles[place[0]]
    sentence = article.sentence_text(place[1])
    is_headline = article.role_of(place[1]) is Role.HEADLINE
    if is_post_signature(sentence) or (is_headline and _announces(sentence, article.language or "")):
        return False
    bare = sentence.rstrip().rstrip(CLOSERS)
    if bare.endswith(_QUESTION_MARKS) and _QUOTE.search(sentence) is None and not article.goes_on_quoting(place[1]):
        return False
    if not sentence.isupper():
        return True
    return len(telling_terms(articles, place)) >= _FEWEST_OWN and any(
        are_alike(articles, place, (place[0], other), least=_OWN_SHARED)
        for other in article.compared_sentences()
        if not article.sentence_text(other).isupper() and telling_terms(articles, (place[0], other))
    )


def _announces(headline: str, language: str) -> bool:
    """Tell whether a headline announces an account of what happened; one with a number tells something of it."""
    words = tag_words(headline, language)
    return any(word.entry("overview") is not None for word in words) and not profile(headline, language).numbers


def telling_terms(articles: Sequence[Article], place: Place) -> frozenset[str]:
    """Return the terms of a sentence that are not in every sentence of its language."""
    article = articles[place[0]]
    return telling_terms_of(article.sentence_text(place[1]), article.language or "")


@lru_cache(maxsize=1 << 12)
def telling_terms_of(text: str, language: str) -> frozenset[str]:
    """Return the terms of a text that are not in every sentence of its language; asked for again with each claim."""
    return profile(text, language).terms - common_terms(language)


def are_alike(articles: Sequence[Article], one: Place, other: Place, least: float = _LEAST_SHARED) -> bool:
    """Tell whether two sentences of one story may tell one thing, as a headline and the lead do.

    `least` is the share of the terms of the shorter one that both have.
    """
    terms = telling_terms(articles, one), telling_terms(articles, other)
    return len(terms[0] & terms[1]) >= least * min(map(len, terms))


def are_comparable(articles: Sequence[Article], one: int, other: int) -> bool:
    """Tell whether the sentences of two stories can be compared, by words of one language or by a dictionary."""
    languages = articles[one].language or "", articles[other].language or ""
    return languages[0] == languages[1] or is_offered(*languages)


def share_more_than_names(articles: Sequence[Article], one: Place, other: Place) -> bool:
    """Tell whether two sentences have words in common beside what one of them names; hardly ever of two languages.

    One that tells of a year which the other one doesn't is about something else, unless they have twice as many.
    """
    terms = telling_terms(articles, one), telling_terms(articles, other)
    said = (terms[0] & terms[1]) - _names(articles, one) - _names(articles, other)
    of_two_years = any(map(_YEAR.fullmatch, terms[0] ^ terms[1]))
    return len(said) >= (2 * _LEAST_SAID if of_two_years else _LEAST_SAID)


def _names(articles: Sequence[Article], place: Place) -> frozenset[str]:
    article = articles[place[0]]
    return profile(article.sentence_text(place[1]), article.language or "").names


@lru_cache(maxsize=1 << 12)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a sentence, equal for those of the same words; asked for again with each claim."""
    return identity(text)


def common_terms(language: str) -> frozenset[str]:
    """Return the terms that every sentence of a language may have."""
    return commoner_than(_COMMON, language)


def text_of(one: Member, articles: Sequence[Article]) -> tuple[str, str]:
    """Return the text of a member's sentence, and its language."""
    return articles[one.story].sentence_text(one.sentence), articles[one.story].language or ""
