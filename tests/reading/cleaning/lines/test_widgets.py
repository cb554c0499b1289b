import pytest

from reader.reading.cleaning.lines.widgets import without_widgets


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("(BUTTON) Subscribe", "Subscribe"),
        ("Mail [____] (Submit)", "Mail"),
        ("[x] Keep me signed in", "Keep me signed in"),
        ("The [old] (text) stays", "The [old] (text) stays"),
    ],
)
def test_buttons_and_fields_go(line: str, words: str) -> None:
    assert without_widgets(line).strip() == words
