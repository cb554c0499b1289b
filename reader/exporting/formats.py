"""The formats without pages, by the suffix of the file that is asked for; a PDF needs Qt (`pdf`)."""

from enum import Enum

from reader import __version__
from reader.comparison import Comparison
from reader.exporting.data import comparison_object, json_line
from reader.exporting.html import render_html
from reader.exporting.options import Content, Identity
from reader.exporting.table import links_csv, links_text


class Format(Enum):
    """A format; the value is its suffix."""

    HTML = ".html"
    CSV = ".csv"
    TEXT = ".txt"
    JSON = ".json"


def render(
    comparison: Comparison,
    form: Format,
    content: Content = Content.WHOLE,
    identity: Identity = Identity.SHOWN,
) -> bytes:
    """Give the file; only a page leaves out what `content` does not ask for. JSON is never blind."""
    if form is Format.HTML:
        return render_html(comparison, content, identity)
    if form is Format.CSV:
        return links_csv(comparison, identity)
    if form is Format.TEXT:
        return links_text(comparison, identity)
    return json_line(comparison_object(comparison, __version__))
