"""The headings of exported files: the same in a PDF and on a web page."""

from enum import Enum, auto

from reader.wording.catalogue import tr


class Heading(Enum):
    """A part of an exported comparison or event."""

    COMPARISON = auto()
    LINKS = auto()
    DIFFERENCES = auto()
    QUOTATIONS = auto()
    PROVENANCE = auto()
    METHOD = auto()
    LEFT_OUT = auto()
    ALONE = auto()
    IN_COMMON = auto()
    CLAIMS = auto()
    TIME = auto()


def heading_text(heading: Heading) -> str:
    """Return the heading in the reader's language."""
    return {
        Heading.COMPARISON: tr("Comparison"),
        Heading.LINKS: tr("Links"),
        Heading.DIFFERENCES: tr("What differs"),
        Heading.QUOTATIONS: tr("Quotations"),
        Heading.PROVENANCE: tr("Provenance"),
        Heading.METHOD: tr("How it was compared"),
        Heading.LEFT_OUT: tr("Left out"),
        Heading.ALONE: tr("Found in no other story"),
        Heading.IN_COMMON: tr("Text in common"),
        Heading.CLAIMS: tr("Claims"),
        Heading.TIME: tr("In time"),
    }[heading]
