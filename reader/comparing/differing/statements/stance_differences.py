"""What two sentences deny, hold possible, turn round or count in words, where they tell the same otherwise.

A word of negation or of doubt on one side alone is noise in most links; it counts where the word that it governs stands
on the other side without it, and both are about the same.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.comparing.differing.lexicons import Entry
from reader.comparing.differing.statements.clauses import are_alike_in_clause, is_conditional
from reader.comparing.differing.statements.dates_told import differ
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement, name_others, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.typed_quantities import Quantity
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT = 0.5
_STANCES = frozenset({"quantity", "opposite", "negation", "modal"})
_CONTRACTED = ("n't", "n’t", "N'T", "N’T")
_OTHER_END = {"+": "-", "-": "+"}
_TURNING = 3  # words before a word that a negation turns into its opposite
_SCOPE = 4  # words behind a negation or a modal verb that it governs
# Axes whose two ends deny one another; the ends of the others are two directions.
_DENYING = frozenset({"truth", "ruling", "having", "undertake"})
# Who is on the other side tells it by the opposite: A beat B, B lost to A.
_CONVERSE = frozenset({"victory", "trade", "loan", "rank", "order", "strength"})
_PASSIVE_REACH = 3  # words between "was" and "beaten", and between "beaten" and "by"
_STOPPING = frozenset({"course-", "outcome-", "hold-"})
_FOLLOWING = frozenset({"nicht", "niet"})  # negations that may stand behind their verb
_CLAUSE_ENDS = frozenset(",;:.")
_DECIDED = 0.6  # agreement from which on what is decided is what is not decided yet
_DOUBTS = frozenset({"possible", "able", "open"})
# Endings of verbs that tell what will be.
_FUTURES = {
    "es": ("rá", "rán", "ré", "remos"), "pt": ("rá", "rão", "rei", "remos"), "it": ("rà", "ranno", "rò", "remo"),
    "fr": ("ra", "ront", "rai", "rons"),
}  # fmt: skip
_IMPERFECT = "يتنأ"  # Arabic verbs begin with these where they do not tell what has been
_TWO = 2
_SHARES = {"all": 1.0, "most": 0.75, "many": 0.6, "some": 0.35, "few": 0.1, "none": 0.0}
_FAR = 0.45  # between two shares that cannot both be meant

Told = TaggedWord | Quantity | Span
Found = tuple[DifferenceKind, Verdict, Told | None, Told | None, float]


def compare_stance(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clashes of negation, certainty, direction and of shares in words."""
    kinds = left.kinds | right.kinds
    if kinds.isdisjoint(_STANCES):
        return
    common = agreement(left, right)
    if common < _AGREEMENT or tell_other_days(left, right) or name_others(left, right):
        return
    counted = list(_compare_shares(left, right, common)) if "quantity" in kinds else []
    yield from counted
    # "Most were open" and "some were closed" are both true.
    are_shares = "quantity" in left.kinds & right.kinds and _shares(left.words) and _shares(right.words)
    may_turn = "opposite" in left.kinds & right.kinds and not are_shares
    turned = list(_compare_opposites(left, right, common)) if may_turn else []
    yield from turned
    if "negation" in kinds and not turned and not counted:
        yield from _compare_negation(left, right, common)
    if "modal" in kinds:
        yield from _compare_certainty(left, right, common)


