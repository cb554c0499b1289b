"""A comparison becomes a PDF: paired columns, searchable text, links from number to number, an outline.

1. The stories are cut into rows that start level (`rows`), and become blocks with marks (`pdf_stories`).
2. Blocks fill pages (`pdf_pages`); only then is the number of pages known.
3. Pages are drawn by QPdfWriter (`pdf_painting`).
4. Links, outline, language and a fixed identity are added (`pdf_structure`).
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from reader import __version__
from reader.comparison import Comparison, Side
from reader.exporting.blinding import blinded
from reader.exporting.options import Appendix, Identity, Orientation, PageSize, PdfOptions
from reader.exporting.pdf_blocks import Block, Label, Setter, Source
from reader.exporting.pdf_lines import POINT
from reader.exporting.pdf_pages import Column, Pagination, frame_of
from reader.exporting.pdf_painting import Furniture, PagePainter
from reader.exporting.pdf_sections import comparison_facts, legend, story_facts, story_head
from reader.exporting.pdf_stories import StoryBlocks, place_name
from reader.exporting.pdf_structure import Bookmark, DocumentFacts, structure_steps
from reader.exporting.pdf_styles import Styles, styles_of
from reader.exporting.rows import rows_of
from reader.exporting.words import CAUTION, counts_text, link_text, story_headline, story_name, translation_text
from reader.paths import resource
from reader.rendering.fonts import load_fonts
from reader.rendering.palette import Palette, Theme, palette_of
from reader.writing import atomic_write

_QT_SIZES = {PageSize.A4: QPageSize.PageSizeId.A4, PageSize.LETTER: QPageSize.PageSizeId.Letter}
_QT_ORIENTATIONS = {
    Orientation.PORTRAIT: QPageLayout.Orientation.Portrait,
    Orientation.LANDSCAPE: QPageLayout.Orientation.Landscape,
}
AS_USUAL = PdfOptions()
_TITLE, _LINKS, _PROVENANCE = "Comparison", "Links", "Provenance"


@dataclass(frozen=True, slots=True)
class PdfProgress:
    """How many pages were drawn, of how many."""

    drawn: int
    total: int


def write_pdf(comparison: Comparison, path: Path, options: PdfOptions = AS_USUAL) -> None:
    """Write the PDF of a comparison, whole or not at all. Needs a QGuiApplication. Raises UnwritableFile."""
    atomic_write(path, render_pdf(comparison, options))


def render_pdf(comparison: Comparison, options: PdfOptions = AS_USUAL) -> bytes:
    """Give the PDF of a comparison; the same bytes for the same input. Needs a QGuiApplication."""
    steps = pdf_steps(comparison, options)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return bytes(end.value)


def pdf_steps(comparison: Comparison, options: PdfOptions = AS_USUAL) -> Generator[PdfProgress, None, bytes]:
    """Make the PDF page by page: yields after each page, returns the file. Closing the generator cancels."""
    load_fonts(resource("fonts"))
    is_blind = options.identity is Identity.BLIND
    document = _Document(blinded(comparison) if is_blind else comparison, options)
    for _ in document.lay_out():
        yield PdfProgress(0, 0)
    pages = document.pagination.pages
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(round(72 * POINT))
    size = QPageSize(_QT_SIZES[options.page_size])
    no_margins = QMarginsF(0, 0, 0, 0)
    writer.setPageLayout(QPageLayout(size, _QT_ORIENTATIONS[options.orientation], no_margins))
    painter = QPainter(writer)
    try:
        page_painter = PagePainter(painter, document.pagination.frame, document.palette, document.furniture())
        for index, page in enumerate(pages):
            if index:
                writer.newPage()
            page_painter.paint(page, index, len(pages))
            yield PdfProgress(index + 1, len(pages))
    finally:
        painter.end()
    content = bytes(buffer.data().data())
    structure = structure_steps(content, document.facts(), page_painter.labels, document.bookmarks())
    while True:
        try:
            next(structure)
        except StopIteration as end:
            return bytes(end.value)
        yield PdfProgress(len(pages), len(pages))


class _Document:
    """The blocks of a document, on their pages."""

    def __init__(self, comparison: Comparison, options: PdfOptions) -> None:
        self.palette: Palette = palette_of(Theme.LIGHT)
        self.pagination = Pagination(frame_of(options.page_size, options.orientation))
        self._comparison = comparison
        self._options = options
        self._setter = Setter()
        self._styles: Styles = styles_of(self.palette)
        self._stories: dict[Side, StoryBlocks] = {}

    def lay_out(self) -> Generator[None, None, None]:
        """Fill all pages, a row at a time."""
        pages, styles = self.pagination, self._styles
        for side in Side:
            self._stories[side] = StoryBlocks(self._comparison, side, self._options, self.palette, styles)
            yield
        pages.start_section(_TITLE)
        pages.add_full(self._block(Source(self._title(), styles.title, anchor=_TITLE), Column.FULL))
        pages.add_full(self._block(Source(counts_text(self._comparison), styles.note), Column.FULL))
        left, right = legend(self._comparison, self.palette, styles)
        self._add_row(left, right)
        heads = [story_head(self._comparison, side, self._options, styles) for side in Side]
        self._add_row(heads[0], heads[1])
        for row in rows_of(self._comparison, self._options.content):
            self._add_row(self._stories[Side.LEFT].sources(row.left), self._stories[Side.RIGHT].sources(row.right))
            yield
        if self._options.appendices & Appendix.LINKS and self._comparison.links:
            yield from self._lay_out_links()
        if self._options.appendices & Appendix.PROVENANCE:
            self._lay_out_provenance()

    def facts(self) -> DocumentFacts:
        """Give what the file says about itself."""
        language = self._comparison.left.language or self._comparison.right.language or "en"
        author = f"Reader {__version__}"
        return DocumentFacts(self._title(), author, language, self.pagination.frame.height)

    def furniture(self) -> Furniture:
        """Give what stands on every page."""
        notes = [
            f"{name}: {text}"
            for side, name in ((Side.LEFT, "left"), (Side.RIGHT, "right"))
            if (text := translation_text(self._comparison.article(side)))
        ]
        return Furniture(self._name(Side.LEFT), self._name(Side.RIGHT), " · ".join([*notes, CAUTION]))

    def bookmarks(self) -> list[Bookmark]:
        """Give the outline: the title, each story with its headline, the appendices."""
        places = {
            placed.block.source.anchor: (index, placed.y)
            for index, page in enumerate(self.pagination.pages)
            for placed in page.placed
            if placed.block.source.anchor and placed.block.is_start
        }
        named = [(self._title(), _TITLE, 0)]
        for side in Side:
            names = dict.fromkeys((self._name(side), story_headline(self._comparison, side)))
            named.append((": ".join(names), f"story-{side}", 1))
        named += [("Links", _LINKS, 0), ("Provenance", _PROVENANCE, 0)]
        return [Bookmark(title, *places[anchor], depth) for title, anchor, depth in named if anchor in places]

    def _lay_out_links(self) -> Generator[None, None, None]:
        pages, styles = self.pagination, self._styles
        pages.start_section(_LINKS)
        pages.add_full(self._block(Source("Links", styles.title, anchor=_LINKS), Column.FULL))
        for number, link in enumerate(self._comparison.links, 1):
            sides = []
            for side in Side:
                text, segments = self._stories[side].marked(link.of(side))
                label = Label(number, f"{'↕' if link.moved else ''}[{number}]", "", place_name(side, number))
                sides.append([Source(text, styles.within, segments, labels=(label,))])
            left, right = ([self._block(s, c) for s in side] for side, c in zip(sides, Column, strict=False))
            caption = self._block(Source(link_text(link), styles.name), Column.FULL)
            pages.add_full(caption, pages.height_of_start(left, right))
            pages.add_row(left, right)
            yield

    def _lay_out_provenance(self) -> None:
        pages, styles = self.pagination, self._styles
        pages.start_section(_PROVENANCE)
        pages.add_full(self._block(Source("Provenance", styles.title, anchor=_PROVENANCE), Column.FULL))
        facts = [story_facts(self._comparison, side, self._options, styles) for side in Side]
        self._add_row(facts[0], facts[1])
        pages.add_full(self._block(Source("How it was compared", styles.heading), Column.FULL), 4 * styles.note.leading)
        for source in comparison_facts(self._comparison, __version__, styles):
            pages.add_full(self._block(source, Column.FULL))

    def _add_row(self, left: Sequence[Source], right: Sequence[Source]) -> None:
        self.pagination.add_row(
            [self._block(source, Column.LEFT) for source in left],
            [self._block(source, Column.RIGHT) for source in right],
        )

    def _block(self, source: Source, column: Column) -> Block:
        return self._setter.block(source, self.pagination.frame.width_of(column))

    def _title(self) -> str:
        return f"{self._name(Side.LEFT)} – {self._name(Side.RIGHT)}"

    def _name(self, side: Side) -> str:
        return story_name(self._comparison, side, self._options.identity)
