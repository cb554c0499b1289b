import pytest

from reader.model.errors import UnreadableFile
from reader.reading.formats.office import extract as extract_package
from reader.reading.formats.web.warc import extract
from tests.reading.documents import PAGE, PARAGRAPHS, body_of, facts_of, make_warc, make_zip, source


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


@pytest.mark.parametrize("answer", ["301 Mv", "404 No", "503 Un"])
def test_redirects_and_pages_that_are_not_there_are_no_stories(answer: str) -> None:
    pages = [("https://a.example/1", PAGE.encode()), ("https://a.example/2", PAGE.encode())]
    data = make_warc(pages).replace(b"200 OK", answer.encode(), 1)
    assert [facts_of(extraction)["url"] for extraction in extract(source("a.warc", data))] == ["https://a.example/2"]


def test_a_page_that_came_from_no_server_is_read() -> None:
    body = PAGE.encode()
    head = (
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/1\r\nWARC-Date: 2024-03-04T09:30:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    (extraction,) = extract(source("a.warc", head.encode() + body + b"\r\n\r\n"))
    assert tuple(body_of(extraction)) == PARAGRAPHS


def test_a_package_of_archives_gives_their_pages() -> None:
    pages = make_warc([("https://a.example/1", PAGE.encode())], packed=True)
    data = make_zip({"datapackage.json": "{}", "archive/a.warc.gz": pages, "archive/b.warc.gz": pages})
    assert [extraction.record for extraction in extract_package(source("a.wacz", data))] == [0, 1]