def _compare_opposites(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    if any(is_conditional(side.words) and _negations(side.words) for side in (left, right)):
        return  # "not until June" is in June
    ends = _ends(left.words), _ends(right.words)
    for axis in sorted(ends[0].keys() & ends[1].keys()):
        one, other = ends[0][axis], ends[1][axis]
        if len(one) != 1 or len(other) != 1 or one.keys() == other.keys():
            continue
        first, second = next(iter(one.values())), next(iter(other.values()))
        if (
            (axis in _CONVERSE and not _is_denied_alone(left, first, right, second) and _are_swapped(left, right))
            or _denies_farther(left, one)
            or _denies_farther(right, other)
        ):
            continue
        if first.stem != second.stem:
            kind = DifferenceKind.NEGATION if axis in _DENYING else DifferenceKind.DIRECTION
            yield kind, Verdict.CLASH, first, second, common
        elif not (_stops(left) or _stops(right)):  # "no longer lags" and "has stopped lagging" are the same
            pair = _with_negation(left.words, first), _with_negation(right.words, second)
            yield DifferenceKind.NEGATION, Verdict.CLASH, *pair, common


def _is_denied_alone(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Whether the word is the same on both sides, and not turned by a passive: then a negation turns it."""
    told = ((left, first), (right, second))
    return first.stem == second.stem and not any(_is_passive(side.words, side.words.index(word)) for side, word in told)


def _with_negation(words: Sequence[TaggedWord], word: TaggedWord) -> TaggedWord | Span:
    """Return a word, from the negation on that turns it, if one does: "will not close"."""
    at = words.index(word)
    cue = next((place for place in range(max(0, at - _TURNING), at) if _negates(words, place)), None)
    return word if cue is None else Span(words[cue].start, word.end)


def _stops(side: SentenceFacts) -> bool:
    """Whether a sentence tells of an end or a failure, which denies as a word of negation does."""
    return any(entry.value in _STOPPING for word in side.words for entry in word.entries if entry.kind == "opposite")


def _shared_axes(
    left: SentenceFacts, right: SentenceFacts
) -> list[tuple[Mapping[str, TaggedWord], Mapping[str, TaggedWord]]]:
    ends = _ends(left.words), _ends(right.words)
    return [(ends[0][axis], ends[1][axis]) for axis in sorted(ends[0].keys() & ends[1].keys())]


def _ends(words: Sequence[TaggedWord]) -> dict[str, dict[str, TaggedWord]]:
    """Return for each axis the ends that a sentence tells, each with a word; a negation before the word turns it."""
    ends: dict[str, dict[str, TaggedWord]] = {}
    for at, word in enumerate(words):
        if not word.entries:
            continue
        told = [entry.value for entry in word.entries if entry.kind == "opposite"]
        if not told or word.entry("hedge") is not None or _is_in_name(words, at):
            continue
        is_turned = any(_negates(words, before) for before in range(max(0, at - _TURNING), at))
        for value in told:
            axis, end = value[:-1], value[-1]
            turns = is_turned != (axis in _CONVERSE and _is_passive(words, at))
            ends.setdefault(axis, {}).setdefault(_OTHER_END[end] if turns else end, word)
    return ends


def _is_passive(words: Sequence[TaggedWord], at: int) -> bool:
    """Whether the subject suffers what the word at `at` tells: were beaten by."""
    behind = words[at + 1 : at + 1 + _PASSIVE_REACH]
    before = words[max(0, at - _PASSIVE_REACH) : at]
    return any(word.entry("agent") for word in behind) and any(word.entry("passive") for word in before)


def _denies_farther(side: SentenceFacts, ends: Mapping[str, TaggedWord]) -> bool:
    """Whether a negation or refusal stands in the sentence that is neither the word itself nor turns it."""
    refusals = [word for word in side.words if word.entry("refusal") is not None and word.entry("negation") is None]
    if any(word not in ends.values() for word in refusals):
        return True
    places = [at for at, word in enumerate(side.words) if word in ends.values()]
    return any(not any(0 <= place - at <= _TURNING for place in places) for at in _negations(side.words))


def _are_swapped(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Whether what takes part changes places: A beat B, B lost to A."""
    shared = left.names & right.topics
    if len(shared) < _TWO:
        shared = left.topics & right.topics
    orders = [list(dict.fromkeys(stem for stem in side.topic if stem in shared)) for side in (left, right)]
    return len(shared) >= _TWO and (orders[0][0], orders[0][-1]) == (orders[1][-1], orders[1][0])


def _negates(words: Sequence[TaggedWord], at: int) -> bool:
    word = words[at]
    if not word.entries:
        return word.text.endswith(_CONTRACTED)
    if _is_in_name(words, at):
        return False
    return word.entry("nonegation") is None and (word.entry("negation") is not None or word.text.endswith(_CONTRACTED))


def _is_in_name(words: Sequence[TaggedWord], at: int) -> bool:
    """Whether a word is part of a name: Doctors Without Borders."""
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return at > 0 and words[at].text[:1].isupper() and len(beside) == _TWO and all(word.is_name for word in beside)


def _negations(words: Sequence[TaggedWord]) -> list[int]:
    return [at for at in range(len(words)) if _negates(words, at)]


def _compare_negation(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    cues = _own_negations(left, right), _own_negations(right, left)
    if bool(cues[0]) == bool(cues[1]) or is_conditional(left.words) or is_conditional(right.words):
        return
    if any(ends[0].keys() != ends[1].keys() for ends in _shared_axes(left, right)):
        return  # what one denies the other says by a word for the opposite
    side, other = (left, right) if cues[0] else (right, left)
    at = (cues[0] or cues[1])[0]
    governed = _governed(side.words, at)
    place = _counterpart(governed, other) if governed is not None else None
    if place is None or _is_denied_of_some(side, at, other):
        return
    counterpart = other.words[place]
    if counterpart.entry("speech") is not None and common < 1.0:
        return  # what is not said here may be another thing than what is said there
    if not are_alike_in_clause(side.words, at, other.words, place):
        return
    pair = (side.words[at], counterpart) if side is left else (counterpart, side.words[at])
    yield DifferenceKind.NEGATION, Verdict.CLASH, *pair, common


def _own_negations(side: SentenceFacts, other: SentenceFacts) -> list[int]:
    """List the negations of a side that the other side lacks."""
    there = Counter(other.words[at].stem for at in _negations(other.words))
    own = []
    for at in _negations(side.words):
        if there[side.words[at].stem]:
            there[side.words[at].stem] -= 1
        else:
            own.append(at)
    return own


def _is_denied_of_some(side: SentenceFacts, cue: int, other: SentenceFacts) -> bool:
    """Whether a negation holds for a number of places or people that the other side does not speak of: in 27 states."""
    told = {one.value for one in other.quantities}
    return any(
        one.place < cue and one.value not in told and side.words[one.place - 1].entry("preposition") is not None
        for one in side.quantities
        if one.place
    )


def _counterpart(word: TaggedWord, other: SentenceFacts) -> int | None:
    """Return where a word stands on the other side, in whatever form."""
    return next((at for at, one in enumerate(other.words) if one.is_content and one.stem == word.stem), None)


def _governed(words: Sequence[TaggedWord], at: int) -> TaggedWord | None:
    """Return the first word with a meaning of its own behind a negation or modal verb.

    Where the verb comes last, it stands before: "dass der Verein verkaufen könnte".
    """
    ends_clause = words[at + 1].text in _CLAUSE_ENDS if at + 1 < len(words) else True
    may_follow = words[at].entry("modal") is not None or words[at].text.lower() in _FOLLOWING
    if ends_clause and may_follow and at and words[at - 1].is_content:
        return words[at - 1]
    for word in words[at + 1 : at + 1 + _SCOPE]:
        if word.text in _CLAUSE_ENDS:
            return None
        if word.is_content and word.entry("negation") is None and word.entry("modal") is None:
            return word
    return None


def _compare_certainty(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    cues = [[(at, entry) for at, entry in _modals(side.words) if entry.value in _DOUBTS] for side in (left, right)]
    if bool(cues[0]) == bool(cues[1]):
        return
    side, other = (left, right) if cues[0] else (right, left)
    if any(entry.value == "hedged" for _, entry in _modals(other.words)):
        return  # "is suspected" and "may have"
    at, cue = (cues[0] or cues[1])[0]
    if any(entry.value == "sure" for place, entry in _modals(side.words) if place < at):
        return
    sure = next((place for place, entry in _modals(other.words) if entry.value == "sure"), None)
    if cue.value == "open":
        found = sure if common >= _DECIDED else None
    else:
        found = _affirmed(side, at, other, sure, is_able=cue.value == "able")
    if found is not None:
        pair = (side.words[at], other.words[found]) if side is left else (other.words[found], side.words[at])
        yield DifferenceKind.MODALITY, Verdict.CLASH, *pair, common


def _affirmed(side: SentenceFacts, at: int, other: SentenceFacts, sure: int | None, *, is_able: bool) -> int | None:
    """Return the word of the other side that affirms what the modal word at `at` holds possible."""
    governed = _governed(side.words, at)
    place = _counterpart(governed, other) if governed is not None else None
    if place is None or not are_alike_in_clause(side.words, at, other.words, place):
        return None
    is_future = other.words[place].text.endswith(_FUTURES.get(other.language, ()))
    if sure is None and not is_future:
        is_dated = bool(other.dates) and not any(differ(a, b) is False for a in side.dates for b in other.dates)
        if is_able or is_dated:
            return None  # what was possible has come true since, on the day that is told
    return place if sure is None else sure


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
        found.append((at, entry))
    return found


def _compare_shares(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    shares = _shares(left.words), _shares(right.words)
    if len(shares[0]) == 1 and len(shares[1]) == 1:
        (one, first, nouns), (other, second, others) = shares[0][0], shares[1][0]
        if nouns & others and (abs(first - second) >= _FAR or (first != second and 0.0 in (first, second))):
            yield DifferenceKind.QUANTITY, Verdict.CLASH, one, other, common
        return
    for own, counted, swap in ((shares[0], right, False), (shares[1], left, True)):
        nobody = [word for word, share, _ in own if share == 0.0]
        numbers = [one for one in counted.quantities if not one.dimension and one.value >= 1 and one.place < _SCOPE * 2]
        if len(nobody) == 1 and len(numbers) == 1 and not _negations(counted.words):
            pair = (numbers[0], nobody[0]) if swap else (nobody[0], numbers[0])
            yield DifferenceKind.QUANTITY, Verdict.CLASH, *pair, common


def _shares(words: Sequence[TaggedWord]) -> list[tuple[TaggedWord, float, frozenset[str]]]:
    found = []
    reach = 0
    for at, word in enumerate(words):
        entry = word.entry("quantity")
        if at < reach:
            continue
        reach = at + len(entry.stems) if entry is not None else at
        if entry is None or (at and (_negates(words, at - 1) or words[at - 1].entry("number"))):
            continue  # "not all", and the French "quatre personnes"
        nouns = frozenset(
            after.stem for after in words[at + 1 : at + 1 + _SCOPE] if after.kind in (TokenKind.WORD, TokenKind.GLYPH)
        )
        found.append((word, _SHARES[entry.value], nouns))
    return found
