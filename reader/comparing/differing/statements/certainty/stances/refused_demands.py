"""What one sentence says that somebody demands or opens, and the other that the same one refuses: an inquiry.

Words tell whose stance it is: the name or the office right before the verb is the same on both sides. All that is
refused stands in what is demanded, so that who rejects a public inquiry may demand another one.
"""

from collections.abc import Iterator
from datetime import timedelta

from reader.comparing.crosslingual.phonetics import sound_likeness
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.certainty.stances.told_stances import (
    INFINITIVES,
    Stance,
    Words,
    demands,
    opens,
    read_stance,
)
from reader.comparing.differing.statements.governed_words import negations_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import fold
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_UNSURE = frozenset({"modal", "undecided"})
_ALIKE = 0.75  # of the sounds of two names, each written in its own script
_FULL = 2  # words of a name that tells who somebody is, its last ones
_DENIES, _PAID = "truth-", "pay"

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_refused_demands(left: SentenceFacts, right: SentenceFacts, later: timedelta | None) -> Iterator[Found]:
    """Yield the clash of what one side alone refuses and demands on the other; `later` as for quantities."""
    if "refusal" not in left.kinds ^ right.kinds:
        return
    refusing, other = (left, right) if "refusal" in left.kinds else (right, left)
    if other.kinds.isdisjoint({"dealt", "opens"}) or not _UNSURE.isdisjoint(left.kinds | right.kinds):
        return
    if tell_other_days(left, right) or any(map(_denies_or_asks, (left, right))):
        return
    refused = _refused(refusing)
    if refused is None:
        return
    languages = refusing.language, other.language
    for at, word in enumerate(other.words):
        if not (demands(word) or opens(other.words, at)):
            continue
        told = read_stance(other, at)
        if told is None or not told.thing or not _are_one(refused, told):
            continue
        if not _is_in(refused.thing, told.thing, languages) or not _is_head(refused.thing, told, languages):
            continue
        has_come = told.is_opened and later is not None and (not later or (later > timedelta()) == (other is right))
        spans = _span(refused), _span(told)
        verdict = Verdict.LATER_REPORT if has_come else Verdict.CLASH
        yield DifferenceKind.NEGATION, verdict, *(spans if refusing is left else spans[::-1]), 0.7
        return


def refuse_and_demand(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell if one side alone refuses and the other demands: what is refused to somebody, or was in another year."""
    if "refusal" not in left.kinds ^ right.kinds:
        return False
    other = right if "refusal" in left.kinds else left
    return not other.kinds.isdisjoint({"dealt", "sought"}) and any(
        demands(word) or word.entry("sought") is not None for word in other.words
    )


def _denies_or_asks(side: SentenceFacts) -> bool:
    is_denied = any(side.words[at].entry("refusal") is None for at in negations_of(side))
    return is_denied or side.text.rstrip().endswith("?")


def _refused(side: SentenceFacts) -> Stance | None:
    """Read the only refusal of a sentence, which demands nothing but in what it refuses: rejected calls for it."""
    words = side.words
    cues = [at for at, word in enumerate(words) if word.entry("refusal") is not None]
    if len(cues) != 1 or _denies(words, cues[0]):
        return None
    told = read_stance(side, cues[0])
    demanded = [word for word in words if demands(word)]
    if told is None or not told.thing or any(not told.cue.end <= word.start < told.thing[-1].end for word in demanded):
        return None
    if any(_pays(word) for word in words if told.cue.end <= word.start < told.thing[-1].start):
        return None  # who refuses to pay for cameras may demand them
    return told


def _pays(word: TaggedWord) -> bool:
    return (entry := word.entry("dealt")) is not None and entry.value == _PAID


def _denies(words: Words, at: int) -> bool:
    """Tell whether somebody says that something is not so, rather than that he won't have it."""
    is_denial = any(entry.kind == "opposite" and entry.value == _DENIES for entry in words[at].entries)
    return is_denial and not any(word.text.lower() in INFINITIVES for word in words[at + 1 : at + 2])


def _are_one(one: Stance, other: Stance) -> bool:
    """Tell whether two stances are of one person: by a full name, or by an office that no other name stands with."""
    full = [side.names[-_FULL:] for side in (one, other)]
    if all(full):
        fewest = min(map(len, full))
        is_same = _sound_alike(*(name[-fewest:] for name in full))
        return is_same and (fewest == _FULL or one.office == other.office != "")
    is_elsewhere = one.town and other.town and not _sound_alike(one.town, other.town)
    return one.office == other.office != "" and not is_elsewhere


def _sound_alike(one: Words, other: Words) -> bool:
    first, second = ("".join(fold(word.text) for word in name) for name in (one, other))
    if first.isascii() == second.isascii():
        return first == second
    return sound_likeness(sound_of(first), sound_of(second)) >= _ALIKE


def _is_in(refused: Words, told: Words, languages: tuple[str, str]) -> bool:
    """Tell whether all that is refused stands in what is told, so that no part of it may be what is refused alone."""
    return all(any(_is_same(one, other, languages) for other in told) for one in refused)


def _is_head(refused: Words, told: Stance, languages: tuple[str, str]) -> bool:
    """Tell whether what is refused is what is told of before any preposition: no tax, in a campaign against it."""
    return any(_is_same(one, other, languages) for one in refused for other in told.thing[: told.head])


def _is_same(one: TaggedWord, other: TaggedWord, languages: tuple[str, str]) -> bool:
    if fold(one.text) == fold(other.text):
        return True
    return one.stem == other.stem if languages[0] == languages[1] else correspond(one, other, languages)


def _span(stance: Stance) -> Span:
    """Return the words from the verb to what is told of, whichever is first."""
    return Span(min(stance.cue.start, stance.thing[0].start), max(stance.cue.end, stance.thing[-1].end))
