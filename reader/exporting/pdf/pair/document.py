"""A comparison laid out on pages: title and legend, the two stories, the list of links, the provenance.

1. The stories are cut into rows that start level (`rows`), and become blocks with marks (`stories`).
2. Blocks fill pages (`pages`); only then is the number of pages known.
"""

from collections import Counter
from collections.abc import Generator, Iterator, Sequence

from PySide6.QtGui import QFontMetrics, QPainter

from reader import __version__
from reader.exporting.blind.blinding import blinded
from reader.exporting.naming import shown_name
from reader.exporting.options import Appendix, ExportOptions, Identity
from reader.exporting.pdf.pair.found_rows import FoundRow, difference_sources, found_note, quotation_sources
from reader.exporting.pdf.pair.sections import comparison_facts, legend, story_facts, story_head
from reader.exporting.pdf.pair.stories import StoryBlocks, passage_name, place_name
from reader.exporting.pdf.pdfa import DocumentFacts
from reader.exporting.pdf.structure import Bookmark
from reader.exporting.pdf.typesetting.blocks import Block, Label, Setter, Source
from reader.exporting.pdf.typesetting.drawable import can_be_drawn, drawable, missing_text
from reader.exporting.pdf.typesetting.pages import Column, Pagination, frame_of
from reader.exporting.pdf.typesetting.painting import Furniture, SheetPainter
from reader.exporting.pdf.typesetting.styles import Styles, styles_of
from reader.exporting.rows import rows_of
from reader.model.comparison import Comparison, Side, Standing
from reader.rendering.fonts import load_fonts
from reader.rendering.palette import Palette, Theme, palette_of
from reader.storage.paths import resource
from reader.wording.catalogue import tr
from reader.wording.headings import Heading, heading_text
from reader.wording.kinds import side_letter, standing_name
from reader.wording.pair.links import label_text, link_text
from reader.wording.pair.summary import events_text, made_by_machine, summary
from reader.wording.stories import story_headline, translation_text

_WORDS_OF_A_BOOKMARK = 8
_FEWEST_LAST_LINES = 4


