"""Downloads from press databases: one text holds many documents, each with labels around its story.

They come as text, and as Word or RTF, whose paragraphs are the lines. A database is known by the marks at which its
documents begin or end, and by the labels inside: half of the parts must have them.
"""

import re
from dataclasses import replace

from reader.reading.extraction import Extraction
from reader.reading.formats.press_databases import europresse, factiva, nexis, proquest

# ProQuest first: its "Document 1 of 9" looks like Nexis'.
_DATABASES = (proquest, nexis, factiva, europresse)
# One of these is in each download, and in few other texts. A pattern that begins with one character is sought quickly,
# which one of several patterns or of any digit is not.
_HINTS = (
    "nd of Document",
    "\nDocument",
    "\nDokument",
    " Document ",
    " Dokument ",
    " DOCUMENT",
    " DOKUMENT",
    "\nLOAD-DATE:",
)
_HINT = re.compile(r" (?<=\d )(?:of|von|de|di|van|sur) \d{1,4}[ \t]*\n")
# Pages are ruled too, but a download has more: ProQuest's label, or the marks of others in any spelling.
_RULE = "_" * 20
_HINTS_BESIDE_RULES = ("ull text:", "document", "dokument")
_NUMBERED = re.compile(r" (?<=\d )(?:of|von|de|di|van|sur) \d")
_CODE = re.compile(r"·(?<=\d{8}·)")


def split_documents(text: str) -> list[Extraction]:
    """Return the documents of a download; none where the text is no download from a database."""
    is_coded = "·" in text and _CODE.search(text)
    if not (is_coded or any(hint in text for hint in _HINTS) or _HINT.search(text) or _is_ruled_download(text)):
        return []
    for database in _DATABASES:
        parts = database.split(text)
        found = [document for part in parts if (document := database.read(part)) is not None and document.story]
        if found and len(found) * 2 >= len(parts):
            return [replace(document.extraction(), record=number) for number, document in enumerate(found)]
    return []


def _is_ruled_download(text: str) -> bool:
    low = text.lower() if _RULE in text else ""
    return any(hint in low for hint in _HINTS_BESIDE_RULES) or _NUMBERED.search(low) is not None
