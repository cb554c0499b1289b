"""The list of addresses that lynx puts below a page, whose numbers stand in brackets before the words of each link."""

import re
from collections.abc import Sequence

_ENTRY = re.compile(r"\s{0,6}\d{1,4}\. (?:[a-z][a-z\d+.-]*:|[/#?])\S*\s*")
# As lynx writes them in its languages; "Visible links:" and "Hidden links:" end with a colon.
_HEADING_WORDS = """
references verweise références referencias referências riferimenti verwijzingen referenser odnośniki odkazy
hivatkozások ссылки посилання αναφορές リファレンス 参考
"""
_HEADINGS = frozenset(_HEADING_WORDS.split())
_LONGEST_LABEL = 40


def split_references(lines: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Split the lines of a file before the list of its links; the second part is empty where there is none."""
    start = end = len(lines)
    while end:
        line = lines[end - 1]
        if _ENTRY.fullmatch(line):
            start = end - 1
        elif line.strip() and not _is_label(line):
            break
        elif line.strip():
            if start == len(lines) or start != end + _blank_lines(lines, end):
                break
            start = end - 1
        end -= 1
    return lines[:start], lines[start:]


def _is_label(line: str) -> bool:
    text = line.strip().casefold()
    return len(text) <= _LONGEST_LABEL and (text in _HEADINGS or text.endswith((":", "：")))


def _blank_lines(lines: Sequence[str], start: int) -> int:
    """Count the blank lines from one on."""
    return next((n for n, line in enumerate(lines[start:]) if line.strip()), len(lines) - start)
