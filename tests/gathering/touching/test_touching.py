"""Which stories come near a claim though no sentence of theirs is like it: they don't leave it out."""

from collections.abc import Sequence

import pytest

from reader.gathering.touching import find_touching
from reader.gathering.touching.asking import stories_of
from reader.model.article import Article
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of


def find_near(claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[frozenset[int], ...]:
    """Return who comes near claims of stories each of which has its own text."""
    return tuple(map(stories_of, find_touching(claims, articles, range(len(articles)))))


def touches(told: str, other: str) -> bool:
    """Tell whether a story of one sentence comes near a claim of another sentence."""
    articles = [article_of("Herald", told), article_of("Monitor", other)]
    return find_near([Claim((Member(0, 0, Extent.FULL),), ClaimKind.FACT, 0)], articles) == (frozenset({1}),)


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("Harlow Rejects Demand to Hand Over Mill Records", "“We will not hand over one page of the mill's records.”"),
        ("Harlow rejects a plan to lower the gates of Ostrel.", "It did not lower the gates of Ostrel."),
        ("Harlow was fined by the court in Ostrel.", "Harlow was never fined by the court in Ostrel, it said."),
    ],
)
def test_who_denies_what_the_claim_refuses_or_tells_does_not_leave_it_out(told: str, other: str) -> None:
    assert touches(told, other)


@pytest.mark.parametrize(
    ("told", "other"),
    [
        # It hands over something else.
        ("Harlow Rejects Demand to Hand Over Mill Records", "He would not hand over the keys of his car, Quist said."),
        # It denies something else of the same.
        ("Harlow Rejects Demand to Hand Over Mill Records", "The records of the Harlow mill were not complete."),
        # It refuses, and nobody denies.
        ("Harlow Rejects Demand to Hand Over Mill Records", "Harlow must hand over the records of its mill, she said."),
    ],
)
def test_who_denies_something_else_comes_no_nearer(told: str, other: str) -> None:
    assert not touches(told, other)


def test_who_counts_the_same_things_otherwise_does_not_leave_their_number_out() -> None:
    assert touches("At least 30 trawlers waited in the bay of Orn.", "Off the cape lay 42 trawlers towards night.")
    assert not touches("At least 30 people waited in the bay of Orn.", "Off the cape stood 42 people towards night.")
    assert not touches("The two trawlers left the bay of Orn.", "Fog had kept the two trawlers off the cape.")


def test_who_says_that_all_are_alive_does_not_leave_out_that_none_was_killed() -> None:
    none, alive = "None of the 42 hikers in the hut at Orn was killed.", "All of the walkers are alive, Mr Quist said."
    assert touches(none, alive)
    assert touches(alive, none)
    assert not touches(none, "Five of the walkers are alive, Mr Quist said.")


def test_who_tells_how_much_there_was_does_not_leave_out_that_there_was_none() -> None:
    none = "No beer has spilled from the tank, the brewery said."
    assert touches(none, "Some 400 litres of ale spilled into the Orn, Ms Quist said.")
    assert not touches(none, "Some 400 litres of ale were sold on the fair, Ms Quist said.")
    assert not touches(none, "The tank stood 40 metres above the Orn, Ms Quist said.")
    assert not touches("Beer has spilled from the tank.", "Some 400 litres of ale spilled into the Orn.")
    likewise = "Between 300 and 500 litres of ale have run out, an engineer estimates."
    some = "Some 400 litres of ale spilled into the Orn, Ms Quist said."
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate((none, some, likewise))]
    claims = [
        Claim((Member(0, 0, Extent.FULL),), ClaimKind.FACT, 0),
        Claim((Member(1, 0, Extent.FULL), Member(2, 0, Extent.PART)), ClaimKind.FACT, 0),
    ]
    assert find_near(claims, articles)[0] == frozenset({1, 2})


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (
            "The sluices of Orn were destroyed by the flood.",
            "Sluices at the eastern dyke are intact, an engineer said.",
        ),
        ("The town's archive was saved from the water.", "The archive in the cellar was lost, Mr Quist said."),
        ("Ferry crossings were resumed on Tuesday.", "All crossings had been cancelled for a week."),
    ],
)
def test_who_says_something_else_of_what_nobody_else_tells_of_does_not_leave_it_out(told: str, other: str) -> None:
    assert touches(told, other)
    assert touches(other, told)


def test_who_says_something_of_what_the_whole_event_is_about_leaves_out_what_else_is_said_of_it() -> None:
    sentences = ("The dam was built in 1931.", "The dam was opened to the public.", "The dam is 40 metres high.")
    articles = [article_of("Herald", "The dam was inspected in May."), article_of("Monitor", *sentences)]
    assert find_near([Claim((Member(0, 0, Extent.FULL),), ClaimKind.FACT, 0)], articles) == (frozenset(),)
    assert not touches("The mayor was in Orn on Monday.", "The market was closed by the mayor.")


