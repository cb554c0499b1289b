"""States and bodies are the same whatever letters a language calls them by."""

from itertools import chain
from pathlib import Path

import pytest

from reader.comparing.crosslingual import term_readers
from reader.comparing.crosslingual.lexicons import LANGUAGES
from reader.comparing.crosslingual.terms import find_terms

TABLE = (Path(term_readers.__file__).parent / "bodies.txt").read_text(encoding="utf-8").splitlines()


def names_in(text: str, language: str) -> list[tuple[str, str]]:
    known = {"usa", "eu", "uk", "un", "who"}
    return [(p.term.key, text[p.start : p.end]) for p in find_terms(text, language) if p.term.key in known]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The U.S. and Britain's envoys", [("usa", "U.S."), ("uk", "Britain's")]),
        ("en", "In the United States, the WHO said", [("usa", "United States"), ("who", "WHO")]),
        ("en", "They asked us who would come", []),
        ("en", "WHO TOLD US", []),
        ("tr", "ABD'nin başkanı", [("usa", "ABD'nin")]),
        ("tr", "Amerika Birleşik Devletleri'nde", [("usa", "Amerika Birleşik Devletleri'nde")]),
        ("fr", "L’ONU et l'Union européenne", [("un", "L’ONU"), ("eu", "l'Union européenne")]),
        ("fr", "aux États-Unis", [("usa", "États-Unis")]),
        ("pl", "w Stanach Zjednoczonych", [("usa", "Stanach Zjednoczonych")]),
        ("el", "των Ηνωμένων Πολιτειών", [("usa", "Ηνωμένων Πολιτειών")]),
        ("pb", "Os Estados estão unidos; os Estados Unidos", [("usa", "Estados Unidos")]),
    ],
)
def test_a_body_has_one_name(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert names_in(text, language) == expected


def test_an_english_body_is_its_adjective_too() -> None:
    (term,) = (placed.term for placed in find_terms("the US president", "en") if placed.term.key == "usa")
    assert term.headword == "american"


def test_each_line_names_bodies_that_english_names() -> None:
    named = (line.partition(": ") for line in TABLE)
    bodies = {code: {item.partition("=")[2] for item in items.split(" ")} for code, _, items in named}
    del bodies["adjective"]
    assert bodies.keys() <= LANGUAGES | {"en"}
    assert set(chain.from_iterable(bodies.values())) == bodies["en"]
