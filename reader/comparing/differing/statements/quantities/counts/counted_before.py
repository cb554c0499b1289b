"""Whom a bare number counts: those told of before it. "3,000 people protested and 21 were arrested": 21 protesters."""

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.differing.statements.agreement_in_words import correspond
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.profiling.normalization import TokenKind
from reader.comparing.profiling.synonyms import read_synonyms

_NEAR = 3  # words behind a number among which is what it counts


def count_those_before(left: SentenceFacts, one: Quantity, right: SentenceFacts, other: Quantity) -> bool:
    """Tell whether one of two numbers of one fate is bare, and what the other counts is told of before it."""
    if bool(one.whom) == bool(other.whom):
        return False
    named, bare = ((left, one), (right, other)) if one.whom else ((right, other), (left, one))
    if not _is_bare(*bare):
        return False
    noun = _noun(*named)
    sides = named[0].language, bare[0].language
    before = bare[0].words[: bare[1].place]
    return noun is not None and any(_are_one(noun, word, sides) for word in before if word.is_content)


def _is_bare(side: SentenceFacts, one: Quantity) -> bool:
    """Tell whether nothing stands behind a number that it counts: 21 were arrested, 21 arrested."""
    at = one.last
    behind = side.words[at : at + 1]
    return all(word.kind is TokenKind.MARK or word.entry("passive") or word.entry("fate") for word in behind)


def _noun(side: SentenceFacts, one: Quantity) -> TaggedWord | None:
    at = one.place + 1
    return next((word for word in side.words[at : at + _NEAR] if word.stem == one.whom), None)


def _are_one(noun: TaggedWord, word: TaggedWord, languages: tuple[str, str]) -> bool:
    if languages[0] != languages[1]:
        return is_offered(*languages) and correspond(noun, word, languages)
    heads = read_synonyms(languages[0]).heads
    return heads.get(noun.stem, noun.stem) == heads.get(word.stem, word.stem)
