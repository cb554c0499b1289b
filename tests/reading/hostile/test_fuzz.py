"""Damaged documents of every format give articles or a reason: damage inside packages too, where parsers are."""

import io
import json
import plistlib
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.errors import UnreadableFile
from reader.reading.extraction import Source
from reader.reading.formats.registry import FORMATS, pick_format
from tests.reading.documents import (
    FIRST,
    HEADLINE,
    PAGE,
    make_docx,
    make_epub,
    make_har,
    make_mail,
    make_mhtml,
    make_odt,
    make_rtf,
    make_story_pdf,
    make_warc,
    make_zip,
)

SEEDS = {
    "docx": ("office", make_docx()),
    "odt": ("office", make_odt()),
    "epub": ("office", make_epub()),
    "pdf": ("pdf", make_story_pdf()),
    "rtf": ("rtf", make_rtf()),
    "eml": ("mail", make_mail(FIRST)),
    "mhtml": ("mail", make_mhtml()),
    "warc": ("warc", make_warc()),
    "warc.gz": ("warc", make_warc(packed=True)),
    "json": ("dumps", json.dumps([{"title": HEADLINE, "text": FIRST, "date": 1, "author": [{"name": "A"}]}]).encode()),
    "md": ("markdown", f"---\ntitle: T\n---\n# {HEADLINE}\n\n{FIRST}\n\n> - *a* [b](c)\n".encode()),
    "html": ("html", PAGE.encode()),
    "xml": (
        "news_xml",
        f"<rss><channel><item><title>{HEADLINE}</title><description>{FIRST}</description></item></channel></rss>".encode(),
    ),
    "webarchive": (
        "web_archive",
        plistlib.dumps({"WebMainResource": {"WebResourceData": PAGE.encode(), "WebResourceMIMEType": "text/html"}}),
    ),
    "har": ("har", make_har([("https://halm.example/1", "text/html", PAGE, 200)])),
    "txt": ("plain", f"{HEADLINE}\n\n{FIRST}\n".encode()),
}
FORMS = {form.name: form for form in FORMATS}

# What is put in a place: bytes of all kinds, and tokens that the parsers of our formats know.
PIECES = st.one_of(
    st.binary(max_size=8),
    st.sampled_from(
        [b"<", b">", b"&", b"]]>", b"<!--", b"<![CDATA[", b"\0", b"\xff\xfe", b"{", b"}", b"[", b'"', b"\\"]
    ),
    st.sampled_from(
        [b"\\u", b"--B", b"\r\n\r\n", b"9" * 30, b"-1", b"=?utf-8?b?", b"boundary=", b"obj", b"\xed\xa0\x80"]
    ),
    st.sampled_from([b"stream", b"/Kids", b"e9", b"\\bin9", b"\\'", b"\\uc", b"gzip", b"chunked", b"charset=idna"]),
)
CHANGES = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), PIECES), min_size=1, max_size=6)


def damaged(data: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    """Replace at each place (a share of the length) some bytes by a piece."""
    for place, length, piece in changes:
        start = int(place * len(data))
        data = data[:start] + piece + data[start + length :]
    return data


def damaged_inside(data: bytes, member: int, changes: list[tuple[float, int, bytes]]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    name = sorted(members)[member % len(members)]
    return make_zip(members | {name: damaged(members[name], changes)})


def read(kind: str, data: bytes) -> None:
    """Read the document as its format, and by whatever its content now looks like."""
    form, _ = SEEDS[kind]
    source = Source(Path(f"a.{kind}"), data, 4e9)
    for chosen in (FORMS[form], next((one for one in FORMATS if one.recognises(source)), FORMS["plain"])):
        try:
            for extraction in chosen.extract(source):
                assert extraction.blocks
        except UnreadableFile:
            continue


def test_every_format_has_a_document_to_be_damaged() -> None:
    assert {form for form, _ in SEEDS.values()} == FORMS.keys()


@pytest.mark.parametrize("kind", SEEDS)
def test_undamaged_document_is_taken_for_its_format(kind: str) -> None:
    form, data = SEEDS[kind]
    assert pick_format(Source(Path(f"a.{kind}"), data, 0.0)).name == form


@pytest.mark.parametrize("kind", SEEDS)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(changes=CHANGES)
def test_damaged_document_has_an_outcome(kind: str, changes: list[tuple[float, int, bytes]]) -> None:
    read(kind, damaged(SEEDS[kind][1], changes))


@pytest.mark.parametrize("kind", ["docx", "odt", "epub"])
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(member=st.integers(0, 9), changes=CHANGES)
def test_document_damaged_inside_its_package_has_an_outcome(
    kind: str, member: int, changes: list[tuple[float, int, bytes]]
) -> None:
    read(kind, damaged_inside(SEEDS[kind][1], member, changes))
