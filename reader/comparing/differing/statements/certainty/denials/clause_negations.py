"""What one sentence denies in a clause that the other sentence affirms, however little else they share.

A clause is held against one of the same words, or of the same words and more; or against who does the same to the same.
Whole sentences need not agree, and names or days in other clauses tell nothing.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.certainty.stances.opposite_differences import deny_the_opposite
from reader.comparing.differing.statements.clauses import are_alike_in_clause
from reader.comparing.differing.statements.governed_words import (
    CONCORD,
    governed_word,
    has_come_again,
    tell_the_same_behind,
    with_governed,
    with_verb,
)
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, name_others
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.told_clauses import (
    ToldClause,
    are_on_other_days,
    is_conditional,
    read_clauses,
    region_of,
)
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict

_FEWEST = 3  # words of a clause that tells something whatever stands around it
_LONG = 8  # words of a clause that is about one thing, whoever "we" are
_SHORTEST = 2  # words of "they worked"
_FEWEST_SHARED = 2  # stems that the sentences share besides a shorter one
_VERB_REACH = 3  # words before "an inquiry" among which is "announced"
_I, _WE = "one", "many"
WITHOUT_PRONOUNS = frozenset({"es", "it", "pt", "el", "ro", "pl", "cs", "ru", "uk", "tr", "fi", "hu"})

Told = TaggedWord | Span
Found = tuple[DifferenceKind, Verdict, Told, Told, float]
Facing = tuple[Told, Told]


def compare_clauses(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clashes of clauses that one side denies and the other affirms."""
    if "negation" not in left.kinds | right.kinds or left.language != right.language:
        return
    if has_come_again(left, right) or has_come_again(right, left) or deny_the_opposite(left, right):
        return
    clauses = read_clauses(left), read_clauses(right)
    one, other = (left, clauses[0]), (right, clauses[1])
    ways = ((*one, *other, False), (*other, *one, True))
    same = [(pair, turned) for a, own, b, others, turned in ways for pair in _same_clauses(a, own, b, others)]
    deeds = [(pair, turned) for a, own, b, others, turned in ways for pair in _same_deeds(a, own, b, others)]
    for (cue, told), is_turned in same or deeds[:1]:
        yield DifferenceKind.NEGATION, Verdict.CLASH, *((told, cue) if is_turned else (cue, told)), 0.8


def _same_clauses(
    side: SentenceFacts, own: Sequence[ToldClause], other: SentenceFacts, others: Sequence[ToldClause]
) -> Iterator[Facing]:
    """Find what a side denies that the other affirms in a clause of the same words, or of the same words and more."""
    may_be_others = name_others(side, other)
    for denying in own:
        if not denying.cues or (may_be_others and _may_tell_of_speaker(side, denying)):
            continue
        for affirming in others:
            size = min(len(denying.told), len(affirming.told))
            if (
                affirming.cues
                or denying.told[:size] != affirming.told[:size]
                or not _tell_enough(side, denying, other, affirming)
            ):
                continue
            cue, inside = denying.cues[0], denying.places[:size]
            if cue > inside[-1] or (cue < inside[0] and denying.told != affirming.told):
                continue
            place = affirming.places[min(sum(at < cue for at in inside), size - 1)]
            if other.words[place].entry("speech") is None and _hang_on_the_same(
                (side, denying, cue), (other, affirming, place)
            ):
                yield with_governed(side.words, cue), with_verb(other.words, place)


def _tell_enough(side: SentenceFacts, one: ToldClause, other: SentenceFacts, two: ToldClause) -> bool:
    """Tell whether the shorter of two clauses tells something, if need be with what else the sentences share."""
    shorter = min(one.told, two.told, key=len)
    else_shared = (side.topics & other.topics).difference(shorter)
    return len(shorter) >= _FEWEST or (len(shorter) >= _SHORTEST and len(else_shared) >= _FEWEST_SHARED)


