"""Who tells in one place most of what all tellers of a claim share comes near it, however unlike the sentences are."""

from reader.gathering.touching import find_touching
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

TOLD = (
    "The deputy minister told Kessel Radio of the decision to bar Ann Poe and Eve Roe from entering Oreva.",
    "Officials decided to bar Ann Poe and Eve Roe from entering Oreva as part of a planned tour.",
)


def near(*others: tuple[str, ...], kind: ClaimKind = ClaimKind.FACT, told: tuple[str, ...] = TOLD) -> set[int]:
    """Return which of further stories come near a claim."""
    stories = [article_of(f"Herald {n}", text) for n, text in enumerate(told)]
    articles = [*stories, *(article_of(f"Monitor {n}", *text) for n, text in enumerate(others))]
    claim = Claim(tuple(Member(n, 0, Extent.FULL) for n in range(len(told))), kind, 0)
    (found,) = find_touching([claim], articles, tuple(range(len(articles))))
    return {story - len(told) for story, _ in found}


PARTED = ("Oreva bars two guests from entering.", "It relies on two laws against Ann Poe and Eve Roe.")


def test_two_sentences_in_a_row_have_most_of_it_together() -> None:
    assert near(("Two guests stay out.", "The tour is off.", "Buses ran.", *PARTED)) == {0}
    assert near(("Two guests stay out.", PARTED[0], "The tour is off.", "Buses ran.", PARTED[1])) == set()


def test_an_opening_has_it_in_three() -> None:
    assert near((PARTED[0], "The tour is off.", PARTED[1])) == {0}


def test_a_quotation_is_left_out_as_the_words_that_it_is() -> None:
    assert near(PARTED, kind=ClaimKind.QUOTATION) == set()


def test_of_one_or_two_words_any_sentence_may_have_most() -> None:
    told = ("The tram drivers of Kessel want more.", "Buses stood still as Kessel stopped its tram.")
    assert near(("Kessel has a new tram.",), told=told) == set()
