"""Regular expressions that are compiled when they are first used: those that most documents of a process never ask.

Sets of letters of many scripts take two thousandths of a second each, and words of a hundred languages as much; half
of what reading a text had to compile at its start was asked by no text in English.
"""

import re
from typing import cast


def late_pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Return what stands for `re.compile(expression, flags)`."""
    return cast("re.Pattern[str]", _LatePattern(expression, flags))


class _LatePattern:
    """Has no attributes of a pattern until one is asked for; then they are the pattern's own, and as fast."""

    def __init__(self, expression: str, flags: int) -> None:
        self.pattern = expression
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # what copies or pickles asks for what it may define
        compiled = re.compile(self.pattern, self._flags)
        for method in ("match", "fullmatch", "search", "findall", "finditer", "split", "sub", "subn"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
