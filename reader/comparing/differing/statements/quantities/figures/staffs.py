"""Whether a number counts all who work somewhere: employs 34 people, the pool's 43 employees, has 34 staff.

`employs` of the lexicons lists the verbs and phrases right before such a number, with `has` those that tell it of
workers alone. Workers of whom it is not told that they are all of a place's may be some of them.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.tagged_words import TaggedWord

STAFF = "=staff"
_WORKER = "worker"
_HEDGES = 2  # words of "more than" before a number
_GENITIVES = ("'s", "’s", "s'", "s’", "'", "’")
_BY_ITSELF = "employs"
_TWO = 2
_TIMES = 2.0  # what another report makes of a staff is less: else it is another one's


def counts_staff(words: Sequence[TaggedWord], first: int, last: int) -> bool:
    """Tell whether the number from `first` to `last` counts all who work somewhere."""
    at = first
    while at and first - at < _HEDGES and words[at - 1].entry("hedge") is not None:
        at -= 1
    behind = words[last] if last < len(words) else None
    are_workers = behind is not None and _is_worker(behind)
    employs = _employs_before(words, at)
    if employs == _BY_ITSELF:
        return behind is None or are_workers or behind.entry("people") is not None or not behind.may_be_counted
    return are_workers and at > 0 and (bool(employs) or _owns(words[at - 1]) or _is_of_the(words[:at]))


def count_two_staffs(one: frozenset[str], nouns: frozenset[str], value: float, other: float) -> bool:
    """Tell whether two numbers, of whom they count, are so far apart that they are of two companies, or of a part."""
    smaller, larger = sorted((value, other))
    return STAFF in one & nouns and larger > _TIMES * smaller


def _is_worker(word: TaggedWord) -> bool:
    entry = word.entry("counted")
    return entry is not None and entry.value == _WORKER


def _employs_before(words: Sequence[TaggedWord], at: int) -> str:
    """Return how what stands right before a place tells that it employs: "employs", "a staff of", "has"; "" if not."""
    for begin in range(max(0, at - _TWO), at):
        entry = words[begin].entry("employs")
        if entry is not None and begin + len(entry.stems) == at:
            return entry.value or _BY_ITSELF
    return ""


def _owns(word: TaggedWord) -> bool:
    return word.text.endswith(_GENITIVES) or word.entry("possessive") is not None


def _is_of_the(before: Sequence[TaggedWord]) -> bool:
    """Tell whether "of the" or "among the" stands last: some are told of, and the number is of all of them."""
    if len(before) < _TWO or before[-1].entry("the") is None:
        return False
    return any(map(before[-_TWO].entry, ("genitive", "preposition", "among", "from")))
