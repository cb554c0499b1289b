"""Markdown's signs in a line: links, pictures, emphasis."""

import re

_IMAGE = re.compile(r"!\[([^\]]*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)")
# An address may hold blanks; a title may hold quotes, and its end may stand on another line.
_LINK = re.compile(
    r"\[([^\[\]]*)\]\((?:<?[^()\s]*(?:\([^()]*\)[^()\s]*)*>?|[/?#.h][^()\"]{0,300})"
    r"(?:\s+\"(?:.{0,1000}?\"\)|[^\"]{0,1000}$)|\))"
)
# What is emphasized may be a long paragraph; signs that nothing closes are not sought to the end of the line.
_EMPHASIS = re.compile(r"(?<![\w\\])(\*\*|__|_|\*)(?=\S)(.{1,2000}?)(?<=[^\s\\])\1(?!\w)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>-])")


def plain_markdown(text: str) -> tuple[str, bool, float]:
    """Return the text without Markdown's signs, whether it is an image alone, and the share of linked letters."""
    plain, image, inside = text, False, 0
    if "](" in text:
        without_images = _IMAGE.sub(r" \1 ", text) if "![" in text else text
        image = without_images != text and not any(map(str.isalnum, _LINK.sub("", _IMAGE.sub("", text))))
        inside = sum([len(match[1].strip()) for match in _LINK.finditer(without_images)])
        plain = _LINK.sub(r"\1", without_images)
    if "*" in plain or "_" in plain:
        plain = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", plain))
    if "\\" in plain:
        plain = _ESCAPE.sub(r"\1", plain)
    plain = " ".join(plain.removeprefix("> ").split())
    return plain, image, min(1.0, inside / max(1, len(plain)))
