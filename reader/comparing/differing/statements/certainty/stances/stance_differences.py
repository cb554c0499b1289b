"""What two sentences deny, hold possible, turn round or count in words, where they tell the same otherwise.

A word of negation or of doubt on one side alone is noise in most links; it counts where the word that it governs stands
on the other side without it, and both are about the same.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.alike_in_part import compare_in_part
from reader.comparing.differing.statements.certainty.denials.lacking import lack_alone
from reader.comparing.differing.statements.certainty.possibilities.certainty_differences import compare_certainty
from reader.comparing.differing.statements.certainty.stances.opposite_differences import (
    compare_opposites,
    compare_prefixes,
    shared_axes,
)
from reader.comparing.differing.statements.clauses import are_alike_in_clause, depends_on_condition
from reader.comparing.differing.statements.governed_words import (
    counterpart_of,
    denials,
    governed_word,
    has_come_again,
    modal_of,
    negates,
    negations_of,
    tell_the_same_behind,
    with_governed,
    with_verb,
    word_without,
)
from reader.comparing.differing.statements.names.document_readers import stems_of_document
from reader.comparing.differing.statements.people.doing.patients import befell_others, may_be_done_by_another
from reader.comparing.differing.statements.people.harm.spared import read_spared
from reader.comparing.differing.statements.quantities.comparable_quantities import may_be_same
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, agreement, name_others, tell_other_days
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.occasions import tell_other_occasions
from reader.comparing.profiling.normalization import TokenKind
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT = 0.5
_STANCES = frozenset({"quantity", "opposite", "negation", "modal"})
_TURNING = frozenset({"opposite", "vote"})
_NONE = frozenset({"no_such", "nobody"})
_YET, _WILL = "yet", "sure"
_TO_COME = frozenset({"possible", "able", "open"})
_FEWEST = 2  # words that both sides tell beside what document tells it
_SCOPE = 4  # words behind a negation or a modal verb that it governs
_SHARES = {"all": 1.0, "most": 0.75, "many": 0.6, "some": 0.35, "few": 0.1, "none": 0.0}
_FAR = 0.45  # between two shares that cannot both be meant

Told = TaggedWord | Quantity | Span
Found = tuple[DifferenceKind, Verdict, Told | None, Told | None, float]


def compare_stance(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    """Yield the clashes of negation, certainty, direction and of shares in words.

    `common` is how much the two sentences agree in what they are about.
    """
    may_turn = not _TURNING.isdisjoint(left.kinds) and not _TURNING.isdisjoint(right.kinds)
    document = stems_of_document(left) | stems_of_document(right)
    if document and len((left.topics & right.topics) - document) >= _FEWEST:
        common = max(common, agreement(left, right, document))
    if (common < _AGREEMENT and not may_turn) or tell_other_days(left, right) or name_others(left, right, document):
        return
    if common < _AGREEMENT:
        yield from compare_in_part(left, right, common)
        return
    if _may_still_come(left, right) or _may_still_come(right, left):
        return
    yield from compare_prefixes(left, right, common)
    kinds = left.kinds | right.kinds
    if kinds.isdisjoint(_STANCES):
        return
    counted = list(_compare_shares(left, right, common)) if "quantity" in kinds else []
    yield from counted
    # "Most were open" and "some were closed" are both true.
    are_shares = "quantity" in left.kinds & right.kinds and _tell_part(left.words) and _tell_part(right.words)
    turned = list(compare_opposites(left, right, common)) if may_turn and not are_shares and not counted else []
    yield from turned
    if "negation" in kinds and not turned and not counted:
        yield from _compare_negation(left, right, common)
    if "modal" in kinds:
        yield from compare_certainty(left, right, common)


def _is_to_come(side: SentenceFacts) -> bool:
    return any(modal_of(word) == _WILL for word in side.words)


def _compare_negation(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    cues = _own_negations(left, right), _own_negations(right, left)
    if bool(cues[0]) == bool(cues[1]) or depends_on_condition(left) or depends_on_condition(right):
        return
    if any(one.keys() != other.keys() for _, one, other in shared_axes(left, right)):
        return  # what one denies the other says by a word for the opposite
    side, other = (left, right) if cues[0] else (right, left)
    at = (cues[0] or cues[1])[0]
    if has_come_again(side, other) or (_is_to_come(side) and not _is_to_come(other) and "was" in other.kinds):
        return  # will not be closed, and was closed last year
    if (told := word_without(side, at, other)) is not None:
        denied, affirmed = with_governed(side.words, at), with_verb(other.words, other.words.index(told))
        pair = (denied, affirmed) if side is left else (affirmed, denied)
        yield DifferenceKind.NEGATION, Verdict.CLASH, *pair, 1.0
        return
    governed = governed_word(side.words, at, "negation")
    place = counterpart_of(governed, other) if governed is not None else None
    if governed is None or place is None or _is_denied_of_some(side, at, other) or lack_alone(side, at, other, place):
        return
    counterpart = other.words[place]
    if governed.entry("conjecture") is not None and counterpart.entry("conjecture") is None:
        return  # no sign, a signal
    if any(governed_word(other.words, cue, "negation") is counterpart for cue in negations_of(other)):
        return  # denied there too, and once more here
    is_said = counterpart.entry("speech") is not None
    if is_said and common < 1.0 and not tell_the_same_behind(side.words, governed, other.words, place):
        return  # what is not said here may be another thing than what is said there
    if not are_alike_in_clause(side.words, at, other.words, place):
        return
    if may_be_done_by_another(side, at, other, place) or befell_others(left, right):
        return
    denied = with_governed(side.words, at)
    pair = (denied, counterpart) if side is left else (counterpart, denied)
    yield DifferenceKind.NEGATION, Verdict.CLASH, *pair, common


def _may_still_come(side: SentenceFacts, other: SentenceFacts) -> bool:
    """Tell whether one side tells that something has not been yet, and the other that it may be."""
    is_not_yet = bool(negations_of(side)) and any(
        entry.kind == "partly" and entry.value == _YET for word in side.words for entry in word.entries
    )
    modals = {modal_of(word) for word in other.words} if is_not_yet else set()
    return not modals.isdisjoint(_TO_COME) and not negations_of(other)


def _own_negations(side: SentenceFacts, other: SentenceFacts) -> list[int]:
    """List the negations of a side that the other side lacks: first each is set against one that denies the same."""
    own, there = list(denials(side)), list(denials(other))
    for is_same in (_deny_the_same, _are_same_words):
        for at in list(own):
            match = next((place for place in there if is_same(side, at, other, place)), None)
            if match is not None:
                own.remove(at)
                there.remove(match)
    if "calls_off" in other.kinds:  # called off a trip, cancelled a visit
        own = [at for at in own if side.words[at].entry("calls_off") is None]
    return own


def _deny_the_same(side: SentenceFacts, at: int, other: SentenceFacts, place: int) -> bool:
    governed = (governed_word(side.words, at, "negation"), governed_word(other.words, place, "negation"))
    return (
        _are_same_words(side, at, other, place)
        and governed[0] is not None
        and governed[1] is not None
        and governed[0].stem == governed[1].stem
    )


def _are_same_words(side: SentenceFacts, at: int, other: SentenceFacts, place: int) -> bool:
    return side.words[at].stem == other.words[place].stem


def _is_denied_of_some(side: SentenceFacts, cue: int, other: SentenceFacts) -> bool:
    """Tell if a negation holds for a number of places or people that the other side does not speak of: in 27 states."""
    told = {one.value for one in other.quantities}
    return any(
        one.place < cue and one.value not in told and side.words[one.place - 1].entry("preposition") is not None
        for one in side.quantities
        if one.place
    )


def _compare_shares(left: SentenceFacts, right: SentenceFacts, common: float) -> Iterator[Found]:
    shares = _shares(left.words), _shares(right.words)
    if len(shares[0]) == 1 and len(shares[1]) == 1:
        (one, first, nouns), (other, second, others) = shares[0][0], shares[1][0]
        if (
            nouns & others
            and _count_the_same(left, one, right, other)
            and (abs(first - second) >= _FAR or (first != second and 0.0 in (first, second)))
        ):
            yield DifferenceKind.QUANTITY, Verdict.CLASH, one, other, common
        return
    if tell_other_occasions(left, right):
        return
    for own, counted, swap in ((shares[0], right, False), (shares[1], left, True)):
        nobody = [word for word, share, _ in own if share == 0.0]
        numbers = [one for one in counted.quantities if not one.dimension and one.value >= 1 and one.place < _SCOPE * 2]
        if len(nobody) == 1 and len(numbers) == 1 and not negations_of(counted):
            side = (left, right)[swap]
            if _are_none_of_others(side, nobody[0], numbers[0]) or _befell_otherwise(side, nobody[0], numbers[0]):
                continue
            pair = (numbers[0], nobody[0]) if swap else (nobody[0], numbers[0])
            yield DifferenceKind.QUANTITY, Verdict.CLASH, *pair, common


def _befell_otherwise(side: SentenceFacts, none: TaggedWord, number: Quantity) -> bool:
    """Tell whether what befell nobody is not what befell those who are counted: no one dead, 34 hurt.

    Else as many may be counted beside: 12 residents were hurt, but no firefighters.
    """
    spared = [one.fates for one in read_spared(side) if one.start <= none.start < one.end]
    if spared and number.fate:
        return any(number.fate not in fates for fates in spared)
    return any(one.fate == number.fate and may_be_same(one, number) for one in side.quantities)


def _are_none_of_others(side: SentenceFacts, none: TaggedWord, number: Quantity) -> bool:
    """Tell whether nobody of some people is told of, and a number of others: no policeman, two protesters."""
    lengths = [len(one.stems) for one in none.entries if one.kind in _NONE]
    begin = side.words.index(none) + max(lengths, default=1)
    behind = side.words[begin : begin + _SCOPE]
    is_of = bool(behind) and behind[0].entry("preposition") is not None
    if none.entry("no_such") is None and not is_of:
        return False
    noun = next((word for word in behind if word.is_content), None)
    if noun is None or any(map(noun.entry, ("fate", "whoever", "people"))):
        return False
    return noun.stem not in number.nouns


def _count_the_same(left: SentenceFacts, one: TaggedWord, right: SentenceFacts, other: TaggedWord) -> bool:
    """Tell whether the same follows two words for shares: "no one doubts" counts others than "everyone believes"."""
    heads = []
    for side, share in ((left, one), (right, other)):
        entry = share.entry("quantity")
        behind = side.words.index(share) + (len(entry.stems) if entry is not None else 1)
        heads.append(next((word.stem for word in side.words[behind:] if word.is_content), ""))
    return heads[0] == heads[1]


def _tell_part(words: Sequence[TaggedWord]) -> bool:
    """Tell whether something is told of a part alone."""
    return any(0.0 < share < 1.0 for _, share, _ in _shares(words))


def _shares(words: Sequence[TaggedWord]) -> list[tuple[TaggedWord, float, frozenset[str]]]:
    found = []
    reach = 0
    for at, word in enumerate(words):
        entry = word.entry("quantity")
        if at < reach:
            continue
        reach = at + len(entry.stems) if entry is not None else at
        if entry is None or (at and (negates(words, at - 1) or words[at - 1].entry("number"))):
            continue  # "not all", and the French "quatre personnes"
        nouns = frozenset(
            after.stem for after in words[at + 1 : at + 1 + _SCOPE] if after.kind in (TokenKind.WORD, TokenKind.GLYPH)
        )
        found.append((word, _SHARES[entry.value], nouns))
    return found
