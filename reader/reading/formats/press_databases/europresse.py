"""Europresse: outlet, a line with the date, headline, author, story; documents end with "news·20240311·LM·…"."""

import re

from reader.reading.formats.press_databases.document import (
    COPYRIGHT,
    Document,
    cut_behind,
    first_dated,
    is_prose,
    lines_of,
)

_END = re.compile(r"^[ \t]*(?:news|biz|pub|web|bio)·\d{8}·\w+·\S+[ \t]*$", re.MULTILINE)
_HIGHEST = 8
# "Région • p. 3 • 94 mots"
_PLACE = re.compile(r"^.{0,60}?\b(?:\d[\d.,]* (?:mots|words)|p\. ?\w{1,4})(?=$|\s*[•·,|])", re.IGNORECASE)


def split(text: str) -> list[str]:
    """Cut a download into its documents."""
    return cut_behind(text, _END)


def read(part: str) -> Document | None:
    """Tell the lines of a document apart; None where no date stands above the story."""
    lines = lines_of(part)
    dated = first_dated(lines[:_HIGHEST])
    if dated is None or len(lines) < dated + 3:
        return None
    document = Document(around=lines[: dated + 1])
    document.note("published", lines[dated])
    document.note("outlet", lines[dated - 1] if dated else "")
    above = next((number for number in range(dated + 1, len(lines)) if not _PLACE.search(lines[number])), dated + 1)
    document.around += lines[dated + 1 : above]
    document.note("title", lines[above])
    story = lines[above + 1 :]
    if not story:
        return None
    if not is_prose(story[0]):
        document.note("byline", story[0])
        document.around.append(story.pop(0))
    # What follows the copyright, such as for whom the copy was made, is prose too.
    end = next((number for number, line in enumerate(story) if number and COPYRIGHT.search(line)), len(story))
    while end and not is_prose(story[end - 1]):
        end -= 1
    document.story, document.around = story[:end], [*document.around, *story[end:]]
    return document
