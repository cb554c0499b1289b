"""Any word comes near a claim that one voice alone tells in a story's language."""

import pytest

from reader.gathering.touching import find_touching
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

HEAT = "Grid firm Elnor blames the heat."
AC = "„Zu viele Klimaanlagen liefen“, sagte Elnor."


def near(*others: str, told: tuple[str, ...] = (HEAT,), heads: tuple[int, ...] = ()) -> set[int]:
    """Return which of further English stories come near a claim that some English ones and a German one tell."""
    articles = [
        *(article_of(f"Herald {n}", text) for n, text in enumerate(told)),
        article_of("Kurier", AC, language="de"),
        *(article_of(f"Monitor {n}", text) for n, text in enumerate(others)),
    ]
    claim = Claim(tuple(Member(n, 0, Extent.FULL) for n in range(len(told) + 1)), ClaimKind.FACT, 0)
    (found,) = find_touching([claim], articles, heads or tuple(range(len(articles))))
    return {story - len(told) - 1 for story, _ in found}


@pytest.mark.parametrize(
    "other",
    ["It was age and heat, a former head of the network said.", "Everybody had an air conditioner running."],
)
def test_a_word_of_any_teller_is_enough(other: str) -> None:
    assert near(other) == {0}


def test_names_and_what_an_event_is_about_come_no_nearer() -> None:
    assert near("Elnor has 400 workers.", "They will come next week.") == set()
    assert near(*("The heat went on." for _ in range(9))) == set()


def test_where_two_voices_tell_it_in_a_language_the_linker_is_asked() -> None:
    both = (HEAT, "The company holds high temperatures responsible.")
    assert near("A dog died of heat in a car.", told=both) == set()
    assert near("A dog died of heat in a car.", told=both, heads=(0, 0, 2, 3)) == {0}  # one text
