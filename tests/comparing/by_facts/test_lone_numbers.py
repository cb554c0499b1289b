"""A number of one thing, which a rare word tells that either story has once, is linked and clashes in any words."""

from collections.abc import Callable
from random import Random

import pytest

from reader.comparing import compare
from reader.comparing.differing.statements.questions.lone_quantities import find_lone_quantities
from reader.model.difference import Verdict
from tests.comparing.by_facts.test_told_answers import told
from tests.comparing.by_facts.test_told_facts import stories
from tests.comparing.by_facts.test_told_facts import told as what_clashes
from tests.growth import MOST_GROWTH, growth_of
from tests.quality.differing.difference_scores import passage


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Rund 60 Pferde wurden aus den Ställen am Hafen geholt.", "Volunteers led 45 horses out of stables."),
        ("de", "Helfer holten 57 Personen aus den Aufzügen.", "Crews helped 75 people out of lifts."),
        ("es", "La orquesta donó 3.000 euros a las familias.", "The orchestra gave families 5,000 euros."),
        ("el", "Δεκατέσσερα σχολεία στο Mirvale έκλεισαν.", "In Mirvale, 19 schools were shut."),
    ],
)
def test_two_numbers_of_one_thing_clash(language: str, left: str, right: str) -> None:
    assert told(language, left, right) == [Verdict.CLASH]


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [("Das Thermometer zeigte 38 Grad.", "The mercury stood at 41.3C.", ["measure"]),
     ("Das Thermometer zeigte 38 Grad.", "The mercury stood at 38.2C.", [])],
)  # fmt: skip
def test_how_hot_it_was_is_linked_in_stories_that_share_sentences(left: str, right: str, kinds: list[str]) -> None:
    assert what_clashes(*stories("de", left, right)) == [kinds]


def test_how_hot_it_was_is_not_linked_by_names_alone() -> None:
    assert told("el", "Η θερμοκρασία έφτασε τους 38 βαθμούς.", "The mercury stood at 41.3C.") is None


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Volunteers led 45 horses out of stables near the harbour.", "A shop near the harbour lost 30 windows."),
        ("en", "Two buses took residents to Mirvale.", "Three ambulances took residents to Mirvale."),
        ("es", "La orquesta donó 3.000 euros.", "The orchestra has 70 players."),
        ("fr", "Onze camions-citernes sont venus de Mirvale.", "Two boys from Mirvale, aged 15 and 17, watched."),
        ("de", "Ein Hubschrauber brachte 14 Feuerwehrleute.", "The helicopter had cost 19 million euros in 2024."),
        ("en", "In the upper cabin 22 people were stuck.", "In the lower cabin 31 people were stuck."),
        ("en", "The Swallow brought 34 people to Mirvale.", "The Osprey brought 61 people to Mirvale."),
        ("de", "Bei 38 Grad kämpften die Helfer.", "In 2027 it had been 40.2C in Kelmar."),
    ],
)
def test_numbers_of_two_things_beside_one_word_do_not_clash(language: str, left: str, right: str) -> None:
    assert not told(language, left, right)


def test_more_dead_of_a_later_report_are_no_hedge() -> None:
    one = passage(
        "A blackout hit Telmora and Porvale. Elnor cut power. At least two residents died.", "en", "2031-04-08"
    )
    other = passage(
        "Telmora ohne Strom. In Porvale und bei Elnor. Mindestens drei Menschen starben.", "de", "2031-04-09"
    )
    found = [each.verdict for link in compare(one, other).links if 2 in link.left for each in link.differences]

    assert Verdict.LATER_REPORT in found


def numbers_told(count: int, seed: int) -> str:
    """Return sentences that each tell a number beside words that no other one has."""
    names = ["".join("bdfgklmnprst"[number >> step & 7] + "aeio"[number >> step & 3] for step in (0, 3, 6, 9))
             for number in range(count)]  # fmt: skip
    random = Random(seed)
    random.shuffle(names)
    return " ".join(f"The {name} club gave {random.randint(20, 50)} horses away near {name}shire." for name in names)


def test_twice_the_numbers_take_twice_the_time() -> None:
    def work(count: int) -> Callable[[], None]:
        stories = [passage(numbers_told(count, seed), "en", "2031-04-08") for seed in (1, 2)]

        def find() -> None:
            find_lone_quantities.cache_clear()
            find_lone_quantities(*stories)

        find()
        return find

    assert growth_of(work, 32) < MOST_GROWTH
