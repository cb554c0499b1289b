"""What one sentence holds possible, undecided or alleged, and the other tells as sure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.comparing.differing.lexicons import Entry
from reader.comparing.differing.statements.certainty.possibilities.hearsay import read_hearsay
from reader.comparing.differing.statements.clauses import are_alike_in_clause
from reader.comparing.differing.statements.governed_words import counterpart_of, governed_word, negations, word_without
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, stems_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import differ
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_NEAR = 3  # words behind "could" among which is what can be heard
_DECIDED = 0.6  # agreement from which on what is decided is what is not decided yet
_PROVEN = 0.8  # agreement from which on what is thought is what is proven
_HEDGES = frozenset({"hedged", "alleged"})
_OF_HEARSAY = frozenset({"reported", "perfect", "deed"})
_TOLD_BY = frozenset({"speech", "according", "modal"})
# Behind these stands a verb, as far as none of the small words below stands between.
_BEFORE_VERBS = frozenset({"may", "might", "could", "can", "should"})
_BETWEEN = frozenset({
    *("be", "have", "been", "being", "not", "also", "yet", "still", "soon", "well", "now", "only", "then", "once"),
    *("again", "even", "just", "never", "all", "both", "already", "later", "eventually"),
})  # fmt: skip
_ARTICLES = ("article", "indefinite")
_DOUBTS = frozenset({"possible", "able", "open"})
# Endings of verbs that tell what will be.
FUTURES = {
    "es": ("rá", "rán", "ré", "remos"), "pt": ("rá", "rão", "rei", "remos"), "it": ("rà", "ranno", "rò", "remo"),
    "fr": ("ra", "ront", "rai", "rons"),
}  # fmt: skip
# Verbs that hold possible what is to come, "may" as well as "is free to", and endings of verbs that tell what has been.
_OF_NOW = "can_now"
_PASTS = {
    "pl": ("ł", "ła", "ło", "li", "ły"), "ru": ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"),
}  # fmt: skip
_IMPERFECT = "يتنأ"  # Arabic verbs begin with these where they do not tell what has been

Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]


def compare_certainty(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    """Yield the clash of certainty of two sentences, which agree in `common` of what they are about."""
    cues = [[(at, entry) for at, entry in _modals(side.words) if entry.value in _DOUBTS] for side in (left, right)]
    if not cues[0] and not cues[1] and common == 1.0:
        yield from _compare_allegations(left, right)
    if common >= _PROVEN:
        yield from _compare_proofs(left, right, common)
    if bool(cues[0]) == bool(cues[1]):
        return
    side, other = (left, right) if cues[0] else (right, left)
    if any(entry.value in _HEDGES for _, entry in _modals(other.words)):
        return  # "is suspected" and "may have"
    at, cue = (cues[0] or cues[1])[0]
    phrase = side.words[at : at + len(cue.stems)]
    if len(phrase) > 1 and any(word.is_content and counterpart_of(word, other) is not None for word in phrase):
        return  # "in talks" and "talks on it": both tell of them
    if cue.value == "possible" and (told := word_without(side, at, other)) is not None:
        pair = (side.words[at], told) if side is left else (told, side.words[at])
        yield DifferenceKind.MODALITY, Verdict.CLASH, *pair, 1.0
        return
    if any(entry.value == "sure" for place, entry in _modals(side.words) if place < at):
        return
    sure = next((place for place, entry in _modals(other.words) if entry.value == "sure"), None)
    if cue.value == "open":
        found = sure if common >= _DECIDED else None
    else:
        found = _affirmed(side, at, other, sure, is_able=cue.value == "able")
    if found is not None:
        held_possible, affirmed = Span(phrase[0].start, phrase[-1].end), other.words[found]
        facing = (held_possible, affirmed) if side is left else (affirmed, held_possible)
        yield DifferenceKind.MODALITY, Verdict.CLASH, *facing, common


def _compare_allegations(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Find what is alleged on one side and told as a fact, by nobody else, on the other, where all else is the same."""
    alleged = [[at for at, entry in _modals(side.words) if entry.value == "alleged"] for side in (left, right)]
    side, other = (left, right) if alleged[0] else (right, left)
    if bool(alleged[0]) == bool(alleged[1]) or not other.kinds.isdisjoint(_TOLD_BY):
        return
    at = (alleged[0] or alleged[1])[0]
    governed = governed_word(side.words, at, "modal") or _behind_comma(side.words, at)
    place = counterpart_of(governed, other) if governed is not None else None
    if place is not None and are_alike_in_clause(side.words, at, other.words, place):
        pair = (side.words[at], other.words[place]) if side is left else (other.words[place], side.words[at])
        yield DifferenceKind.MODALITY, Verdict.CLASH, *pair, 1.0


