"""LexisNexis ("1 of 2 DOCUMENTS", labels in capitals) and today's Nexis ("End of Document")."""

import re
from collections.abc import Iterable, Iterator

from reader.reading.formats.press_databases.document import (
    COPYRIGHT,
    LABEL,
    Document,
    cut_behind,
    first_dated,
    is_prose,
)
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

_START = late_pattern(
    r"^[ \t]*(?:dokument |document )?\d{1,4} (?:of|von|de|di|van|sur) \d{1,4}(?: documents?| dokumenten?)?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_ENDED = late_pattern(r"^[ \t]*LOAD-DATE:", re.IGNORECASE | re.MULTILINE)
_END = late_pattern(r"^[ \t]*End of Document[ \t]*$", re.IGNORECASE | re.MULTILINE)
_PARAGRAPH_END = late_pattern(r"\n[ \t]*\n")
# What the printed form puts at the head of each page.
_PAGE = late_pattern(
    r"^[ \t]*(?:page|seite|página|pagina) \d{1,4} (?:of|von|de|di|van|sur) \d{1,4}[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_LABELLED_LINE = late_pattern(r"\n(?=[ \t]*(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ]+(?:[ -][A-Za-z]+){0,2}[ \t]*:|Body[ \t]*$))")
_EDITION = late_pattern(r"^.{0,30}\b(?:edition|ausgabe|édition|edición|edizione)\W*$", re.IGNORECASE)
# Papers of one name are told apart by their place: "The Herald (Glasgow)".
_PLACE = late_pattern(r"\s\([^\W\d_][^()\d]{2,30}\)$")
# Heads of what the story is followed by, alone on their lines.
_HEADS_BEHIND = frozenset(("classification", "graphic", "notes"))
# Labels before the story, and behind it.
_BYLINES = frozenset(("byline", "autor", "verfasser", "auteur", "autore", "auteurs", "autoren"))
_BEFORE = _BYLINES | frozenset(
    (
        *("section", "length", "dateline", "headline", "highlight", "series", "edition", "body"),
        *("rubrik", "ressort", "länge", "rubrique", "longueur", "sectie", "lengte", "sección", "longitud", "ausgabe"),
    )
)
_AFTER = late_pattern(
    r"load-date|publication|journal-code|language|subject|document-type|copyright|geographic|industry|company|person"
    r"|graphic|correction|classification|ticker|organization|update",
    re.IGNORECASE,
)
_CERTAIN = frozenset(("length", "load-date", "section", "publication-type"))
_FACTS = {"headline": "title"} | dict.fromkeys(_BYLINES, "byline")


def split(text: str) -> list[str]:
    """Cut a download into its documents."""
    starts = list(_START.finditer(text))
    if starts:
        ends = [mark.start() for mark in starts[1:]] + [len(text)]
        parts = [text[mark.end() : end] for mark, end in zip(starts, ends, strict=True)]
        # Who saves a part of a download may leave out the first mark.
        above = text[: starts[0].start()]
        return [above, *parts] if _ENDED.search(above) else parts
    return cut_behind(text, _END) or [text] * (len(_ENDED.findall(text)) == 1)


def read(part: str) -> Document | None:
    """Tell the lines of a document apart; None where it has none of the labels."""
    document, labels, above, ended = Document(), set[str](), list[str](), False
    for paragraph in _paragraphs(part):
        line = " ".join(paragraph.split())
        label = LABEL.match(line)
        name = label["name"].lower() if label else ""
        if not line:
            continue
        if name == "correction" and document.story and not ended and is_prose(line):
            document.story.append(line)
        elif label and (name in _BEFORE or _AFTER.match(name)):
            labels.add(name)
            ended = ended or (bool(document.story) and name not in _BEFORE)
            if name in _FACTS:
                document.note(_FACTS[name], label["value"])
            document.around.append(line)
        elif line.lower() == "body":
            labels.add("body")
            document.around.append(line)
        elif ended or line.lower() in _HEADS_BEHIND or (COPYRIGHT.search(line) and not is_prose(line)):
            ended = ended or (bool(document.story) and line.lower() in _HEADS_BEHIND)
            document.around.append(line)
        elif not (document.story or labels & {"length", "body"}) and (not is_prose(line) or _is_head(paragraph)):
            above.append(paragraph.strip("\n"))
        else:
            document.story.append(line)
    if labels.isdisjoint(_CERTAIN):
        return None
    _read_above(document, above)
    return document


def _paragraphs(part: str) -> Iterator[str]:
    """Yield the paragraphs of a document, each label of a row of them by itself."""
    for paragraph in _PARAGRAPH_END.split(_PAGE.sub("", part)):
        lines = _LABELLED_LINE.split(paragraph)
        yield from lines if len(lines) > 1 and all(map(_is_labelled, lines)) else [paragraph]


def _is_labelled(line: str) -> bool:
    return LABEL.match(line.strip()) is not None or line.strip() == "Body"


def _is_head(paragraph: str) -> bool:
    """Tell whether headline, outlet and date stand in lines of one paragraph, the date in the last of them."""
    lines = [line.strip() for line in paragraph.strip().split("\n")]
    return len(lines) > 1 and first_dated(lines[-1:]) == 0 and not any(map(ends_sentence, lines))


def _parted_at_date(paragraphs: Iterable[list[str]]) -> Iterator[list[str]]:
    """Yield the lines of each paragraph: headline, outlet and date apart where no blank line is between them."""
    for lines in paragraphs:
        dated = first_dated(lines)
        if dated is None or dated == 0:
            yield lines
        else:
            yield from filter(None, (lines[: dated - 1], lines[dated - 1 : dated], lines[dated:]))


def _read_above(document: Document, paragraphs: list[str]) -> None:
    """Tell outlet, date and headline among the paragraphs above the labels."""
    above = list(
        _parted_at_date([" ".join(line.split()) for line in paragraph.split("\n")] for paragraph in paragraphs)
    )
    dated = first_dated([lines[0] for lines in above])
    if dated is None:
        dated = len(above)
    else:
        document.note("published", above[dated][0])
        document.around += above[dated]
    before = list(dict.fromkeys(" ".join(lines) for lines in above[:dated]))
    after = [said for lines in above[dated + 1 :] if not _EDITION.search(said := " ".join(lines))]
    # The older form begins with the outlet and has its headline below the date; the newer one has both above it.
    if before and (len(before) == 1 or after):
        document.note("outlet", _PLACE.sub("", before[-1]))
        document.around.append(before[-1])
    elif before:
        document.note("title", before[0])
        document.note("outlet", _PLACE.sub("", before[1]))
        document.around += before[1:]
    if after:
        document.note("title", after[0])
        document.around += after[1:]
