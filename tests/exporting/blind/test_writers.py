"""Who wrote a story, by its byline and its credits."""

from dataclasses import replace

import pytest

from reader.exporting.blind.writers import writers_of
from reader.model.article import Role
from tests.comparing.articles import make_article


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Jan Holm", {"Jan Holm"}),
        ("Jan Holm and Ruth Amis, Marn", {"Jan Holm", "Ruth Amis"}),
        ("Northwire, Marn", {"Northwire"}),
        ("Marn", {"Marn"}),
        ("Lucía Arregui / Marn", {"Lucía Arregui"}),
    ],
)
def test_names_of_a_byline_without_its_place(byline: str, names: set[str]) -> None:
    article = replace(make_article("The dam gave way."), byline=byline)
    assert set(writers_of(article, lambda word: word == "Marn")) == names


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("(Reporting by Jan Holm in Marn; editing by Ruth Amis)", {"Jan Holm", "Ruth Amis"}),
        ("Additional reporting by Holm and Amis", {"Holm", "Amis"}),
        ("Writing: Ruth Amis in New Marn.", {"Ruth Amis"}),
        ("Mit Material von Katja Brenner", {"Katja Brenner"}),
        ("Photograph: agency", set()),
        ("Της Ελένης Μαρκάκη", {"Ελένης Μαρκάκη"}),
    ],
)
def test_names_of_a_credit_without_its_place(credit: str, names: set[str]) -> None:
    article = make_article("The dam gave way.", credit, roles=(Role.BODY, Role.CREDIT))
    assert set(writers_of(article, lambda _word: False)) == names
