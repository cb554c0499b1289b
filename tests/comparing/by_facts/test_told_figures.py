"""Sentences are linked by a figure that hardly another sentence of either story tells."""

from collections.abc import Sequence

import pytest

from reader.comparing.article_profiles import profile
from reader.comparing.by_facts.told_figures import with_told_figures
from reader.comparing.linking.similarity import Likeness
from tests.quality.linking.link_scores import build_article

SHARED = (Likeness(0, 0, 0.99, 0.99), Likeness(1, 1, 0.99, 0.99))
LEADS = ["The cannery closed on Friday.", "The mayor of Sandhaven wept."]


def links_of(
    left: Sequence[str],
    right: Sequence[str],
    known: Sequence[Likeness] = SHARED,
    languages: tuple[str, str] = ("en", "en"),
    others: Sequence[str] = LEADS,
) -> list[Likeness]:
    told = zip(([*LEADS, *left], [*others, *right]), languages, strict=True)
    articles = [build_article(side, language) for side, language in told]
    places = [[(at,) for at in range(len(article.sentences))] for article in articles]
    found = with_told_figures(known, (profile(articles[0]), profile(articles[1])), (places[0], places[1]))
    return [one for one in found if one not in known]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The sector lost 6,000 jobs in March.", "Manufacturing cut 6,000 jobs, a weak showing."),
        ("They seized his $42,000 Land Rover.", "The firm sued to obtain the car, valued at $42,000."),
        ("She told of a purge of 15,000 trans soldiers.", "About 15,000 serve openly, soldiers say."),
        ("A purge of sixty-four officers began.", "The 64 officers were called home."),
    ],
)
def test_one_figure_of_one_thing_is_told_unsurely_by_both(left: str, right: str) -> None:
    assert links_of([left], [right]) == [Likeness(2, 2, 0.6, 0.6)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Two lorries left with 26 pallets of tins.", "In 26 years nobody was sacked."),
        (
            "Retail cut 20,000 after a weak month, jobs being lost.",
            "It was up from 20,000, and jobs came back.",
        ),  # round
        ("Some 12 witnesses were heard.", "The 12 witnesses stood up."),  # few
        ("In 1944 the herring came.", "The herring were gone by 1944."),
        ("The 67-year-old was tired.", "A 67-year-old man was tired."),
        ("On Monday 640 workers were sacked.", "On Tuesday 640 workers were sacked."),
    ],
)
def test_small_round_and_other_figures_link_nothing(left: str, right: str) -> None:
    assert links_of([left], [right]) == []


def test_a_figure_that_many_sentences_tell_is_the_topic() -> None:
    many = [f"The {what} of 6,400 jobs hurts." for what in ("loss", "end", "cut")]
    assert links_of(many, ["Since then 6,400 jobs are gone."]) == []


def test_what_is_linked_surely_needs_no_figure() -> None:
    left, right = "The sector lost 6,000 jobs in March.", "Manufacturing cut 6,000 jobs."
    assert links_of([left], [right], (*SHARED, Likeness(2, 2, 0.9, 0.9))) == []
    assert links_of([left], [right], (), others=["It rained.", "It snowed."]) == []  # they may be of two events
    assert links_of([left], [right], languages=("en", "fr")) == []
