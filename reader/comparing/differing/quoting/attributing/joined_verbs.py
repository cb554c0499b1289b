"""Who says a quotation behind which "and" joins a verb of saying to another verb: whose both are.

'David Okafor, leader of the group, accused her of "an act of vandalism" and said that the town would never see it.'
"""

from reader.comparing.differing.quoting.attributing.attribution import Attribution, begins_with_speech
from reader.comparing.differing.quoting.attributing.cue_words import read_cue_words
from reader.comparing.differing.quoting.attributing.pronouns import full_names
from reader.comparing.differing.quoting.attributing.speaker_phrases import first_name, is_governed
from reader.model.article import Span


def read_joined(text: str, lead: Span, behind: Span, language: str) -> Attribution | None:
    """Return who the words before a quotation are about, where a verb of saying is joined to theirs behind it."""
    joint = next(iter(read_cue_words(text, behind.start, behind.end, language)), None)
    if joint is None or not joint.joins or not begins_with_speech(text, joint.end, behind.end, language):
        return None
    words = list(read_cue_words(text, lead.start, lead.end, language))
    places = {word.start: at for at, word in enumerate(words)}
    whole = (name for name in full_names(words) if not is_governed(words, places[name.start]))
    name = next(whole, None) or first_name(words)
    return Attribution(name, None) if name else None
