"""What a sentence tells was destroyed or was not, and whether it tells by whom."""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_RUIN = "ruin"
_PASSIVE = 3  # words from "was" to "destroyed", and from there to "by"
_GENITIVE = frozenset({"'", "’", "s", "-"})


def befell_the_same(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one noun is what was destroyed on both sides: wrecked the road bridge, the bridge was swept away."""
    heads = _destroyed(left), _destroyed(right)
    return heads[0] == heads[1] != ""


def befell_others(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences tell of the ruin of two things, as far as words show."""
    heads = _destroyed(left), _destroyed(right)
    return all(heads) and heads[0] != heads[1]


def may_be_done_by_another(denying: SentenceFacts, cue: int, affirming: SentenceFacts, place: int) -> bool:
    """Tell whether somebody did not do what was done, by whom is not told: the police did not shoot, he was shot.

    What a flood did not destroy was hardly destroyed by anything else that day.
    """
    if not _is_passive(affirming.words, place):
        return False
    behind = affirming.words[place + 1 : place + 1 + _PASSIVE]
    return (
        not any(word.entry("agent") is not None for word in behind)
        and not _is_passive(denying.words, cue + _PASSIVE)
        and not any(word.entry("hazard") is not None for word in denying.words[:cue])
    )


def places_of_axis(side: SentenceFacts, axis: str) -> list[int]:
    """List the places of the words of an axis of opposites."""
    return [
        at
        for at, word in enumerate(side.words)
        if any(entry.kind == "opposite" and entry.value[:-1] == axis for entry in word.entries)
    ]


def length_of(word: TaggedWord) -> int:
    """Return how many words the opposite takes up that begins with a word: "need not" denies nothing else."""
    return max([len(entry.stems) for entry in word.entries if entry.kind == "opposite"], default=1)


def _destroyed(side: SentenceFacts) -> str:
    """Return the stem of what was destroyed or was not; "" where words do not show it."""
    words, at = side.words, next(iter(places_of_axis(side, _RUIN)), 0)
    if not at or "passive" not in read_lexicon(side.language).words:
        return ""
    is_passive = _is_passive(words, at)
    noun = list(takewhile(_is_of_noun, words[0:at] if is_passive else words[at + length_of(words[at]) :]))
    return next((word.stem for word in reversed(noun) if word.is_content), "")


def _is_passive(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether an auxiliary stands before a verb: was destroyed, not "there was no lifeguard"."""
    before = reversed(words[max(0, at - _PASSIVE) : at])
    return any(word.entry("passive") is not None for word in takewhile(lambda word: not _opens_noun(word), before))


def _is_of_noun(word: TaggedWord) -> bool:
    is_inside = word.is_content and word.entry("preposition") is None
    return (
        is_inside or word.entry("article") is not None or word.entry("indefinite") is not None or word.text in _GENITIVE
    )


def _opens_noun(word: TaggedWord) -> bool:
    return word.entry("determiner") is not None or word.entry("article") is not None
