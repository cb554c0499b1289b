"""Which words of a sentence only tell who says what it tells, to whom, on what occasion, and when.

"The harbour office told reporters at the quay on Friday that ..." opens all that it said there. Whoever it is needs no
name; what stands between the verb of saying and what is said counts if it ends there, and else no more than the day.
"""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.tagged_words import TaggedWord, may_have, tag_words
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.profiling.profiles import split_alone
from reader.comparing.terms.asides import find_source_words
from reader.comparing.terms.speakers import find_speaker_words

_SAYING = frozenset({"speech", "according"})
_MOMENT = ("weekday", "day", "clock", "day_half", "month")
_OPENS_OCCASION = (*_MOMENT, "preposition", "addressee", "told", "speaker_noun")
_INSIDE = "-–'’."  # marks of names and abbreviations
_LONGEST_SUBJECT, _LONGEST_OCCASION, _AUXILIARY = 16, 10, 3  # words
_APPOSED = 3  # parts: whoever it is, what stands between two commas, and the verb


def find_frame(text: str, language: str) -> frozenset[str]:
    """Return the terms that stand nowhere else in a sentence than where it tells who says it, to whom and when."""
    if not may_have(text, language, _SAYING):
        return frozenset()
    words = tag_words(text, language)
    spoken = find_speaker_words(text, language) | find_source_words(text, language)
    starts = spoken | {words[at].start for at in _sayings(words, spoken)}
    return split_alone(text, language, starts) if starts else frozenset()


def _sayings(words: Sequence[TaggedWord], spoken: frozenset[int]) -> Iterator[int]:
    """Yield the words around each verb of saying that tell who says it, to whom, where and when."""
    begins = [0]
    for at, word in enumerate(words):
        if _parts(word):
            begins.append(at + 1)
        elif word.entry("speech") is not None and word.entry("nospeech") is None and word.text[0].islower():
            end, is_opened = _end_of_occasion(words, at)
            if word.start in spoken:
                yield from range(at, end)
            elif is_opened:
                yield from range(_begin_of_subject(words, begins, at), end)


def _begin_of_subject(words: Sequence[TaggedWord], begins: Sequence[int], at: int) -> int:
    """Return where whoever says something is told of, before the verb, or before what stands between two commas."""
    begin = begins[-1]
    if at - begin <= _AUXILIARY and len(begins) == _APPOSED and not any(word.is_name for word in words[begin:at]):
        begin = begins[0]
    is_subject = at - begin <= _LONGEST_SUBJECT and not any(map(_opens_clause, words[begins[-1] : at]))
    return begin if is_subject else at


def _end_of_occasion(words: Sequence[TaggedWord], at: int) -> tuple[int, bool]:
    """Return where what is said begins behind a verb, and whether a word opens it there: told the court that."""
    near = range(at + 1, min(len(words), at + 1 + _LONGEST_OCCASION))
    stop = next((n for n in near if _parts(words[n]) or words[n].entry("content_clause") is not None), len(words))
    is_opened = stop in near and not _parts(words[stop])
    if stop == at + 1 or is_opened or (stop in near and _opens_occasion(words[at + 1])):
        return stop + is_opened, is_opened
    return max((n + 1 for n in near if n < stop and any(map(words[n].entry, _MOMENT))), default=at + 1), False


def _opens_occasion(word: TaggedWord) -> bool:
    return any(map(word.entry, _OPENS_OCCASION)) and word.entry("infinitive") is None


def _parts(word: TaggedWord) -> bool:
    return word.kind is TokenKind.MARK and word.text not in _INSIDE


def _opens_clause(word: TaggedWord) -> bool:
    opens = word.entry("subordinate") is not None or word.entry("content_clause") is not None
    return opens and word.entry("infinitive") is None  # declined to comment
