"""Which words of a sentence tell who says what it tells: the verb of saying, and whoever says it with all he is.

"Mayor Ana Brandt of Sollen said the campsite would be cleared" and "Mayor Ana Brandt of Sollen said guests had called"
have most of their words in common, and tell two things.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, takewhile

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have, tag_words
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.profiling.profiles import split_alone

# Words: of a phrase that names who says it with his office, of auxiliaries before the verb, of whom it is told to, and
# of what stands behind the comma of a name.
_LONGEST, _AUXILIARY, _TOLD_TO, _BESIDE = 10, 2, 6, 5
_SAYING = frozenset({"speech", "according"})
_BELONGING = ("preposition", "genitive")  # of the hospital
_APPOSED = 3  # parts: the name, what it is, and the verb behind the second comma


def find_speaker(text: str, language: str) -> frozenset[str]:
    """Return the terms that stand nowhere else in a sentence than where it tells by name who says it."""
    starts = find_speaker_words(text, language)
    return split_alone(text, language, starts) if starts else frozenset()


@lru_cache(maxsize=1 << 12)
def find_speaker_words(text: str, language: str) -> frozenset[int]:
    """Return where the words begin that tell by name who says what a sentence tells."""
    if not may_have(text, language, _SAYING):
        return frozenset()
    words = tag_words(text, language)
    return frozenset(words[at].start for at in _places(words, language) if words[at].kind is not TokenKind.MARK)


def _places(words: Sequence[TaggedWord], language: str) -> Iterator[int]:
    parts = list(_parts(words))
    clause = read_lexicon(language).words.get("content_clause", frozenset())
    for number, (start, end) in enumerate(parts):
        for at in range(start, end):
            if words[at].entry("according") is not None:
                yield from _source(words, parts, number, at)
            elif _is_speech(words[at]):
                yield from _subject(words, parts, number, at, clause)
                break  # what stands behind is what is said


def _parts(words: Sequence[TaggedWord]) -> Iterator[tuple[int, int]]:
    """Yield what stands between marks; a hyphen and a point of an abbreviation inside a name are no marks."""
    start = 0
    for at, word in enumerate(words):
        if word.kind is TokenKind.MARK and word.text not in "-–'’.":
            if start < at:
                yield start, at
            start = at + 1
    if start < len(words):
        yield start, len(words)


def _is_speech(word: TaggedWord) -> bool:
    return word.entry("speech") is not None and word.entry("nospeech") is None and word.text[0].islower()


def _source(words: Sequence[TaggedWord], parts: Sequence[tuple[int, int]], number: int, at: int) -> range:
    """Return the word at `at`, as "according to", with what stands behind it up to a name and what is said of that."""
    last = at
    for start, end in parts[number:]:
        names = [place for place in range(max(start, at + 1), end) if words[place].is_name]
        if last > at and not (names and end - start <= _BESIDE):
            break
        last = max(names, default=at)
    return range(at, last + 1) if at < last <= at + _LONGEST else range(0)


def _subject(
    words: Sequence[TaggedWord], parts: Sequence[tuple[int, int]], number: int, at: int, clause: frozenset[str]
) -> range:
    """Return a verb of saying with whom it names before it, beside it between two commas, or behind it."""
    start, end = parts[number]
    behind = _told_to(words, at, end, clause)
    if at - start > _AUXILIARY or any(map(_is_name, words[start:at])):
        return range(start, behind) if _is_a_person(words[start:at]) else range(0)
    first = parts[number - 2][0] if number == _APPOSED - 1 else at
    if first == 0 and 0 < at - number <= _LONGEST and any(map(_is_name, words[:start])):
        return range(behind)
    if behind > at + 1 or any(word.entry("pronoun") for word in words[start:at]):
        return range(0)  # what is said follows, and who says it is not named
    return _source(words, parts, number, at)


def _is_a_person(words: Sequence[TaggedWord]) -> bool:
    """Tell whether words name somebody, and tell no more behind a name than where that is, or what helps the verb.

    Of who gathers his players and tells them something, what he does is told too.
    """
    if len(words) > _LONGEST or not any(map(_is_name, words)):
        return False
    runs = [(is_name, list(run)) for is_name, run in groupby(words, _is_name)]
    behind = [run for is_name, run in runs[1:] if not is_name]
    return all(len(run) <= _AUXILIARY or any(map(run[0].entry, _BELONGING)) for run in behind)


def _is_name(word: TaggedWord) -> bool:
    return word.is_name


def _told_to(words: Sequence[TaggedWord], at: int, end: int, clause: frozenset[str]) -> int:
    """Return where what is said begins: behind "told the court that"; right behind the verb where no word opens it."""
    near = words[at + 1 : min(end, at + 1 + _TOLD_TO)]
    before = list(takewhile(lambda word: word.text.lower() not in clause, near))
    return at + 1 + len(before) + 1 if len(before) < len(near) else at + 1
