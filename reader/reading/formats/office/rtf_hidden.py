"""Takes out of RTF what a reader of the document doesn't see: deleted revisions, hidden text, comments.

striprtf, which reads the rest, knows neither. A property holds until the end of its group, or until it is set back.
"""

import re
from dataclasses import dataclass, replace

_TOKEN = re.compile(r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'[0-9a-fA-F]{2}|\\.|[{}]|[^\\{}]+", re.DOTALL)
# Groups that are no text of the story, where they are not marked as such by "\*".
_ASIDE = frozenset(("annotation", "atnid", "atnauthor", "atnref", "revtbl", "fldinst"))
_DELETED, _HIDDEN = frozenset(("deleted",)), frozenset(("v", "webhidden"))
# What striprtf doesn't know: the letters of the Macintosh and of DOS, by the machine or by Windows' number for them.
_CODECS = {
    "mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansicpg10000": "mac_roman", "ansicpg10006": "mac_greek",
    "ansicpg10007": "mac_cyrillic", "ansicpg10029": "mac_latin2", "ansicpg10081": "mac_turkish",
}  # fmt: skip
_MACHINE = re.compile(r"\\(ansicpg\d+|mac|pca?)(?![a-z])")
_BYTE = re.compile(r"\\'([0-9a-fA-F]{2})")
_HEAD = 400


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside a group."""

    deleted: bool = False
    hidden: bool = False
    aside: bool = False

    @property
    def is_silent(self) -> bool:
        return self.deleted or self.hidden or self.aside


def without_hidden(markup: str) -> str:
    """Return RTF with all that is not shown left out; its groups stay."""
    groups = [_Group()]
    kept: list[str] = []
    for match in _TOKEN.finditer(markup):
        piece, word = match.group(), match[1]
        if piece == "{":
            groups.append(groups[-1])
            kept.append(piece)
        elif piece == "}":
            if len(groups) > 1:
                groups.pop()
            kept.append(piece)
        elif word:
            groups[-1] = _changed(groups[-1], word, on=match[2] != "0")
            # What hides is left out too; a paragraph ends though its words are hidden.
            if word not in _DELETED | _HIDDEN and (not groups[-1].is_silent or word != "u"):
                kept.append(piece)
        elif not groups[-1].is_silent or piece.startswith("\\*"):
            kept.append(piece)
    return "".join(kept)


def _changed(group: _Group, word: str, *, on: bool) -> _Group:
    if word in _DELETED:
        return replace(group, deleted=on)
    if word in _HIDDEN:
        return replace(group, hidden=on)
    if word == "plain":
        return replace(group, deleted=False, hidden=False)
    return replace(group, aside=True) if word in _ASIDE else group


def with_letters_of_machines(markup: str) -> str:
    """Spell out the letters of a document that names the machine it was made on, a Macintosh or a PC with DOS."""
    head = markup[:_HEAD]
    found = _MACHINE.search(head)
    codec = _CODECS.get(found[1]) if found else None
    return _BYTE.sub(lambda byte: _spelled(byte[1], codec), markup) if codec else markup


def _spelled(digits: str, codec: str) -> str:
    letter = bytes.fromhex(digits).decode(codec, "replace")
    return letter if letter.isascii() and letter not in "\\{}" else f"\\u{ord(letter)}?"
