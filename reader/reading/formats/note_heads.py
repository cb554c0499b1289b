"""Facts that note programs and reading lists put around the text of a note in Markdown, each in a form of its own.

Readwise lists them below the heading, Joplin behind the text, Notion and many templates as lines below the heading,
Pandoc in three lines that begin with a percent sign; others begin with a link to the page.
"""

import re

from reader.reading.extraction import Metadatum
from reader.reading.facts.head_lines import read_front_matter, split_head

# Readwise: "## Metadata", a list of names and values, and the head of what follows.
_LISTED = re.compile(
    r"^#{2,3} (?:Metadata|Properties)[ \t]*\n+(?P<list>(?:[ \t]*[-*] [^\n:]{1,30}:[^\n]*\n)+)"
    r"(?:\n*#{2,3} (?:Full Document|Article|Content)[ \t]*(?:\n|\Z))?",
    re.MULTILINE,
)
_ITEM = re.compile(r"^[ \t]*[-*] ", re.MULTILINE)
_BEHIND = re.compile(r"\n\nid: [0-9a-f]{32}\n(?P<list>(?:\w{1,40}:[^\n]*(?:\n|\Z))+)\s*\Z")
# Pandoc: title, authors, date.
_PERCENT = re.compile(r"\A\s*%[ \t]*(?P<title>\S[^\n]*)\n%(?P<authors>[^\n]*)(?:\n%(?P<date>[^\n]*))?(?:\n|\Z)")
_HEADING = re.compile(r"\A\s*#[ \t]+\S[^\n]*\n\s*")
_ANY_HEADING = re.compile(r"^#[ \t]+\S", re.MULTILINE)
_LINK_ON_TOP = re.compile(r"\A\s*\[(?P<said>[^\[\]\n]{1,300})\]\((?P<address>https?://[^\s()]+)\)[ \t]*(?:\n|\Z)")
_RULE = re.compile(r"\A\s*(?:-{3,}|\*{3,})[ \t]*\n")
_ROW_OF_LINES = re.compile(r"[ \t]{2,}$", re.MULTILINE)


def split_note(note: str) -> tuple[list[Metadatum], str]:
    """Return the facts around a note's text, and the note without them; its title becomes its heading."""
    facts: list[Metadatum] = []
    if percent := _PERCENT.match(note):
        facts += read_front_matter(f"author: {percent['authors']}\ndate: {percent['date'] or ''}", "head of the note")
        note = f"# {percent['title']}\n{note[percent.end() :]}"
    if behind := _BEHIND.search(note):
        facts += read_front_matter(behind["list"], "behind the note")
        title, _, text = note[: behind.start()].lstrip().partition("\n")
        note = f"# {title.removeprefix('# ')}\n{text}\n"
    if listed := _LISTED.search(note):
        facts += read_front_matter(_ITEM.sub("", listed["list"]), "list of facts")
        note = note[: listed.start()] + note[listed.end() :]
    if link := _LINK_ON_TOP.match(note):
        facts.append(Metadatum("url", link["address"], "link on top"))
        text = note[link.end() :]
        note = text if _ANY_HEADING.search(text) else f"# {link['said']}\n{text}"
    if heading := _HEADING.match(note):
        below, text = split_head(_ROW_OF_LINES.sub("", note[heading.end() :]), titled=True)
        facts += below
        note = note[: heading.end()] + (_RULE.sub("", text) if below else note[heading.end() :])
    return facts, note
