"""Pairs of a question and a sentence that asks nothing are doubted: a question has the topic, and tells nothing of it.

"How safe is the tunnel?" and "The tunnel was opened in 1983" share the tunnel. Who is told to have asked something has
more than the question in his sentence, and a headline may ask what its story tells. Of real pairs of stories six of six
such links that were read were wrong, and of three unread ones one, two being right in part.
"""

import re
from collections.abc import Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.profiles import text_of_group
from reader.comparing.refusing.refused_pairs import Told, with_doubted
from reader.model.article import Article, Role

_AROUND = " \t\n\"'“”„‘’«»‹›()[]"
_ENDS = ("?", "？", "؟", "\u037e")
_GREEK_END = ";"  # as it is typed
_INSIDE = re.compile(r"[.!?;:“”„«»\"](?=\s|$)|[“„«]")


def doubt_bare_questions(
    likenesses: Sequence[Likeness],
    stories: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
) -> Sequence[Likeness]:
    """Return the scored pairs, those with no more probability; `places` are where the sentences of each group stand."""
    headlines = [
        {text_of_group(story.article, group) for group in side if _is_headline(story.article, group)}
        for story, side in zip(stories, places, strict=True)
    ]
    return with_doubted(
        likenesses,
        stories,
        places,
        (
            lambda left, right: (
                (left[0] not in headlines[0] and _is_asked_alone(left, right))
                or (right[0] not in headlines[1] and _is_asked_alone(right, left))
            ),
        ),
    )


def _is_headline(article: Article, group: Sequence[int]) -> bool:
    return any(article.role_of(at) is Role.HEADLINE for at in group)


def _is_asked_alone(one: Told, other: Told) -> bool:
    return _is_bare_question(*one) and not _asks(*other)


def _is_bare_question(text: str, language: str) -> bool:
    bare = text.strip(_AROUND)
    return bare.endswith(_marks(language)) and not _INSIDE.search(bare[:-1])


def _asks(text: str, language: str) -> bool:
    return any(mark in text for mark in _marks(language))


def _marks(language: str) -> tuple[str, ...]:
    return (*_ENDS, _GREEK_END) if language == "el" else _ENDS
