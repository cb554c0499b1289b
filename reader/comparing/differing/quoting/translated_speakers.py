"""Who is quoted with one statement in two languages: somebody else on each side, each by name.

Words of two languages are never the same, so that what `pairs` finds is not found here. Two statements are one where a
dictionary has most words of the shorter one in the other, and enough of them.
"""

from collections.abc import Iterator
from functools import lru_cache

from reader.comparing.crosslingual.lexicons import is_offered
from reader.comparing.crosslingual.terms import find_terms
from reader.comparing.crosslingual.words import match_words
from reader.comparing.differing.quoting.attribution import read_before, read_behind
from reader.comparing.differing.quoting.quoted_spans import find_quoted
from reader.comparing.differing.quoting.speakers import SpeakerNames, are_others, speaker_names
from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.profiling.normalization import fold
from reader.comparing.profiling.profiles import count_words
from reader.model.article import Span
from reader.model.difference import DifferenceKind, Verdict
from reader.model.quotation import Quotation

_FEWEST_WORDS = 5  # of a statement: shorter ones anybody makes
_FEWEST_PAIRED, _IN_WORDS = 3, 0.5  # of the words that a dictionary may know

Found = tuple[DifferenceKind, Verdict, Span, Span, float]


def compare_translated_speakers(left: SentenceFacts, right: SentenceFacts) -> Iterator[Found]:
    """Yield the clash of who says what two sentences quote, each in its language."""
    if left.language == right.language or not is_offered(left.language, right.language):
        return
    one, other = (_said(side.text, side.language) for side in (left, right))
    if one is None or other is None or not _is_one_statement(left, one, right, other):
        return
    names = _names(left, one), _names(right, other)
    if not are_others(*names) or not all(name.isascii() for side in names for name in side.names):
        return  # of another script a name has other letters
    if any(name in fold(side.text) for own, side in zip(names, (right, left), strict=True) for name in own.names):
        return
    yield DifferenceKind.ATTRIBUTION, Verdict.CLASH, one.speaker[0], other.speaker[0], 0.7


@lru_cache(maxsize=1 << 10)
def _said(text: str, language: str) -> Quotation | None:
    """Return what a sentence quotes, if it is one statement, and who says so."""
    spans = [Span(one.start, one.end) for one in find_quoted(text, 0, len(text))]
    long = [span for span in spans if count_words(span.of(text)) >= _FEWEST_WORDS]
    if len(long) != 1:
        return None
    said = read_behind(text, long[0].end, len(text), language) or read_before(text, 0, long[0].start, language)
    return Quotation((long[0],), (said.speaker,), said.cue) if said is not None else None


def _names(side: SentenceFacts, said: Quotation) -> SpeakerNames:
    return speaker_names(side.text, side.language, (said,), 0)


def _is_one_statement(left: SentenceFacts, one: Quotation, right: SentenceFacts, other: Quotation) -> bool:
    texts = [said.pieces[0].of(side.text) for side, said in ((left, one), (right, other))]
    languages = left.language, right.language
    fewest = min(len(list(find_terms(text, code))) for text, code in zip(texts, languages, strict=True))
    paired = len(match_words((texts[0], languages[0]), (texts[1], languages[1])))
    return paired >= _FEWEST_PAIRED and paired >= _IN_WORDS * fewest
