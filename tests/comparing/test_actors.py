"""Who says or does what a sentence of a story tells, by a last name, and which names of a story are persons'."""

import pytest

from reader.comparing.actors import Act, Actors, find_persons
from reader.comparing.article_profiles import profile
from tests.quality.linking.link_scores import build_article


def actors_of(*sentences: str, language: str = "en") -> Actors:
    return profile(build_article(list(sentences), language)).actors(0)


@pytest.mark.parametrize(
    ("sentence", "names", "act"),
    [
        ('"The harbour is safe, and we will open it," said Ida Falk.', {"falk"}, Act.QUOTED),
        ('"The harbour is safe, and we will open it," a clerk said.', set(), Act.DONE),
        ("Sen. Mara Holt sold shares in January.", {"holt"}, Act.DONE),
        ("Mayor Tom Brandt said that 40 people were hurt.", {"brandt"}, Act.SAID),
        ("Brandt's house was sold in January.", set(), Act.DONE),
        ("In January, Mara Holt sold shares.", set(), Act.DONE),
        ("Holt Sells All Shares Before Hearing", set(), Act.DONE),
        ("The mayor sold shares in January.", set(), Act.DONE),
    ],
)
def test_who_is_quoted_or_opens_the_sentence_by_name_tells_or_does_it(sentence: str, names: set[str], act: Act) -> None:
    assert actors_of(sentence) == Actors(frozenset(names), act)


def test_a_person_is_told_by_a_title_or_by_what_he_is() -> None:
    told = build_article([
        "They were guests of Sen. Mara Holt and Mayor Tom Brandt in the Grand Hall.",
        "They asked Luke Vance, 47, and Rosa Lind, a lawyer, who works for Orwell Foods.",
        "They asked the County Council, the owner.",
    ], "en")  # fmt: skip
    assert {"holt", "brandt", "vance", "lind"} <= find_persons(told)
    assert find_persons(told).isdisjoint({"hall", "foods"})


@pytest.mark.parametrize(
    "sentence", ["They met Mayor Brandt in the hall.", "They asked Tom Brandt, 47", "They asked Rep. Brandt again"]
)
def test_a_person_is_told_in_one_short_sentence(sentence: str) -> None:
    assert find_persons(build_article([sentence], "en")) == {"brandt"}
