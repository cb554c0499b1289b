"""Source of the page itself that a dump took for text: scripts, markup to copy into a blog."""

import re
from collections.abc import Sequence

from reader.reading.cleaning.measures.page_features import Page

_BEGINS = ("<", "//", "var ", "(function", "document.", "window.", "$(")
_CODE = re.compile(
    r"</?(?:a|div|embed|h[1-6]|iframe|img|object|p|param|script|span|style|table)\b[^<>]{0,200}?(?:=\s*[\"'\\]|>)"
    r"|document\.(?:write|getelement|location)|function\s*\(|\bvar \w+\s*=|<!--|;\s*}|\(\)\s*;"
)
_SEARCHED = 400
# Prose right above and right below: a story about programs shows their source.
_NEAR = 2


def without_code(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out what is source by its beginning, unless a paragraph of the story stands close above and below."""
    source = frozenset([number for number in kept if _is_code(page.low[number])])
    if not source:
        return list(kept)
    prose = [number for number in kept if number not in source and page.measured[number].prose]
    told = frozenset(prose)
    return [
        number
        for number in kept
        if number not in source
        or not any(told.isdisjoint(side) for side in (range(number - _NEAR, number), range(number, number + 1 + _NEAR)))
    ]


def _is_code(low: str) -> bool:
    return low.startswith(_BEGINS) and _CODE.search(low, 0, _SEARCHED) is not None
