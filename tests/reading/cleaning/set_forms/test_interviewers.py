"""Who led an interview, where a line says nothing else."""

import pytest

from reader.reading.cleaning.lines.bylines import is_byline
from reader.reading.cleaning.set_forms.interviewers import interviewer_in
from reader.reading.facts.bylines import clean_byline


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Interview by Ann Orr", "Ann Orr"),
        ("As told to Ann B. Orr", "Ann B. Orr"),
        ("Das Gespräch führte Jan Hahn.", "Jan Hahn"),
        ("Das Interview führten Jan Hahn und Eva Orr.", "Jan Hahn und Eva Orr"),
        ("Aufgezeichnet von Jan Hahn", "Jan Hahn"),
        ("(Propos recueillis par Claire Aubin)", "Claire Aubin"),
        ("Entrevista de Lucía Bermejo", "Lucía Bermejo"),
        ("Intervista di Teresa Galli", "Teresa Galli"),
        ("Rozmawiała Anna Sowa", "Anna Sowa"),
        ("Беседовала Анна Крылова", "Анна Крылова"),
    ],
)
def test_who_led_an_interview_is_its_byline(line: str, name: str) -> None:
    assert interviewer_in(line) == name
    assert clean_byline(line) == name
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Interview by the police took hours", "Das Gespräch führte zu nichts", "Entrevista de trabajo en Halm"),
        *("Propos recueillis", "Беседовала с ним долго", f"Interview by Ann {'Orr' * 40}"),
    ],
)
def test_a_sentence_that_begins_so_names_nobody(line: str) -> None:
    assert interviewer_in(line) is None
