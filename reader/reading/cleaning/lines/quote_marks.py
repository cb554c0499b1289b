"""The marks that mail programs set before each line of what they quote, in a text that is such a quotation."""

import re
from collections.abc import Sequence

_MARK = re.compile(r"[ \t]?>(?:[ \t]?>){0,4}[ \t]?")
_LEAST_SHARE = 0.8
_FEWEST = 4


def without_quote_marks(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines without "> ", where nearly all of them have it: else it marks what a story quotes."""
    told = [line for line in lines if line.strip()]
    marked = sum([line[:2].lstrip()[:1] == ">" for line in told])
    if marked < max(_FEWEST, _LEAST_SHARE * len(told)):
        return lines
    return [line[match.end() :] if (match := _MARK.match(line)) else line for line in lines]
