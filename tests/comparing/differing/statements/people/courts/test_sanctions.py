"""Fines and prison terms that were imposed, and those that were asked for, may come or are over."""

from math import inf

import pytest

from reader.comparing.differing.statements.people.courts.sanctions import read_sanction
from reader.comparing.differing.statements.sentence_facts import read_facts
from tests.comparing.differing.clashing import clashing

YEAR = 31_557_600


@pytest.mark.parametrize(
    ("text", "language", "kind", "value"),
    [
        ("The agency fined the mill 3 million euros.", "en", "fine", 3_000_000),
        ("The fine of 3 million is the highest so far.", "en", "fine", 3_000_000),
        ("Vera Molk was jailed for six years.", "en", "term", 6 * YEAR),
        ("Molk was given a six-year term.", "en", "term", 6 * YEAR),
        ("Molk was jailed for life.", "en", "term", inf),
        ("Molk wurde zu lebenslanger Haft verurteilt.", "de", "term", inf),
        ("De rechtbank veroordeelde Molk tot zes jaar cel.", "nl", "term", 6 * YEAR),
        ("Το δικαστήριο επέβαλε πρόστιμο 3 εκατομμυρίων ευρώ.", "el", "fine", 3_000_000),
    ],
)  # fmt: skip
def test_what_was_imposed_is_read(text: str, language: str, kind: str, value: float) -> None:
    told = read_sanction(read_facts(text, language, None))
    assert told is not None
    assert (told.kind, told.value) == (kind, value)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Prosecutors had asked for six years in prison.", "en"),
        ("She faces up to six years in prison.", "en"),
        ("She was released after six years in prison.", "en"),
        ("She was not sentenced to six years in prison.", "en"),
        ("Last year the mill was fined 3 million euros.", "en"),
        ("The mill may be fined 3 million euros.", "en"),
        ("She was elected for a six-year term.", "en"),
        ("Ihr drohen sechs Jahre Haft.", "de"),
        ("Le parquet avait requis six ans de prison.", "fr"),
        ("The mill was jailed in talk for two years and closed for three years.", "en"),
    ],
)  # fmt: skip
def test_what_was_asked_for_may_come_or_is_over_is_none(text: str, language: str) -> None:
    assert read_sanction(read_facts(text, language, None)) is None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Vera Molk was jailed for six years.", "The judge gave Vera Molk a nine-year sentence."),
        ("Vera Molk was jailed for life.", "Vera Molk was jailed for 18 years."),
        ("The mill was fined 3 million euros.", "The mill has to pay a fine of 2 million."),
    ],
)  # fmt: skip
def test_two_sanctions_of_one_party_clash(left: str, right: str) -> None:
    assert clashing(left, right) != []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Vera Molk was jailed for six years.", "Her sister Ida Molk was jailed for nine years."),
        ("Vera Molk was jailed for six years.", "Prosecutors wanted Vera Molk jailed; they sought nine years."),
        ("Vera Molk was jailed for life.", "Vera Molk was jailed for life on Monday."),
        ("The mill was fined 3 million euros.", "The mill has to pay a fine of 3 million."),
    ],
)  # fmt: skip
def test_others_and_one_sanction_do_not_clash(left: str, right: str) -> None:
    assert clashing(left, right) == []
