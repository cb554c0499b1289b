"""Which sentences say nearly what another one does, with a word replaced: "by midnight" where that one has "by noon".

Half the words in common tell that two sentences are about one thing; they don't tell that both say the same of it.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from reader.comparing.crosslingual.lexicons import LANGUAGES, read_lexicon
from reader.comparing.differing.lexicons import read_lexicon as facts_lexicon
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.profiles import Profile, profile
from reader.gathering.weekdays import find_weekdays

# Words that are the same in both, close before and behind what is replaced; at the end, where another clause may stand
# instead, no more than two words are. Read on five labelled events and five others.
_AROUND = 4
_REACH = 3  # steps: "in the engine room" takes two replacements to become "on the car deck"
_AT_THE_END = 2
_LONGER = 2  # words: what takes the place of one word is hardly a clause
_NEARLY = 0.75  # of the words of the longer one, where two sentences are to be the same but for one place
# Beside it: in 45 events the rule met only sentences on one thing, where those of a few words had told two.
_MOSTLY = 0.55
_FEWEST_WORDS = 8
_COMMON = 58  # Zipf frequency, times ten, of words such as "off" and "from"
_LIKE = 0.7  # of the letters of the shorter of two words, from their beginning: "fisherman", "fishermen"
_FEWEST_LETTERS = 4
# The language through which two English words are found to mean one thing.
_PIVOT = "fr"
_SYNONYM = 0.3  # the weight of a gloss that two words have in common; "take" and "move" have some of .2


def tells_otherwise(asked: str, sentence: str, language: str) -> bool:
    """Tell whether a sentence has another word, or names another weekday, where `asked` has one."""
    days = set(find_weekdays(asked, language)), set(find_weekdays(sentence, language))
    if days[0] and days[1] and not days[0] <= days[1]:
        return True
    one, other = profile(asked, language), profile(sentence, language)
    return any(_are_two_things(mine, theirs, one, other, language) for mine, theirs in _replaced(one, other, language))


def are_aligned(one: str, other: str, language: str) -> bool:
    """Tell whether two sentences are nearly the same, word by word."""
    left, right = profile(one, language), profile(other, language)
    return _same(_steps(left, right)) >= _NEARLY * max(len(left.stems), len(right.stems))


def are_worded_alike(one: str, other: str, language: str) -> bool:
    """Tell whether two sentences of some length are nearly the same but for what one of them says beside it."""
    left, right = profile(one, language), profile(other, language)
    shorter, longer = sorted((len(left.stems), len(right.stems)))
    return shorter >= _FEWEST_WORDS and _same(_steps(left, right)) >= max(_NEARLY * shorter, _MOSTLY * longer)


def _steps(one: Profile, other: Profile) -> Sequence[tuple[str, int, int, int, int]]:
    """Return what makes one sentence of another, step by step, as difflib has it."""
    return SequenceMatcher(None, one.stems, other.stems, autojunk=False).get_opcodes()


def _same(steps: Sequence[tuple[str, int, int, int, int]]) -> int:
    """Count the words that stand in both in the same order."""
    return sum(end - start for kind, start, end, _, _ in steps if kind == "equal")


def _replaced(one: Profile, other: Profile, language: str) -> Iterator[tuple[list[str], list[str]]]:
    """Yield what stands in the same place of two sentences, with the same words around it."""
    mine, theirs = one.stems, other.stems
    steps = _steps(one, other)
    common = zipf_tenths(language)
    for at, (kind, start, end, begin, stop) in enumerate(steps):
        around = _same(steps[max(0, at - _REACH) : at + _REACH + 1])
        lengths = end - start, stop - begin
        is_inside = 0 < at < len(steps) - 1
        if kind != "replace" or around < _AROUND or abs(lengths[0] - lengths[1]) > _LONGER:
            continue
        if not is_inside and max(lengths) > _AT_THE_END:
            continue
        own, their = (
            [word for word in some if common.get(word, 0) < _COMMON] for some in (mine[start:end], theirs[begin:stop])
        )
        if own and their and set(own).isdisjoint(theirs) and set(their).isdisjoint(mine):
            yield own, their


def _are_two_things(mine: Sequence[str], theirs: Sequence[str], one: Profile, other: Profile, language: str) -> bool:
    """Tell whether what replaces some words means something else; a name and an office may be one person's."""
    if one.names.isdisjoint(mine) is not other.names.isdisjoint(theirs):
        return False
    return not any(_are_like(word, their) or _mean_one(word, their, language) for word in mine for their in theirs)


def _are_like(one: str, other: str) -> bool:
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= max(_FEWEST_LETTERS, _LIKE * min(len(one), len(other)))


def _mean_one(one: str, other: str, language: str) -> bool:
    """Tell whether both are one unit, or a dictionary has one word of another language for both."""
    units = _units(language)
    if one in units and units[one] == units.get(other):
        return True
    mine, theirs = dict(_meanings(one, language)), dict(_meanings(other, language))
    return any(min(mine[word], theirs[word]) >= _SYNONYM for word in mine.keys() & theirs.keys())


@lru_cache(maxsize=16)
def _units(language: str) -> dict[str, str]:
    """Return what each unit of one word measures, and how much of it, by its stem: "km" as "kilometres"."""
    entries = (entry for found in facts_lexicon(language).entries.values() for entry in found)
    return {entry.stems[0]: entry.value for entry in entries if entry.kind == "unit" and len(entry.stems) == 1}


@lru_cache(maxsize=1 << 12)
def _meanings(stem: str, language: str) -> tuple[tuple[str, float], ...]:
    if language in LANGUAGES:
        return tuple(read_lexicon(language).glosses(stem).items())
    return tuple(read_lexicon(_PIVOT).stems_for(stem)) if language == "en" else ()
