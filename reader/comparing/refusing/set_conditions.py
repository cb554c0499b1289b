"""Pairs of which one sets as a condition what the other tells as it is are doubted.

"Orvane will hand over no readings unless Kerrin withdraws its claim" and "Kerrin will not withdraw its claim" share
what the one demands, and are demand and answer: two things, though either may be the news on the other.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.agreement_in_words import are_alike
from reader.comparing.differing.statements.clause_bounds import parts_clauses
from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, read_facts, read_once
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.refusing.refused_pairs import Told

_SETTING = frozenset({"subordinate"})
_CONDITION = "condition"
_FEWEST_OTHERS = 2  # words outside of the condition: what is to happen if it is met


def is_condition_alone(left: Told, right: Told) -> bool:
    """Tell whether one side alone sets a condition, and all that it shares with the other, names aside, is in it."""
    if not (may_have(*left, _SETTING) or may_have(*right, _SETTING)):
        return False
    sides = read_facts(*left, None), read_facts(*right, None)
    cues = [_openers(side) for side in sides]
    if bool(cues[0]) is bool(cues[1]):
        return False
    setting, other = sides if cues[0] else sides[::-1]
    cue = (cues[0] or cues[1])[0]
    return _is_open(setting.words, cue) and _shares_what_is_behind(setting, cue, other)


@read_once
def _openers(side: SentenceFacts) -> Sequence[int]:
    return (
        [at for at, word in enumerate(side.words) if _opens_condition(word)]
        if not _SETTING.isdisjoint(side.kinds)
        else []
    )


def _opens_condition(word: TaggedWord) -> bool:
    entry = word.entry("subordinate")
    return entry is not None and entry.value == _CONDITION


def _is_open(words: Sequence[TaggedWord], cue: int) -> bool:
    """Tell whether what depends on a condition stands before it and is not so yet.

    A time may stand behind "until": that something lasts so long tells of it.
    """
    if any(at < cue for at in negations(words)):
        return True
    return words[cue].entry("until") is None and any(word.entry("will") for word in words[:cue])


def _shares_what_is_behind(setting: SentenceFacts, cue: int, other: SentenceFacts) -> bool:
    words, languages = setting.words, (setting.language, other.language)
    end = next((at for at in range(cue + 1, len(words)) if parts_clauses(words[at])), len(words))
    theirs = [word for word in other.words if _tells(other, word)]
    told = [at for at, word in enumerate(words) if at != cue and _tells(setting, word)]
    same = {at: next((one for one in theirs if are_alike(words[at], one, languages)), None) for at in told}
    shared = [at for at, one in same.items() if one is not None and not (words[at].is_name and one.is_name)]
    outside = [at for at in told if not cue < at < end and same[at] is None]
    return bool(shared) and all(cue < at < end for at in shared) and len(outside) >= _FEWEST_OTHERS


def _tells(side: SentenceFacts, word: TaggedWord) -> bool:
    return word.kind is not TokenKind.MARK and word.is_content and not is_dated(side, word)
