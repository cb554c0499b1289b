"""Pick the format of a file by what is in it, then by its suffix; import its module only then."""

import importlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from reader.errors import UnreadableFile
from reader.reading.extraction import Extract, Source

_HEAD_BYTES = 4096

# Known beginnings of files that hold no text of ours, whatever their suffix.
_NOT_TEXT = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM\x36", b"RIFF", b"\x7fELF", b"MZ\x90", b"\xca\xfe\xba\xbe", b"\x00asm",
    b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"\x28\xb5\x2f\xfd",
    b"OggS", b"ID3", b"fLaC", b"\x00\x00\x00\x18ftyp", b"\x00\x00\x00\x20ftyp", b"wOFF", b"wOF2", b"\x00\x01\x00\x00",
    b"SQLite format 3\x00", b"%PDF-", b"\xd0\xcf\x11\xe0",
)  # fmt: skip
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|div|p|meta|title)[\s>]", re.IGNORECASE)
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})


@dataclass(frozen=True, slots=True)
class Format:
    """A family of files: whether a file belongs to it, and the module that extracts from it."""

    name: str
    recognises: Callable[[Source], bool]

    @property
    def extract(self) -> Extract:
        """The function that gives the stories of a file."""
        return cast("Extract", importlib.import_module(f"reader.reading.{self.name}").extract)

    @property
    def extract_whole(self) -> Extract:
        """The function that takes the whole file for the story; by default the one that cleans."""
        module = importlib.import_module(f"reader.reading.{self.name}")
        return cast("Extract", getattr(module, "extract_whole", module.extract))


def _is_html(source: Source) -> bool:
    head = source.data[:_HEAD_BYTES].replace(b"\0", b"")  # UTF-16 has a NUL beside each letter of a tag
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if source.path.suffix.lower() in _HTML_SUFFIXES:
        return True
    # A text may quote a tag; a page begins with one.
    return start.startswith(b"<") and _HTML.search(head) is not None


def _is_text(source: Source) -> bool:
    return not source.data.startswith(_NOT_TEXT)


FORMATS = (
    Format("html", _is_html),
    Format("plain", _is_text),
)


def pick_format(source: Source) -> Format:
    """Give the first format that recognises the file. Raises UnreadableFile when none does."""
    for form in FORMATS:
        if form.recognises(source):
            return form
    raise UnreadableFile(source.path, "not text")
