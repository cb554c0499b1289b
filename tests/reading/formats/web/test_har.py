"""What a browser's network tools save."""

import base64
import json

import pytest

from reader.model.errors import UnreadableFile
from reader.reading.formats.registry import pick_format
from reader.reading.formats.web.har import extract
from tests.reading.documents import HEADLINE, PAGE, PARAGRAPHS, body_of, facts_of, headline_of, make_har, source

ADDRESS = "https://herald.example/port"
FRAME = "<html><body><p>Win a boat for the summer, and a year of ropes and paint with it, today only.</p></body></html>"


def test_the_page_that_was_opened_is_an_article_with_its_address_and_time() -> None:
    data = make_har(
        [
            ("https://herald.example/", "text/html", "<p>Moved</p>", 301),
            ("https://herald.example/a.css", "text/css", "p {}", 200),
            (ADDRESS, "text/html; charset=utf-8", PAGE, 200),
            ("https://ads.example/frame", "text/html", FRAME, 200),
        ]
    )
    assert pick_format(source("a.har", data)).name == "har"
    (extraction,) = extract(source("a.har", data))
    assert (headline_of(extraction), tuple(body_of(extraction))) == (HEADLINE, PARAGRAPHS)
    told = facts_of(extraction)
    assert (told["url"], told["saved"]) == (ADDRESS, "2024-03-04T10:30:00+01:00")


def test_a_page_in_base64_is_read_in_its_own_encoding() -> None:
    log = json.loads(make_har([(ADDRESS, "text/html", "", 200)]))
    page = PAGE.replace("<head>", "<head><meta charset='windows-1253'>").replace(
        PARAGRAPHS[0], f"Ελλάδα {PARAGRAPHS[0]}"
    )
    content = log["log"]["entries"][0]["response"]["content"]
    content |= {"encoding": "base64", "text": base64.b64encode(page.encode("cp1253", "replace")).decode()}
    (extraction,) = extract(source("a.har", json.dumps(log).encode()))
    assert body_of(extraction)[0].startswith("Ελλάδα")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (make_har([(ADDRESS, "application/json", "{}", 200)]), "no page in this archive"),
        (b'{"log": {"version": "1.2", "entries": [1]}}', "a broken archive"),
        (b'{"log": {"version": ', "a broken archive"),
    ],
)
def test_one_without_a_page_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=reason):
        list(extract(source("a.har", data)))
