"""Who a pronoun that says a quotation stands for: the one person whom the sentence before it names as the speaker.

'The fire chief, Pieter Daems, said the wagons held acid. "We let it burn," he said.' Where another person is named
there too, or nobody says anything, it is not known.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.comparing.differing.lexicons import read_lexicon
from reader.comparing.differing.quoting.attributing.attribution import read_before
from reader.comparing.differing.quoting.attributing.cue_words import CueWord, read_cue_words
from reader.comparing.differing.quoting.attributing.speakers import is_of_office
from reader.model.article import Article, Span
from reader.model.quotation import Quotation

_FULL_NAME = 2  # words
_NEAR = 4  # words from "but" to the pronoun: but on Tuesday she
# Of one person, by language; what may be of several, or of a body, stands for nobody in particular.
_OF_ONE = {
    "bg": ("той", "тя"),
    "cs": ("on", "ona"),
    "da": ("han", "hun"),
    "de": ("er",),
    "el": ("αυτός", "αυτή", "εκείνος", "εκείνη"),
    "en": ("he", "she"),
    "es": ("él", "ella"),
    "fi": ("hän",),
    "fr": ("il", "elle"),
    "hu": ("ő",),
    "it": ("lui", "lei", "egli", "ella"),
    "nb": ("han", "hun"),
    "nl": ("hij",),
    "pl": ("on", "ona"),
    "pt": ("ele", "ela"),
    "ru": ("он", "она"),
    "sv": ("han", "hon"),
    "uk": ("він", "вона"),
}


def with_persons(article: Article, quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Return quotations of one story, in the order of its text, each pronoun with the person that it stands for."""
    language = article.language or "en"
    pronouns = read_lexicon(language).words.get("pronoun", frozenset())
    told: list[Quotation] = []
    for quotation in quotations:
        words = " ".join(span.of(article.text) for span in quotation.speaker).lower()
        if words not in pronouns:
            told.append(quotation)
        else:
            person = _person_before(article, quotation, told, language) if words in _OF_ONE.get(language, ()) else None
            told.append(replace(quotation, is_pronoun=True, person=person))
    return tuple(told)


def _person_before(article: Article, quotation: Quotation, before: Sequence[Quotation], language: str) -> Span | None:
    """Return the name of who says something in the sentence before a quotation, or in its own, if nobody else is."""
    start, text = quotation.pieces[0].start, article.text
    near = [one.span for one in article.sentences if one.span.start <= start][-2:]
    if not near or quotation.speaker[0].start < near[0].start:
        return None
    quoted = [piece for one in (*before, quotation) for piece in one.pieces]
    names = [
        name
        for sentence in near
        for name in full_names(list(read_cue_words(text, sentence.start, sentence.end, language)))
        if not any(piece.start <= name.start < piece.end for piece in quoted)
    ]
    names = [name for name in names if not is_of_office(name.of(text).split()[-1], language)]
    if len({name.of(text).split()[-1] for name in names}) != 1:
        return None
    if _is_told_of(article, names[0], near[-1], quotation, language):
        return names[0]
    last = before[-1] if before else None
    if last is not None and last.pieces[-1].end > near[0].start:  # who was quoted in it
        speakers = [last.person] if last.person is not None else list(last.speaker)
    else:
        said = read_before(text, near[0].start, min(near[0].end, start), language)
        speakers = [] if said is None else [said.speaker]
    is_speaker = any(one.start < name.end and name.start < one.end for one in speakers for name in names)
    return names[0] if is_speaker else None


def _is_told_of(article: Article, name: Span, sentence: Span, quotation: Quotation, language: str) -> bool:
    """Tell whether a sentence says what a person is, and goes on with "but she": Ann Kerr is no saint, but she said."""
    pronoun = quotation.speaker[0]
    if name.start != sentence.start or pronoun.end > quotation.pieces[0].start:
        return False
    words = list(read_cue_words(article.text, name.end, pronoun.start, language))
    joint = next((at for at, word in enumerate(words) if "but" in word.kinds), None)
    if joint is None or not words[0].is_copula or len(words) - joint > _NEAR:
        return False
    return not any(word.is_name or word.is_pronoun or word.is_of_people or word.opens_content for word in words)


def full_names(words: Sequence[CueWord]) -> Iterator[Span]:
    """Yield the names of two words or more in a sentence."""
    first = 0
    for at in range(len(words) + 1):
        if at == len(words) or not words[at].is_name:
            if at - first >= _FULL_NAME:
                yield Span(words[first].start, words[at - 1].end)
            first = at + 1
