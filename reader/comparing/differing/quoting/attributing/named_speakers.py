"""Whether words name who speaks, a person, an office or a body: those of a clause name nobody.

"There were", "it's not", "than influencing other", "an insult he has used"; of "Ann Orr has also" it is the name.
"""

from itertools import dropwhile, takewhile

from reader.comparing.differing.quoting.attributing.attribution import Attribution
from reader.comparing.differing.quoting.attributing.cue_words import CueWord, read_cue_words
from reader.comparing.differing.quoting.attributing.speaker_phrases import is_article
from reader.model.article import Span

_CONTRACTIONS = ("i'", "i’", "you'", "you’")
_CROWD = 3  # digits and marks of a number that is of too many to say one thing


def named_speaker(text: str, found: Attribution | None, language: str) -> Attribution | None:
    """Return who says something as it was found, or the name or pronoun that the words begin with; else None."""
    if found is None:
        return None
    words = list(read_cue_words(text, found.speaker.start, found.speaker.end, language))
    if len(words) == 1 and len(words[0].text) == 1 and words[0].is_name and not words[0].is_pronoun:
        return None  # K
    if any(word.text.lower().startswith(_CONTRACTIONS) for word in words):
        return None  # I'd, or you'll
    if words and words[0].text[0].isdigit() and len(words[0].text) >= _CROWD:
        return None  # 20,400 soldiers
    if len(words) <= 1:
        return None if any(is_article(word) and not word.is_pronoun and not word.is_name for word in words) else found
    if words[0].opens_content and not words[0].is_name:
        return None  # that it had become
    opener = next((word for word in words if not (word.joins or _opens_clause(word))), words[0])
    if opener.is_pronoun and not is_article(opener):
        return Attribution(Span(opener.start, opener.end), found.cue)
    while len(words) > 1 and "beside_verb" in words[-1].kinds and words[-1].text.islower():
        words = words[:-1]  # Ann Kerr further
    words = list(dropwhile(lambda word: word.joins or "but" in word.kinds, words)) or words
    first_verb = next((at for at, word in enumerate(words) if _is_verb(word)), None)
    if first_verb is not None:
        names = list(takewhile(lambda word: word.is_name, words))
        is_name = len(names) == first_verb > 0
        return Attribution(Span(names[0].start, names[-1].end), found.cue) if is_name else None
    has_pronoun = any(word.is_pronoun and not is_article(word) for word in words[1:])
    if has_pronoun or _opens_clause(words[0]) or _goes_on(words[-1]):
        return None
    return Attribution(Span(words[0].start, words[-1].end), found.cue)


def _is_verb(word: CueWord) -> bool:
    return word.text.islower() and not word.kinds.isdisjoint(("copula", "auxiliary", "modal", "negation"))


def _opens_clause(word: CueWord) -> bool:
    is_opener = word.begins_no_name or word.opens_content or word.opens_infinitive
    return not word.is_name and (is_opener or not word.kinds.isdisjoint(("but", "than")))


def _goes_on(word: CueWord) -> bool:
    """Tell whether something has to stand behind a word: to, of, and, if, any."""
    is_opener = (
        word.opens_infinitive or word.is_preposition or word.joins or word.opens_content or word.is_subordinating
    )
    return not word.is_name and (is_opener or (word.determines and "number" not in word.kinds))
