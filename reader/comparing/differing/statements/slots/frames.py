"""What a clause tells beside one of its words, and how much of that another clause of any language tells too."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated, name_others
from reader.comparing.differing.statements.slots.meanings import (
    are_one_name,
    are_same,
    glosses_of,
    meanings,
)
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.frequencies import zipf_tenths
from reader.comparing.profiling.normalization import TokenKind

_SMALL = (
    *("negation", "modal", "passive", "speech", "according", "weekday", "month", "day", "daytime", "day_half"),
    *("hedge", "number", "power", "unit", "currency", "title", "preposition", "no_such", "befalls", "night"),
    "subordinate",
)
_TIMES = frozenset({"night", "even", "morn", "afternoon", "week", "month", "year", "day"})
_STAYS = "hold+"
_MOST, _LEAST, _FEWEST = 0.6, 0.4, 2
_COMMON = 60  # Zipf frequency, in tenths, of an English word that tells nothing
# Verbs of motion: of two of them, one tells as much as the other beside where to or in what.
_MOTION = frozenset({
    *("go", "leav", "flee", "escap", "drive", "head", "travel", "move", "sail", "speed", "fli", "run", "ride"),
    *("walk", "depart", "march", "rush", "proceed", "journey", "disappear"),
})  # fmt: skip
# Their forms that no dictionary has.


class Frame(NamedTuple):
    """The words of a clause that tell something beside the word asked for, and those of them that the other has."""

    told: Sequence[TaggedWord]
    shared: Sequence[TaggedWord]

    @property
    def share(self) -> float:
        """The share of the words that the other clause has too."""
        return len(self.shared) / len(self.told) if self.told else 0.0

    @property
    def lost(self) -> Sequence[TaggedWord]:
        """The words that the other clause lacks."""
        return [word for word in self.told if word not in self.shared]

    def loses(self, language: str) -> bool:
        """Tell whether the other clause lacks a word that is known, and so is no form of one that it has."""
        return any(meanings(word.text, language) for word in self.lost)


def frames_of(
    left: SentenceFacts,
    one: tuple[int, int],
    right: SentenceFacts,
    other: tuple[int, int],
    *,
    is_joint: bool,
    is_moving: bool = False,
    without: TaggedWord | None = None,
    with_subject: bool = False,
    is_whole: bool = False,
) -> tuple[Frame, Frame]:
    """Return what the clauses around two runs of words tell, and what of it each has of the other, one to one.

    Joints such as "and" part clauses too if `is_joint`; verbs of motion are one if `is_moving`. A clause of hardly a
    word is of what stands before and behind it. `without` a word of the left side, such as a deed; `with_subject`
    with what opens the sentence too, before its first mark; or all of it if `is_whole`.
    """
    told = [
        _told(side, place, is_joint=is_joint, with_subject=with_subject, is_whole=is_whole)
        for side, place in ((left, one), (right, other))
    ]
    if without is not None:  # by its place: a sentence that was kept and one read anew have other words
        told[0] = [word for word in told[0] if word.start != without.start]
    shared: tuple[list[TaggedWord], list[TaggedWord]] = [], []
    for is_surely in (True, False):
        for word in told[0]:
            if word in shared[0]:
                continue
            for each in told[1]:
                if each not in shared[1] and (
                    are_same(word, left.language, each, right.language)
                    if is_surely
                    else is_moving and moves(word, left.language) and moves(each, right.language)
                ):
                    shared[0].append(word)
                    shared[1].append(each)
                    break
    return Frame(told[0], shared[0]), Frame(told[1], shared[1])


def _told(
    side: SentenceFacts, place: tuple[int, int], *, is_joint: bool, with_subject: bool, is_whole: bool
) -> list[TaggedWord]:
    found: list[TaggedWord] = []
    opening = set(range(clause_around(side.words, 0, is_joint=False)[1])) if with_subject else set()
    bounds = [] if is_whole else [clause_around(side.words, place[0], is_joint=is_joint)]
    for begin, end in (*bounds, (0, len(side.words))):
        places = sorted(opening | set(range(begin, end)))
        found = [side.words[at] for at in places if not place[0] <= at < place[1] and tells(side.words[at], side)]
        if len(found) > 1:
            break
    return found


def are_exchanged(frames: tuple[Frame, Frame], one: TaggedWord, other: TaggedWord) -> bool:
    """Tell if of the words that both clauses have, one goes from before a word to behind it, and one the other way.

    Who accepts what in one sentence is whose is refused in the other.
    """
    ways = {
        (a.start < one.start, b.start < other.start) for a, b in zip(frames[0].shared, frames[1].shared, strict=True)
    }
    return {(True, False), (False, True)} <= ways


def agree(frames: tuple[Frame, Frame]) -> bool:
    """Tell whether two clauses tell the same beside two words: all that both tell, or most of what one does."""
    shares = sorted(frame.share for frame in frames)
    if shares[0] == 1.0:
        return True
    return shares[1] >= _MOST and shares[0] >= _LEAST and len(frames[0].shared) >= _FEWEST


def tells(word: TaggedWord, side: SentenceFacts) -> bool:
    """Tell whether a word tells something of its own, and neither when it was nor who says so."""
    if word.kind is not TokenKind.WORD or is_dated(side, word):
        return False
    is_deed = word.entries and word.entry("deed") is not None
    if any(map(word.entry, _SMALL)) and not (is_deed and word.entry("negation") is not None):
        return False  # what was cancelled is no deed denied
    if any(entry.kind == "opposite" and entry.value == _STAYS for entry in word.entries):
        return False  # remains closed: is closed
    if not word.is_content:
        return bool(is_deed)  # found, in a language where it is in every story
    glosses = glosses_of(word.text, side.language)
    if not _TIMES.isdisjoint(glosses):
        return False
    if side.language == "en" or word.is_name:
        return True
    surest = max(glosses, key=lambda gloss: glosses[gloss], default="")
    return zipf_tenths("en").get(surest, 0) < _COMMON


def moves(word: TaggedWord, language: str) -> bool:
    """Tell whether a word may tell that something moves."""
    return word.entry("moved_off") is not None or not _MOTION.isdisjoint(glosses_of(word.text, language))


def names_of(side: SentenceFacts) -> Sequence[TaggedWord]:
    """Return the names of a sentence, but for a word that opens it and has a capital whatever it is."""
    return [word for at, word in enumerate(side.words) if at and is_name_in(word, side.language)]


def is_name_in(word: TaggedWord, language: str) -> bool:
    """Tell whether a word is a name in its language."""
    # German nouns are names by their capitals alone; those that no dictionary has may be some.
    return word.is_name and not any(map(word.entry, _SMALL)) and (language != "de" or not meanings(word.text, language))


def shared_names(left: SentenceFacts, right: SentenceFacts) -> Sequence[TaggedWord]:
    """Return the names of the left sentence that the right one has too, in whatever script.

    A word that opens a sentence is one if the other sentence has it further on.
    """
    sides = [
        [(at, word) for at, word in enumerate(side.words) if is_name_in(word, side.language)] for side in (left, right)
    ]
    return [
        word for at, word in sides[0] if any((at or place) and are_one_name(word, each) for place, each in sides[1])
    ]


def name_others_in_any_language(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether each side names somebody that the other does not; in two languages, whether they share no name."""
    if left.language == right.language:
        return name_others(left, right)
    return bool(names_of(left)) and bool(names_of(right)) and not shared_names(left, right)


def tell_of_one_person(left: SentenceFacts, right: SentenceFacts) -> bool:
    """Tell whether two sentences name one person by a first and a last name, and nobody else."""
    shared = shared_names(left, right), shared_names(right, left)
    return min(map(len, shared)) >= _FEWEST and all(
        word in own for side, own in zip((left, right), shared, strict=True) for word in names_of(side)
    )


def stands_in(word: TaggedWord, language: str, side: SentenceFacts) -> bool:
    """Tell whether a sentence has a word that may tell the same, anywhere."""
    return any(each.kind is TokenKind.WORD and are_same(word, language, each, side.language) for each in side.words)
