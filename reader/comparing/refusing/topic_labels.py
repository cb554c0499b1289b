"""Doubt pairs of headlines that share a topic before a colon, and no news.

"Kelm derailment: minister to be questioned" and "Déraillement de Kelm : l'opposition accuse la ministre" have a topic
and an office in common. What stands before a colon is what the news is about.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.profiling.synonyms import read_synonyms
from reader.model.article import Article, Role

_COLON = ":"
_LONGEST = 4  # telling words of a topic: of more, "Minister resigns over flood: 'I failed'" is news
_FEWEST = 2  # telling words of news

Sides = tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]


def doubt_topic_labels(
    likenesses: Sequence[Likeness], stories: tuple[ArticleProfile, ArticleProfile], places: Sides
) -> Sequence[Likeness]:
    """Return the scored pairs, those with no more probability; `places` are where the sentences of each group stand."""
    headlines = [
        {at: text for at, group in enumerate(side) if (text := _headline(story.article, group))}
        for story, side in zip(stories, places, strict=True)
    ]
    if not any(_COLON in text for side in headlines for text in side.values()):
        return likenesses
    languages = stories[0].language, stories[1].language
    return [
        pair._replace(probability=DOUBT)
        if pair.probability > DOUBT
        and pair.left in headlines[0]
        and pair.right in headlines[1]
        and _share_a_topic(
            read_facts(headlines[0][pair.left], languages[0], None),
            read_facts(headlines[1][pair.right], languages[1], None),
        )
        else pair
        for pair in likenesses
    ]


def _headline(article: Article, group: Sequence[int]) -> str:
    return next((article.sentence_text(at) for at in group if article.role_of(at) is Role.HEADLINE), "")


def _share_a_topic(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether all that two headlines share is a topic that one of them opens with, or an office."""
    sides = left, right
    topics = [_topic(side) for side in sides]
    if not any(topics) or any(len(_telling(side) - topic) < _FEWEST for side, topic in zip(sides, topics, strict=True)):
        return False
    shared = list(_shared(left, right))
    return any(one in topics[0] or other in topics[1] for one, other in shared) and all(
        one in topics[0] or other in topics[1] or _is_office(left, one) or _is_office(right, other)
        for one, other in shared
    )


def _telling(side: SentenceFacts) -> frozenset[int]:
    """Return where the words and numbers begin that tell something."""
    return frozenset(word.start for word in side.words if word.is_content or word.kind is TokenKind.NUMBER)


def _topic(side: SentenceFacts) -> frozenset[int]:
    """Return where the telling words begin that stand before a colon; none where they are many or there is no colon."""
    before = list(takewhile(lambda word: word.text != _COLON, side.words))
    topic = _telling(side) & {word.start for word in before}
    return topic if len(before) < len(side.words) and len(topic) <= _LONGEST else frozenset()


def _is_office(side: SentenceFacts, start: int) -> bool:
    return any(word.start == start and (word.entry("role") or word.entry("orderer")) for word in side.words)


def _shared(left: SentenceFacts, right: SentenceFacts) -> Iterator[tuple[int, int]]:
    """Yield where words of both begin that are one, or stand for each other in two languages."""
    if left.language != right.language:
        for pair in match_words((left.text, left.language), (right.text, right.language)):
            yield pair.left[0], pair.right[0]
        return
    heads = read_synonyms(left.language).heads
    telling = _telling(left), _telling(right)
    theirs = {heads.get(word.stem, word.stem): word.start for word in right.words if word.start in telling[1]}
    for word in left.words:
        term = heads.get(word.stem, word.stem)
        if word.start in telling[0] and term in theirs:
            yield word.start, theirs[term]
