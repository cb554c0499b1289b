"""Which words before a place name somebody: a name, an office or a body that nothing owns and nothing governs."""

from collections.abc import Sequence

from reader.comparing.differing.quoting.attributing.cue_words import CueWord
from reader.comparing.differing.quoting.attributing.subjects.word_classes import (
    ADVERB,
    FULL_NAME,
    LONGEST_NOUN,
    PARTICIPLE,
    PAST,
    PERSONS,
    PLURAL,
    is_people,
    is_person,
    parts,
)
from reader.model.article import Span


def phrase_ending(words: Sequence[CueWord], end: int, *, is_governed: bool = False) -> Span | None:
    """Return the name, the office or the body that words end with, if nothing owns it, nor governs it unless asked."""
    if not end:
        return None
    last = words[end - 1]
    if last.is_pronoun:
        return Span(last.start, last.end)
    first = end
    while first and not parts(words, first - 1):
        first -= 1
    if first == end or last.is_owner or not last.text[0].isalnum():
        return None
    governor = words[first - 1] if first else None
    governs = governor is not None and governor.begins_no_name and not governor.links_clause
    if governor is not None and governs and last.is_name and not is_governed and "reach" in governor.kinds:
        held = _holder(words, first - 1)
        if held is not None:
            return Span(held, last.end)
        if governor.continues_name and not is_governed:
            return None
    start = end
    while start > first and (words[start - 1].is_name or words[start - 1].is_dash):
        start -= 1
    if first == 0 and start == 1 < end and words[0].text[0].isupper() and not _opens(words[0]):
        start = 0
    if start < end:
        is_whole = is_governed or start > first or not governs
        start = _beginning_of_joined(words, start) if start == first else start
        return Span(words[start].start, last.end) if is_whole and words[start].text[0].isalnum() else None
    return _office(words, first, end, is_governed=is_governed or not governs)


def _beginning_of_joined(words: Sequence[CueWord], last: int) -> int:
    """Return where names begin that "and" joins to the last ones, if they open a clause: Ann Orr and Jan Roe said."""
    at = last - 1
    if at < 1 or not words[at].joins:
        return last
    start = at
    while start and (words[start - 1].is_name or (start < at and words[start - 1].continues_name)):
        start -= 1
    if start == 1 and words[0].text[0].isupper() and not _opens(words[0]):
        start = 0
    if 0 < start < at and words[start - 1].determines:
        start -= 1
    is_first = start == 0 or words[start - 1].opens_content or words[start - 1].stops
    return start if start < at and is_first and words[start].text[0].isalnum() else last


def _opens(word: CueWord) -> bool:
    is_opener = word.determines or word.begins_no_name or word.is_date
    return is_opener or _is_adverb_of(word.text) or not word.kinds.isdisjoint(("beside_verb", "day_part"))


def _is_adverb_of(text: str) -> bool:
    return text.endswith((ADVERB, PARTICIPLE, PAST))


def _holder(words: Sequence[CueWord], preposition: int) -> int | None:
    """Return where somebody begins to whom a name belongs: [a spokeswoman] for the Bank of Tarn."""
    first = preposition
    while first and not parts(words, first - 1):
        first -= 1
    chunk = words[first:preposition]
    if not chunk:
        return None
    people = [at for at, word in enumerate(chunk) if is_person(word) and at >= len(chunk) - FULL_NAME]
    if not people and not all(word.is_name or word.determines for word in chunk):
        return None
    governor = words[first - 1] if first else None
    if governor is not None and governor.is_preposition and not governor.links_clause:
        return None
    opener = max([at for at, word in enumerate(chunk) if word.determines], default=0)
    return chunk[opener].start


def _office(words: Sequence[CueWord], first: int, end: int, *, is_governed: bool) -> Span | None:
    """Return an office or a group without a name of its own: the mayor, a British source, critics."""
    head = words[end - 1]
    is_plural = head.text.islower() and head.text.removesuffix(PLURAL).endswith(PERSONS)
    opens = first == 0 and words[0].determines and not _opens(head)  # The quartet stated
    if not (opens or is_people(head) or is_plural or head.text.endswith(PERSONS)) or not is_governed:
        return None
    openers = [at for at in range(first, end) if words[at].determines or words[at].is_owner]
    start = openers[-1] if openers else first
    while start > first and words[start].is_owner and (words[start - 1].is_name or words[start - 1].determines):
        start -= 1
    if end - start > LONGEST_NOUN or (not openers and start and words[start - 1].is_speech):
        return None  # warned residents
    return Span(words[start].start, head.end)
