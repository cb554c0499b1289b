"""Whether what stands behind a quotation tells who says it, or is about something else."""

from collections.abc import Sequence
from itertools import pairwise

from reader.comparing.differing.quoting.attributing.cue_words import CueWord

_SENTENCE_ENDS, _PERIODS = frozenset(".…!?"), frozenset(".…")
_SHORT_TAIL = 2  # words behind "Kerr said", where a period ends the quotation


def tells_of_quotation(words: Sequence[CueWord], ends: str, *, opens: bool) -> bool:
    """Tell whether the words behind a quotation may tell who says it, by the mark it `ends` with.

    Behind a period, a sentence of its own begins, but for two words of who said it. Else who says it is told right
    behind the quotation, whoever told of it `according to` whom.
    """
    words = words[_leading_stops(words) :]
    if not words:
        return True
    cue = next((at for at, word in enumerate(words) if word.is_cue), None)
    if any(word.text == "." and behind.text[0].isupper() for word, behind in pairwise(words[: cue or 0])):
        return False
    first = words[0]
    begins = first.text[0].isupper() and ends in _SENTENCE_ENDS
    if begins and opens and cue is not None and words[cue].names_the_told:
        return not any(word.opens_content for word in words[cue:])  # In an interview, Kerr told the paper about it.
    if cue is not None and words[cue].is_speech:
        is_said_on = any("as_said" in word.kinds for word in words[cue + 1 : cue + 2])  # was quoted as saying
        if cue and words[cue - 1].is_copula and not is_said_on:
            return False
        if first.begins_no_name or first.opens_content or (first.is_preposition and not first.is_name):
            return False
    if begins and (ends in _PERIODS or not opens):
        rest = words[cue + 1 :] if cue is not None else words
        tail = next((at for at, word in enumerate(rest) if word.text == "." or word.stops), len(rest))
        return cue is not None and tail <= _SHORT_TAIL
    return True


def _leading_stops(words: Sequence[CueWord]) -> int:
    return next((at for at, word in enumerate(words) if not word.stops), len(words))
