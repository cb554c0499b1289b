"""What clashes through a translation must stand in the original."""

from dataclasses import replace

import pytest

from reader.comparing import compare
from reader.model.article import Article
from reader.model.difference import Verdict
from tests.comparing.articles import make_article


def translated(source: str, target: str) -> Article:
    return replace(make_article(target), original=make_article(source, language="el"))


def verdicts(left: Article, right: Article) -> list[Verdict]:
    return [one.verdict for link in compare(left, right).links for one in link.differences]


@pytest.mark.parametrize(
    ("source", "target", "other"),
    [
        (
            "Η πλημμύρα κατέστρεψε 40.000 σπίτια στην κοιλάδα.",
            "The flood destroyed 40,000 homes in the valley.",
            "The flood destroyed 400,000 homes in the valley.",
        ),
        (
            "Η δίκη στο Ταρν αρχίζει τον Μάιο.",
            "The trial in Tarn begins in May.",
            "The trial in Tarn begins in June.",
        ),
        (
            "Η εταιρεία ίσως κλείσει τον μύλο.",
            "The company may close the mill.",
            "The company will close the mill.",
        ),
    ],
)
def test_what_the_original_tells_too_is_a_clash(source: str, target: str, other: str) -> None:
    assert Verdict.CLASH in verdicts(translated(source, target), make_article(other))


@pytest.mark.parametrize(
    ("source", "target", "other"),
    [
        (
            "Η πλημμύρα κατέστρεψε 400.000 σπίτια στην κοιλάδα.",
            "The flood destroyed 40,000 homes in the valley.",
            "The flood destroyed 400,000 homes in the valley.",
        ),
        (
            "Η εταιρεία κλείνει τον μύλο.",
            "The company may close the mill.",
            "The company will close the mill.",
        ),
    ],
)
def test_what_the_translation_alone_tells_is_never_a_clash(source: str, target: str, other: str) -> None:
    assert Verdict.CLASH not in verdicts(translated(source, target), make_article(other))
