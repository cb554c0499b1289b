"""What a word of a clause may be, in a language that tells it by endings: a person, an adverb, the end of a phrase."""

from collections.abc import Sequence

from reader.comparing.differing.quoting.attributing.cue_words import CueWord

PARTICIPLE, PAST, ADVERB, PLURAL = "ing", "ed", "ly", "s"
PERSONS = ("er", "or", "ist", "man", "woman", "person", "people")  # how a noun ends that is of a person
LONGEST_NOUN = 6  # words of an office without a name
FULL_NAME = 2  # words
CLAUSE_PARTS = ("copula", "auxiliary", "negation", "but", "than")
_PEOPLE = frozenset({
    *("role", "anybody", "human", "body", "occupation", "post", "orderer", "speaker_noun", "utterance", "sex"),
})  # fmt: skip


def is_people(word: CueWord) -> bool:
    """Tell whether a table tells that a word is of somebody who may say something, or of what he says."""
    return not (word.kinds.isdisjoint(_PEOPLE) or word.text.endswith(PAST))  # defended is no defendant


def is_person(word: CueWord) -> bool:
    """Tell whether a table or its ending tells that a noun is of a person."""
    return is_people(word) or (word.text.islower() and word.text.endswith(PERSONS))


def is_adverb(word: CueWord) -> bool:
    """Tell whether a word may stand between a verb and its subject."""
    is_adverb = "beside_verb" in word.kinds or word.text.endswith(ADVERB)
    return is_adverb and word.text.islower() and word.kinds.isdisjoint(_PEOPLE)


def is_parting(words: Sequence[CueWord], at: int) -> bool:
    """Tell whether a dash stands between two words and not in one."""
    if not words[at].is_dash:
        return False
    behind = words[at + 1].start if at + 1 < len(words) else words[at].end + 1
    return not (at and words[at - 1].end == words[at].start and words[at].end == behind)


def parts(words: Sequence[CueWord], at: int) -> bool:
    """Tell whether a phrase that names somebody ends before a word."""
    word = words[at]
    if word.stops or is_parting(words, at) or word.text == ".":
        return True
    if word.is_name:
        return False
    is_opener = word.begins_no_name or word.opens_content or word.opens_infinitive or word.joins or word.is_pronoun
    is_modal = "modal" in word.kinds and word.kinds.isdisjoint(_PEOPLE)
    return is_opener or is_modal or word.is_speech or not word.kinds.isdisjoint(CLAUSE_PARTS)
