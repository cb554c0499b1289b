"""Whether two figures are told in two scopes: for households, for firms; in the valley, on the coast; of farms."""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, is_dated
from reader.comparing.differing.statements.slots.frames import stands_in
from reader.comparing.differing.statements.slots.subjects import phrase_behind
from reader.comparing.differing.statements.tagged_words import TaggedWord

_ANYTHING = ("summed", "incident", "hazard", "speech", "mishap", "deed")
_BEFORE_NOUN = ("article", "determiner", "possessive", "indefinite", "opens_noun", "cased_article")
_OPENINGS = ("preposition", "genitive", "oblique", "during", "addressee", "towards", "in_place")


def are_in_two_scopes(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether each clause has a phrase with a preposition that the other sentence has no word of."""
    if left.language != right.language:
        return False  # no dictionary has all words
    return any(_lost(left, one, right)) and any(_lost(right, other, left))


def _lost(side: SentenceFacts, figure: Quantity, other: SentenceFacts) -> Iterator[Sequence[TaggedWord]]:
    words = side.words
    begin, end = clause_around(words, figure.place, is_joint=True)
    for at in range(begin, end):
        if not opens_phrase(words, at):
            continue
        until = figure.place if at < figure.place else end
        told = phrase_behind(side, words[at + 1 : until])
        if (
            told
            and not any(any(map(word.entry, _ANYTHING)) or is_dated(side, word) for word in told)
            and not any(stands_in(word, side.language, other) for word in told)
        ):
            yield told


def opens_phrase(words: Sequence[TaggedWord], at: int) -> bool:
    """Tell whether a phrase begins with a word that tells where, of what or for whom, and neither who nor a verb."""
    word, behind = words[at], words[at + 1 : at + 2]
    if word.entry("infinitive") is not None and not any(
        each.is_name or any(map(each.entry, _BEFORE_NOUN)) for each in behind
    ):
        return False  # to pass
    return any(map(word.entry, _OPENINGS)) and word.entry("agent") is None
