"""What stories are called in exported files, and file names that every file system takes."""

import re
import unicodedata

from reader.exporting.options import EventFormat, Identity
from reader.model.comparison import Comparison, Side
from reader.model.events.event import Event
from reader.wording.event.events import event_title
from reader.wording.stories import blind_name, story_name

# What Windows, macOS or a shell give a meaning to; controls and the marks that turn the direction of text.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f"*/:<>?\\|\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+')
# Names that Windows keeps for devices, with any suffix.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
# A name of 255 bytes is the most that usual file systems take; the rest is for a suffix and for atomic_write's own.
_MOST_BYTES_OF_A_STORY = 80


def shown_name(comparison: Comparison, side: Side, identity: Identity) -> str:
    """Return what the story of a side is called; in a blind file nothing that gives its outlet away."""
    return blind_name(side) if identity is Identity.BLIND else story_name(comparison.article(side))


def proposed_name(comparison: Comparison, suffix: str, identity: Identity = Identity.SHOWN) -> str:
    """Return a name such as "2015-12-26 Tasnim – PanARMENIAN.pdf"; `suffix` begins with a dot."""
    names = [_safe(_short_name(comparison, side, identity)) for side in Side]
    dates = [article.published[:10] for article in (comparison.left, comparison.right) if article.published]
    stem = " – ".join(name or "story" for name in names)
    if dates:
        stem = f"{_safe(min(dates))} {stem}"
    return (f"_{stem}" if _DEVICES.fullmatch(stem) else stem) + suffix


def proposed_event_name(event: Event, form: EventFormat) -> str:
    """Return a name such as "Event Dam at Oreva gives way.pdf"."""
    return f"Event {_safe(event_title(event))}{form.suffix}"


def _short_name(comparison: Comparison, side: Side, identity: Identity) -> str:
    """Return the outlet; where it is unknown the story's own file, without its suffix."""
    if identity is Identity.BLIND:
        return blind_name(side)
    article = comparison.article(side)
    return article.outlet_or_host or article.path.stem


def _safe(text: str) -> str:
    """Return the text as a part of a file name: composed, one line, short, without a dot or a blank at its ends."""
    words = " ".join(_UNSAFE.sub(" ", unicodedata.normalize("NFC", text)).split())
    short = words.encode("utf-8")[:_MOST_BYTES_OF_A_STORY].decode("utf-8", "ignore")
    return short.strip(" .-")
