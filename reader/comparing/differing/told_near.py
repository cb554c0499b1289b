"""A sort of thing that the other story tells beside its own: they fled in a van, and a sentence on in a boat."""

from collections.abc import Iterator, Sequence

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.slots.classes import sorts_of
from reader.comparing.differing.statements.slots.meanings import are_same
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import COMPARED_ROLES, Article, Span
from reader.model.difference import Difference, DifferenceKind, Verdict

_KINDS = frozenset({DifferenceKind.NAME, DifferenceKind.ROLE, DifferenceKind.DIRECTION})


def is_told_near(
    difference: Difference, left: Article, own: Sequence[int], right: Article, other: Sequence[int]
) -> bool:
    """Tell whether one story tells in the sentence before or behind what the other one has in the place of its own."""
    if difference.kind not in _KINDS or difference.verdict is not Verdict.CLASH:
        return False
    one, two = _word(left, difference.left), _word(right, difference.right)
    if one is None or two is None or not sorts_of(one, left.language or "") or not sorts_of(two, right.language or ""):
        return False
    return _tells(left, own, two, right.language or "") or _tells(right, other, one, left.language or "")


def _word(story: Article, span: Span | None) -> TaggedWord | None:
    """Return the word that a span is, if it is one."""
    words = read_facts(span.of(story.text), story.language or "", None).words if span is not None else ()
    return words[0] if len(words) == 1 else None


def _tells(story: Article, places: Sequence[int], word: TaggedWord, language: str) -> bool:
    mine = story.language or ""
    return any(
        each.is_content and are_same(word, language, each, mine)
        for text in _beside(story, places)
        for each in read_facts(text, mine, None).words
    )


def _beside(story: Article, places: Sequence[int]) -> Iterator[str]:
    for at in (places[0] - 1, places[-1] + 1):
        if 0 <= at < len(story.sentences):
            sentence = story.sentences[at]
            if story.paragraphs[sentence.paragraph].role in COMPARED_ROLES:
                yield sentence.span.of(story.text)
