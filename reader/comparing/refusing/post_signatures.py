"""Pairs that share who posted something, and when, are no links: what is said in a post stands before that.

"— Kari Moe (@karimoe) June 9, 2024" and "— Granfoss Radio (@granfossradio) June 9, 2024" have the day in common, as all
posts have that an article quotes. The words of a post stand in the same sentence, if no full stop ends them. Below what
a page has set apart from an article stands who says it: "— Opposition leader Kari Moe".
"""

import re
from collections.abc import Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.linking.similarity import Likeness
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import profile
from reader.comparing.refusing.refused_pairs import Told, without_refused

# A dash, a name, and what a page makes of a post: its author's handle, and in most languages its day.
_SIGNATURE = re.compile(r"(?:^|[—–-])[^—–()@]{0,60}\((@\w+)\)[^()@]{0,30}$")
# A dash that is no bullet, and a line that ends with a full name and no mark.
_BELOW = re.compile(r"^\s*[—―]\s*(?:[^\W\d_][\w.'’-]*\s){0,9}[A-ZÀ-ÞΑ-ΩА-Я][\w.'’-]+\s[A-ZÀ-ÞΑ-ΩА-Я][\w'’-]+\s*$")
_DASHES = ("—", "―")
_ADDRESS = re.compile(r"https?://\S+|\bpic\.\S+|[@#]\w+")
_COMMON = 59  # Zipf frequency, times ten, from which on a word is in every story


def without_post_signatures(
    likenesses: Sequence[Likeness],
    stories: tuple[ArticleProfile, ArticleProfile],
    places: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
) -> Sequence[Likeness]:
    """Return the scored pairs but for those; `places` are where the sentences of each group stand."""
    if not any(mark in story.article.text for story in stories for mark in ("(@", *_DASHES)):
        return likenesses
    return without_refused(likenesses, stories, places, _share_a_signature_alone)


def _share_a_signature_alone(left: Told, right: Told) -> bool:
    """Tell whether a side is who says it alone, or a post's signature and little else, and not of one author."""
    if any(side[0].lstrip().startswith(_DASHES) and _BELOW.match(side[0]) for side in (left, right)):
        return profile(*left).words != profile(*right).words
    handles = [found.group(1).casefold() if (found := _SIGNATURE.search(side[0])) else "" for side in (left, right)]
    if not any(handles) or handles[0] == handles[1]:
        return False
    return not all(map(_tells, (left, right)))


def _tells(side: Told) -> bool:
    """Tell whether a sentence tells something beside its signature and addresses."""
    text, language = side
    common = zipf_tenths(language)
    told = profile(_ADDRESS.sub(" ", _SIGNATURE.sub(" ", text)), language)
    return any(common.get(stem, 0) < _COMMON for stem in told.stems)
