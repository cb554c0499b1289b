"""What the user may choose for an export."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from reader.model.shown_words import Wording as Wording  # noqa: PLC0414 - who exports finds all choices here


class FormatTraits(NamedTuple):
    """What can be chosen for a format, and what it shows."""

    is_paged: bool = False  # has paper
    is_laid_out: bool = False  # shows the stories with their marks: content, wording, appendices can be chosen
    can_be_blind: bool = True
    is_read: bool = False  # by people, in the words of the window; tables and data stay as scripts expect them


class Format(Enum):
    """What kind of file is made; the value is its suffix."""

    PDF = ".pdf"
    HTML = ".html"
    CSV = ".csv"
    TEXT = ".txt"
    JSON = ".json"

    @property
    def traits(self) -> FormatTraits:
        """What can be chosen for it, and what it shows."""
        return _TRAITS[self]


_TRAITS = {
    Format.PDF: FormatTraits(is_paged=True, is_laid_out=True, is_read=True),
    Format.HTML: FormatTraits(is_laid_out=True, is_read=True),
    Format.CSV: FormatTraits(),
    Format.TEXT: FormatTraits(is_read=True),
    Format.JSON: FormatTraits(can_be_blind=False),
}


class EventFormat(Enum):
    """What kind of file is made of an event."""

    PDF = "pdf"
    HTML = "html"
    CSV = "csv"  # a row for each sentence that tells a claim
    MATRIX = "matrix"  # a row a claim, a column a story
    JSON = "json"

    @property
    def suffix(self) -> str:
        """The suffix of its files."""
        return ".csv" if self is EventFormat.MATRIX else f".{self.value}"

    @property
    def is_read(self) -> bool:
        """Whether people read it, in the words of the window; tables and data stay as scripts expect them."""
        return self in (EventFormat.PDF, EventFormat.HTML)


class PageSize(Enum):
    """The paper."""

    A4 = "A4"
    LETTER = "Letter"


class Orientation(Enum):
    """How the paper is held."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Content(Enum):
    """Which sentences are in it; headlines always are."""

    WHOLE = "whole"
    SHARED = "shared"
    DIVERGENT = "divergent"


class Identity(Enum):
    """Whether outlets, bylines, addresses and file names are told; blind is for teaching."""

    SHOWN = "shown"
    BLIND = "blind"


class Appendix(Enum):
    """What follows the stories."""

    LINKS = "links"
    PROVENANCE = "provenance"
    SET_ASIDE = "set aside"  # the text that cleaning set aside, in the provenance; without it, how much it was


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a comparison is exported; what a format has no place for, it leaves out.

    Paper is the PDF's alone; content, wording and appendices are those of PDF and web page; table, text and JSON hold
    all links. JSON is never blind.
    """

    page_size: PageSize = PageSize.A4
    orientation: Orientation = Orientation.PORTRAIT
    content: Content = Content.WHOLE
    wording: Wording = Wording.TRANSLATION
    appendices: tuple[Appendix, ...] = (Appendix.LINKS, Appendix.PROVENANCE)
    identity: Identity = Identity.SHOWN


AS_USUAL = ExportOptions()
