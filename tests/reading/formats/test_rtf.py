import pytest

from reader.model.errors import UnreadableFile
from reader.reading.formats.rtf import extract
from tests.reading.documents import HEADLINE, PARAGRAPHS, body_of, headline_of, make_rtf, source


def test_rtf_gives_headline_and_paragraphs() -> None:
    (extraction,) = extract(source("a.rtf", make_rtf()))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [*PARAGRAPHS, "Café α"]


def test_rtf_without_text_says_so() -> None:
    with pytest.raises(UnreadableFile, match="no text in this document"):
        list(extract(source("a.rtf", b"{\\rtf1 }")))
