"""One utterance as two stories have it: what is the same, and what either made of it.

1. Align the words by the runs that both have; a run that a long gap parts from the others is another utterance.
2. What stands between the runs was altered or cut, unless it is spelling or stands for what brackets hold.
3. What stands at one side's end alone was trimmed by the other; what both have there, each its own, was altered, if
   they share little else or as much stands there.
4. Altered is said of nearly the same words alone: what is otherwise in more of them is another utterance.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.quoting.quoted_words import QuotedWord, is_same_spelling, respelled, uncensored
from reader.comparing.profiling.stemming import stem
from reader.model.article import Span
from reader.model.quotation import Alteration, QuotationClass

SHORTEST_RUN = 3  # words: two stories that share fewer in a row need not quote one utterance
# This many of the shorter side's words are shared where the speaker is the same, unknown, or another; or else this many
# stand in one run, which is long however long the rest is from eight words on. Chosen on half of the labelled pairs.
_SHARED = 0.5
_UNKNOWN = 0.7
_OTHERS = 0.8
_IN_ONE_RUN = 0.6
_LONG_RUN = 8
_GAP = 8  # words that one side alone has between two runs: more, and the one behind belongs to something else
_CUT = 12  # the same where the other side has none
# A reader takes "altered" for nearly the whole utterance with few other words in it. So much of what is not cut both
# have, where the speaker is the same or unknown, in so many words, unless nothing else is quoted.
_KEPT = 0.65
_KEPT_UNKNOWN = 0.75
_FEWEST_KEPT = 5
_STRAY = 3  # words that one side may have between a word at an end and the rest
_HEAD = 3  # letters that two forms of a word share: take, taking
_FORM = 4  # the same of a word that may stand elsewhere
_REVERSING = frozenset({"negation", "modal"})

Words = Sequence[QuotedWord]
_Gap = tuple[tuple[int, int], tuple[int, int]]  # the words of the one and of the other, half-open


@dataclass(frozen=True, slots=True)
class Run:
    """Words `left` to `left + size` of the one are the words `right` to `right + size` of the other."""

    left: int
    right: int
    size: int


@dataclass(frozen=True, slots=True)
class Wordings:
    """How two wordings of one utterance relate, and what was altered, in order."""

    kind: QuotationClass
    altered: tuple[Alteration, ...] = ()


def shared_runs(left: Words, right: Words) -> list[Run]:
    """List the runs of words that both have, in order."""
    matcher = SequenceMatcher(None, [word.key for word in left], [word.key for word in right], autojunk=False)
    return [Run(*block) for block in matcher.get_matching_blocks()[:-1]]


def compare_wordings(left: Words, right: Words, language: str, *, same: bool | None) -> Wordings:
    """Classify two wordings; `same` says whether the speaker is, None where one is not known."""
    left, right = uncensored(left, right), uncensored(right, left)
    found = _compare(left, right, language, same=same)
    if found.kind is not QuotationClass.ALTERED:
        return found
    return _compare(respelled(left, right, language), respelled(right, left, language), language, same=same)


def _compare(left: Words, right: Words, language: str, *, same: bool | None) -> Wordings:
    if [word.key for word in left] == [word.key for word in right]:
        return Wordings(QuotationClass.IDENTICAL if _is_spelled_alike(left, right) else QuotationClass.SPELLING)
    runs = _one_utterance(shared_runs(left, right))
    if not _is_enough(runs, min(len(left), len(right)), same=same):
        return Wordings(QuotationClass.OTHER_UTTERANCE)
    between = [
        ((one.left + one.size, other.left), (one.right + one.size, other.right)) for one, other in pairwise(runs)
    ]
    changes = [gap for gap in between if not _is_explained(left, right, gap)]
    heads: _Gap = ((0, runs[0].left), (0, runs[0].right))
    tails: _Gap = ((runs[-1].left + runs[-1].size, len(left)), (runs[-1].right + runs[-1].size, len(right)))
    rewritten = [_rewritten(left, right, heads, head=True), _rewritten(left, right, tails, head=False)]
    if not any(rewritten) and sum(run.size for run in runs) < _UNKNOWN * min(len(left), len(right)):
        rewritten = [end if _go_on_both(left, right, end) else None for end in (heads, tails)]
    altered = sorted([*changes, *(end for end in rewritten if end is not None)])
    places = tuple(Alteration(_span(left[slice(*one)]), _span(right[slice(*other)])) for one, other in altered)
    if any(rewritten) or _is_altered(left, right, changes, language):
        if not _is_kept(left, right, runs, altered, same=same):
            return Wordings(QuotationClass.OTHER_UTTERANCE)
        return Wordings(QuotationClass.ALTERED, places)
    if changes:
        return Wordings(QuotationClass.CUT_INSIDE, places)
    is_whole = all(_is_explained(left, right, end) for end in (heads, tails))
    return Wordings(QuotationClass.SPELLING if is_whole else QuotationClass.TRIMMED)


def trimmed_ends(left: Words, right: Words) -> tuple[Alteration, ...]:
    """List what one of two wordings has before and behind the words of the other, of which one was trimmed."""
    runs = _one_utterance(shared_runs(left, right))
    last = runs[-1]
    ends: tuple[_Gap, _Gap] = (
        ((0, runs[0].left), (0, runs[0].right)),
        ((last.left + last.size, len(left)), (last.right + last.size, len(right))),
    )
    found = [Alteration(_span(left[slice(*one)]), _span(right[slice(*other)])) for one, other in ends]
    return tuple(one for one in found if one.left or one.right)


def _is_spelled_alike(left: Words, right: Words) -> bool:
    return all(
        one.spelling == other.spelling and not one.explained and not other.explained
        for one, other in zip(left, right, strict=True)
    )


def _is_enough(runs: Sequence[Run], shortest: int, *, same: bool | None) -> bool:
    """Tell whether the runs make one utterance of two wordings, of which the shorter has `shortest` words."""
    shared, longest = sum(run.size for run in runs), max((run.size for run in runs), default=0)
    enough = _SHARED if same else _UNKNOWN if same is None else _OTHERS
    is_run = longest >= min(_LONG_RUN, _IN_ONE_RUN * shortest)
    return longest > 0 and shared >= _SHARED * shortest and (is_run or shared >= enough * shortest)


def _is_kept(left: Words, right: Words, runs: Sequence[Run], altered: Sequence[_Gap], *, same: bool | None) -> bool:
    """Tell whether both have nearly all words beside a few that each has its own: else it is like words alone."""
    shared = sum(run.size for run in runs)
    own = [(left[slice(*one)], right[slice(*other)]) for one, other in altered]
    is_whole = all(
        shared + sum(len(gap[side]) for gap in own) == len(words) for side, words in enumerate((left, right))
    )
    both = [gap for gap in own if all(gap)]  # the others are cut
    forms = [Counter(word.key[:_FORM] for gap in both for word in gap[side]) for side in (0, 1)]
    told = sum((forms[0] & forms[1]).values())  # in another form or place
    changed = max(form.total() for form in forms) - told
    kept = _KEPT if same else _KEPT_UNKNOWN if same is None else _OTHERS
    is_long = shared >= _LONG_RUN or (same is not False and (shared >= _FEWEST_KEPT or is_whole))
    return is_long and shared + told >= kept * (shared + told + changed)


def _is_altered(left: Words, right: Words, changes: Sequence[_Gap], language: str) -> bool:
    """Tell whether both sides have words of their own between the runs, or what one of them cut turns the meaning."""
    has = {(one[0] < one[1], other[0] < other[1]) for one, other in changes}
    return (
        (True, True) in has
        or len(has) > 1
        or any(
            _turns(words[slice(*cut)], language)
            for gap in changes
            for words, cut in zip((left, right), gap, strict=True)
        )
    )


def _one_utterance(runs: Sequence[Run]) -> list[Run]:
    """Keep the runs around the longest one that no gap parts from it."""
    parts: list[list[Run]] = []
    for run in runs:
        before = parts[-1][-1] if parts else None
        if before is not None:
            gaps = run.left - before.left - before.size, run.right - before.right - before.size
            most = _CUT if not min(gaps) and min(before.size, run.size) >= SHORTEST_RUN else _GAP
            if max(gaps) <= min(most, before.size + run.size + 2):
                parts[-1].append(run)
                continue
        parts.append([run])
    return _without_strays(max(parts, key=lambda part: sum(run.size for run in part), default=[]))


def _without_strays(runs: Sequence[Run]) -> list[Run]:
    """Drop single words at the ends that one side has apart: the "to" of "to turn it off", "to the flu. We turn it"."""
    kept = list(runs)
    while len(kept) > 1 and kept[0].size == 1 and _is_apart(kept[0], kept[1]):
        del kept[0]
    while len(kept) > 1 and kept[-1].size == 1 and _is_apart(kept[-2], kept[-1]):
        del kept[-1]
    return kept


def _is_apart(one: Run, other: Run) -> bool:
    """Tell whether two runs follow one another on one side, and on the other more words than few stand between."""
    gaps = other.left - one.left - one.size, other.right - one.right - one.size
    return not min(gaps) and max(gaps) > _STRAY


def _is_explained(left: Words, right: Words, gap: _Gap) -> bool:
    """Tell whether nothing differs here but spelling, or brackets on one side stand for the words of the other."""
    (a, b), (c, d) = gap
    if _is_bracketed(left, a, b) or _is_bracketed(right, c, d):
        return True
    return (a == b and c == d) or is_same_spelling(left[a:b], right[c:d])


def _is_bracketed(words: Words, first: int, last: int) -> bool:
    """Tell whether nothing stands between two places but what brackets hold; at a quotation's end that is a word."""
    return any(word.explained for word in words[first : first + 1]) and not any(word.key for word in words[first:last])


