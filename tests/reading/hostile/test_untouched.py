"""The user's files stay byte for byte, and nothing is written beside them."""

from contextlib import suppress
from pathlib import Path

import pytest

from reader.model.errors import UnreadableFile
from reader.reading import read_articles
from tests.reading.hostile.corpus import FILES

SMALL = [name for name in FILES if name.endswith((".html", ".eml", ".docx", ".rtf"))][::4]


@pytest.mark.parametrize("name", SMALL)
def test_reading_leaves_file_and_folder_as_they_were(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name]())
    before = (path.read_bytes(), path.stat().st_mtime_ns, sorted(tmp_path.iterdir()))
    with suppress(UnreadableFile):
        list(read_articles(path))
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(tmp_path.iterdir())) == before


def test_name_that_is_not_utf8_is_read(tmp_path: Path) -> None:
    path = Path(str(tmp_path), "caf\udce9.txt")
    path.write_text("Port of Halm closed\n\nThe port of Halm was closed on Monday, the harbour office said.\n")
    (article,) = read_articles(path)
    assert article.path == path
