"""Which sentences share with others a relative clause alone: the hall, which was built in 1908, was not insured.

Who tells when the hall was built says nothing of an insurance: a sentence tells what stands behind such a clause.
"""

from collections.abc import Sequence
from functools import lru_cache

from reader.comparing.differing.statements.tagged_words import TaggedWord, tag_words
from reader.gathering.claims.sentences import telling_terms_of

_RELATIVE = "relative"
_OF_SUBJECT = 3  # words before the clause that tell something: of more a verb may be one

Text = tuple[str, str]
"""A sentence and its language."""


@lru_cache(maxsize=1 << 12)
def share_a_relative_clause_alone(worded: Text, told: Text) -> bool:
    """Tell whether a text shares with another of its language words of a relative clause, and none of what is behind.

    The clause stands between commas behind a subject of few words, and what is behind it says something.
    """
    if worded[1] != told[1]:
        return False
    clause = _relative_clause(tag_words(*worded))
    if clause is None:
        return False
    text = worded[0]
    inside, behind = (telling_terms_of(part, worded[1]) for part in (text[slice(*clause)], text[clause[1] :]))
    shared = telling_terms_of(*told)
    return bool(behind) and bool(inside & shared) and behind.isdisjoint(shared)


def _relative_clause(words: Sequence[TaggedWord]) -> tuple[int, int] | None:
    """Return where a relative clause between commas begins and ends in its text, if it is that of the subject."""
    at = next((at for at, word in enumerate(words) if word.text == ","), len(words)) + 1
    entry = words[at].entry("subordinate") if at < len(words) else None
    if entry is None or entry.value != _RELATIVE or sum(word.is_content for word in words[:at]) > _OF_SUBJECT:
        return None
    end = next((each.start for each in words[at:] if each.text == ","), None)
    return (words[at].start, end) if end is not None else None
