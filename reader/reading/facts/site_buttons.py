"""What a page offers its readers ("Sign in  Register", "Zeitung abonnieren"): no outlet, and nobody's name."""

import re
from functools import cache, lru_cache

from reader.text.tables import read_sections

_LONGEST = 80
# Lines around a headline are asked about several times, and are the same on all pages of an outlet.
_REMEMBERED = 2_048
_BETWEEN_WORDS = re.compile(r"[^\w'’-]+")


@lru_cache(maxsize=_REMEMBERED)
def is_site_button(line: str) -> bool:
    """Tell whether a line has nothing but what a site asks its readers to do: to log in, to subscribe, to search.

    "Register" alone is a button, and "Evening Register" a paper's name: such words must stand among buttons alone.
    """
    if len(line) > _LONGEST:
        return False
    phrases, doubtful, fillers, papers = _words()
    low = _BETWEEN_WORDS.sub(" ", line.casefold().replace("'", "’")).strip()
    rest = phrases.sub(" ", low)
    words = rest.split()
    if rest != low:
        return all(word in fillers or word in doubtful or word in papers for word in words)
    return any(word in doubtful for word in words) and all(word in doubtful for word in words)


@cache
def _words() -> tuple[re.Pattern[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Return what no name has, what names have too, what tells nothing, and what papers are called."""
    sections = read_sections(__package__, "site_buttons.txt")
    longest_first = sorted(map(str.casefold, sections["phrases"]), key=len, reverse=True)
    pattern = rf"(?<![\w’-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w’-])"
    doubtful, fillers, papers = (
        frozenset(" ".join(sections[name]).casefold().split()) for name in ("doubtful", "fillers", "papers")
    )
    return re.compile(pattern), doubtful, fillers, papers
