"""Who refuses to do what another sentence says that somebody does: "refuses to pay" beside "will pay".

What is refused stands behind the word that opens an infinitive. Where the other sentence has it behind such a word too,
somebody is asked or wants to do it, which whoever refuses it does not deny.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from reader.comparing.differing.statements.certainty.refused_demands import compare_refused_demands
from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.gathering.claims.disputes.clause_words import INFINITIVE, meanings_of

# Where "to" is no word of the tables; any of them may be a preposition too, but for what a refusal governs.
_OPENERS = INFINITIVE | {"de", "d", "να", "di", "att", "å"}
_WILL = frozenset({"will", "wird", "werden", "θα", "zal", "zullen"})
_REACH = 8  # words from "refuses" to what is refused, at the end of its clause in German


def refuses_what_is_done(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether one of two sentences, each with its language, refuses what the other says is or will be done."""
    is_foreign = one[1] != other[1]
    sides = [read_facts(*side, None) for side in (one, other)]
    if ("refusal" in sides[0].kinds) == ("refusal" in sides[1].kinds):
        return False
    refusing, doing = sides if "refusal" in sides[0].kinds else sides[::-1]
    if negations(doing.words) or any(map(_is_unsure, doing.words)):
        return False
    refused, done = (
        [meanings_of(word, side.language, is_foreign=is_foreign) for word in words]
        for side, words in ((refusing, _refused(refusing)), (doing, _done(doing)))
    )
    return any(not mine.isdisjoint(yours) for mine, yours in product(refused, done))


def refuses_what_is_demanded(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether one of two sentences, each with its language, refuses what the same person demands in the other."""
    left, right = (read_facts(*side, None) for side in (one, other))
    return any(compare_refused_demands(left, right, None))


def _is_unsure(word: TaggedWord) -> bool:
    """Tell whether a word says that something may, can or should be done; not that it will be."""
    entry = word.entry("modal")
    return entry is not None and word.text.casefold() not in _WILL


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
    is_opener = before is not None and (
        before.entry("infinitive") is not None or before.text.casefold() in _OPENERS or before.text.casefold() == "to"
    )
    return is_opener and words[at].is_content and not words[at].is_name