def _behind_comma(words: Sequence[TaggedWord], at: int) -> TaggedWord | None:
    """Return the first telling word behind a phrase that a comma sets apart: "по слухам, директор"."""
    entry = words[at].entry("modal")
    last = at + (len(entry.stems) if entry is not None else 1)
    is_apart = [word.text for word in words[last : last + 1]] == [","]
    return next((word for word in words[last + 1 :] if word.is_content), None) if is_apart else None


def _compare_proofs(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    """Find what is only thought on one side and beyond doubt on the other."""
    told = [[(at, entry.value) for at, entry in _modals(side.words)] for side in (left, right)]
    values = [{value for _, value in side} for side in told]
    for hedged, proven in ((0, 1), (1, 0)):
        if "proven" in values[proven] and "proven" not in values[hedged] and values[hedged] & _HEDGES:
            if values[proven] & _HEDGES or negations(left.words) or negations(right.words):
                return
            cues = [next(at for at, value in told[hedged] if value in _HEDGES)]
            cues.insert(proven, next(at for at, value in told[proven] if value == "proven"))
            yield DifferenceKind.MODALITY, Verdict.CLASH, left.words[cues[0]], right.words[cues[1]], common
            return


def _affirmed(side: SentenceFacts, at: int, other: SentenceFacts, sure: int | None, *, is_able: bool) -> int | None:
    """Return the word of the other side that affirms what the modal word at `at` holds possible."""
    if any(word.kind is TokenKind.NUMBER for word in side.words[at + 1 : at + 2]):
        return None  # "a likely 2020 run": of a noun, not of what is done
    governed = governed_word(side.words, at, "modal")
    place = counterpart_of(governed, other) if governed is not None else None
    if place is None or not are_alike_in_clause(side.words, at, other.words, place):
        return None
    if side.words[at].text.lower() in _BEFORE_VERBS and (
        _has_verb_of_its_own(side, at, other) or _is_noun(other.words, place)
    ):
        return None
    is_able = is_able or (
        side.words[at].entry(_OF_NOW) is not None and other.words[place].text.endswith(_PASTS.get(other.language, ()))
    )
    is_able = is_able or any(word.entry("perceive") is not None for word in side.words[at + 1 : at + _NEAR])
    is_future = other.words[place].text.endswith(FUTURES.get(other.language, ()))
    if sure is None and not is_future:
        is_dated = bool(other.dates) and not any(differ(a, b) is False for a in side.dates for b in other.dates)
        if is_able or is_dated:
            return None  # what was possible has come true since, on the day that is told
    return place if sure is None else sure


def _has_verb_of_its_own(side: SentenceFacts, at: int, other: SentenceFacts) -> bool:
    """Tell if a modal governs a verb that is too common to tell much and not on the other side: may go home, homes."""
    behind = side.words[at + 1 : at + 1 + _NEAR]
    verb = next((word for word in behind if word.text.lower() not in _BETWEEN), None)
    is_common = verb is not None and verb.kind is TokenKind.WORD and not verb.is_content
    return verb is not None and is_common and verb.stem not in stems_of(other)


def _is_noun(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word stands as a noun: the opening of shops affirms of none that it opens."""
    before = words[at - 1] if at else None
    return before is not None and any(map(before.entry, _ARTICLES))


def _modals(words: Sequence[TaggedWord]) -> list[tuple[int, Entry]]:
    """List the modal words with their places; a month of the same letters is none, nor what tells the past."""
    found = []
    for at, word in enumerate(words):
        entry = word.entry("modal")
        if entry is None or (word.entry("month") and word.text[0].isupper() and at):
            continue
        if entry.value == "imperfect":
            if not (at + 1 < len(words) and words[at + 1].text[0] in _IMPERFECT):
                continue
            entry = replace(entry, value="possible")
        if entry.value in _OF_HEARSAY:
            entry = replace(entry, value=read_hearsay(words, at, entry.value))
        found.append((at, entry))
    return found