class PdfDocument:
    """The blocks of a document, on their pages; blind where the options ask for it."""

    def __init__(self, comparison: Comparison, options: ExportOptions) -> None:
        load_fonts(resource("fonts"))
        self.palette: Palette = palette_of(Theme.LIGHT)
        self.pagination = Pagination(frame_of(options.page_size, options.orientation))
        whole = drawable(comparison)
        self._comparison = blinded(whole) if options.identity is Identity.BLIND else whole
        self._options = options
        self._setter = Setter()
        self._styles: Styles = styles_of(self.palette)
        self._stories: dict[Side, StoryBlocks] = {}
        self._missing: Counter[str] = Counter()

    def lay_out(self) -> Generator[None, None, None]:
        """Fill all pages, a row at a time."""
        pages, styles = self.pagination, self._styles
        for side in Side:
            self._stories[side] = StoryBlocks(self._comparison, side, self._options, self.palette, styles)
            yield
        pages.start_section(heading_text(Heading.COMPARISON))
        pages.add_full(self._block(Source(self._title(), styles.title, anchor=Heading.COMPARISON.name), Column.FULL))
        pages.add_full(self._block(Source(summary(self._comparison), styles.note), Column.FULL))
        if told := events_text(self._comparison):
            pages.add_full(self._block(Source(told, styles.note), Column.FULL))
        self._missing = self._missing_characters()
        if self._missing:
            pages.add_full(self._block(Source(missing_text(self._missing), styles.note), Column.FULL))
        left, right = legend(self._comparison, self.palette, styles)
        self._add_row(left, right)
        heads = [story_head(self._comparison, side, self._options, styles) for side in Side]
        self._add_row(heads[0], heads[1])
        for row in rows_of(self._comparison, self._options.content):
            self._add_row(self._stories[Side.LEFT].sources(row.left), self._stories[Side.RIGHT].sources(row.right))
            yield
        if Appendix.LINKS in self._options.appendices and self._comparison.links:
            yield from self._lay_out_links()
            yield from self._lay_out_found(
                Heading.DIFFERENCES, difference_sources(self._comparison, self.palette, styles)
            )
            yield from self._lay_out_found(Heading.QUOTATIONS, quotation_sources(self._comparison, styles))
        if Appendix.PROVENANCE in self._options.appendices:
            self._lay_out_provenance()

    def painter(self, painter: QPainter) -> SheetPainter:
        """Return what draws the pages."""
        return SheetPainter(painter, self.pagination.frame, self.palette, self._furniture())

    def facts(self) -> DocumentFacts:
        """Return what the file says about itself."""
        language = self._comparison.left.language or self._comparison.right.language or "en"
        author = f"Reader {__version__}"
        # A box is a glyph that means nothing, and PDF/A has none of them.
        return DocumentFacts(
            self._title(), author, language, self.pagination.frame.height, is_archival=not self._missing
        )

    def _furniture(self) -> Furniture:
        """Return what stands on every page."""
        left, right = (translation_text(self._comparison.article(side)) for side in Side)
        if left and right and left != right:
            notes = [f"{side_letter(Side.LEFT)}: {left}", f"{side_letter(Side.RIGHT)}: {right} · {made_by_machine()}"]
        elif left and right:
            notes = [tr("both: {}").format(left), made_by_machine()]
        else:
            told = zip(Side, (left, right), strict=True)
            notes = [f"{side_letter(side)}: {text}" for side, text in told if text] + [made_by_machine()]
        return Furniture(self._name(Side.LEFT), self._name(Side.RIGHT), tuple(notes))

    def _missing_characters(self) -> Counter[str]:
        """Count the characters of both stories that no font has."""
        articles = [self._comparison.article(side) for side in Side]
        articles += [article.original for article in articles if article.original]
        counts: Counter[str] = sum((Counter(article.text) for article in articles), Counter())
        metrics = QFontMetrics(self._styles.body.font)
        return Counter({char: counts[char] for char in counts if not can_be_drawn(char, metrics)})

    def bookmarks(self) -> list[Bookmark]:
        """Return the outline: the title, each story with its divergent passages, the appendices."""
        places = {
            placed.block.source.anchor: (index, placed.y)
            for index, page in enumerate(self.pagination.pages)
            for placed in page.placed
            if placed.block.source.anchor and placed.block.is_start
        }
        named = [(self._title(), Heading.COMPARISON.name, 0)]
        for side in Side:
            names = dict.fromkeys((self._name(side), story_headline(self._comparison.article(side))))
            named.append((": ".join(names), f"story-{side}", 1))
            named += [(title, anchor, 2) for title, anchor in self._passages(side)]
        found = (Heading.LINKS, Heading.DIFFERENCES, Heading.QUOTATIONS, Heading.PROVENANCE)
        named += [(heading_text(heading), heading.name, 0) for heading in found]
        return [Bookmark(title, *places[anchor], depth) for title, anchor, depth in named if anchor in places]

    def _passages(self, side: Side) -> Iterator[tuple[str, str]]:
        """Yield name and place of a story's divergent passages: its sections, as far as a comparison knows any."""
        article = self._comparison.article(side)
        for passage in self._comparison.divergent(side):
            words = article.sentence_text(passage.first).split()
            more = " …" if len(words) > _WORDS_OF_A_BOOKMARK else ""
            text = " ".join(words[:_WORDS_OF_A_BOOKMARK])
            yield f"{standing_name(Standing.ONLY_HERE)}: {text}{more}", passage_name(side, passage.first)

    def _lay_out_links(self) -> Generator[None, None, None]:
        pages, styles = self.pagination, self._styles
        self._start_section(Heading.LINKS)
        for number, link in enumerate(self._comparison.links, 1):
            sides = []
            for side in Side:
                text, segments = self._stories[side].marked(link.of(side))
                label = Label(number, label_text(link, number), "", place_name(side, number))
                sides.append([Source(text, styles.within, segments, labels=(label,))])
            left, right = ([self._block(s, c) for s in side] for side, c in zip(sides, Column, strict=False))
            caption = self._block(Source(link_text(self._comparison, link), styles.name), Column.FULL)
            pages.add_full(caption, pages.height_of_start(left, right))
            pages.add_row(left, right)
            yield

    def _lay_out_found(self, heading: Heading, rows: Sequence[FoundRow]) -> Generator[None, None, None]:
        """Lay out a list of what a machine found: a caption over what stands on both sides, for each."""
        if not rows:
            return
        pages, styles = self.pagination, self._styles
        self._start_section(heading)
        pages.add_full(self._block(Source(found_note(), styles.note), Column.FULL))
        for row in rows:
            left, right = [self._block(row.left, Column.LEFT)], [self._block(row.right, Column.RIGHT)]
            caption = self._block(Source(row.caption, styles.name), Column.FULL)
            pages.add_full(caption, pages.height_of_start(left, right))
            pages.add_row(left, right)
            yield

    def _lay_out_provenance(self) -> None:
        pages, styles = self.pagination, self._styles
        self._start_section(Heading.PROVENANCE)
        facts = [story_facts(self._comparison, side, self._options, styles) for side in Side]
        self._add_row(facts[0], facts[1])
        method = Source(heading_text(Heading.METHOD), styles.heading)
        pages.add_full(self._block(method, Column.FULL), 4 * styles.note.leading)
        blocks = [
            self._block(source, Column.FULL) for source in comparison_facts(self._comparison, __version__, styles)
        ]
        for number, block in enumerate(blocks):
            below = blocks[number + 1 :]
            # No last line goes to a page of its own.
            pages.add_full(block, sum(one.height for one in below) if len(below) < _FEWEST_LAST_LINES else 0.0)

    def _start_section(self, heading: Heading) -> None:
        title = heading_text(heading)
        self.pagination.start_section(title)
        self.pagination.add_full(self._block(Source(title, self._styles.title, anchor=heading.name), Column.FULL))

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
        return shown_name(self._comparison, side, self._options.identity)
