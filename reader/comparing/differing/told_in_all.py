"""A smaller number of whom a story counts more elsewhere: first 600 had to leave, "1,200 in all" a sentence on."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from reader.comparing.differing.statements.quantities.comparable_quantities import befell_the_same, is_count
from reader.comparing.differing.statements.quantities.counts.sorts_counted import ANYBODY, read_sort
from reader.comparing.differing.statements.quantities.figures.typed_quantities import Quantity
from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.tagged_words import may_tell_quantity
from reader.model.article import COMPARED_ROLES, Article, Span
from reader.model.difference import TOLD_OTHERWISE, Difference, DifferenceKind

_FEWEST = 20  # fewer may be others


def are_told_in_all(
    difference: Difference, left: Article, own: Sequence[int], right: Article, other: Sequence[int]
) -> bool:
    """Tell whether the story of the smaller of two numbers tells the larger one too, in another sentence."""
    if difference.kind is not DifferenceKind.NUMBER or difference.verdict not in TOLD_OTHERWISE:
        return False
    one, two = _quantity(left, own, difference.left), _quantity(right, other, difference.right)
    if one is None or two is None or one.value == two.value or max(one.value, two.value) < _FEWEST:
        return False
    (story, places), larger = ((left, own), two) if one.value < two.value else ((right, other), one)
    counted = _counts_by_value(story).get(larger.value, ())
    return any(_counts_as_many(side, each, larger) for at, side, each in counted if at not in places)


@lru_cache(maxsize=16)
def _counts_by_value(story: Article) -> Mapping[float, Sequence[tuple[int, SentenceFacts, Quantity]]]:
    """Return what the sentences of a story count, by how many: asked for by each two numbers that differ."""
    language = story.language or ""
    found: dict[float, list[tuple[int, SentenceFacts, Quantity]]] = {}
    for at, sentence in enumerate(story.sentences):
        is_compared = story.paragraphs[sentence.paragraph].role in COMPARED_ROLES
        text = story.sentence_text(at)
        if is_compared and may_tell_quantity(text, language):
            side = read_facts(text, language, None)
            for one in filter(is_count, side.quantities):
                found.setdefault(one.value, []).append((at, side, one))
    return found


def _quantity(story: Article, places: Sequence[int], span: Span | None) -> Quantity | None:
    """Return what a span of linked sentences counts."""
    if span is None:
        return None
    begin, end = story.sentences[places[0]].span.start, story.sentences[places[-1]].span.end
    side = read_facts(story.text[begin:end], story.language or "", None)
    return next((one for one in side.quantities if one.start + begin == span.start and is_count(one)), None)


def _counts_as_many(side: SentenceFacts, one: Quantity, larger: Quantity) -> bool:
    are_people = not one.fate and read_sort(side, one).partition(":")[0] == ANYBODY
    return befell_the_same(one, larger) or (are_people and bool(larger.fate or larger.whom))
