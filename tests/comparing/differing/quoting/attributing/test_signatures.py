"""Who signs a quotation with a name behind a dash, in its line or on the next one."""

import pytest

from reader.comparing import find_quotations
from tests.quality.differing.difference_scores import passage

SAID = "“He is hiding from all of us.”"


def speakers(text: str, language: str = "en") -> list[str]:
    """Return who says what a text quotes."""
    return [text[one.start : one.end] for found in find_quotations(passage(text, language)) for one in found.speaker]


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("— Ann Senn", "Ann Senn"),
        ("—Ann Senn.", "Ann Senn"),
        ("— opposition leader Ann Senn", "opposition leader Ann Senn"),
        ("— Democratic senator and former harbour mayor Ann Senn", "Ann Senn"),
        ("— Ann Senn at the Post", "Ann Senn"),
        ("— Ann Senn, head of the union of nurses", "Ann Senn"),
        ("-- Candidate for governor Ann Senn", "Candidate for governor Ann Senn"),
    ],
)
def test_a_name_behind_a_dash_signs(line: str, speaker: str) -> None:
    assert speakers(f"{SAID} {line}") == [speaker]


@pytest.mark.parametrize("line", ["— with a smile for Ann Senn", "— not the last, never the last one"])
def test_a_clause_behind_a_dash_signs_nothing(line: str) -> None:
    assert speakers(f"{SAID} {line}") == []


def test_an_interview_with_somebody_signs_nothing() -> None:
    assert speakers("„Ich habe nie gelogen“ – Interview mit Ann Senn", "de") == []


@pytest.mark.parametrize(
    ("below", "speaker"),
    [("— Leader Ann Senn", "Leader Ann Senn"), ("Leader Ann Senn was seen there.", "Judge Ada Holm")],
)
def test_the_line_below_signs_what_is_a_paragraph_of_its_own(below: str, speaker: str) -> None:
    before = "Judge Ada Holm said the rule was “a grave concern for all of this court.”"
    assert speakers(f"{before}\n\n{SAID}\n\n{below}\n\nRain is expected.") == ["Judge Ada Holm", speaker]
