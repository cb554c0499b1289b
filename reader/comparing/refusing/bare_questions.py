"""Pairs of a question and a sentence that asks nothing are doubted: a question has the topic, and tells nothing of it.

"How safe is the tunnel?" and "The tunnel was opened in 1983" share the tunnel. Who is told to have asked something has
more than the question in his sentence. Of eight such links of real pairs of stories none was right.
"""

import re
from collections.abc import Sequence

from reader.comparing.article_profiles import ArticleProfile
from reader.comparing.linking.similarity import Likeness
from reader.comparing.refusing.refused_pairs import Told, with_doubted

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
    return with_doubted(likenesses, stories, places, _only_one_tells)


def _only_one_tells(left: Told, right: Told) -> bool:
    return (_is_bare_question(*left) and not _asks(*right)) or (_is_bare_question(*right) and not _asks(*left))


def _is_bare_question(text: str, language: str) -> bool:
    bare = text.strip(_AROUND)
    return bare.endswith(_marks(language)) and not _INSIDE.search(bare[:-1])


def _asks(text: str, language: str) -> bool:
    return any(mark in text for mark in _marks(language))


def _marks(language: str) -> tuple[str, ...]:
    return (*_ENDS, _GREEK_END) if language == "el" else _ENDS
