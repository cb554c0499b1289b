"""The story under the page's headline, where the models took another block for it."""

from reader.reading.cleaning.guards.edges.under_headline import with_story_under_headline
from reader.reading.cleaning.learned.headline import Titles
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

TITLE = "Crane falls on the quay of Elsin"
STORY = (
    "The crane fell on the quay of Elsin at noon on Sunday while forty people waited there, the harbour office said.",
    "Nobody was hurt by the crane, but all ferries to the mainland wait until the quay is cleared on Monday morning.",
    "The owner of the crane said that it would be taken to the yard at Harsund as soon as the wind allowed it.",
)
OTHER = "Islanders lost the cup final in the last minute of the match on Saturday in front of a silent crowd."
TEXTS = (f"{TITLE} - Elsin Courier", "Home", "News", OTHER, *("Menu",) * 8, TITLE, *STORY)
PAGE = Page([Unit(text, number, number) for number, text in enumerate(TEXTS)])
TITLES = Titles({12: 1.0})
RUN = [13, 14, 15]


def likely(other: float) -> list[float]:
    return [other if number == 3 else 0.1 for number in range(len(TEXTS))]


def test_the_prose_under_the_headline_takes_the_place_of_a_guess() -> None:
    assert with_story_under_headline(PAGE, [3], likely(0.3), TITLES) == RUN
    assert with_story_under_headline(PAGE, [], likely(0.0), TITLES) == RUN


def test_it_is_told_beside_what_the_models_are_sure_of() -> None:
    assert with_story_under_headline(PAGE, [3], likely(0.9), TITLES) == [3, *RUN]


def test_nothing_changes_where_some_of_it_was_kept() -> None:
    assert with_story_under_headline(PAGE, [14], likely(0.3), TITLES) == [14]


def test_prose_that_says_nothing_of_the_headline_is_not_its_story() -> None:
    texts = (TITLE, "Home", "News", OTHER, TITLE, OTHER.replace("lost", "won") * 3)
    page = Page([Unit(text, number, number) for number, text in enumerate(texts)])
    assert with_story_under_headline(page, [3], [0.1] * 6, Titles({4: 1.0})) == [3]


TEASERS = [
    text
    for number in range(5)
    for text in (
        f"Place {number} has news of its own",
        OTHER.replace("Islanders", f"Team{number}"),
        f"Today, 8:0{number}",
    )
]


def test_paragraphs_in_a_row_under_their_headline_outweigh_teasers_that_were_a_guess() -> None:
    texts = [*TEASERS, "Comments", "Opinions", *("Menu",) * 8, TITLE, *STORY]
    page = Page([Unit(text, number, number) for number, text in enumerate(texts)])
    guess = [number for number, text in enumerate(texts) if text.startswith("Team")]
    start = texts.index(TITLE)
    chances = [0.55 if number in guess[:1] else 0.3 for number in range(len(texts))]
    assert with_story_under_headline(page, guess, chances, Titles({start: 1.0})) == [start + 1, start + 2, start + 3]
    sure = [0.9] * len(texts)
    assert with_story_under_headline(page, guess, sure, Titles({start: 1.0})) == guess


def test_paragraphs_in_a_row_of_which_a_few_were_kept_take_the_place_of_a_guess() -> None:
    texts = [*TEASERS, "Comments", "Opinions", *("Menu",) * 8, TITLE, *STORY]
    page = Page([Unit(text, number, number) for number, text in enumerate(texts)])
    guess = [number for number, text in enumerate(texts) if text.startswith("Team")]
    start = texts.index(TITLE)
    likely = [0.3] * len(texts)
    assert with_story_under_headline(page, [*guess, start + 3], likely, Titles({1: 1.0, start: 0.5})) == [
        start + 1,
        start + 2,
        start + 3,
    ]
