"""Which of two is told to be more than the other: nurses earn more than cleaners, cleaners earn less than nurses."""

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_REACH = 5  # words from "less" to "than": less for water than


def change_sides(left: SentenceFacts, first: TaggedWord, right: SentenceFacts, second: TaggedWord) -> bool:
    """Tell whether what is compared and what it is compared with change places."""
    (one, than), (other, there) = _compared(left, first), _compared(right, second)
    return bool(one & there - other - than) and bool(than & other - one - there)


def _compared(side: SentenceFacts, told: TaggedWord) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of what is compared and of what it is compared with, which stands behind "than"."""
    words, at = side.words, side.words.index(told)
    begin, end = clause_around(words, at, is_joint=False)
    than = next((place for place in range(at + 1, min(end, at + 1 + _REACH)) if _is_than(words[place])), None)
    if than is None:
        return frozenset(), frozenset()
    before, behind = (
        frozenset(word.stem for word in words[first:last] if word.is_content)
        for first, last in ((begin, at), (than + 1, end))
    )
    return before, behind


def _is_than(word: TaggedWord) -> bool:
    return word.entry("than") is not None
