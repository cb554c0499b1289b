"""Who refuses to do what another sentence says that somebody does: "refuses to pay" beside "will pay".

So does who rules out what may be done there; and who asks for what was done there tells another thing. What is refused
stands behind the word that opens an infinitive. Where the other sentence has it behind such a word too, somebody is
asked or wants to do it, which whoever refuses it does not deny.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from reader.comparing.differing.statements.certainty.stances.refused_demands import compare_refused_demands
from reader.comparing.differing.statements.governed_words import negates, negations, negations_of
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.gathering.claims.disputes.clause_words import meanings_of, says

_OPENERS = ("infinitive", "before_verb")
_EXCLUDING = frozenset({("opposite", "plan-"), ("conjecture", "exclude")})
_FEWEST = 2  # words that two sentences of one language share, to be about one thing
_REACH = 8  # words from "refuses" to what is refused, at the end of its clause in German


def refuses_what_is_done(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether one of two sentences, each with its language, refuses what the other says is or will be done."""
    is_foreign = one[1] != other[1]
    sides = [read_facts(*side, None) for side in (one, other)]
    if ("refusal" in sides[0].kinds) == ("refusal" in sides[1].kinds):
        return False
    refusing, doing = sides if "refusal" in sides[0].kinds else sides[::-1]
    if negations_of(doing) or any(map(_is_unsure, doing.words)):
        return False
    refused, done = (
        [meanings_of(word, side.language, is_foreign=is_foreign) for word in words]
        for side, words in ((refusing, _refused(refusing)), (doing, _done(doing)))
    )
    return any(not mine.isdisjoint(yours) for mine, yours in product(refused, done))


def excludes_what_may_be(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether one of two sentences, each with its language, rules out what the other says may be."""
    sides = [read_facts(*side, None) for side in (one, other)]
    if any(negations_of(side) and not _excludes(side) for side in sides):
        return False
    for excluding, open_side in (sides, sides[::-1]):
        if _excludes(excluding) and not _excludes(open_side) and any(map(_may_be, open_side.words)):
            meanings = [
                [meanings_of(word, side.language, is_foreign=one[1] != other[1]) for word in _told_words(side)]
                for side in (excluding, open_side)
            ]
            shared = sum(any(mine & yours for yours in meanings[1]) for mine in meanings[0])
            return shared >= (_FEWEST if one[1] == other[1] else 1)
    return False


def asks_for_what_is_done(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether one of two sentences, each with its language, asks for a deed that the other says is done.

    Who says by any word that it is meant to be, as "exigió", does not say that it is done.
    """
    sides = [read_facts(*side, None) for side in (one, other)]
    return any(
        bool(_asked(asking) & _deeds(doing.words)) and "intended" not in doing.kinds and _affirms(doing)
        for asking, doing in (sides, sides[::-1])
    )


def refuses_what_is_demanded(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether one of two sentences, each with its language, refuses what the same person demands in the other."""
    left, right = (read_facts(*side, None) for side in (one, other))
    return any(compare_refused_demands(left, right, None))


def _excludes(side: SentenceFacts) -> bool:
    """Tell whether a sentence says that something is ruled out, and not that it is not."""
    told = ((at, {(entry.kind, entry.value) for entry in word.entries}) for at, word in enumerate(side.words))
    return any(not negates(side.words, max(0, at - 1)) for at, entries in told if entries & _EXCLUDING)


def _may_be(word: TaggedWord) -> bool:
    return any(entry.kind == "modal" and entry.value == "possible" for entry in word.entries)


def _told_words(side: SentenceFacts) -> Iterator[TaggedWord]:
    # The first word has a capital whatever it is.
    return (word for word in side.words if word.is_content and (not word.is_name or not word.start) and not says(word))


def _asked(side: SentenceFacts) -> frozenset[str]:
    """Return the deeds that somebody asks for: what stands behind a word of saying that asks."""
    words = side.words
    at = next((n for n, word in enumerate(words) if word.entry("intended") and word.entry("speech")), len(words))
    return _deeds(words[at + 1 :])


def _deeds(words: Sequence[TaggedWord]) -> frozenset[str]:
    entries = (entry for word in words for entry in word.entries if entry.kind == "deed")
    return frozenset(entry.value.partition(":")[0] for entry in entries)


def _affirms(side: SentenceFacts) -> bool:
    return not negations_of(side) and "refusal" not in side.kinds and not any(map(_is_unsure, side.words))


def _is_unsure(word: TaggedWord) -> bool:
    """Tell whether a word says that something may, can or should be done; not that it will be."""
    will = word.entry("will")
    return word.entry("modal") is not None and (will is None or not will.value)


def _refused(side: SentenceFacts) -> Iterator[TaggedWord]:
    """Yield the verbs that a refusal governs, unless that is denied itself."""
    words = side.words
    for at, word in enumerate(words):
        if word.entry("refusal") is not None and not any(place < at for place in negations(words)):
            yield from (
                words[place] for place in range(at + 1, min(len(words), at + _REACH)) if _is_opened(words, place)
            )


def _done(side: SentenceFacts) -> Iterator[TaggedWord]:
    words = side.words
    opened = {at for at in range(len(words)) if _is_opened(words, at)}
    return (word for at, word in enumerate(words) if word.is_content and not word.is_name and at not in opened)


def _is_opened(words: Sequence[TaggedWord], at: int) -> bool:
    before = words[at - 1] if at else None
    # What may be a preposition too is none in what a refusal governs.
    is_opener = before is not None and any(map(before.entry, _OPENERS))
    return is_opener and words[at].is_content and not words[at].is_name
