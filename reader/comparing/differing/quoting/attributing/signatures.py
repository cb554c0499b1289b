"""Who signs a quotation with a name behind a dash, in its line or on the next one: — Senator and former mayor Ann Kerr.

What stands behind a comma or a preposition is what somebody is, and no name there signs: "— Interview mit Ann Kerr".
Nor does one with a verb: "— Kerr, who was there, said".
"""

import re
from itertools import takewhile

from reader.comparing.differing.quoting.attributing.cue_words import CueWord, read_cue_words
from reader.model.article import Span

_LINE = re.compile(r"\s*[—–―-]{1,2}\s*(?P<line>[^\W\d_][^\n“”«»„\"!?:;]*[^\W_])\.?\s*$")
_SHORT = 5  # words: a longer line, or one with a comma, ends with a full name before it
_LONGEST = 12
_FULL_NAME = 2


def read_signature(text: str, start: int, end: int, language: str) -> Span | None:
    """Return the name that all of `text[start:end]` is behind its dash, with the office before it if that is short."""
    found = _LINE.match(text, start, end)
    if found is None:
        return None
    words = read_cue_words(text, *found.span("line"), language)
    if any(word.is_speech or word.is_copula or word.is_auxiliary for word in words):
        return None
    head = list(takewhile(lambda word: not word.stops, words))
    owner = list(takewhile(lambda word: not (word.is_preposition or word.is_subordinating), head))
    if len(owner) < len(head) and not any(map(_is_office, owner)):
        head = owner  # Ann Kerr at the Post
    if not head or len(head) > _LONGEST:
        return None
    if len(head) == len(words) <= _SHORT:
        return Span(head[0].start, head[-1].end)
    name = list(takewhile(lambda word: word.is_name, reversed(head)))
    return Span(name[-1].start, name[0].end) if len(name) >= _FULL_NAME else None


def _is_office(word: CueWord) -> bool:
    """Tell whether a preposition may stand behind a word for what somebody is: a candidate for mayor."""
    return word.is_of_people or "speaker_noun" in word.kinds
