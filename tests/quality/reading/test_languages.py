"""Languages of invented news; floors are those of the issue that asked for them."""

import pytest

from reader.reading.language.identification import detect_language
from tests.quality.reading.language_sentences import sentences_by_language

ARTICLE_FLOOR = 0.98
SENTENCE_FLOOR = 0.97
ENGLISH_CHROME = "Home News Sport\n{}\nRead more related stories\nAbout us"
GREEK_CHROME = "Αρχική Πολιτική Κόσμος\n{}\nΔιαβάστε επίσης\nΕπικοινωνία"


@pytest.mark.parametrize("frame", ["{}", ENGLISH_CHROME, GREEK_CHROME], ids=["alone", "English chrome", "Greek chrome"])
def test_articles_reach_their_floor(frame: str) -> None:
    expected = sentences_by_language()
    wrong = [code for code, lines in expected.items() if detect_language(frame.format(" ".join(lines))).code != code]
    assert len(wrong) <= (1 - ARTICLE_FLOOR) * len(expected), wrong


def test_sentences_reach_their_floor() -> None:
    expected = [(code, line) for code, lines in sentences_by_language().items() for line in lines]
    wrong = [(code, line) for code, line in expected if detect_language(line).code != code]
    assert len(wrong) <= (1 - SENTENCE_FLOOR) * len(expected), wrong
