"""Who gave an order, where a noun tells so: Την εντολή έδωσε ο κυβερνήτης, la orden la dio el gobernador.

`command` of the lexicons lists the nouns. Whatever comes first, one office alone is told of: whoever is given the order
would be another one.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from reader.comparing.differing.statements.governed_words import negations
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord

_GAVE = "gave"
_OF_OFFICE = 3  # words between an office and who has it: ο κυβερνήτης της επαρχίας, Φιλίπ Ντέβος


class GivenOrder(NamedTuple):
    """Who gave an order, by office and name, and the words that tell what it was."""

    doer: tuple[TaggedWord, ...]
    told: tuple[TaggedWord, ...]


def read_given_order(side: SentenceFacts) -> GivenOrder | None:
    """Return the order that a sentence tells somebody gave; nothing where there are two offices, or it is denied."""
    if "command" not in side.kinds or "orderer" not in side.kinds or negations(side.words):
        return None
    words = side.words
    if not any(word.entry(_GAVE) is not None for word in words):
        return None
    offices = [at for at, word in enumerate(words) if word.entry("orderer") is not None]
    if len(offices) != 1:
        return None
    doer = (words[offices[0]], *_names_behind(words, offices[0] + 1))
    told = tuple([word for word in words if word.is_content and word not in doer and not _is_of_giving(word)])
    return GivenOrder(doer, told)


def _names_behind(words: Sequence[TaggedWord], at: int) -> Sequence[TaggedWord]:
    begin = next((place for place in range(at, min(len(words), at + _OF_OFFICE + 1)) if words[place].is_name), None)
    return tuple(takewhile(lambda word: word.is_name, words[begin:])) if begin is not None else ()


def _is_of_giving(word: TaggedWord) -> bool:
    return word.entry(_GAVE) is not None or word.entry("command") is not None
