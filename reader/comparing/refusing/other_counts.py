"""Pairs that share a number of two things: more than 200 lives, more than 200 aftershocks.

A number that both sentences have carries a link; where each counts something else by it, and nothing else is shared
that tells anything, it is chance.
"""

from collections.abc import Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.differing.statements.quantities.counts.counted_things import count_two_things
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.tagged_words import may_tell_quantity
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.refused_pairs import Told, without_refused


def without_other_counts(
    likenesses: Sequence[Likeness],
    stories: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
) -> Sequence[Likeness]:
    """Return the scored pairs but for those; `places` are where the sentences of each group stand."""
    return without_refused(likenesses, stories, places, _count_two_things)


def _count_two_things(left: Told, right: Told) -> bool:
    """Ask it of two texts with their languages, unless one has no number: most have none, and need not be read."""
    if not (may_tell_quantity(*left) and may_tell_quantity(*right)):
        return False
    return count_two_things(read_facts(*left, None), read_facts(*right, None))
