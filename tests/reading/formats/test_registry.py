from pathlib import Path

import pytest

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Source
from reader.reading.formats.registry import pick_format
from tests.reading.documents import make_docx, make_flat_odt, make_mail, make_mhtml, make_rtf, make_story_pdf, make_warc

FORWARDED = (
    b"Hi Ann,\n\nsee below\n\n-------- Forwarded message --------\n"
    b"Subject: Words\nDate: Mon, 4 Mar 2024\nFrom: Halm Courier <news@halm.example>\n\nWords."
)


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"Words.", "plain"),
        ("a.html", b"Words.", "html"),
        ("a", b"\xef\xbb\xbf\n<!DOCTYPE html><p>Words", "html"),
        ("a.txt", "<html><p>Words".encode("utf-16"), "html"),
        ("a.txt", b"He wrote <p> and <div>.", "plain"),
        ("a.txt", b"<3 is not a tag", "plain"),
        ("a.txt", make_story_pdf(), "pdf"),
        ("a.html", make_rtf(), "rtf"),
        ("a.bin", make_docx(), "office"),
        ("a.gz", make_warc(packed=True), "warc"),
        ("a.txt", make_warc(), "warc"),
        ("a.html", make_mhtml(), "mail"),
        ("a", make_mail("Words."), "mail"),
        ("a.eml", b"Subject: Words\n\nWords.", "mail"),
        ("a.txt", FORWARDED, "mail"),
        (
            "a.txt",
            b"Part one\n-------- Part two of the story --------\nHe said: no\nShe said: yes\nWhy: none\n",
            "plain",
        ),
        ("a.txt", b"From: the mayor\n\nWords.", "plain"),
        ("a.txt", b'[{"title": "Words"}]', "dumps"),
        ("a.json", b"[1]", "dumps"),
        ("a.txt", b"{words} and [more]", "plain"),
        ("a.md", b"# Words", "markdown"),
        ("a.fodt", make_flat_odt(), "office"),
        ("a.xml", b'<?xml version="1.0"?><posts><post><title>Port shut</title></post></posts>', "news_xml"),
        ("a.xml", b'<?xml version="1.0"?><html><p>Words.</p></html>', "html"),
    ],
)
def test_content_decides_and_then_the_suffix(name: str, data: bytes, expected: str) -> None:
    assert pick_format(Source(Path(name), data, 0.0)).name == expected


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n", "a picture, not text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document, save it as .docx first"),
        (b"7z\xbc\xaf\x27\x1c", "a packed archive, unpack it first"),
    ],
)
def test_what_is_no_text_is_called_what_it_is(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile) as told:
        pick_format(Source(Path("story.txt"), data, 0.0))
    assert told.value.reason == reason
