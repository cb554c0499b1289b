"""What the user may choose for an export."""

from dataclasses import dataclass
from enum import Enum, Flag, auto


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


class Wording(Enum):
    """Which words of a translated story are shown."""

    TRANSLATION = "translation"
    ORIGINAL = "original"
    BOTH = "both"


class Identity(Enum):
    """Whether outlets, bylines, addresses and file names are told; blind is for teaching."""

    SHOWN = "shown"
    BLIND = "blind"


class Appendix(Flag):
    """What follows the stories."""

    NONE = 0
    LINKS = auto()
    PROVENANCE = auto()
    SET_ASIDE = auto()  # the text that cleaning set aside, in the provenance; without it, how much it was


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """How a comparison is printed."""

    page_size: PageSize = PageSize.A4
    orientation: Orientation = Orientation.PORTRAIT
    content: Content = Content.WHOLE
    wording: Wording = Wording.TRANSLATION
    appendices: Appendix = Appendix.LINKS | Appendix.PROVENANCE
    identity: Identity = Identity.SHOWN
