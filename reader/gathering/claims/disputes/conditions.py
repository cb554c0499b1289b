"""Which of two states something is in, as two sentences tell it: switched off or in place, dead or alive.

No word denies anything where one says that the alarm was off, and the other that it worked. `condition` of the lexicons
lists the words, as `opposite` and the deeds of working and failing do for those that tell a clash too. A word of
negation before one turns it, and so does who disputes what the clause tells. Of two things, as a door that was open and
a window that was shut, nothing is said.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.occurrences.told_deeds import STATES_OF_DEEDS
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.gathering.claims.disputes.clause_words import clause_parts, disputes, meanings_of

# What is one and then the other in the course of things, or may be both, is no state: arrested and released.
_STATES = frozenset({"access", "cipher", "course", "life", "presence", "purity", "room", "running", "test"})
# Which side somebody takes, or what he decides: who takes the other one does not tell it, though both may be true of
# two days. Who wins and who loses tell one thing, and what rises may do so where something else falls.
_SIDES = frozenset({
    *("accord", "alarm", "answer", "custody", "danger", "drink", "law", "leave", "measure", "member", "mercy"),
    *("praise", "ruling", "side", "suit", "verdict"),
})  # fmt: skip
STATE_KINDS = frozenset({"condition", "deed", "opposite"})
_OTHER_END = {"+": "-", "-": "+"}
_NO_THINGS = ("weekday", "month", "day", "daytime", "speech", "according")
_OF_TESTS = frozenset({"test", "τεστ", "тест"})  # what was positive is what was tested
_TURNING = 3  # words before a word that a negation turns into its opposite


class Condition(NamedTuple):
    """That something is in a state, one of the two ends of `axis`; a word of `about` is what it may mean."""

    axis: str
    end: str
    about: tuple[frozenset[str], ...]


def tell_other_conditions(one: tuple[str, str], other: tuple[str, str]) -> bool | None:
    """Tell whether two sentences, each a text and its language, tell two states of one thing; None if of none."""
    is_foreign = one[1] != other[1]
    sides = [read_conditions(*side, is_foreign=is_foreign) for side in (one, other)]
    told = [
        left.end != right.end
        for left, right in product(*sides)
        if left.axis == right.axis and _are_of_one_thing(left.about, right.about)
    ]
    return all(told) if told else None


def take_other_sides(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether two sentences, of which none takes both, take two sides in one thing: approved and rejected."""
    is_foreign = one[1] != other[1]
    sides = [_read(*side, _SIDES, is_foreign) for side in (one, other)]
    ends = [{(found.axis, found.end) for found in side} for side in sides]
    return not ends[0] & ends[1] and any(
        left.axis == right.axis and any(not mine.isdisjoint(yours) for mine, yours in product(left.about, right.about))
        for left, right in product(*sides)
    )


def tell_of_two_things(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether each of two sentences tells a state of something, and no two of these are of one thing or kind."""
    is_foreign = one[1] != other[1]
    sides = [read_conditions(*side, is_foreign=is_foreign) for side in (one, other)]
    return all(sides) and not any(
        left.axis == right.axis or _are_of_one_thing(left.about, right.about) for left, right in product(*sides)
    )


def _are_of_one_thing(one: Collection[frozenset[str]], other: Collection[frozenset[str]]) -> bool:
    """Tell whether two clauses share a word, or one names nothing that is known of the other's language."""
    known = [[meanings for meanings in side if meanings] for side in (one, other)]
    if not all(known):
        return True
    return any(not mine.isdisjoint(yours) for mine, yours in product(*known))


def read_conditions(text: str, language: str, *, is_foreign: bool) -> tuple[Condition, ...]:
    """List the states that a sentence tells something is in, clause by clause."""
    return _read(text, language, _STATES, is_foreign)


@lru_cache(maxsize=1 << 12)
def _read(text: str, language: str, axes: frozenset[str], is_foreign: bool) -> tuple[Condition, ...]:  # noqa: FBT001 - a key of the cache
    found: list[Condition] = []
    before: list[list[TaggedWord]] = []
    parts = [*clause_parts(read_facts(text, language, None))]
    for words, behind in zip(parts, (*parts[1:], None), strict=False):  # a sentence may have no word
        if (
            behind is not None
            and behind[0].entry("no_sooner") is not None
            and any(negates(words, n) for n in range(len(words)))
        ):
            before.append(words)  # "will not open until Monday" says that it opens on Monday
            continue
        found += _of_clause(words, before, language, axes, is_foreign=is_foreign)
        before.append(words)
    return tuple(found)


def _of_clause(
    words: Sequence[TaggedWord],
    before: Sequence[Sequence[TaggedWord]],
    language: str,
    axes: frozenset[str],
    *,
    is_foreign: bool,
) -> Iterator[Condition]:
    told = {at: states for at in range(len(words)) if (states := frozenset(_states_of(words, at, axes)))}
    if not told:
        return
    is_disputed = any(map(disputes, (*words, *(before[-1] if before else ()))))
    about = [word for at, word in enumerate(words) if _names_a_thing(word) and at not in told]
    if not any(map(_names_a_thing, words[: min(told)])):
        # "Samples of water, taken in June, were positive": what is so stands before what stands between.
        about += [word for clause in before for word in clause if _names_a_thing(word)]
    meanings = tuple(meanings_of(word, language, is_foreign=is_foreign) - _OF_TESTS for word in about)
    for at, states in told.items():
        is_turned = is_disputed != any(negates(words, place) for place in range(max(0, at - _TURNING), at))
        for state in states:
            yield Condition(state[:-1], _OTHER_END[state[-1]] if is_turned else state[-1], meanings)


def _names_a_thing(word: TaggedWord) -> bool:
    # The first word of a sentence has a capital whatever it is.
    may_be = word.is_content and (not word.is_name or word.start == 0)
    return may_be and not any(map(word.entry, _NO_THINGS))


def _states_of(words: Sequence[TaggedWord], at: int, axes: frozenset[str]) -> Iterator[str]:
    opens_verb = any(word.entry("infinitive") is not None for word in words[at + 1 : at + 2])  # failed to see it
    for entry in words[at].entries:
        if entry.kind == "opposite" and entry.value[:-1] in axes:
            yield entry.value
        elif axes is not _STATES:
            continue
        elif entry.kind == "condition":
            yield entry.value
        elif entry.kind == "deed" and entry.value in STATES_OF_DEEDS and not opens_verb:
            yield STATES_OF_DEEDS[entry.value]
