import pytest

from reader.reading.language.double_encoding import find_double_encoding

ARTICLES = [
    "Le café d’été a été fermé par la mairie.",
    "Η Αθήνα και το λιμάνι έκλεισαν για δύο εβδομάδες.",
    "Мэр сообщил, что порт будет закрыт.",
    "“No,” said the mayor – “never”.",
]


def broken(text: str, taken_for: str) -> str:
    table = {byte: bytes((byte,)).decode(taken_for, "ignore") or chr(byte) for byte in range(256)}
    return "".join(table[byte] for byte in text.encode())


@pytest.mark.parametrize("taken_for", ["cp1252", "iso8859-1", "cp1251", "cp1253"])
@pytest.mark.parametrize("article", ARTICLES)
def test_broken_text_reads_right_again(article: str, taken_for: str) -> None:
    found = find_double_encoding(broken(article, taken_for))
    assert found is not None
    assert found.text == article


def test_western_text_that_was_taken_for_mac_roman_reads_right_again() -> None:
    for article in (ARTICLES[0], ARTICLES[3]):
        found = find_double_encoding(broken(article, "mac_roman"))
        assert found is not None
        assert (found.text, found.encoding) == (article, "mac_roman")


@pytest.mark.parametrize("article", [*ARTICLES, "", "Plain words.", "Ãã", "東京は晴れです。", "Île-de-France, ÎLE"])
def test_right_text_is_left_alone(article: str) -> None:
    assert find_double_encoding(article) is None


def test_right_text_beside_broken_text_stays() -> None:
    found = find_double_encoding("Η Αθήνα" + broken(" – “no”", "cp1252"))
    assert found is not None
    assert found.text == "Η Αθήνα – “no”"
