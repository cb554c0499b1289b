"""Who is the subject of a verb of saying before a quotation, in a language that puts subjects right before their verbs.

1. Behind the subject stand auxiliaries, adverbs and days: Kerr [had later] said, Kerr [on Monday] said.
2. Behind a comma, a participle or a second verb belongs to who the sentence is about: Kerr left, saying; Kerr left and
   said.
3. Whoever begins a sentence does so behind what leads into it: Asked about the weir on Monday, Kerr said.
A name that is owned or governed, an object and the noun of a thing are nobody: then it is not known who speaks.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.quoting.attributing.cue_words import CueWord
from reader.comparing.differing.quoting.attributing.subjects.leading import main_subject, set_off_subject
from reader.comparing.differing.quoting.attributing.subjects.phrases import phrase_ending
from reader.comparing.differing.quoting.attributing.subjects.word_classes import (
    CLAUSE_PARTS,
    FULL_NAME,
    PARTICIPLE,
    PAST,
    is_adverb,
    is_parting,
    is_people,
)
from reader.model.article import Span

SUBJECT_FIRST = frozenset({"en"})
_REFUSAL_REACH = 3  # words from "never" to "said"


def subject_of_cue(words: Sequence[CueWord], at: int, *, opens: bool = True) -> Span | None:
    """Return who says what follows the verb of saying at a place among the words before a quotation.

    `opens` as of `read_before`: where the words open no sentence, whom that is about is not known.
    """
    found = _subject_of_cue(words, at)
    if found is None or opens:
        return found
    # Only what stands by the verb tells it: [he was there] and said.
    near = words[at - 1] if at else None
    joined = near is not None and (near.stops or near.joins or "but" in near.kinds)
    is_participle = words[at].text.lower().endswith(PARTICIPLE)
    return None if (joined or is_participle) and found.start <= words[min(2, at)].start else found


def _subject_of_cue(words: Sequence[CueWord], at: int) -> Span | None:
    verb = words[at]
    if _negates(words, at):
        return None
    end = _skip_between(words, at)
    if end == 0:
        return None
    before = words[end - 1]
    is_participle = verb.text.lower().endswith(PARTICIPLE)
    if before.opens_infinitive:
        is_last = all(word.stops or word.opens_content for word in words[at + verb.reach :])
        goes_on = end > 1 and "goes_on" in words[end - 2].kinds  # went on to say
        return main_subject(words[: end - 1]) if is_last or goes_on else None
    if before.is_copula and not is_participle:
        return None  # was called
    while end and is_participle and words[end - 1].is_copula:
        end -= 1
    return _subject_at(words, end, is_participle=is_participle) if end else None


def _subject_at(words: Sequence[CueWord], end: int, *, is_participle: bool) -> Span | None:
    before = words[end - 1]
    if "who" in before.kinds:
        return _antecedent(words, _without_stops(words, end - 1))
    if before.joins or "but" in before.kinds:
        return main_subject(words[: end - 1])
    if before.stops or is_parting(words, end - 1):
        if is_participle:
            return _earlier(words[:end]) or main_subject(words[: end - 1])
        return _beside(words, end - 1) or set_off_subject(words[:end]) or main_subject(words[: end - 1])
    if is_participle and "as_said" in before.kinds:
        return phrase_ending(words, end - 1)
    if is_participle and before.is_name:
        first = next((at for at in range(end, 0, -1) if not words[at - 1].is_name), 0)
        is_genitive = first > 0 and words[first - 1].continues_name
        if first and words[first - 1].begins_no_name and not is_genitive:
            return main_subject(words[:end])  # sent a letter to Kerr saying
        return phrase_ending(words, end, is_governed=is_genitive)
    if is_participle and (before.is_preposition or before.is_subordinating or "utterance" in before.kinds):
        return _earlier(words[:end]) or main_subject(words[:end])
    if before.is_subordinating or before.opens_content:
        return None
    return phrase_ending(words, end) or _far_subject(words, end)


def _antecedent(words: Sequence[CueWord], end: int) -> Span | None:
    """Return whom a clause with "who" tells more of: the attorney, who wrote; Ann Kerr, the envoy, who said."""
    found = phrase_ending(words, end, is_governed=True)
    if found is None:
        return None
    first = next(at for at, word in enumerate(words) if word.start >= found.start)
    if words[end - 1].is_name and is_people(words[end - 1]):  # Ann Kerr, a Democrat, who said
        first -= len(list(takewhile(lambda word: not (word.stops or word.is_speech), reversed(words[:first]))))
    elif words[end - 1].is_name:
        return found
    is_apposed = first > 1 and words[first - 1].text == ","
    if is_apposed and words[first - 2].is_name and not words[first - 2].is_owner:
        return phrase_ending(words, first - 1, is_governed=True)
    return found


def _beside(words: Sequence[CueWord], end: int) -> Span | None:
    """Return the name before what stands between commas, or the whole name there: what Ann Kerr, 71, called."""
    first = end
    while first and not (words[first - 1].stops or is_parting(words, first - 1)):
        first -= 1
    if not first:
        return None
    apposed = words[first:end]
    is_whole = len(apposed) >= FULL_NAME and all(word.is_name for word in apposed)
    if is_whole and (words[first - 1].is_dash or (first > 1 and words[first - 2].text.islower())):
        return Span(apposed[0].start, apposed[-1].end)
    found = phrase_ending(words, first - 1)
    if found is None or not words[first - 2].is_name:
        return None
    start = next(at for at, word in enumerate(words) if word.start >= found.start)
    before = words[start - 1] if start else None
    opens = before is None or before.opens_content or "what" in before.kinds or before.is_speech
    return found if opens and not any(word.is_speech for word in apposed) else None


def _far_subject(words: Sequence[CueWord], end: int) -> Span | None:
    """Return whom a sentence is about where no verb but the one behind `end` is told of him: Crowds in Tarn chanted."""
    found = main_subject(words[:end])
    if found is None:
        return None
    behind = [word for word in words[:end] if word.start >= found.end]
    is_joined = bool(behind) and (behind[0].is_preposition or behind[0].text.endswith(PARTICIPLE))
    has_clause = any(
        word.stops or word.is_speech or word.is_pronoun or word.is_subordinating or word.opens_content or word.joins
        or not word.kinds.isdisjoint(CLAUSE_PARTS)
        for word in behind
    )  # fmt: skip
    has_verb = any(word.text.islower() and word.text.endswith(PAST) for word in behind)
    return found if is_joined and not has_clause and not has_verb else None


def _earlier(words: Sequence[CueWord]) -> Span | None:
    """Return the subject of the first verb of saying of the words: his lawyer, Ann Kerr, said on Monday, adding.

    What others said is told behind "that": Kerr began by saying that what Roe complained about was done, adding.
    """
    return next(
        (
            found
            for at, word in enumerate(takewhile(lambda word: not word.opens_content, words))
            if word.is_speech and not word.text.lower().endswith(PARTICIPLE)
            if (found := _subject_of_cue(words[: at + 1], at)) is not None
        ),
        None,
    )


def _negates(words: Sequence[CueWord], at: int) -> bool:
    """Tell whether it is not said: never said, declined to say."""
    near = [word for word in words[max(0, at - 3) : at] if not word.stops]
    return any(word.refuses or ("negation" in word.kinds and not word.is_name) for word in near)


def _skip_between(words: Sequence[CueWord], at: int) -> int:
    """Return where the words end that stand before a verb and what belongs to it."""
    while at:
        word = words[at - 1]
        is_mark = not (word.text[0].isalnum() or word.stops or word.is_dash or word.text == ".")
        is_part = not word.is_name and "day_part" in word.kinds and at > 1 and _leads_to_day(words, at - 1)
        opens_time = word.is_preposition and at < len(words) and _is_time(words[at])
        if is_mark or word.is_auxiliary or is_adverb(word) or word.is_date or is_part or opens_time:
            at -= 1
        else:
            break
    return at


def _leads_to_day(words: Sequence[CueWord], at: int) -> bool:
    before = words[at - 1]
    return before.is_date or "which_day" in before.kinds


def _is_time(word: CueWord) -> bool:
    return word.is_date or word.text.isdigit() or "day_part" in word.kinds


def _without_stops(words: Sequence[CueWord], end: int) -> int:
    while end and words[end - 1].stops:
        end -= 1
    return end