def _hang_on_the_same(
    denied: tuple[SentenceFacts, ToldClause, int], affirmed: tuple[SentenceFacts, ToldClause, int]
) -> bool:
    """Tell if two clauses, each with a place in its sentence, hold under no condition, on no other days, told alike."""
    (side, one, cue), (other, two, place) = denied, affirmed
    begin, start = region_of(side, one)[0], region_of(other, two)[0]
    return (
        not is_conditional(side, one)
        and not is_conditional(other, two)
        and not are_on_other_days(side, one, other, two)
        and are_alike_in_clause(side.words[begin:], cue - begin, other.words[start:], place - start, or_relative=True)
    )


def _may_tell_of_speaker(side: SentenceFacts, clause: ToldClause) -> bool:
    """Tell whether a clause may tell of who says it, and so of somebody else where somebody else does."""
    if side.language in WITHOUT_PRONOUNS:
        return True
    persons = {one.value for word in side.words[clause.begin : clause.end] if (one := word.entry("first_person"))}
    return _I in persons or (_WE in persons and len(clause.told) < _LONG)


def _same_deeds(
    side: SentenceFacts, own: Sequence[ToldClause], other: SentenceFacts, others: Sequence[ToldClause]
) -> Iterator[Facing]:
    """Find what somebody did not do to something, and did as the other side tells it."""
    for clause in own:
        if len(clause.cues) > 1 and side.language not in CONCORD:
            continue
        if any(word.tells_yet for word in side.words[clause.begin : clause.end]):
            continue  # it may have come since
        for cue in clause.cues:
            entry = side.words[cue].entry("negation")
            governed = governed_word(side.words, cue, "negation")
            if governed is None or (entry and len(entry.stems) > 1):
                continue
            is_said = governed.entry("speech") is not None
            for affirming in others:
                for place in affirming.places:
                    told = other.words[place]
                    if (
                        told.is_content
                        and told.stem == governed.stem
                        and not affirming.cues
                        and not (is_said and not tell_the_same_behind(side.words, governed, other.words, place))
                        and _tell_same_deed((side, clause, cue), governed, (other, affirming, place))
                        and _hang_on_the_same((side, clause, cue), (other, affirming, place))
                    ):
                        yield with_governed(side.words, cue), told


def _tell_same_deed(
    denied: tuple[SentenceFacts, ToldClause, int],
    governed: TaggedWord,
    affirmed: tuple[SentenceFacts, ToldClause, int],
) -> bool:
    """Tell whether who is told of before what is denied, and all behind it, stands there on the other side too."""
    (side, one, cue), (other, two, place) = denied, affirmed
    words, at = side.words, side.words.index(governed)
    verb = _shared_verb(words, cue, other.words, place)
    doers = [word for word in words[one.begin : cue] if word.is_content and word is not verb]
    before = {word.stem for word in other.words[:place] if word.is_content or word.is_name}
    objects = {word.stem for word in words[at + 1 : one.end] if word.is_content}
    return (
        cue < at < one.end
        and bool(doers)
        and doers[-1].stem in before
        and (bool(objects) or verb is not None)
        and objects <= {word.stem for word in other.words[place + 1 : two.end] if word.is_content}
        and _modals(words[one.begin : at]) == _modals(other.words[two.begin : place])
        and not _tell_what_is_said(words[one.begin : cue], verb)
        and not _tell_what_is_said(other.words[two.begin : place], verb)
    )


def _shared_verb(words: Sequence[TaggedWord], cue: int, others: Sequence[TaggedWord], place: int) -> TaggedWord | None:
    """Return the verb before what is denied, where it stands before what is affirmed too: announced no inquiry."""
    verb = words[cue - 1] if cue else None
    if verb is None or verb.is_name or len(verb.text) <= _VERB_REACH:
        return None
    return verb if any(word.stem == verb.stem for word in others[max(0, place - _VERB_REACH) : place]) else None


def _tell_what_is_said(words: Sequence[TaggedWord], verb: TaggedWord | None) -> bool:
    """Tell whether a word of saying stands among others, and is not the verb itself: "asked why she had not signed"."""
    return any(word.entry("speech") is not None and (verb is None or word.stem != verb.stem) for word in words)


def _modals(words: Sequence[TaggedWord]) -> frozenset[str]:
    return frozenset(word.stem for word in words if word.entry("modal") is not None)
