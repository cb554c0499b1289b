import pytest

from reader.exporting.words import date_text, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Plain 😀", "Plain 😀"), ("caf\udcc3\udca9", "café"), ("caf\udce9", "caf�"), ("\ud800 lone", "� lone")],
)
def test_printable_text_can_be_written_as_utf8(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_date_keeps_its_precision() -> None:
    assert [date_text(iso) for iso in (None, "2015-12", "2015-12-26T16:53")] == [None, "2015-12", "2015-12-26 16:53"]
