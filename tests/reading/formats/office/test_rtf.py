import pytest

from reader.model.errors import UnreadableFile
from reader.reading.formats.office.rtf import extract
from tests.reading.documents import HEADLINE, PARAGRAPHS, body_of, headline_of, make_rtf, source


def test_rtf_gives_headline_and_paragraphs() -> None:
    (extraction,) = extract(source("a.rtf", make_rtf()))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [*PARAGRAPHS, "Café α"]


def test_rtf_without_text_says_so() -> None:
    with pytest.raises(UnreadableFile, match="no text in this document"):
        list(extract(source("a.rtf", b"{\\rtf1 }")))


def story_of(body: str) -> list[str]:
    (extraction,) = extract(source("a.rtf", f"{{\\rtf1\\ansi {body}}}".encode()))
    return [block.text for block in extraction.blocks if block.removed is None]


def test_deleted_and_hidden_text_is_left_out() -> None:
    body = r"{\pard Port shut\par}{\pard It takes {\deleted\revauthdel1 nine}{\revised five} months.{\v Shh.}\par}"
    assert story_of(body) == ["Port shut", "It takes five months."]


def test_hidden_text_ends_where_it_is_set_back() -> None:
    assert story_of(r"Port shut\par The port {\b\v is not\v0  is} shut.\par \v Secret.\plain  It rained.\par") == [
        "Port shut",
        "The port is shut.",
        "It rained.",
    ]


def test_a_document_of_a_macintosh_is_read_in_its_code_page() -> None:
    (extraction,) = extract(source("a.rtf", rb"{\rtf1\mac Hafenbr\'9fcke gesperrt\par Die Br\'9fcke ist zu.\par}"))
    assert [block.text for block in extraction.blocks] == ["Hafenbrücke gesperrt", "Die Brücke ist zu."]


def test_the_address_of_a_link_is_no_text() -> None:
    field = r'{\field{\*\fldinst{HYPERLINK "https://halm.example"}}{\fldrslt{\ul Halm}}}'
    assert story_of(rf"Port shut\par The port of {field} is shut.\par") == ["Port shut", "The port of Halm is shut."]
