"""Where in its sentence a predicate stands: what it depends on, and whether a refusal governs it.

"Rejects the demand to leave" affirms no leaving, and what is not done "unless" something happens is hardly denied. A
negation is held against an affirmation only where nothing of the kind is on either side.
"""

from collections import Counter
from collections.abc import Sequence

from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_ENDS = frozenset(":;.?!")


def are_alike_in_clause(
    denying: Sequence[TaggedWord], cue: int, affirming: Sequence[TaggedWord], at: int, *, or_relative: bool = False
) -> bool:
    """Tell whether the predicate behind a `cue` and the one `at` its place on the other side depend on the same words.

    `or_relative` if the one may stand in a relative clause alone: "of which the county will pay half".
    """
    refusals = _refusals(denying), _refusals(affirming)
    if refusals[1] - refusals[0]:
        return False
    if denying[cue].entry("refusal") is None and refusals[0] - refusals[1]:
        return False  # "did not refuse"
    one, other = _subordinators(denying, cue), _subordinators(affirming, at)
    return one == other or (or_relative and _without_relatives(one, denying) == _without_relatives(other, affirming))


def _refusals(words: Sequence[TaggedWord]) -> frozenset[str]:
    """Return the stems of what refuses; what both sides refuse, or block, neither denies alone."""
    return frozenset(word.stem for word in words if word.entry("refusal") is not None)


def is_conditional(words: Sequence[TaggedWord]) -> bool:
    """Tell whether a sentence holds only under a condition, as with "unless"."""
    return any((entry := word.entry("subordinate")) is not None and entry.value == "condition" for word in words)


@read_once
def depends_on_condition(side: SentenceFacts) -> bool:
    """Tell of a whole sentence what `is_conditional` tells of some words."""
    return "subordinate" in side.kinds and is_conditional(side.words)


def _without_relatives(found: Counter[str], words: Sequence[TaggedWord]) -> Counter[str]:
    """Return the subordinators but for those that tell more of somebody, behind a comma; not of whom it is told."""
    relatives: set[str] = set()
    for at, word in enumerate(words):
        entry = word.entry("subordinate")
        if entry is not None and entry.value == "relative":
            before = at - 1 - (at > 1 and words[at - 1].entry("preposition") is not None)
            if before >= 0 and words[before].text == ",":
                relatives.add(word.text.lower())
    return Counter({text: count for text, count in found.items() if text not in relatives})


def _subordinators(words: Sequence[TaggedWord], before: int) -> Counter[str]:
    """Count the words that make the clause of a place depend on another, back to the mark that ends what is before.

    What somebody says is told with "that" or without: "dijo que podría cerrar". So is what is decided or considered:
    "decided to close", "considers closing".
    """
    decided = _behind_modals(words)
    begin = max((at + 1 for at in range(before) if words[at].text in _ENDS), default=0)
    return Counter(
        words[at].text.lower()
        for at in range(begin, before)
        if words[at].entry("subordinate") is not None
        and not _opens_what_is_said(words, at)
        and not (words[at].entry("infinitive") is not None and at in decided)
    )


def _behind_modals(words: Sequence[TaggedWord]) -> frozenset[int]:
    """Return the places of modal phrases and of the words behind them."""
    found = [(at, len(entry.stems)) for at, word in enumerate(words) if (entry := word.entry("modal")) is not None]
    return frozenset(place for at, length in found for place in range(at, at + length + 1))


def _opens_what_is_said(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a verb of saying stands before a subordinator that tells neither place nor time nor condition."""
    entry = words[at].entry("subordinate")
    before = [word for word in words[:at] if word.kind is not TokenKind.MARK][-1:]
    is_said = any(word.entry("speech") is not None for word in before)
    return is_said and entry is not None and not entry.value and words[at].entry("content_clause") is not None
