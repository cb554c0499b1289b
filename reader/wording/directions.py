"""Texts of one direction among those of another: each is read by itself."""

import re
from collections.abc import Iterable

_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def isolated(text: str) -> str:
    """Return a text that leaves the order of what stands around it alone.

    Behind an Arabic name "2024-03-14" would be shown as "14-03-2024": its hyphens would follow the name's direction.
    """
    return f"\u2068{text}\u2069" if _LEFTWARD.search(text) else text


def joined(facts: Iterable[str | None]) -> str:
    """Return what is known of some facts as a line, each in its own direction."""
    return " · ".join(isolated(fact) for fact in facts if fact)
