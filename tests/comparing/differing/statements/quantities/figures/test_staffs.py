"""All who work somewhere are counted in many forms; some of them, or those of a larger company, are not they."""

import pytest

from reader.comparing.differing.statements.quantities.figures.staffs import STAFF
from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.model.difference import Verdict
from tests.comparing.differing.statements.people.harm.test_fates import verdicts

EMPLOYS = "The pool employs 34 people, and 12 of them are to be offered other jobs."


@pytest.mark.parametrize(
    ("language", "text", "is_staff"),
    [
        ("en", "The mill employs about 52 people.", True),
        ("en", "Of the mill's 61 employees, most live here.", True),
        ("en", "She ruled out cuts among the 34 employees.", True),
        ("en", "The mill has a staff of 61.", True),
        ("en", "The mill has 61 workers.", True),
        ("de", "Von den 34 Beschäftigten sollen viele bleiben.", True),
        ("fr", "L'usine emploie 210 personnes.", True),
        ("en", "At the mill, 61 workers walked out.", False),
        ("en", "The mill has 61 looms.", False),
        ("en", "They employ 12 methods at the mill.", False),
    ],
)
def test_a_number_counts_all_who_work_somewhere(language: str, text: str, *, is_staff: bool) -> None:
    assert any(STAFF in one.nouns for one in read_facts(text, language, None).quantities) == is_staff


@pytest.mark.parametrize(
    ("other", "is_clash"),
    [
        ("Of the pool's 43 employees, 12 will be found other jobs.", True),
        ("Of the pool's 34 employees, 12 will be found other jobs.", False),
        ("Of the council's 900 employees, 12 will be found other jobs.", False),
        ("At the pool 20 employees will be found other jobs.", False),
    ],
)
def test_two_numbers_of_one_staff_clash(other: str, *, is_clash: bool) -> None:
    assert (Verdict.CLASH in verdicts(EMPLOYS, other)) == is_clash
