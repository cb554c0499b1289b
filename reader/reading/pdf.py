"""PDF with text in it, read by PDFium in lines; `unwrapping` makes paragraphs of them."""

import ctypes
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from types import ModuleType

from reader.article import RemovalReason, Role
from reader.errors import UnreadableFile
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.unwrapping import Line, find_running_lines, join_lines, mask_digits

_MOST_PAGES = 2_000
_MOST_CHARACTERS = 8_000_000
# A headline is set larger than the story, and is shorter than a paragraph.
_HEADLINE_SIZE = 1.2
_HEADLINE_WORDS = 40
_HEADLINE_AMONG = 12
# PDFium writes U+FFFE for a hyphen at a line's end, and no line end after it.
_LINE = re.compile("[^\r\n\ufffe]+\ufffe?")


def extract(source: Source) -> Iterator[Extraction]:
    """Give the story of a PDF. Raises UnreadableFile when it is encrypted, broken, or pictures alone."""
    pages, title = _read(source)
    running = find_running_lines(pages)
    story = [line for lines in pages for line in lines if mask_digits(line.text) not in running]
    aside = dict.fromkeys(line.text.strip() for lines in pages for line in lines if mask_digits(line.text) in running)
    paragraphs = join_lines(story)
    if not any(any(map(str.isalnum, text)) for text, _ in paragraphs):
        raise UnreadableFile(source.path, "no text in this PDF")
    headline = _find_headline(paragraphs, title)
    blocks = [Block(text, Role.HEADLINE if at == headline else Role.BODY) for at, (text, _) in enumerate(paragraphs)]
    blocks += [Block(text, removed=RemovalReason.FOOTER) for text in aside]
    facts = () if headline is None else (Metadatum("title", paragraphs[headline][0], "largest line"),)
    yield Extraction(tuple(blocks), facts, encoding="pdf", encoding_confidence=1.0)


def _read(source: Source) -> tuple[list[list[Line]], str]:
    """Give the lines of each page, and the title that the file claims."""
    import pypdfium2  # type: ignore[import-untyped]  # it has no types
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # it has no types

    pages: list[list[Line]] = []
    try:
        document = pypdfium2.PdfDocument(source.data)
        if len(document) > _MOST_PAGES:
            raise UnreadableFile(source.path, f"too many pages (over {_MOST_PAGES})")
        characters = 0
        for page in document:
            text_page = page.get_textpage()
            text = text_page.get_text_range()
            characters += len(text)
            if characters > _MOST_CHARACTERS:
                raise UnreadableFile(source.path, "too much text for a story")
            pages.append(list(_lines(text, partial(_place, pdfium, text_page))))
        return pages, str(document.get_metadata_dict().get("Title") or "")
    except pypdfium2.PdfiumError as error:
        reason = "encrypted" if "password" in str(error).lower() else "a broken PDF"
        raise UnreadableFile(source.path, reason) from error


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a character stands: its edges, its base line, and the size of its type as it is set."""

    left: float
    right: float
    base: float
    size: float


def _place(pdfium: ModuleType, text_page: object, index: int) -> _Place:
    x, y = ctypes.c_double(), ctypes.c_double()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
    pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, index, matrix)
    # Some programs set type of size 1 and enlarge it.
    size = pdfium.FPDFText_GetFontSize(text_page, index) * (abs(matrix.d) or abs(matrix.b) or 1.0)
    return _Place(left.value, right.value, y.value, size)


def _lines(text: str, place: Callable[[int], _Place]) -> Iterator[Line]:
    for match in _LINE.finditer(text):
        line = match.group()
        if line.strip():
            first = place(match.start() + len(line) - len(line.lstrip()))
            last = place(match.start() + len(line.rstrip()) - 1)
            yield Line(line, first.left, last.right, first.base, first.size)


def _find_headline(paragraphs: Sequence[tuple[str, float]], title: str) -> int | None:
    """Give the index of the headline: the first of the largest among the first, or what the file calls its title."""
    beginning = list(enumerate(paragraphs[:_HEADLINE_AMONG]))
    usual = median(size for text, size in paragraphs for _ in range(1 + len(text) // 80))
    at, (text, size) = max(beginning, key=lambda entry: entry[1][1])
    if size >= _HEADLINE_SIZE * usual and len(text.split()) <= _HEADLINE_WORDS:
        return at
    return next((number for number, (said, _) in beginning if title.strip() and said == title.strip()), None)
