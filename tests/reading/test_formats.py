from pathlib import Path

import pytest

from reader.reading.extraction import Source
from reader.reading.formats import pick_format


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"Words.", "plain"),
        ("a.html", b"Words.", "html"),
        ("a", b"\xef\xbb\xbf\n<!DOCTYPE html><p>Words", "html"),
        ("a.txt", "<html><p>Words".encode("utf-16"), "html"),
        ("a.txt", b"He wrote <p> and <div>.", "plain"),
        ("a.txt", b"<3 is not a tag", "plain"),
    ],
)
def test_content_decides_and_then_the_suffix(name: str, data: bytes, expected: str) -> None:
    assert pick_format(Source(Path(name), data, 0.0)).name == expected
