"""Whether what clashes in a translation stands in the original too: what a machine wrote alone is no clash.

Figures, dates and the words that tell a stance are looked for in the original sentence, by the lexicon of its language;
names and roles are not, as a translation may write them in many ways: they never clash through one.
"""

from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.comparing.differing.statements.times.dates_told import differ
from reader.model.article import Article, Span
from reader.model.difference import DifferenceKind
from reader.model.events.report_time import day_of

_TOLERANCE = 0.02
_STANCES = {
    DifferenceKind.NEGATION: ("opposite", "negation"),
    DifferenceKind.DIRECTION: ("opposite",),
    DifferenceKind.MODALITY: ("modal",),
    DifferenceKind.QUANTITY: ("quantity",),
}


def is_in_original(article: Article, sentences: tuple[int, ...], kind: DifferenceKind, span: Span) -> bool:
    """Tell if the original of a translated passage tells what its translation tells at `span` of the article's text."""
    original = article.original
    if original is None:
        return True
    day = day_of(article.published)
    told = read_facts(_passage(article, sentences), article.language or "", day)
    source = read_facts(_passage(original, sentences), original.language or "", day)
    start = article.sentences[sentences[0]].span.start
    place = Span(span.start - start, span.end - start)
    if kind is DifferenceKind.DATE:
        days = [one for one in told.dates if one.start < place.end and place.start < one.end]
        return any(differ(one, other) is False for one in days for other in source.dates)
    if kind in _STANCES:
        return _has_stance(told, source, kind, place) or (
            kind is DifferenceKind.QUANTITY and _has_value(told, source, place)
        )
    return _has_value(told, source, place)


def _passage(article: Article, sentences: tuple[int, ...]) -> str:
    return article.text[article.sentences[sentences[0]].span.start : article.sentences[sentences[-1]].span.end]


def _has_value(told: SentenceFacts, source: SentenceFacts, place: Span) -> bool:
    values = [one for one in told.quantities if one.start < place.end and place.start < one.end]
    return any(
        one.kind is other.kind
        and one.dimension == other.dimension
        and abs(one.value - other.value) <= _TOLERANCE * max(abs(one.value), abs(other.value))
        for one in values
        for other in source.quantities
    )


def _has_stance(told: SentenceFacts, source: SentenceFacts, kind: DifferenceKind, place: Span) -> bool:
    """Tell whether the original has a word of the same stance; a word without one is where the other side has it."""
    wanted = _stances([word for word in told.words if word.start == place.start], kind)
    return wanted <= _stances(source.words, kind)


def _stances(words: "tuple[TaggedWord, ...] | list[TaggedWord]", kind: DifferenceKind) -> set[tuple[str, str]]:
    return {(entry.kind, entry.value) for word in words for entry in word.entries if entry.kind in _STANCES[kind]}
