"""PDF with text in it, read by PDFium in lines; `unwrapping` makes paragraphs of them."""

import ctypes
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from types import ModuleType

from reader.model.article import RemovalReason, Role
from reader.model.errors import UnreadableFile
from reader.reading.cleaning.classification import judge_units
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.whole_pages import is_whole_page
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.facts.facts_of_blocks import settle_facts
from reader.reading.formats.pdf.columns import Word, read_by_columns
from reader.reading.formats.pdf.furniture import (
    facts_of_furniture,
    facts_of_running_heads,
    is_printed_page,
    set_furniture_aside,
)
from reader.reading.formats.pdf.unwrapping import Line, join_lines, set_running_lines_aside
from reader.text.punctuation import ends_sentence

_MOST_PAGES = 2_000
_MOST_CHARACTERS = 8_000_000
# A headline is set larger than the story, and is shorter than a paragraph.
_HEADLINE_SIZE = 1.2
_HEADLINE_WORDS = 40
_HEADLINE_AMONG = 12
# PDFium writes U+0002 or U+FFFE for a hyphen at a line's end, and no line end after it.
_LINE = re.compile("[^\r\n\ufffe\x02]+[\ufffe\x02]?")
# Chinese and Japanese have no blanks: each of their characters may begin a line.
_WORD = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+")
# Superscripts stand a third of their size higher; lines twice as far apart.
_OTHER_LINE = 0.6
_MOST_WORDS_OF_A_SECTION = 4


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the story of a PDF. Raises UnreadableFile when it is encrypted, broken, or pictures alone."""
    pages, title = _read(source)
    lines, running = set_running_lines_aside(pages)
    story, furniture = set_furniture_aside(lines, running)
    paragraphs = join_lines(story)
    if not any(any(map(str.isalnum, text)) for text, _ in paragraphs):
        raise UnreadableFile(source.path, "no text in this PDF")
    headline = _find_headline(paragraphs, title)
    units = [Unit(text, at, at, heading=at == headline) for at, (text, _) in enumerate(paragraphs)]
    if is_printed_page(furniture, running) or is_whole_page(units):
        verdicts: Sequence[Role | RemovalReason] = judge_units(units).verdicts
        if headline is not None and verdicts[headline] is not Role.HEADLINE:
            # What is set largest is the headline, whatever its words.
            verdicts = [_beside_headline(verdict, at == headline) for at, verdict in enumerate(verdicts)]
        headline = next((at for at, verdict in enumerate(verdicts) if verdict is Role.HEADLINE), None)
    else:
        verdicts = [_of_bare_page(unit.text, at, headline) for at, unit in enumerate(units)]
    blocks = [
        Block(unit.text, verdict) if isinstance(verdict, Role) else Block(unit.text, removed=verdict)
        for unit, verdict in zip(units, verdicts, strict=True)
    ]
    blocks += [
        Block(text, removed=RemovalReason.FOOTER)
        for text in dict.fromkeys(line.text.strip() for line in (*furniture, *running))
    ]
    blocks, found = settle_facts(blocks)
    named = None if headline is None else paragraphs[headline][0]
    facts = [] if named is None else [Metadatum("title", named, "largest line")]
    texts = [text for text, _ in paragraphs]
    facts += facts_of_furniture([line.text for line in furniture], [line.text for line in running], named, texts)
    facts += found
    facts += facts_of_running_heads([line.text for line in running], texts)
    yield Extraction(tuple(blocks), tuple(facts), encoding="pdf", encoding_confidence=1.0)


def _of_bare_page(text: str, at: int, headline: int | None) -> Role | RemovalReason:
    """Judge a paragraph of a page that is a story and little else: above the headline stands its section."""
    if at == headline:
        return Role.HEADLINE
    is_above = headline is not None and at < headline and len(text.split()) <= _MOST_WORDS_OF_A_SECTION
    return RemovalReason.MENU if is_above and not ends_sentence(text) else Role.BODY


def _beside_headline(verdict: Role | RemovalReason, is_headline: bool) -> Role | RemovalReason:  # noqa: FBT001
    if is_headline:
        return Role.HEADLINE
    return Role.BODY if verdict is Role.HEADLINE else verdict


def _read(source: Source) -> tuple[list[list[Line]], str]:
    """Return the lines of each page, and the title that the file claims."""
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
            length = text_page.count_chars()
            characters += length
            if characters > _MOST_CHARACTERS:
                raise UnreadableFile(source.path, "too much text for a story")
            # One by one, so that places belong to characters: PDFium's own text leaves some out.
            text = "".join(chr(pdfium.FPDFText_GetUnicode(text_page, index) or 0x20) for index in range(length))
            tell, right = partial(_place, pdfium, text_page), partial(_right, pdfium, text_page)
            pages.append(list(_lines(text, tell, right)))
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


def _right(pdfium: ModuleType, text_page: object, index: int) -> float:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    return right.value


def _lines(text: str, place: Callable[[int], _Place], right: Callable[[int], float]) -> Iterator[Line]:
    """Yield the lines of a page: PDFium ends them where it is sure, and sets a blank where it is not."""
    rows: list[list[Word]] = []
    for match in _LINE.finditer(text):
        rows.append([])
        base: float | None = None
        for word in _WORD.finditer(text, match.start(), match.end()):
            first = place(word.start())
            if base is not None and abs(first.base - base) > _OTHER_LINE * first.size:
                rows.append([])
            base = first.base
            rows[-1].append(Word(*word.span(), first.left, right(word.end() - 1), first.size))
    for _, words in read_by_columns([row for row in rows if row]):
        yield from _line(text, words[0].start, words[-1].end, place)


def _line(text: str, start: int, end: int, place: Callable[[int], _Place]) -> Iterator[Line]:
    said = text[start:end]
    if said.strip():
        first = place(start + len(said) - len(said.lstrip()))
        last = place(start + len(said.rstrip()) - 1)
        # A bullet or an initial may be of another size than its line.
        middle = place(start + len(said) // 2 + (said[len(said) // 2] == " "))
        yield Line(said, first.left, last.right, last.base, middle.size)


def _find_headline(paragraphs: Sequence[tuple[str, float]], title: str) -> int | None:
    """Return the index of the headline: the first of the largest among the first, or what the file calls its title."""
    beginning = list(enumerate(paragraphs[:_HEADLINE_AMONG]))
    usual = median(size for text, size in paragraphs for _ in range(1 + len(text) // 80))
    at, (text, size) = max(beginning, key=lambda entry: entry[1][1])
    if size >= _HEADLINE_SIZE * usual and len(text.split()) <= _HEADLINE_WORDS:
        return at
    return next((number for number, (said, _) in beginning if title.strip() and said == title.strip()), None)
