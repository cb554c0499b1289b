"""Markup that would hang or empty a parser is made harmless before it is parsed; text is never lost."""

import re

from reader.text.late_pattern import late_pattern

# libxml2 takes the square of a tag's attributes in time (100,000: 98 s, deaf to alarms), and no story is in a tag.
# Pictures saved in a page are such tags too, and lose nothing of it.
_LONGEST_TAG = 20_000
_LONG_TAG = re.compile(rf"<(/?[a-zA-Z][\w:-]*)[^<>]{{{_LONGEST_TAG},}}>?")

# libxml2 gives up at 256 levels, trafilatura returns nothing from some 400 on; pages have 20 to 40.
_DEEPEST = 150
_CONTAINER = late_pattern(
    r"<(/?)(?:div|span|font|section|article|main|table|tbody|tr|td|blockquote|ul|ol|b|i|u|em|strong|small|big|center|a)"
    r"\b[^<>]*>",
    re.IGNORECASE,
)


def sanitize_markup(markup: str) -> str:
    """Return the markup without NULs, attributes of endless tags, and containers more than 150 deep."""
    harmless = markup.replace("\0", "")
    if _may_have_long_tag(harmless):
        harmless = _LONG_TAG.sub(r"<\1>", harmless)
    return _flattened(harmless) if _is_deep(harmless) else harmless


def _may_have_long_tag(markup: str) -> bool:
    """Tell whether a "<" has no ">" for so long: a sixth of the time that the search for such a tag takes."""
    return any(len(piece) > _LONGEST_TAG and not 0 <= piece.find(">") <= _LONGEST_TAG for piece in markup.split("<"))


def _is_deep(markup: str) -> bool:
    if markup.count("<") <= _DEEPEST:
        return False
    depth = 0
    for tag in _CONTAINER.finditer(markup):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > _DEEPEST:
            return True
    return False


def _flattened(markup: str) -> str:
    """Put a blank for each tag below the deepest level; tables without closing tags keep their words apart so."""
    depth = 0

    def keep(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag[1]:
            depth = max(0, depth - 1)
            return tag[0] if depth < _DEEPEST else " "
        depth += 1
        return tag[0] if depth <= _DEEPEST else " "

    return _CONTAINER.sub(keep, markup)