def _turns(words: Words, language: str) -> bool:
    """Tell whether words that are cut change what was said, as "not" or "are going to" does."""
    if len(words) > SHORTEST_RUN + 1:
        return False  # a clause of its own
    lexicon = read_lexicon(language)
    keys = [word.key for word in words if word.key]
    stems = [stem(key, language) for key in keys]
    return any(entry.kind in _REVERSING for at in range(len(keys)) for entry in lexicon.find(stems, keys, at))


def _rewritten(left: Words, right: Words, end: _Gap, *, head: bool) -> _Gap | None:
    """Return the words of an end that both sides have, each its own: of the longer as many as the shorter has."""
    (a, b), (c, d) = end
    size = min(b - a, d - c)
    if not 0 < size <= SHORTEST_RUN or (not head and _is_parted(left[a:b], right[c:d])):
        return None
    one, other = ((b - size, b), (d - size, d)) if head else ((a, a + size), (c, c + size))
    keys = [word.key for word in left[slice(*one)]], [word.key for word in right[slice(*other)]]
    alike = any(x[:_HEAD] == y[:_HEAD] for x in keys[0] for y in keys[1] if min(len(x), len(y)) >= _HEAD)
    is_whole = all(len(key) >= _HEAD for key in (*keys[0], *keys[1]))  # else what stars leave of a word
    is_clause = is_whole and not head and (_ends_clause(left, a + size, b) or _ends_clause(right, c + size, d))
    if b - a == d - c or alike or is_clause or set(keys[0]) & set(keys[1]):
        return None if _is_explained(left, right, (one, other)) else (one, other)
    return None


def _is_parted(left: Words, right: Words) -> bool:
    """Tell whether two wordings begin with one word that one of them writes as two: cell phone, cellphone."""
    return any(is_same_spelling(left[:size], right[: 3 - size]) for size in (1, 2))


def _go_on_both(left: Words, right: Words, end: _Gap) -> bool:
    """Tell if both have words of their own at an end, so that neither trimmed the other: a wall of fire, of flame."""
    (a, b), (c, d) = end
    return a < b and c < d and not _is_explained(left, right, end)


def _ends_clause(words: Words, at: int, last: int) -> bool:
    """Tell if a mark stands before a word of an end, so that what is behind it was trimmed: protect, and I will not."""
    return 0 < at < last and words[at].start - words[at - 1].end > 1


def _span(words: Words) -> Span | None:
    return Span(words[0].start, words[-1].end) if words else None
