"""ProQuest: documents between rules, each line a label and its value, the story behind "Full text:"."""

import re

from reader.reading.formats.press_databases.document import LABEL, Document

_RULE = re.compile(r"^_{20,}[ \t]*$", re.MULTILINE)
_PLACE = re.compile(r"Document \d+ of \d+")
_FIELDS = {
    "title": "title", "author": "byline", "publication title": "outlet", "publication date": "published",
    "document url": "url",
}  # fmt: skip
# A paragraph of the story may begin as a label does; these end it.
_AFTER = frozenset((
    *_FIELDS, "subject", "copyright", "location", "people", "company", "publisher", "place of publication", "section",
    "country of publication", "source type", "language of publication", "document type", "identifier", "last updated",
    "database", "links", "issn", "dateline", "publication year", "publication subject", "credit", "pages",
))  # fmt: skip


def split(text: str) -> list[str]:
    """Cut a download into its documents."""
    return [part for part in _RULE.split(text) if "ull text:" in part] if _RULE.search(text) else []


def read(part: str) -> Document | None:
    """Tell the lines of a document apart; None where it has no title."""
    document, inside = Document(), False
    for line in (" ".join(line.split()) for line in part.split("\n")):
        label = LABEL.match(line)
        name = label["name"].lower() if label else ""
        if label and name == "full text":
            inside = True
            document.story += [label["value"]] * bool(label["value"])
            continue
        inside = inside and name not in _AFTER
        if label and name in _FIELDS:
            document.note(_FIELDS[name], label["value"])
        if line:
            (document.story if inside else document.around).append(line)
    if "title" not in document.facts and document.story:
        # Some downloads have the headline as their first line, without a label.
        first = next((line for line in document.around if not _PLACE.fullmatch(line)), "")
        if first and not LABEL.match(first):
            document.note("title", first)
            document.around.remove(first)
    return document if "title" in document.facts else None
