"""Scored pairs without those that are about two things, or less sure of these, asked of the texts of both sides."""

from collections.abc import Callable, Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.linking.sharing.one_name import DOUBT
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.profiles import text_of_group

_ASKED_FROM = 0.25  # the score from which on a pair may be shown

Told = tuple[str, str]
"""The text of a group of sentences, and its language."""
Rule = Callable[[Told, Told], bool]
"""Tells whether a pair is about two things, or less sure."""


def without_refused(
    likenesses: Sequence[Likeness],
    stories: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
    is_refused: Rule,
) -> Sequence[Likeness]:
    """Return the pairs but for those that are refused; `places` are where the sentences of each group stand."""
    (left, right), (lefts, rights) = stories, places
    return [
        pair
        for pair in likenesses
        if pair.score < _ASKED_FROM
        or not is_refused(
            (text_of_group(left.article, lefts[pair.left]), left.language),
            (text_of_group(right.article, rights[pair.right]), right.language),
        )
    ]


def with_doubted(
    likenesses: Sequence[Likeness],
    stories: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
    rules: Sequence[Rule],
) -> Sequence[Likeness]:
    """Return the pairs, those that any rule doubts with no more probability than what shares one name alone has."""
    (left, right), (lefts, rights) = stories, places

    def is_doubtful(pair: Likeness) -> bool:
        one = text_of_group(left.article, lefts[pair.left]), left.language
        other = text_of_group(right.article, rights[pair.right]), right.language
        return any(rule(one, other) for rule in rules)

    return [
        pair._replace(probability=DOUBT) if pair.probability > DOUBT and is_doubtful(pair) else pair
        for pair in likenesses
    ]
