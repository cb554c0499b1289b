"""What a sentence tells will be done, as sure: will step down, said she would resign."""

from reader.comparing.differing.statements.clauses import is_conditional
from reader.comparing.differing.statements.governed_words import negates
from reader.comparing.differing.statements.occurrences.told_deeds import clause_around
from reader.comparing.differing.statements.sentence_facts import SentenceFacts

_AUXILIARIES = 2  # words from "will" to its verb
_HELD_BACK = ("refusal", "conjecture", "undecided", "sought")


def is_to_be_done(side: SentenceFacts, at: int) -> bool:
    """Tell whether a verb stands behind a word that tells of what will be, and nothing is denied or a condition."""
    words = side.words
    begin, end = clause_around(words, at, is_joint=True)
    if not any(word.entry("will") is not None for word in words[max(begin, at - _AUXILIARIES) : at]):
        return False
    if is_conditional(words) or side.text.rstrip().endswith("?"):
        return False
    return not any(negates(words, place) or any(map(words[place].entry, _HELD_BACK)) for place in range(begin, end))
