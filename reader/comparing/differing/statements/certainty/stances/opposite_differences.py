"""Two ends of something told of the same: rose and fell, admitted and denied, A beat B and B beat A."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.differing.statements.certainty.findings.openness import tell_of_facilities
from reader.comparing.differing.statements.clauses import depends_on_condition
from reader.comparing.differing.statements.governed_words import is_in_name, negates, negations_of
from reader.comparing.differing.statements.names.compared_sides import change_sides
from reader.comparing.differing.statements.names.exchanged_places import (
    are_each_others_measure,
    are_swapped,
    govern_the_same,
    is_passive,
)
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.people.courts.court_differences import charges_of
from reader.comparing.differing.statements.people.doing.patients import befell_others, length_of, may_be_done_by_another
from reader.comparing.differing.statements.quantities.comparable_quantities import is_count
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.quantities.figures.votes import read_vote
from reader.comparing.differing.statements.quantities.figures.votes_cast import SIDES
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once, stems_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_OTHER_END = {"+": "-", "-": "+"}
_TURNING = 3  # words before a word that a negation turns into its opposite
# Axes whose two ends deny one another; the ends of the others are two directions.
_DENYING = frozenset({"truth", "ruling", "having", "undertake", "frequency", "ruin", "plan"})
# Who is on the other side tells it by the opposite: A beat B, B lost to A.
_CONVERSE = frozenset({"victory", "trade", "loan", "rank", "order", "strength"})
_COMPARED = frozenset({"trend", "strength"})
# Axes of comparatives: more, less; slower, faster.
_MEASURED = frozenset({
    *("amount", "level", "size", "pace", "age", "weight", "warmth", "wealth", "nearness", "width", "strength", "state"),
    *("duration", "height", "price"),
})  # fmt: skip
_GOVERNING = frozenset({"order", "plan"})  # what stands behind them must be the same
_OF_CLAIMS = frozenset({"truth"})
_ONE_CLAIM = 0.7  # agreement from which on what is denied and what is admitted is one thing
_STOPPING = frozenset({"course-", "outcome-", "hold-"})
# What stands before a word to deny it. Not "in" of English, German and French, which is more than that.
_DENYING_PREFIXES = {
    "en": ("un", "non"), "de": ("un",), "nl": ("on",), "es": ("in",), "it": ("in",), "pt": ("in",), "pl": ("nie",),
    "ru": ("не",),
}  # fmt: skip
_LONG = 5  # letters of a word that may be denied so
_HYPHENS = frozenset("-‑")

Found = tuple[DifferenceKind, Verdict, TaggedWord | Span, TaggedWord | Span, float]
_End = Mapping[str, TaggedWord]  # one end of an axis, with the word that tells it


def compare_opposites(
    left: SentenceFacts, right: SentenceFacts, common: float, *, only: str | None = None
) -> Iterator[Found]:
    """Yield the clashes of opposites, and of what is denied by a word of negation alone; `only` of one axis."""
    if any(depends_on_condition(side) and negations_of(side) for side in (left, right)):
        return  # "not until June" is in June
    if depends_on_condition(left) != depends_on_condition(right) and (negations_of(left) or negations_of(right)):
        return  # "has not closed it" and "will close it if the storm comes" are both true
    ends = _ends(left), _ends(right)
    for axis in sorted(ends[0].keys() & ends[1].keys()):
        one, other = ends[0][axis], ends[1][axis]
        if len(one) != 1 or len(other) != 1 or only not in (None, axis):
            continue
        yield from _compare_ends(axis, left, one, right, other, common=common)


def _compare_ends(
    axis: str, left: SentenceFacts, one: _End, right: SentenceFacts, other: _End, *, common: float
) -> Iterator[Found]:
    """Yield the clash of one end of an axis on each side, if there is one."""
    first, second = next(iter(one.values())), next(iter(other.values()))
    if _change_sides(axis, left, first, right, second):
        if one.keys() == other.keys():
            yield DifferenceKind.DIRECTION, Verdict.CLASH, first, second, common
        return  # what rose against another, the other fell against
    if one.keys() == other.keys():
        return
    if _may_both_be_true(axis, left, one, right, other, common=common):
        return
    told = (left, first), (right, second)
    pair = with_negation(left.words, first), with_negation(right.words, second)
    if first.stem != second.stem:
        yield DifferenceKind.NEGATION if axis in _DENYING else DifferenceKind.DIRECTION, Verdict.CLASH, *pair, common
    elif axis in _GOVERNING and any(
        _turns_deed(*one, stems_of(other)) for one, other in ((told[0], right), (told[1], left))
    ):
        return  # remained closed after the fire, did not open after the fire
    elif not (_stops(left, first) or _stops(right, second)):  # "no longer lags", "has stopped lagging": the same
        yield DifferenceKind.NEGATION, Verdict.CLASH, *pair, common


def _turns_deed(side: SentenceFacts, told: TaggedWord, there: frozenset[str]) -> bool:
    """Tell whether a negation before "after" is that of a deed which the other sentence has nowhere."""
    at = side.words.index(told)
    cues = [cue for cue in range(max(0, at - _TURNING), at) if negates(side.words, cue)]
    between = side.words[cues[0] + 1 : at] if cues else ()
    return any(word.is_content and word.stem not in there for word in between)


def _may_both_be_true(
    axis: str, left: SentenceFacts, one: _End, right: SentenceFacts, other: _End, *, common: float
) -> bool:
    """Tell whether the two ends of an axis may be told of two things, claims or people."""
    first, second = next(iter(one.values())), next(iter(other.values()))
    return (
        _count_apart(left, first, right, second)
        or (axis in _GOVERNING and not govern_the_same(left, first, right, second))
        or (
            axis in _CONVERSE
            and not _is_denied_alone(left, first, right, second)
            and are_swapped(left, first, right, second)
        )
        or (axis in _OF_CLAIMS and common < _ONE_CLAIM and not _are_of_one_claim(left, first, right, second))
        or _refuses_else(left, one)
        or _refuses_else(right, other)
        or _denied_else(left, one) != _denied_else(right, other)
        or (axis == "access" and tell_of_facilities(left, right))
        or (axis == "side" and (_counts_votes(left) or _counts_votes(right)))
        or (axis == "trace" and _may_have_been_found_since(left, first, right, second))
        or (axis == "verdict" and _tell_other_charges(left, right))
        or (axis == "ruin" and _tell_other_ruins(left, first, right, second))
    )


def _count_apart(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell if each side counts some of a thing before what is opposite, and not as many: two lanes closed, one open."""
    begins = _clause_before(left, first), _clause_before(right, second)
    counts = [
        [one for one in side.quantities if is_count(one) and one.nouns and one.place in clause]
        for side, clause in zip((left, right), begins, strict=True)
    ]
    if all(counts):
        return all(one.value != two.value and _name_one(one, two) for one in counts[0] for two in counts[1])
    side, clause, counted = (right, begins[1], counts[0]) if counts[0] else (left, begins[0], counts[1])
    return bool(counted) and any(_counts_one(side.words, at, counted) for at in clause)


