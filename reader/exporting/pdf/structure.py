"""What Qt has no words for in a PDF: links from number to number, outline, language, page names, a fixed identity."""

import hashlib
import re
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem

from reader.exporting.pdf.pdfa import DocumentFacts, describe_for_archives
from reader.exporting.pdf.typesetting.lines import POINT
from reader.exporting.pdf.typesetting.painting import LabelPlace

# This many take about 20 ms.
_LABELS_A_STEP = 300
# A line of a ToUnicode map: first and last glyph, then what they mean, one by one or from one on.
_MEANINGS = re.compile(rb"(<[0-9A-F]{4}> <[0-9A-F]{4}> )(<[0-9A-F]{4}>|\[[^\]]*\])")

_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_TAG_LETTERS = 6  # ISO 32000-1, 9.6.4: six capitals and a plus sign before the name of a font that is a subset


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: its words, page index, y in units of the page from the top, and depth from 0."""

    title: str
    page: int
    y: float
    depth: int


def structure_steps(
    pdf: bytes, facts: DocumentFacts, labels: Sequence[LabelPlace], bookmarks: Sequence[Bookmark]
) -> Generator[None, None, bytes]:
    """Return the file with links, outline and identity; the same bytes for the same input. Yields between its steps."""
    places = {label.name: label for label in labels if label.name}
    with pikepdf.open(BytesIO(pdf)) as drawn, pikepdf.new() as document:
        yield
        # Copied objects are numbered by their place in the document; Qt's numbers follow the order of a hash table.
        document.pages.extend(drawn.pages)
        yield
        yield from _add_links(document, labels, places, facts.page_height)
        _add_outline(document, bookmarks, facts.page_height)
        _name_blanks(document)
        _name_fonts(document)
        _name_document(document, facts)
        describe_for_archives(document, facts)
        yield
        out = BytesIO()
        document.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _add_links(
    document: pikepdf.Pdf, labels: Sequence[LabelPlace], places: Mapping[str, LabelPlace], height: float
) -> Generator[None, None, None]:
    """Add the links of all labels; yields now and then."""
    pages = [page.obj for page in document.pages]
    destinations = {
        name: document.make_indirect(_destination(pages[label.page], label.area.left(), label.area.top(), height))
        for name, label in places.items()
    }
    yield
    annotations: dict[int, list[pikepdf.Object]] = {}
    for index, label in enumerate(labels):
        if index % _LABELS_A_STEP == 0:
            yield
        if label.target in destinations:
            link = _link(label, height)
            link.Dest = destinations[label.target]
            annotations.setdefault(label.page, []).append(link)
    for page, links in annotations.items():
        pages[page].Annots = document.make_indirect(Array(links))


def _link(label: LabelPlace, height: float) -> pikepdf.Object:
    """Return a link without its destination; parsing it takes a third of the time of building it."""
    area = label.area
    sides = (area.left(), height - area.bottom(), area.right(), height - area.top())
    box = b" ".join(b"%.2f" % (side / POINT) for side in sides)
    # F 4: printed as it is shown, which PDF/A asks for.
    return Object.parse(b"<</Type/Annot/Subtype/Link/Rect[%s]/Border[0 0 0]/F 4>>" % box)


def _add_outline(document: pikepdf.Pdf, bookmarks: Sequence[Bookmark], height: float) -> None:
    pages = [page.obj for page in document.pages]
    with document.open_outline() as outline:
        levels = [outline.root]
        for bookmark in bookmarks:
            place = Array(_destination(pages[bookmark.page], 0, bookmark.y, height))
            item = OutlineItem(bookmark.title, place)
            item.is_closed = bookmark.depth == 1
            levels[bookmark.depth].append(item)
            del levels[bookmark.depth + 1 :]
            levels.append(item.children)


def _destination(page: pikepdf.Object, x: float, y: float, height: float) -> pikepdf.Object:
    """Return a destination a little above a place, at the zoom that the reader has."""
    place = Object.parse(b"[null /XYZ %.2f %.2f null]" % (max(0.0, x) / POINT, (height - y) / POINT + 4))
    place[0] = page
    return place


def _name_blanks(document: pikepdf.Pdf) -> None:
    """Let the glyph of a blank mean a blank: Qt says that it is a tab, the first character which is drawn with it."""
    seen = set()
    for page in document.pages:
        for font in page.resources.get("/Font", Dictionary()).values():
            if font.objgen in seen or "/ToUnicode" not in font:
                continue
            seen.add(font.objgen)
            font.ToUnicode.write(_MEANINGS.sub(_without_tab, font.ToUnicode.read_bytes()))


def _without_tab(meaning: re.Match[bytes]) -> bytes:
    return meaning[1] + meaning[2].replace(b"<0009>", b"<0020>")


def _name_fonts(document: pikepdf.Pdf) -> None:
    """Tag each subset of a font by its content: Qt's follows a hash table's order, new in each process.

    The tag belongs before all three names of a font, or the font is not taken for a subset; Qt sets one.
    """
    for font in document.objects:
        if not isinstance(font, Dictionary) or font.get("/Subtype") != Name.Type0:
            continue
        for descendant in font.DescendantFonts.as_list():
            descriptor = descendant.FontDescriptor
            content = next(descriptor[key] for key in _FONT_FILES if key in descriptor)
            digest = hashlib.sha256(content.read_bytes()).digest()
            tag = "".join(chr(ord("A") + byte % 26) for byte in digest[:_TAG_LETTERS])
            name = Name(f"/{tag}+{str(descriptor.FontName).rpartition('+')[2].lstrip('/')}")
            descriptor.FontName = descendant.BaseFont = font.BaseFont = name


def _name_document(document: pikepdf.Pdf, facts: DocumentFacts) -> None:
    # Dates are left out: the same comparison gives the same file on every day.
    document.docinfo = document.make_indirect(
        Dictionary(Title=facts.title, Author=facts.author, Creator=facts.author, Producer=facts.author)
    )
    root = document.Root
    root.Lang = facts.language
    root.PageMode = Name.UseOutlines
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))
