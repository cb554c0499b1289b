"""Puts stories together that are one text, and names the head of each group."""

from collections.abc import Sequence
from itertools import combinations

from reader.gathering.clustering import average_link
from reader.gathering.copies.agencies import Credits
from reader.gathering.copies.edited_copies import copied_share
from reader.gathering.copies.shingles import Shingles, containment
from reader.gathering.first import find_first
from reader.model.article import Article

# Of 327 pairs of reports by different outlets on one event the most alike, an agency's story with paragraphs of the
# outlet's own, has .78, the next .53, and all that were written apart below .3.
_SAME = 0.8
# By sentences that stand in the other word by word or edited, that story has .80, the next .56, and what an outlet made
# of an agency's text under its own headline .9 and more.
_COPIED = 0.85
# The same where both credit one agency: what else there is, the outlet has added.
_CREDITED = 0.7


def find_same_text(shingles: Sequence[Shingles], told: Sequence[Credits]) -> tuple[tuple[int, ...], ...]:
    """Group the stories of an event that are one text; groups of one are left out."""
    alike = {
        (one, other): value
        for one, other in combinations(range(len(shingles)), 2)
        if (value := _likeness((shingles[one], shingles[other]), (told[one], told[other]))) >= _SAME
    }
    return tuple(tuple(group) for group in average_link(alike, len(shingles), _SAME) if len(group) > 1)


def _likeness(shingles: tuple[Shingles, Shingles], told: tuple[Credits, Credits]) -> float:
    """Return how much one of two stories is the other's text: by its words, or if these don't tell, by sentences."""
    value = containment(*shingles)
    if value >= _SAME:
        return value
    copied = copied_share(*shingles)
    if copied >= _CREDITED and told[0].common(told[1]) is not None:
        return max(copied, _SAME)
    return copied if copied >= _COPIED else value


def heads_of(
    articles: Sequence[Article], same_text: Sequence[Sequence[int]], versions: Sequence[Sequence[int]]
) -> list[int]:
    """Name for each story the one whose text it prints: itself, where it is its own."""
    heads = list(range(len(articles)))
    for group in same_text:
        for story in group:
            heads[story] = head_of(group, articles, versions)
    return heads


def head_of(group: Sequence[int], articles: Sequence[Article], versions: Sequence[Sequence[int]] = ()) -> int:
    """Name the story whose text the others print: the first by the times that are known, or else the longest.

    The later ones of the `versions` of a story print the first of them.
    """
    later = {n for states in versions for n in states[1:] if states[0] in group}
    own = [n for n in group if n not in later]
    first = find_first(articles, own)
    return min(own, key=lambda n: (-articles[n].word_count(), n)) if first is None else first
