"""Whom a sentence is about: who is named first in it, behind what leads into it.

"Asked about the weir on Monday, [Kerr] left and said"; "[the envoy], Ann Kerr, left". An office with a name in
commas behind it is that name.
"""

from collections.abc import Sequence

from reader.comparing.differing.quoting.attributing.cue_words import CueWord
from reader.comparing.differing.quoting.attributing.subjects.word_classes import (
    ADVERB,
    FULL_NAME,
    LONGEST_NOUN,
    PARTICIPLE,
    PAST,
    is_adverb,
    is_people,
    is_person,
    parts,
)
from reader.model.article import Span

_BETWEEN_NAMES = 4  # words of the office that stands between a body and a name: White House press secretary Ann Kerr
_MOST_LEADS = 4  # phrases and clauses before the subject of a sentence


def main_subject(words: Sequence[CueWord]) -> Span | None:
    """Return whom a sentence is about, by its first words."""
    start = _behind_leads(words)
    if start >= len(words):
        return None
    if words[start].is_pronoun:
        return Span(words[start].start, words[start].end)
    end = start
    while end < len(words) and not parts(words, end):
        end += 1
    while start < end and words[start].is_date:
        start += 1
    found = _leading_phrase(words, start, end)
    if found is None:
        return None
    return _apposed_name(words, found) or Span(words[found[0]].start, words[found[1] - 1].end)


def set_off_subject(words: Sequence[CueWord]) -> Span | None:
    """Return the name before the first comma of a sentence that goes on with it: Opera star [Ann Kerr], who ..., said.

    Nothing but nouns may stand before it there, be they unknown to the tables.
    """
    start = _behind_leads(words)
    end = next((at for at in range(start, len(words)) if words[at].text == ","), None)
    if end is None or any(parts(words, at) for at in range(start, end)):
        return None
    name = end
    while name > start and words[name - 1].is_name:
        name -= 1
    office = words[start:name]
    is_noun = bool(office) and all(word.text[0].isalpha() for word in office) and office[-1].text.islower()
    is_own = not any(word.is_owner or word.is_date for word in words[start:end])
    is_far = any(word.determines for word in office[1:])
    if name == end or len(office) > LONGEST_NOUN or not is_noun or not is_own or is_far:
        return None
    return Span(words[name].start, words[end - 1].end)


def _behind_leads(words: Sequence[CueWord]) -> int:
    """Return where the subject begins, behind phrases and clauses that lead into a sentence and end with commas."""
    at = 0
    for _ in range(_MOST_LEADS):
        while at < len(words) and (
            words[at].stops or words[at].joins or "but" in words[at].kinds or is_adverb(words[at])
        ):
            at += 1
        if at >= len(words) or not _leads(words, at):
            return at
        at = next((place + 1 for place in range(at, len(words)) if words[place].text == ","), len(words))
    return len(words)


def _leads(words: Sequence[CueWord], at: int) -> bool:
    """Tell whether a word opens what leads into a sentence: In Tarn, Asked about it, Speaking to us, Later that day."""
    word, lower = words[at], words[at].text.lower()
    if word.is_pronoun:
        return False
    if (
        word.begins_no_name
        or word.opens_infinitive
        or "according" in word.kinds
        or "beside_verb" in word.kinds
        or "as_said" in word.kinds
    ):
        return True
    comma = next((place for place in range(at, len(words)) if words[place].text == ","), None)
    if comma is None:
        return False
    lead = words[at:comma]
    if any("day_part" in one.kinds or one.is_date for one in lead) and not any(map(is_people, lead)):
        return not any(one.is_name for one in lead[1:])
    is_verbal = lower.endswith((PARTICIPLE, PAST)) and len(lead) > 1 and not lead[1].is_name
    return is_verbal or (len(lead) == 1 and (word.text.endswith(ADVERB) or not word.is_name))


def _leading_phrase(words: Sequence[CueWord], start: int, end: int) -> tuple[int, int] | None:
    """Return the words from `start` on that name somebody, up to `end` at most."""
    named = start + (words[start].determines and start + 1 < end and words[start + 1].is_name)
    while named < end and (words[named].is_name or (words[named].is_dash and named > start)):
        named += 1
    if named == start:
        return _leading_office(words, start, end)
    while named + 1 < len(words) and words[named].continues_name and words[named + 1].is_name:
        named += 1
        while named < len(words) and words[named].is_name:
            named += 1
    end = max(end, named)
    while end < len(words) and not parts(words, end):
        end += 1
    is_owned = words[named - 1].is_owner
    for at in range(named, min(end, named + _BETWEEN_NAMES)):
        if is_person(words[at]):
            head = at + 1
            while head < end and is_person(words[head]) and not words[head].is_name:
                head += 1
            last = head
            while last < end and words[last].is_name and not words[last].is_owner:
                last += 1
            return (head, last) if last > head else (start, head)
        if (words[at].text.endswith((PAST, ADVERB)) or words[at].determines) and not is_owned:
            break
    return None if is_owned else (start, named)


def _leading_office(words: Sequence[CueWord], start: int, end: int) -> tuple[int, int] | None:
    for at in range(start, min(end, start + LONGEST_NOUN)):
        word = words[at]
        if at > start + 1 and word.determines:
            return None
        if is_person(word) and not word.is_owner and not word.is_name:
            if at + 1 < end and is_people(words[at + 1]) and not words[at + 1].is_name:
                continue
            last = at + 1
            while last < end and words[last].is_name:
                last += 1
            return (at + 1, last) if last > at + 1 else (start, at + 1)
    return None


def _apposed_name(words: Sequence[CueWord], found: tuple[int, int]) -> Span | None:
    """Return the whole name between commas behind an office: the envoy, Ann Kerr."""
    end = found[1]
    if words[end - 1].is_name or end >= len(words) or words[end].text != ",":
        return None
    last = end + 1
    while last < len(words) and words[last].is_name:
        last += 1
    is_set_off = last == len(words) or words[last].text == ","
    return Span(words[end + 1].start, words[last - 1].end) if last - end - 1 >= FULL_NAME and is_set_off else None
