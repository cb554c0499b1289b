"""Tell apart facts of two parts of chained headlines: "Mayor resigns; bridge reopens Friday", "Mayor resigns Saturday".

A semicolon chains what has nothing to do with one another; a fact of one part is no other than that of the same part.
So is it in a sentence of two matters: they want 7 per cent; the company has offered 3.5.
"""

from collections.abc import Sequence

from reader.comparing.differing.statements.sentence_facts import SentenceFacts
from reader.comparing.differing.statements.tagged_words import TaggedWord
from reader.model.article import Span

_CHAINS = frozenset({";", "；", "·"})
_FEWEST = 2  # words


def are_of_two_parts(left: SentenceFacts, one: Span | None, right: SentenceFacts, other: Span | None) -> bool:
    """Tell whether two facts stand in parts that share no word, and another part of the other side is the one's own.

    Where one side alone has parts, another of them has to share several words with the other side.
    """
    if one is None or other is None or left.language != right.language:
        return False
    parts = _parts(left), _parts(right)
    own = _holding(parts[0], one), _holding(parts[1], other)
    if own[0] is None or own[1] is None or _stems(own[0]) & _stems(own[1]):
        return False
    rests = [part for part in parts[0] if part is not own[0]], [part for part in parts[1] if part is not own[1]]
    if not rests[0] or not rests[1]:
        told = own[1] if rests[0] else own[0]
        return any(len(_stems(part) & _stems(told)) >= _FEWEST for part in (*rests[0], *rests[1]))
    return any(_stems(own[0]) & _stems(part) for part in rests[1]) and any(
        _stems(own[1]) & _stems(part) for part in rests[0]
    )


def _parts(side: SentenceFacts) -> Sequence[Sequence[TaggedWord]]:
    ends = [at for at, word in enumerate(side.words) if word.text in _CHAINS]
    return [
        side.words[begin:end]
        for begin, end in zip([0, *(at + 1 for at in ends)], [*ends, len(side.words)], strict=True)
    ]


def _holding(parts: Sequence[Sequence[TaggedWord]], told: Span) -> Sequence[TaggedWord] | None:
    return next((part for part in parts if part and part[0].start <= told.start < part[-1].end), None)


def _stems(part: Sequence[TaggedWord]) -> frozenset[str]:
    return frozenset(word.stem for word in part if word.is_content)
