"""Which groups of words of two stories may have one in common, without each being held against each.

Words that may tell the same (`are_same`) have one of a few keys in common, or they are names that sound alike.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from reader.comparing.crosslingual.phonetics import SoundIndex
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.differing.statements.slots.meanings import SAME_LETTERS, SAME_NAME, meanings, names_of
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import fold

Words = Iterable[TaggedWord]
_Key = TypeVar("_Key")


def pair_sharing(left: Sequence[Words], mine: str, right: Sequence[Words], theirs: str) -> list[tuple[int, int]]:
    """List the pairs of groups, by their numbers, that may have a word in common: all that do, and few others.

    `mine` and `theirs` are the languages of the two sides.
    """
    are_foreign = mine != theirs
    by_key = _by_key(right, theirs, are_foreign=are_foreign)
    by_sound = _by_sound(right)
    index = SoundIndex(by_sound)
    found: set[tuple[int, int]] = set()
    for key, numbers in _by_key(left, mine, are_foreign=are_foreign).items():
        found.update((one, other) for one in numbers for other in by_key.get(key, ()))
    for sound, numbers in _by_sound(left).items():
        for like, _ in index.find_alike(sound, SAME_NAME):
            found.update((one, other) for one in numbers for other in by_sound[like])
    return sorted(found)


def _by_key(groups: Sequence[Words], language: str, *, are_foreign: bool) -> dict[tuple[str, str], list[int]]:
    return _by(
        [
            (number, key)
            for number, words in enumerate(groups)
            for word in words
            for key in _keys(word, language, is_foreign=are_foreign)
        ]
    )


def _by_sound(groups: Sequence[Words]) -> dict[str, list[int]]:
    """Return the groups by how those of their words sound that may be names."""
    may_be_names = [
        (number, word)
        for number, words in enumerate(groups)
        for word in words
        if word.is_name or word.text[0].isupper()
    ]
    sounds = [(number, sound_of(fold(word.text))) for number, word in may_be_names]
    return _by([(number, sound) for number, sound in sounds if sound])


def _by(numbered: Iterable[tuple[int, _Key]]) -> dict[_Key, list[int]]:
    found: dict[_Key, list[int]] = defaultdict(list)
    for number, key in numbered:
        found[key].append(number)
    return dict(found)


def _keys(word: TaggedWord, language: str, *, is_foreign: bool) -> Iterator[tuple[str, str]]:
    """Yield what a word has in common with each other one that may tell the same: one of these at least."""
    yield "stem", word.stem
    yield "letters", fold(word.text)[: SAME_LETTERS if is_foreign else None]
    yield from (("name", name) for name in names_of(word))
    yield from (("meaning", meaning) for meaning in meanings(word.text, language))
