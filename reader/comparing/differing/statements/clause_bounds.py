"""Where clauses begin and end, as far as marks and the words that join clauses tell."""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind

_INNER = frozenset("-‑'’")  # marks inside a word


def parts_clauses(word: TaggedWord) -> bool:
    """Tell whether a word is a mark that may stand between two clauses."""
    return word.kind is TokenKind.MARK and word.text not in _INNER


def clause_bounds(words: Sequence[TaggedWord], joints: Sequence[str] = ()) -> Iterator[tuple[int, int]]:
    """Yield where clauses begin and end, between marks and `joints`, kinds of words that join them."""
    ends = [at for at, word in enumerate(words) if parts_clauses(word) or any(map(word.entry, joints))]
    yield from zip([0, *(at + 1 for at in ends)], [*ends, len(words)], strict=True)
