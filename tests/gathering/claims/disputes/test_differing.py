"""Which sentences of a claim tell a fact as another one cannot."""

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import pytest

from reader.gathering.claims.disputes import differing
from reader.gathering.claims.disputes.differing import with_differences
from reader.gathering.claims.disputes.same_values import same_value
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Span
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

DETAINED = "The captain, Ivo Renn, was detained for questioning by police in Marn on Tuesday evening."
RELEASED = "The captain, Ivo Renn, was questioned by police in Marn on Tuesday evening and released at once."
BRIEFLY = "The captain was detained."


def told_by(sentences: Sequence[str], links: Sequence[tuple[int, int]], linked: int = 0) -> Claim:
    """Return a claim of stories of one sentence each; the last `linked` ones are linked, no members."""
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(sentences)]
    tellers = [Member(story, 0, Extent.FULL) for story in range(len(sentences))]
    members, others = tellers[: len(tellers) - linked], tellers[len(tellers) - linked :]
    claim = Claim(tuple(members), ClaimKind.FACT, 0, linked=tuple(others))
    scores = dict.fromkeys([((one, 0), (other, 0)) for one, other in links], 0.9)
    return with_differences(claim, articles, Likeness(scores, frozenset(scores)))


def clashing(sentences: Sequence[str], links: Sequence[tuple[int, int]], linked: int = 0) -> frozenset[int]:
    """Return the stories that clash."""
    return told_by(sentences, links, linked).clashing()


def test_who_has_the_words_of_a_value_clashes_as_who_else_has_them() -> None:
    assert clashing((DETAINED, RELEASED, BRIEFLY), ((0, 1), (0, 2))) == {0, 1, 2}


def test_what_another_comparison_takes_for_a_detail_is_a_clash_where_the_words_of_one_are() -> None:
    told = (
        "The museum was closed on Wednesday and will reopen on Saturday.",
        "The museum was closed on Thursday and will reopen on Sunday.",
        "The museum will reopen on Saturday, its director said.",
    )
    assert clashing(told, tuple(combinations(range(3), 2))) == {0, 1, 2}


def test_who_has_the_words_of_both_sides_clashes_with_neither() -> None:
    both = "The captain was detained and later released."
    assert clashing((DETAINED, RELEASED, both), ((0, 1), (0, 2))) == {0, 1}


def test_who_has_a_name_word_for_word_does_not_clash_as_who_else_has_it() -> None:
    told = ("Coach Dario Valk left Tarn.", "In Tarn coach Bruno Holm left.", "They say that Dario Valk left coach 7.")
    assert clashing(told, ((0, 1), (0, 2))) == {0, 1}


def test_who_has_a_value_in_another_form_or_language_clashes_as_who_else_has_it() -> None:
    told = (
        "The ferry Orla was carrying twelve passengers from Tarn to Marn.",
        "The ferry Orla was carrying 15 passengers from Tarn to Marn.",
        "From Tarn to Marn the ferry Orla was carrying 12 passengers.",
    )
    assert clashing(told, ((0, 1),)) == {0, 1, 2}


def test_who_has_the_same_value_later_is_a_later_report() -> None:
    told = (
        "A fire in Tarn killed two sailors.",
        "A fire in Tarn killed three sailors.",
        "Relatives of the three sailors wept in Marn.",
    )
    times = ("2031-05-02T06:00", "2031-05-01T06:00", "2031-05-02T18:00")
    articles = [article_of(f"Outlet {n}", text, published=times[n]) for n, text in enumerate(told)]
    claim = Claim(tuple(Member(story, 0, Extent.FULL) for story in range(3)), ClaimKind.FACT, 0)
    scores = {((0, 0), (1, 0)): 0.9}
    differs = with_differences(claim, articles, Likeness(scores, frozenset(scores))).differs
    assert {(one.left, one.right, str(one.difference.verdict)) for one in differs} == {
        (0, 1, "clash"),
        (0, 2, "later-report"),
    }


