"""Who sides with whom about what differs between stories."""

from itertools import combinations
from random import Random

from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.siding import DisputedFact, Told, at_one, find_facts


def told(one: int, other: int, verdict: Verdict = Verdict.CLASH, place: int = 0, length: int = 1) -> Told:
    """Return what two stories of one sentence each tell otherwise, at a place of theirs."""
    span = Span(place, place + length) if length else None
    return Told((one, other), (one, other), Difference(DifferenceKind.NUMBER, verdict, span, span, 0.9))


def facts_of(values: dict[int, int]) -> tuple[DisputedFact, ...]:
    """Return the facts of stories each of which has a value."""
    pairs = combinations(sorted(values), 2)
    return find_facts([told(one, other) for one, other in pairs if values[one] != values[other]])


def test_what_is_told_of_one_value_is_one_fact() -> None:
    (fact,) = find_facts([told(0, 1), told(2, 3), told(1, 2)])
    assert fact.sentences == {0, 1, 2, 3}
    assert len(find_facts([told(0, 1), told(2, 3)])) == 2
    assert len(find_facts([told(0, 1), told(0, 1, place=5)])) == 2


def test_values_that_overlap_in_a_sentence_are_of_one_fact() -> None:
    assert len(find_facts([told(0, 1, place=4, length=8), told(1, 2, place=4, length=20)])) == 1
    assert len(find_facts([told(0, 1, length=9), told(1, 2, length=2), told(1, 3, place=6, length=2)])) == 1
    assert len(find_facts([told(0, 1, length=4), told(1, 2, place=4, length=4)])) == 2
    assert len(find_facts([told(0, 1, length=0), told(1, 2, length=0), told(1, 3, length=3)])) == 2


def test_those_side_with_one_another_who_are_against_the_same() -> None:
    (fact,) = facts_of({0: 12, 1: 14, 2: 12, 3: 12})
    assert fact.side_of(0) == {0, 2, 3}
    assert fact.side_of(1) == {1}


def test_fewer_voices_are_outvoted_copies_being_one_and_as_many_are_not() -> None:
    (fact,) = facts_of({0: 12, 1: 14, 2: 12, 3: 12})
    assert fact.outvoted(int) == {1}
    assert fact.outvoted(lambda story: story == 1) == frozenset()
    (even,) = facts_of({0: 12, 1: 14})
    assert even.outvoted(int) == frozenset()


def test_who_contradicts_nobody_more_is_not_outvoted_by_one_with_whom_another_is_not_known_to_differ() -> None:
    # 1 and 2 clash with 0; 3 clashes with 0 alone found, and is at one with all others as far as anybody knows.
    (fact,) = find_facts([told(0, 1), told(0, 2), told(0, 3), told(4, 1), told(4, 2)])
    assert fact.outvoted(int) == {0, 4}


def test_a_later_report_tells_otherwise_and_does_not_clash() -> None:
    (fact,) = find_facts([told(0, 1, Verdict.LATER_REPORT), told(1, 2)])
    assert fact.side_of(0) == {0, 2}
    assert set(fact.clashing) == {1, 2}


def test_of_those_who_are_at_one_nobody_is_against_another() -> None:
    chance = Random(20)
    for _ in range(200):
        stories = range(chance.randrange(1, 7))
        against: dict[int, set[int]] = {}
        for one, other in combinations(stories, 2):
            if chance.random() < 0.4:
                against.setdefault(one, set()).add(other)
                against.setdefault(other, set()).add(one)
        found = at_one(stories, against)
        assert all(found.isdisjoint(against.get(story, ())) for story in found)
        assert all(found & against.get(story, set()) for story in stories if story not in found)


def test_most_side_with_whom_more_agree_with_than_with_any_other() -> None:
    (fact,) = facts_of({0: 612, 1: 612, 2: 621})
    assert [fact.is_of_most(story) for story in range(3)] == [True, True, False]
    (even,) = facts_of({0: 612, 1: 621})
    assert not even.is_of_most(0)
    assert not even.is_of_most(1)
