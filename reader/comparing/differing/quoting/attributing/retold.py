"""Whom somebody who passes it on has heard say a quotation: ,” the Kelmer Post reported Ann Kerr saying.

"The Post quoted the driver, Ole Tang, as saying": the nearest name before the participle. Whoever "recalled Kerr
telling" it says it, as who "told the Post, adding" does.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.quoting.attributing.cue_words import CueWord
from reader.comparing.differing.quoting.attributing.subjects.word_classes import PARTICIPLE
from reader.model.article import Span

_REACH = 8  # words from the verb to the participle


def retold_speaker(words: Sequence[CueWord], at: int) -> Span | None:
    """Return the name between the verb at a place and a participle of saying behind it, if nothing else parts them."""
    near = words[at + 1 : at + 1 + _REACH]
    end = next((n for n, word in enumerate(near) if word.is_speech and word.text.endswith(PARTICIPLE)), 0)
    if not end or words[at].names_the_told or near[end].names_the_told:
        return None
    before = near[:end]
    if "as_said" in before[-1].kinds:
        before = before[:-1]
        before = before[:-1] if before and before[-1].text == "," else before
    name = list(takewhile(lambda word: word.is_name, reversed(before)))
    is_parted = any(word.is_speech or word.opens_content or word.joins for word in before)
    return Span(name[-1].start, name[0].end) if name and not is_parted else None
