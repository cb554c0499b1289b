"""Names of two sentences compared: somebody else does the same thing, where all else agrees.

A name that one side has for another is alerted only for people (a given name with another name, or a name behind an
office or title): places lie in one another, organisations have names of their own in each language.
"""

from collections.abc import Iterator, Sequence, Set
from itertools import groupby
from operator import attrgetter

from reader.comparing.differing.statements.names.source_differences import source_names
from reader.comparing.differing.statements.names.spellings import are_spellings
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_once, stems_of, tell_other_days
from reader.comparing.differing.statements.tagged_words import CAPITAL_NOUNS, TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.model.difference import DifferenceKind, Verdict

_AGREEMENT, _FRAME = 0.5, 0.75
_FEWEST = 2  # stems that both sides are about
_DASHES = frozenset("-–—―|·")
_FULL = 2  # words of a full name

Found = tuple[DifferenceKind, Verdict, TaggedWord | None, TaggedWord | None, float]
Run = Sequence[TaggedWord]


def compare_names(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the name of one side that stands for another name on the other side."""
    if not (left.names and right.names) or tell_other_days(left, right):
        return
    runs = _exclusive_runs(left, right)
    others = _exclusive_runs(right, left) if len(runs) == 1 else []
    if len(others) != 1:
        return
    (whole, first), (other_whole, second) = runs[0], others[0]
    if left.language != right.language and all(any(map(_has_title, own)) for own in (first, second)):
        return  # one office in two languages
    whole, other_whole = _without_titles(left, whole, first), _without_titles(right, other_whole, second)
    shared = left.topics & right.topics
    own = {word.stem for word in first}, {word.stem for word in second}
    about = (left.topics - own[0]) | (right.topics - own[1])
    are_same = _others(left, own[0]) == _others(right, own[1])  # all but the names is the same, word for word
    # Of two lines that hold nothing but names and a date, none stands in the place of the other.
    if not about or (len(shared) < _FEWEST and not are_same) or len(first) != len(second):
        return
    is_given = _is_given_name(whole, first) and _is_given_name(other_whole, second)
    is_person = _is_person(left, whole, first) and _is_person(right, other_whole, second)
    common = len(shared) / len(about)
    needed = _AGREEMENT if is_person else _FRAME
    if common < needed or not (is_person or is_given or _stand_alike(left, first, right, second)):
        return
    if _tell_opposites(left, right) or any(
        _tells_source(side.words, run) for side, run in ((left, first), (right, second))
    ):
        return
    if _are_one(whole, first, other_whole, second):
        return  # asked last, as letters are compared
    yield DifferenceKind.NAME, Verdict.CLASH, first[0], second[0], common


def _others(side: SentenceFacts, names: Set[str]) -> list[str]:
    return [word.stem for word in side.words if word.stem not in names]


def _exclusive_runs(side: SentenceFacts, other: SentenceFacts) -> list[tuple[Run, Run]]:
    """List the runs of names of a side that hold a name which the other side lacks, with the words that it lacks."""
    there = stems_of(other)
    lacking = [
        (run, [word for word in run if word.stem not in there and word.entry("unit") is None]) for run in _runs(side)
    ]
    return [(run, own) for run, own in lacking if own and not _is_outlet(side, run)]


@read_once
def _runs(side: SentenceFacts) -> Sequence[Run]:
    return [list(run) for is_name, run in groupby(side.words, key=attrgetter("is_name")) if is_name]


def _is_outlet(side: SentenceFacts, run: Run) -> bool:
    """Tell if a name ends its sentence behind a dash or a bar, as that of an outlet does: Flood in Tarn - Herald."""
    before = side.words[: side.words.index(run[0])][-1:]
    return run[-1] is side.words[-1] and any(word.text in _DASHES for word in before)


def _without_titles(side: SentenceFacts, whole: Run, own: Run) -> Run:
    """Return a name without the titles before it; where nouns have capitals, any noun before two words may be one."""
    is_noun = side.language in CAPITAL_NOUNS and len(own) == _FULL == len(whole) - 1
    begin = next((at for at, word in enumerate(whole) if word is own[0]), 0)
    return whole[begin:] if is_noun or all(map(_has_title, whole[:begin])) else whole


def _is_person(side: SentenceFacts, whole: Run, own: Run) -> bool:
    """Tell if a name is that of a person: two words, or one behind an office or a title, and no word of a language."""
    at = side.words.index(whole[0])
    before = side.words[at - 1] if at else None
    has_title = _has_title(whole[0]) or (before is not None and _has_title(before))
    is_behind_title = has_title and len(own) == 1 and not _has_title(own[0])  # "Police" is nobody's name
    return (len(own) == _FULL == len(whole)) or is_behind_title


def _is_given_name(whole: Run, own: Run) -> bool:
    """Tell whether only the first of two words of a name is another: Daniel Orme, David Orme."""
    return len(whole) == _FULL and list(own) == [whole[0]] and not _has_title(whole[0])


def _stand_alike(left: SentenceFacts, own: Run, right: SentenceFacts, other: Run) -> bool:
    """Tell whether two names stand inside their sentences, before the same word and behind the same word."""
    around = [_neighbours(side, run) for side, run in ((left, own), (right, other))]
    return around[0] is not None and around[0] == around[1]


def _neighbours(side: SentenceFacts, run: Run) -> tuple[str, str] | None:
    """Return the stems around a name, the second empty at the end; None where no word stands before it."""
    first, last = side.words.index(run[0]), side.words.index(run[-1])
    before, behind = side.words[max(0, first - 1) : first], side.words[last + 1 : last + 2]
    if not before or before[0].kind is not TokenKind.WORD:
        return None  # any word has a capital at the start
    return before[0].stem, (behind[0].stem if behind else "")


def _tell_opposites(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether the sides tell two ends of something: who opened the fair did not close it."""
    values = [
        {entry.value for word in side.words for entry in word.entries if entry.kind == "opposite"}
        for side in (left, right)
    ]
    axes = [{value[:-1] for value in side} for side in values]
    return any(axis in axes[1] and {axis + "+", axis + "-"} <= values[0] | values[1] for axis in axes[0])


def _tells_source(words: Run, run: Run) -> bool:
    verbs = [at for at, word in enumerate(words) if word.entry("speech") is not None]
    return any(word in run for at in verbs for word in source_names(words, at))


def _are_one(whole: Run, own: Run, other_whole: Run, other: Run) -> bool:
    """Tell whether two names may be spellings of one, or begin alike: Rostov Region, Rostov Oblast."""
    begin_alike = whole[0] is not own[0] and other_whole[0] is not other[0]
    return (begin_alike and not _has_title(whole[0])) or are_spellings(own, other)


def _has_title(word: TaggedWord) -> bool:
    return word.entry("title") is not None or word.entry("role") is not None