def test_who_tells_a_state_of_one_thing_does_not_leave_out_the_same_or_the_other_one() -> None:
    off = "The alarm that should have warned the night shift was switched off."
    assert touches("The alarm was in place and working.", off)
    assert touches("The alarm was in place and working.", "Somebody had disabled the alarm in March.")
    assert not touches("The gate was in place and working.", off)
    assert not touches("The alarm was loud and working.", "The gate was locked.")


def test_who_tells_what_befell_some_does_not_leave_out_that_it_befell_nobody() -> None:
    none = "Nobody was hurt."
    for some in (
        "Two passengers broke an ankle, the others were unhurt.",
        "Three hikers were injured at Orn.",
        "Her son was cut by glass and was treated in hospital.",
    ):
        assert touches(none, some)
        assert touches(some, none)
    assert not touches(none, "Three hikers were arrested at Orn.")
    assert not touches("Nobody has been arrested.", "Three hikers were injured at Orn.")


def test_who_tells_the_lead_does_not_leave_out_what_headlines_alone_tell_of_it() -> None:
    headline, lead = "Wonder above the waves: balloon lands beside lighthouse", "A balloon came down on Sundholm."
    articles = [
        article_of("Herald", headline, lead),
        article_of("Monitor", headline, "The keeper was washing his windows."),
        article_of("Tribune", "Five safe", "A balloon with five aboard landed on Sundholm."),
        article_of("Courier", "Rules for pilots", "The minister wants rules."),
    ]
    short = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.FULL)), ClaimKind.FACT, 0)
    told = Claim((Member(0, 1, Extent.FULL), Member(2, 1, Extent.FULL)), ClaimKind.FACT, 0)
    assert find_near([short, told], articles) == (frozenset({2}), frozenset())


def test_who_rules_out_or_suspects_the_same_does_not_leave_out_that_it_is_suspected() -> None:
    assert touches("Fish from the canteen is suspected.", "Fish was ruled out, the school said.")
    assert touches("Fish from the canteen is suspected.", "Fish is the likely source.")
    assert not touches("Fish from the canteen is suspected.", "Eggs were ruled out, the school said.")


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("The mill at Orn was built in 1894.", "The mill, built in 1849, stood by the weir."),
        ("Inspectors had found faults in the mill in March.", "The mill passed its last inspection without remarks."),
        ("Nobody was hurt when the mill fell.", "Four people suffered slight injuries, Ms Quist said."),
        ("The miller, Ivo Quist, has resigned.", "Mr Quist does not want to step down."),
        ("A short circuit may have caused the blast.", "Investigators found welding gear where the fire began."),
        ("The damage comes to 12 million crowns.", "An insurer puts the damage at 20 million crowns."),
    ],
)
def test_who_tells_the_same_thing_with_another_value_does_not_leave_it_out(told: str, other: str) -> None:
    assert touches(told, other)
    assert touches(other, told)


def test_who_found_arrived_or_lost_something_else_comes_no_nearer() -> None:
    assert not touches("A diver found the weir gate in the Orn.", "Ms Quist found the debate boring.")
    assert not touches("The loss of the gate shook the village.", "They mourned the loss of a friend.")


def test_of_a_story_in_whose_language_nobody_tells_a_claim_it_is_not_known_whether_it_does() -> None:
    english = [article_of("Marn", "Bells rang in Marn."), article_of("Orn", "Rain fell in Orn.")]
    foreign = [article_of("Bote", "Es regnete.", language="de"), article_of("Phare", "Il pleut.", language="fr")]
    claim = Claim((Member(2, 0, Extent.FULL), Member(3, 0, Extent.FULL)), ClaimKind.FACT, 0)
    told = Claim((Member(1, 0, Extent.FULL), Member(3, 0, Extent.FULL)), ClaimKind.FACT, 1)
    assert [*find_near([claim, told], [*english, *foreign])] == [frozenset({0, 1}), frozenset()]


def test_who_has_a_large_number_of_a_claim_does_not_leave_it_out() -> None:
    told = "About twelve hundred people were taken out of Mirena."
    assert touches(told, "1,200 townspeople sat in a gymnasium by dawn.")
    assert not touches(told, "1,300 sandbags lay on the quay by dawn.")
    assert not touches("Twelve people were taken out of Mirena.", "12 cows stood on the dike by dawn.")


def test_who_tells_any_speed_leaves_none_out() -> None:
    assert touches("The ferry was going at 92 km/h.", "The log shows 57 miles an hour where 37 were allowed.")
    assert not touches("The ferry was going at 92 km/h.", "The quay is 57 miles from the town.")
