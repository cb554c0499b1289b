import pytest

from reader.exporting.words import date_text, length_text, printable
from tests.comparing.articles import make_article


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Plain 😀", "Plain 😀"), ("caf\udcc3\udca9", "café"), ("caf\udce9", "caf�"), ("\ud800 lone", "� lone")],
)
def test_printable_text_can_be_written_as_utf8(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_date_keeps_its_precision() -> None:
    assert [date_text(iso) for iso in (None, "2015-12", "2015-12-26T16:53")] == [None, "2015-12", "2015-12-26 16:53"]


@pytest.mark.parametrize(("text", "length"), [("", "0 words"), ("Rain.", "1 word"), ("It rains.", "2 words")])
def test_one_word_is_no_words(text: str, length: str) -> None:
    assert length_text(make_article(text) if text else make_article()) == length