def _clause_before(side: SentenceFacts, told: TaggedWord) -> range:
    at = side.words.index(told)
    return range(clause_around(side.words, at, is_joint=True)[0], at)


def _name_one(one: Quantity, other: Quantity) -> bool:
    return one.fate == other.fate and not one.nouns.isdisjoint(other.nouns)


def _counts_one(words: Sequence[TaggedWord], at: int, counted: Sequence[Quantity]) -> bool:
    """Tell whether a word right behind "one" names what the other side counts."""
    number = words[at - 1].entry("number")
    is_one = at > 0 and number is not None and number.value == "1" and words[at - 1].entry("indefinite") is None
    return is_one and any(words[at].stem in one.nouns for one in counted)


def _change_sides(axis: str, left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell whether what is told of is on one side what it is compared with on the other."""
    if axis in _COMPARED and are_each_others_measure(left, first, right, second):
        return True
    return axis in _MEASURED and change_sides(left, first, right, second)


def compare_prefixes(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    """Yield the clash of a word that the other side has with a prefix that denies it: insured, uninsured."""
    prefixes, kinds = _DENYING_PREFIXES.get(left.language, ()), left.kinds | right.kinds
    if not any(stem.startswith(prefixes) for stem in left.topics ^ right.topics) or "negation" in kinds:
        return
    own, other = (
        {
            word.text.lower(): word
            for at, word in enumerate(side.words)
            if word.stem not in there and word.is_content and not _is_denied_before(side.words, at, prefixes)
        }
        for side, there in ((left, stems_of(right)), (right, stems_of(left)))
    )
    for prefix in prefixes:
        for text, word in own.items():
            if (denied := other.get(prefix + text)) is not None and len(text) >= _LONG:
                yield DifferenceKind.NEGATION, Verdict.CLASH, word, denied, common
            if text.startswith(prefix) and len(text) >= len(prefix) + _LONG and text[len(prefix) :] in other:
                yield DifferenceKind.NEGATION, Verdict.CLASH, word, other[text[len(prefix) :]], common


def _is_denied_before(words: Sequence[TaggedWord], at: int, prefixes: Sequence[str]) -> bool:
    """Tell whether a prefix stands before a word with a hyphen: non-traditional."""
    return at > 1 and words[at - 1].text in _HYPHENS and words[at - 2].text.lower() in prefixes


def _tell_other_ruins(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell whether two sentences tell of two things, or one of them of who alone did not do it."""
    told = (left, left.words.index(first)), (right, right.words.index(second))
    return befell_others(left, right) or any(
        negates(side.words, cue) and may_be_done_by_another(side, cue, other, place)
        for (side, at), (other, place) in (told, told[::-1])
        for cue in range(max(0, at - _TURNING), at)
    )


def _may_have_been_found_since(
    left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord
) -> bool:
    """Tell whether who was missing is told of the past, or as many are missing as others were found: three, and two."""
    counts = [{one.value for one in side.quantities if not one.dimension} for side in (left, right)]
    return (all(counts) and counts[0] != counts[1]) or any(
        is_over(side, word) for side, word in ((left, first), (right, second))
    )


def is_over(side: SentenceFacts, missing: TaggedWord) -> bool:
    """Tell whether somebody is told to have been missing, and not to be so still."""
    at = side.words.index(missing)
    ends = {entry.value for entry in missing.entries if entry.kind == "opposite"}
    is_past = any(word.entry("was") is not None for word in side.words[max(0, at - 1) : at])
    return is_past and "trace-" in ends and "still" not in side.kinds


def _tell_other_charges(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether somebody was acquitted of one thing and convicted of another."""
    charges = charges_of(left), charges_of(right)
    return all(charges) and charges[0].isdisjoint(charges[1])


def _counts_votes(side: SentenceFacts) -> bool:
    """Tell whether a sentence counts who voted how: 31 may be for what 19 are against."""
    return any(one.fate in SIDES for one in side.quantities)


def _are_of_one_claim(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell whether the first word behind what denies stands behind what affirms too, or the other way round.

    She rejected claims that she misled the house, and confirmed that she spoke to it.
    """
    behind = [
        [word.stem for word in side.words[side.words.index(told) + length_of(told) :] if word.is_content]
        for side, told in ((left, first), (right, second))
    ]
    return not all(behind) or behind[0][0] in behind[1] or behind[1][0] in behind[0]


def _is_denied_alone(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell whether the word is the same on both sides, and not turned by a passive: then a negation turns it."""
    told = ((left, first), (right, second))
    return first.stem == second.stem and not any(is_passive(side.words, side.words.index(word)) for side, word in told)


def with_negation(words: Sequence[TaggedWord], word: TaggedWord) -> TaggedWord | Span:
    """Return an opposite whole, from the negation on that turns it, if one does: "will not close", "ruled out"."""
    at = words.index(word)
    cue = next((place for place in range(max(0, at - _TURNING), at) if negates(words, place)), at)
    vote = read_vote(words, at)
    last = at + max(1, length_of(word), vote.length if vote is not None else 0) - 1
    return word if cue == at == last else Span(words[cue].start, words[last].end)


def _stops(side: SentenceFacts, told: TaggedWord) -> bool:
    """Tell whether a sentence tells of an end or a failure besides, which denies as a word of negation does."""
    return any(
        entry.value in _STOPPING
        for word in side.words
        if word is not told
        for entry in word.entries
        if entry.kind == "opposite"
    )


def shared_axes(
    left: SentenceFacts, right: SentenceFacts
) -> list[tuple[str, Mapping[str, TaggedWord], Mapping[str, TaggedWord]]]:
    """Return the axes that both sides tell of, with the ends that each tells."""
    ends = _ends(left), _ends(right)
    return [(axis, ends[0][axis], ends[1][axis]) for axis in sorted(ends[0].keys() & ends[1].keys())]


def deny_the_opposite(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether one side denies the opposite of what the other tells: did not refuse help, accepted help."""
    return any(
        len(one) == len(other) == 1
        and one.keys() == other.keys()
        and _is_turned(left, next(iter(one.values()))) != _is_turned(right, next(iter(other.values())))
        for _, one, other in shared_axes(left, right)
    )


def _is_turned(side: SentenceFacts, told: TaggedWord) -> bool:
    at = side.words.index(told)
    return any(negates(side.words, before) for before in range(max(0, at - _TURNING), at))


def turn_otherwise(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences tell opposites, as what began on one day and ended on another."""
    return any(one and other and not one.keys() & other.keys() for _, one, other in shared_axes(left, right))


@read_once
def _ends(side: SentenceFacts) -> Mapping[str, Mapping[str, TaggedWord]]:
    """Return for each axis the ends that a sentence tells, each with a word; a negation before the word turns it."""
    words = side.words
    ends: dict[str, dict[str, TaggedWord]] = {}
    for at, word in enumerate(words):
        if not word.entries:
            continue
        told = [entry.value for entry in word.entries if entry.kind == "opposite"]
        told += [vote.end] if (vote := read_vote(words, at)) is not None else []
        if not told or _hedges(words, at) or is_in_name(words, at):
            continue
        is_turned = any(
            negates(words, before) and not _is_object(words, before, at) for before in range(max(0, at - _TURNING), at)
        )
        for value in told:
            axis, end = value[:-1], value[-1]
            turns = is_turned != (axis in _CONVERSE and is_passive(words, at))
            ends.setdefault(axis, {}).setdefault(_OTHER_END[end] if turns else end, word)
    return ends


def _hedges(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a word is part of a number: more than 40, and not "more than those"."""
    hedge = words[at].entry("hedge")
    behind = words[at + len(hedge.stems) :] if hedge is not None else ()
    return bool(behind) and behind[0].may_tell


def _is_object(words: Sequence[TaggedWord], cue: int, at: int) -> bool:
    """Tell whether a word is what another opposite behind a negation is done to: did not overturn the ban."""
    return words[at - 1].entry("article") is not None and any(
        word.entry("opposite") is not None for word in words[cue + 1 : at - 1]
    )


def _refuses_else(side: SentenceFacts, ends: Mapping[str, TaggedWord]) -> bool:
    """Tell whether a refusal stands in the sentence that is not the word itself."""
    refusals = [word for word in side.words if word.entry("refusal") is not None and word.entry("negation") is None]
    return any(word not in ends.values() for word in refusals)


def _denied_else(side: SentenceFacts, ends: Mapping[str, TaggedWord]) -> Counter[str]:
    """Count the negations of a sentence that are neither the word itself nor turn it, by their stems."""
    places = [at for at, word in enumerate(side.words) if word in ends.values()]
    found: Counter[str] = Counter()
    for at in reversed(negations_of(side)):
        if any(-length_of(side.words[place]) < place - at <= _TURNING for place in places):
            places.append(at)  # "ne" stands before "pas"
        else:
            found[side.words[at].stem] += 1
    return found
