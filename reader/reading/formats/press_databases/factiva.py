"""Factiva: documents end with "Document ABC0000020240311…", their facts stand above in a fixed order or under codes."""

import re
from collections.abc import Sequence

from reader.reading.formats.press_databases.document import (
    COPYRIGHT,
    Document,
    cut_behind,
    first_dated,
    is_prose,
    lines_of,
)

_END = re.compile(r"^[ \t]*(?:AN[ \t]+)?(?:Document|Dokument|Documento) [A-Z]{2,8}\d{10,}\w*[ \t]*$", re.MULTILINE)
_CODES = "SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD ART CT RF CO IN NS RE IPC IPD PUB AN"
_CODE = re.compile(rf"^(?P<code>{'|'.join(_CODES.split())})(?:[ \t]+(?P<value>.*))?$")
_FIELDS = {"HD": "title", "BY": "byline", "SN": "outlet", "PD": "published"}
_STORY = frozenset(("LP", "TD", "ART"))
_FEWEST_CODES = 4
# "143 words" stands between what is above the date and the date.
_LENGTH = re.compile(
    r"^\d[\d.,]* (?:words|mots|wörter|palabras|parole|palavras|woorden|слов|ord|słów)\b", re.IGNORECASE
)
_CLOCK = re.compile(r"^\d{1,2}[:.]\d\d(?: ?[AP]M)?(?: GMT)?$")
_HIGHEST, _LOWEST = 12, 14


def split(text: str) -> list[str]:
    """Cut a download into its documents."""
    return cut_behind(text, _END)


def read(part: str) -> Document | None:
    """Tell the lines of a document apart; None where it has neither codes nor a length."""
    lines = lines_of(part)
    if sum(_CODE.match(line) is not None for line in lines) >= _FEWEST_CODES:
        return _read_codes(lines)
    length = next((number for number, line in enumerate(lines[:_HIGHEST]) if _LENGTH.match(line)), None)
    if length is None:
        return None
    document = Document(around=[lines[length]])
    _read_above(document, lines[:length])
    _read_below(document, lines[length + 1 :])
    return document


def _read_above(document: Document, above: Sequence[str]) -> None:
    """Tell the headline, the longest of the last lines, and the byline under it."""
    if above:
        title = max(above[-3:], key=len)
        document.note("title", title)
        document.note("byline", " ".join(above[above.index(title) + 1 :][:1]))
        document.around[:0] = [line for line in above if line != title]


def _read_below(document: Document, below: Sequence[str]) -> None:
    """Tell date and outlet above the copyright, and the story below it from what ends the document."""
    start = next((number + 1 for number, line in enumerate(below[:_LOWEST]) if COPYRIGHT.search(line)), 0)
    head = [line for line in below[:start] if not _CLOCK.match(line)]
    dated = first_dated(head)
    if dated is not None:
        document.note("published", head[dated])
        document.note("outlet", " ".join(head[dated + 1 : dated + 2]))
    story = list(below[start:])
    end = len(story)
    while end and not is_prose(story[end - 1]):
        end -= 1
    document.story = story[:end]
    document.around += [*below[:start], *story[end:]]


def _read_codes(lines: Sequence[str]) -> Document:
    document, code = Document(), ""
    values: dict[str, list[str]] = {}
    for line in lines:
        match = _CODE.match(line)
        code, said = (match["code"], match["value"] or "") if match else (code, line)
        if code in _STORY:
            document.story += [said] * bool(said)
        else:
            values.setdefault(code, []).append(said)
            document.around += [line] * (code != "HD")
    for name, field in _FIELDS.items():
        document.note(field, " ".join(values.get(name, [])))
    return document
