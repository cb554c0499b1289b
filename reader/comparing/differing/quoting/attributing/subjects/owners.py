"""Whose words a noun of saying tells of, and which verbs of saying may be none: Trump's promise of, agreed to help."""

from collections.abc import Sequence

from reader.comparing.differing.quoting.attributing.cue_words import CueWord
from reader.comparing.differing.quoting.attributing.subjects.word_classes import PERSONS, PLURAL, parts
from reader.model.article import Span

_NEAR = 4  # words between a noun of saying and whose it is, and between it and the quotation
_FEWEST_BEHIND = 2  # words of "to go"
_OWNED = "'s"


def may_be_noun(word: CueWord) -> bool:
    """Tell whether a verb of saying has the letters of a noun: tweets, claim."""
    return "plain_verb" in word.kinds or word.text.endswith(PLURAL)


def governs_verb(words: Sequence[CueWord], at: int) -> bool:
    """Tell if a verb of saying tells what is to be done, in a clause that ends before the quotation: agreed to go."""
    behind = words[at + 1 :]
    if not words[at].is_speech or len(behind) < _FEWEST_BEHIND or not behind[0].opens_infinitive:
        return False
    return any(word.text == "," for word in behind[:-1])


def owner_of_words(words: Sequence[CueWord], at: int) -> Span | None:
    """Return whose words a noun of saying tells of, which a quotation stands right behind: Trump's promise of."""
    word = words[at]
    if not (word.text.islower() and ("utterance" in word.kinds or ("speech" in word.kinds and not word.is_speech))):
        return None
    behind = words[at + 1 :]
    is_near = bool(behind) and (
        (len(behind) == 1 and behind[0].stops)
        or (
            len(behind) <= _NEAR and (behind[0].continues_name or behind[0].opens_content or behind[0].opens_infinitive)
        )
    )
    first = at
    while first and first > at - _NEAR and not (parts(words, first - 1) or words[first - 1].determines):
        first -= 1
    owners = [place for place in range(first, at) if words[place].is_owner]
    if not is_near or not owners:
        return None
    first = last = owners[-1]
    while first and words[first - 1].is_name:
        first -= 1
    if not words[last].is_name and not (first and words[first - 1].determines):
        return None
    first -= not words[last].is_name
    is_person = words[last].is_name or _is_person_stem(words[last].text)
    return Span(words[first].start, words[last].end - len(_OWNED)) if is_person else None


def _is_person_stem(text: str) -> bool:
    return text[: -len(_OWNED)].endswith((*PERSONS, "ent"))
