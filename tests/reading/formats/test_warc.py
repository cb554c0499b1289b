import pytest

from reader.model.errors import UnreadableFile
from reader.reading.formats.warc import extract
from tests.reading.documents import PAGE, PARAGRAPHS, body_of, facts_of, make_warc, source


@pytest.mark.parametrize("packed", [False, True])
def test_each_page_of_an_archive_is_an_article(packed: bool) -> None:
    pages = [("https://a.example/1", PAGE.encode()), ("https://a.example/2", PAGE.encode())]
    extractions = list(extract(source("a.warc", make_warc(pages, packed=packed))))
    assert [tuple(body_of(extraction)) for extraction in extractions] == [PARAGRAPHS, PARAGRAPHS]
    assert [facts_of(extraction)["url"] for extraction in extractions] == ["https://a.example/1", "https://a.example/2"]
    assert [extraction.record for extraction in extractions] == [0, 1]
    assert {facts_of(extraction)["saved"] for extraction in extractions} == {"2024-03-04T10:30:00+00:00"}


def test_page_without_a_story_is_left_out_and_the_others_are_read() -> None:
    pages = [("https://a.example/1", b""), ("https://a.example/2", PAGE.encode())]
    assert [extraction.record for extraction in extract(source("a.warc", make_warc(pages)))] == [1]


def test_archive_without_pages_says_so() -> None:
    with pytest.raises(UnreadableFile, match="no page in this archive"):
        list(extract(source("a.warc", make_warc().replace(b"text/html", b"image/png"))))


def test_archive_that_was_cut_off_gives_what_is_there() -> None:
    whole = make_warc([("https://a.example/1", PAGE.encode()), ("https://a.example/2", PAGE.encode())], packed=True)
    assert [extraction.record for extraction in extract(source("a.warc.gz", whole[:-20]))] == [0]
