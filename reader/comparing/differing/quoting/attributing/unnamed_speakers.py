"""Who says a quotation by a verb alone, where pronouns are left out: whom the sentence before it begins with.

'La alcaldesa, Carla Bennati, descartó dimitir. «No voy a abandonar el barco», dijo.' Where that sentence names another
person too, or begins with anything but one and an office, it is not known.
"""

from reader.comparing.differing.quoting.attributing.attribution import Attribution, begins_with_speech
from reader.comparing.differing.quoting.attributing.cue_words import CueWord, read_cue_words
from reader.comparing.differing.quoting.attributing.pronouns import full_names
from reader.comparing.differing.statements.certainty.denials.clause_negations import WITHOUT_PRONOUNS
from reader.model.article import Span

_LONGEST_OFFICE = 8  # words and marks before the name: El ministro de Energía de Lusara,
_QUOTES = '«»“”„"'


def read_unnamed(text: str, sentence: Span, behind: Span, language: str) -> Attribution | None:
    """Return who says a quotation with the verb that `behind` begins with, by the `sentence` before the quotation."""
    if language not in WITHOUT_PRONOUNS or not begins_with_speech(text, behind.start, behind.end, language):
        return None
    if any(mark in sentence.of(text) for mark in _QUOTES):
        return None
    words = list(read_cue_words(text, sentence.start, sentence.end, language))
    names = list(full_names(words))
    if len(names) != 1:
        return None
    before = [word for word in words if word.start < names[0].start]
    if len(before) > _LONGEST_OFFICE or any(map(_opens_no_office, before)):
        return None
    verb = next(word for word in read_cue_words(text, behind.start, behind.end, language) if word.is_speech)
    return Attribution(names[0], Span(verb.start, verb.end))


def _opens_no_office(word: CueWord) -> bool:
    return word.is_speech or word.begins_no_name or (word.stops and word.text != ",")
