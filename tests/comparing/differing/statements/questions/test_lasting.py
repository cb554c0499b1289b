"""Two times are of two things where it is told what took them: the power cut, the trains that it stopped."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict


@pytest.mark.parametrize(
    ("languages", "left", "right", "expected"),
    [
        (
            "nl-en",
            "De stroomstoring duurde ruim vier uur.",
            "Trains were halted for two hours by the power cut.",
            False,
        ),
        ("nl-en", "De stroomstoring duurde ruim vier uur.", "The power cut lasted two hours.", True),
        ("nl", "De brand duurde vier uur.", "De brand was om vijf uur onder controle.", False),
        ("de", "Der Stromausfall dauerte zwei Stunden.", "Zwölf Stunden dauerte der Stromausfall.", True),
    ],
)
def test_times_of_two_things_do_not_clash(languages: str, left: str, right: str, expected: bool) -> None:
    mine, _, theirs = languages.partition("-")
    sides = LinkSide(left, mine, "2031-04-08"), LinkSide(right, theirs or mine, "2031-04-08")

    assert any(one.verdict is Verdict.CLASH for one in find_differences(*sides)) is expected
