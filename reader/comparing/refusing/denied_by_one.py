"""Pairs of which one denies in most words what the other tells are doubted: told and denied is no agreement.

"He didn't make the case that he was upholding the rule of law" and "Barr did argue that he was upholding the rule of
law" have the words that carry a link in common, and say the opposite. So it is with what somebody denies to be true, in
active or passive: denied that the captain had been told, had been warned. What both deny is told by both. Whether the
two clash is asked elsewhere.
"""

from reader.comparing.differing.statements.clause_bounds import clause_bounds
from reader.comparing.differing.statements.governed_words import FOLLOWING, denials, governed_word
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts, tells_undated
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have
from reader.comparing.refusing.refused_pairs import Told
from reader.comparing.refusing.said_untrue import says_it_is_untrue

_DENYING, _CONTRACTED = frozenset({"negation", "opposite"}), ("n't", "n’t")
_JOINTS = ("and", "but")
# So many words of what is denied, and so large a share of them, stand in the other sentence.
_FEWEST, _MOST = 2, 0.6
_FEWEST_SAID = 3  # where the verb is another one: what one did not make the case for, the other argued
_NEAR = 6  # words behind a negation that it denies, whatever is put between
_ROOT = 4  # letters: failed, failures
_OPENS_TIME = ("before", "deadline", "preposition")  # not before autumn: in autumn
_CONDITION, _DISPUTE = "condition", "truth-"


def is_denied_by_one(left: Told, right: Told) -> bool:
    """Tell whether one of two sentences of one language denies in most words what the other tells."""
    if left[1] != right[1] or not (_may_deny(*left) or _may_deny(*right)):
        return False
    sides = read_facts(*left, None), read_facts(*right, None)
    return any(_denies_what_is_told(*told) or says_it_is_untrue(*told) for told in (sides, sides[::-1]))


def _may_deny(text: str, language: str) -> bool:
    return any(mark in text for mark in _CONTRACTED) or may_have(text, language, _DENYING)


def _denies_what_is_told(side: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether one sentence denies in most words what the other tells, behind a negation less."""
    if "negation" not in side.kinds or "refusal" in other.kinds:
        return False
    depths = _depths(side)
    there: dict[str, set[int]] = {}
    for word, depth in zip(other.words, _depths(other), strict=True):
        if tells_undated(other, word):
            there.setdefault(word.stem, set()).add(depth)
    plain = {word.stem for word in other.words if not word.is_name}
    opens_said = any(word.entry("content_clause") is not None for word in other.words)
    for cue in denials(side):
        begin, end = _scope(side, cue)
        denied = [at for at in range(begin, end) if at != cue and tells_undated(side, side.words[at])]
        told = [at for at in denied if depths[at] - 1 in there.get(side.words[at].stem, ())]
        if depths[cue] or _holds_otherwise(side, cue) or _uses_its_root(side.words[cue], other):
            continue
        if any(depths[at] in there.get(side.words[at].stem, ()) for at in denied if at not in told):
            continue  # both deny it
        governed = governed_word(side.words, cue, "negation")
        if governed is None or _disputes(governed):
            continue
        if any(side.words[at] is governed for at in told) and (governed.is_name or governed.stem in plain):
            if len(told) >= max(_FEWEST, _MOST * len(denied)):
                return True
        elif opens_said and side.words[cue].entry("no_such") is None and (said := _said(side, cue, end)) is not None:
            behind = [at for at in told if at > said]
            if len(behind) >= max(_FEWEST_SAID, _MOST * sum(at > said for at in denied)):
                return True
    return False


def _depths(side: SentenceFacts) -> list[int]:
    """Return behind how many negations each word of a sentence stands."""
    found = [0] * len(side.words)
    for cue in denials(side):
        begin, end = _scope(side, cue)
        for at in range(begin, min(len(found), max(end, cue + 1 + _NEAR))):
            found[at] += at != cue
    return found


def _scope(side: SentenceFacts, cue: int) -> tuple[int, int]:
    """Return where a negation denies: up to the end of its clause; all of that where the verb may come last."""
    bounds = clause_bounds(side.words, _JOINTS)
    begin, end = next((one for one in bounds if one[0] <= cue < one[1]), (cue, cue + 1))
    return (begin if side.words[cue].text.lower() in FOLLOWING else cue + 1), end


def _said(side: SentenceFacts, cue: int, end: int) -> int | None:
    """Return where what is said begins that a negation denies to have been said."""
    return next((at for at in range(cue + 1, end) if side.words[at].entry("content_clause") is not None), None)


def _holds_otherwise(side: SentenceFacts, cue: int) -> bool:
    """Tell whether no deed is denied, but a time or a place, or a condition is set: not before autumn, if not."""
    begin, _ = next(one for one in clause_bounds(side.words, _JOINTS) if one[0] <= cue < one[1])
    behind, before = side.words[cue + 1 : cue + 2], side.words[begin:cue]
    conditions = [entry for word in before if (entry := word.entry("subordinate")) is not None]
    return any(word.entry(kind) is not None for word in behind for kind in _OPENS_TIME) or any(
        entry.value == _CONDITION for entry in conditions
    )


def _uses_its_root(cue: TaggedWord, other: SentenceFacts) -> bool:
    """Tell whether the other sentence denies by another form of the same word: failed to meet, the failures."""
    root = cue.text[:_ROOT].lower()
    return cue.is_content and any(word.text[:_ROOT].lower() == root for word in other.words)


def _disputes(word: TaggedWord) -> bool:
    """Tell whether to deny a word is to admit: did not dispute."""
    return any(entry.kind == "opposite" and entry.value == _DISPUTE for entry in word.entries)
