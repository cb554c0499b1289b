import pytest

from reader.reading.encoding import decode

GREEK = "Ο δήμαρχος ανακοίνωσε χθες ότι το λιμάνι θα κλείσει για δύο εβδομάδες."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1253"])
def test_greek_is_read_in_every_encoding(encoding: str) -> None:
    assert decode(GREEK.encode(encoding)).text == GREEK


def test_stray_byte_does_not_turn_utf8_into_something_else() -> None:
    decoded = decode(GREEK.encode() + b" \xff")
    assert decoded.text == GREEK + " \ufffd"
    assert decoded.encoding == "utf-8"
    assert decoded.confidence < 1


def test_declared_charset_decides_where_the_bytes_are_right_in_it() -> None:
    assert decode("Łódź".encode("iso8859-2"), declared="ISO-8859-2").text == "Łódź"


def test_declared_charset_that_is_none_is_passed_over() -> None:
    assert decode("naïve".encode(), declared="no-such-charset").text == "naïve"
