"""Who says a quotation that stands between its speaker and the verb of saying: Vali Sezer ise “Geleceğiz” dedi.

So it is in a language with its verbs last. The speaker opens the sentence, up to its first comma or to the quotation;
who is told of by a case, as in "Kerr'a göre", stands before the word that tells so.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.comparing.differing.quoting.attributing.attribution import Attribution
from reader.comparing.differing.quoting.attributing.cue_words import CueWord, read_cue_words
from reader.model.article import Span

VERB_LAST = frozenset({"tr"})
_NEAR = 3  # words behind the quotation, of which one is the verb
_LONGEST = 8  # words of an office and its name
_MOST_PARTICLES = 1  # words between the name and the quotation: ise, da
_CASED = "'’"


def read_framed(text: str, lead: Span, behind: Span, language: str) -> Attribution | None:
    """Return who the words before a quotation begin with, where a verb of saying stands behind it."""
    words = list(takewhile(lambda word: not word.stops, read_cue_words(text, lead.start, lead.end, language)))
    if (source := _source(words)) is not None:
        return source
    after = takewhile(lambda word: not word.stops, read_cue_words(text, behind.start, behind.end, language)[:_NEAR])
    verb = next((word for word in after if word.is_speech), None)
    name = _name(words)
    if verb is None or name is None or len(words) > _LONGEST:
        return None
    return Attribution(name, Span(verb.start, verb.end))


def _source(words: Sequence[CueWord]) -> Attribution | None:
    at = next((at for at, word in enumerate(words) if "according" in word.kinds), 0)
    before = words[:at]
    if before and not before[-1].is_name:
        before = before[:-1]  # Kerr'ın anlattığına göre
    name = list(takewhile(lambda word: word.is_name, reversed(before)))
    if not name:
        return None
    end = min((name[0].start + name[0].text.find(mark) for mark in _CASED if mark in name[0].text), default=name[0].end)
    return Attribution(Span(name[-1].start, end), Span(words[at].start, words[at].end))


def _name(words: Sequence[CueWord]) -> Span | None:
    """Return the name that words end with, or a particle behind it; no name in a case of its own."""
    end = len(words)
    while (
        end > max(0, len(words) - _MOST_PARTICLES) and words[end - 1].text.islower() and not words[end - 1].is_pronoun
    ):
        end -= 1
    if end and words[end - 1].is_pronoun:
        return Span(words[end - 1].start, words[end - 1].end)
    name = list(takewhile(lambda word: word.is_name, reversed(words[:end])))
    if not name or any(mark in name[0].text for mark in _CASED):
        return None
    return Span(name[-1].start, name[0].end)