def test_a_linked_sentence_may_clash_as_a_member_does() -> None:
    told = [f"The ferry Orla was carrying {number} passengers from Tarn to Marn." for number in (80, 80, 90)]
    assert clashing(told, tuple(combinations(range(3), 2)), linked=1) == {0, 1, 2}


def test_sentences_that_are_not_linked_may_tell_of_two_things() -> None:
    told = (
        "The ferry Orla was carrying 80 passengers from Tarn to Marn.",
        "The ferry Orla was carrying 90 passengers.",
    )
    assert clashing(told, ()) == frozenset()


def test_what_differs_from_the_words_of_the_claim_comes_first() -> None:
    told = (
        "The museum will reopen on Saturday, its director said.",
        "The museum was closed on Wednesday and will reopen on Saturday.",
        "The museum was closed on Thursday and will reopen on Sunday.",
    )
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(told)]
    claim = Claim(tuple(Member(story, 0, Extent.FULL) for story in range(3)), ClaimKind.FACT, 0)
    scores = {((1, 0), (2, 0)): 0.9}
    differs = with_differences(claim, articles, Likeness(scores, frozenset(scores))).differs
    values = [span.of(articles[1].text) for one in differs if one.left == 1 and (span := one.difference.left)]
    assert values == ["Saturday", "Wednesday"]


def test_a_word_in_a_denial_is_not_the_same_word_affirmed() -> None:
    told = (
        "Norline confirmed that the leak came from its dock in Torsby.",
        "Norline says the oil did not leak from its dock in Torsby.",
        "Norline denied that the leak came from its dock in Torsby.",
    )
    assert told_by(told, ((0, 1), (0, 2))).against() == {0: {1, 2}, 1: {0}, 2: {0}}


def test_a_fact_that_the_words_of_a_claim_do_not_tell_is_as_worded_where_most_have_it_so() -> None:
    told = (
        "The paper of 23 November is void, and 41,870 pupils pay for it.",
        "The paper was taken on Monday by 41,870 pupils at 612 schools.",
        "The paper was taken on Monday by 41,870 pupils at 621 schools.",
        "On Monday 41,870 pupils at 612 schools took the paper.",
    )
    claim = told_by(told, tuple(combinations(range(4), 2)))
    assert claim.against() == {1: {2}, 2: {1, 3}, 3: {2}}
    assert claim.otherwise() == {2}


@pytest.mark.parametrize(("score", "told"), [(0.9, {0, 1}), (0.5, set())])
def test_what_an_unsure_link_alone_ties_to_a_claim_does_not_clash(score: float, told: set[int]) -> None:
    counts = (
        "In the bay 40 trawlers waited for the storm to pass.",
        "Six trawlers waited in the bay for the storm to end.",
    )
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(counts)]
    pair = ((0, 0), (1, 0))
    claim = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART)), ClaimKind.NUMBER, 0)
    likeness = Likeness({pair: score}, frozenset({pair}), unsure=() if told else [pair])
    assert with_differences(claim, articles, likeness).clashing() == told


def count_asked(stories: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how often a value is looked for, of so many stories that tell of piers, each of three of its own."""
    asked = 0

    def counting(*told: Any) -> Span | None:
        nonlocal asked
        asked += 1
        return same_value(*told)

    monkeypatch.setattr(differing, "same_value", counting)
    lines = [f"The ferry Orla of line {stories + n} left pier {n % 3 + 1} for Marn." for n in range(stories)]
    told = told_by(lines, tuple(combinations(range(stories), 2)))
    assert len(told.differs) > stories  # nearly each clashes with each
    return asked


def test_a_value_is_looked_for_once_in_each_sentence_however_many_clash_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where eight stories told twenty times of a ferry, in much the same words, an event took minutes."""
    assert count_asked(24, monkeypatch) < 5 * count_asked(12, monkeypatch)  # eight times, were it once for each clash
