"""What one side of a link tells and the other does not, by the clause: single words would be confetti."""

import re
from collections.abc import Iterator

from reader.model.comparison import Comparison, Link, Side

# Between marks that part clauses; a number's own point or comma has digits on both sides.
_CLAUSE = re.compile(r"(?:[^,;:–—.!?…،؛。、；：！？]|(?<=\d)[.,:](?=\d))+")
_WORD = re.compile(r"[^\W_]+")
_LONG = 4  # letters of a word that tells something
_STEM = 5  # letters by which two words are forms of one, in most languages
_FEWEST = 2  # long words of a clause
_SHARED = 1 / 3  # of its long words that the other side may have


def clauses_only_in(comparison: Comparison, link: Link, side: Side) -> tuple[str, ...]:
    """List the clauses of a side of a link of whose words the other side has few."""
    own, other = (
        " ".join(comparison.article(one).sentence_text(index) for index in link.of(one)) for one in (side, side.other)
    )
    there = set(_stems(other))
    clauses = (" ".join(found.group().split()) for found in _CLAUSE.finditer(own))
    return tuple(clause for clause in clauses if _is_own(list(_stems(clause)), there))


def _is_own(stems: list[str], there: set[str]) -> bool:
    shared = sum(stem in there for stem in stems)
    return len(stems) >= _FEWEST and shared <= _SHARED * len(stems)


def _stems(text: str) -> Iterator[str]:
    words = (word.casefold() for word in _WORD.findall(text))
    return (word[:_STEM] for word in words if len(word) >= _LONG)
