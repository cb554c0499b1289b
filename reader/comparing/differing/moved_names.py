"""Names and figures that both sides of a link in part have at another place than its equal runs.

Such as what a list has in another order, or the speaker, who is named before the words or behind them:

1. List names and figures in what was changed, side by side: a word with a capital inside of a sentence, or a number.
2. Leave names of several words of which one side ends otherwise ("Senate Democrats", "Senate Republicans").
3. Pair the same ones in their order.
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.comparing.differing.edits import is_function_word
from reader.comparing.profiling.normalization import Token, TokenKind, split_words
from reader.model.article import Span
from reader.model.comparison import Correspondence, Edit, EditKind, Side

_BEFORE_FIRST_WORDS = frozenset(".!?…:\"“«„‘'(—–")  # behind these a capital names nobody
# A headline that has more of its words with capitals names nobody by them; German nouns are fewer.
_TITLE = 0.6

_FAR = 8  # more blanks than stand between two words

_Name = tuple[Token, ...]


def find_moved_names(edits: Sequence[Edit], left: str, right: str, language: str) -> tuple[Correspondence, ...]:
    """Return the names and figures in what was changed that stand on both sides, in the order of the left one."""
    texts = dict(zip(Side, (left, right), strict=True))
    names = [tuple(_names(edits, side, text)) for side, text in texts.items()]
    both = _keys(names[0]) & _keys(names[1])
    if not both:
        return ()
    sure = [_sure(some, text, _whole(edits, side)) for some, (side, text) in zip(names, texts.items(), strict=True)]
    shared = frozenset(
        word.key
        for name in names[0]
        for word in name
        if word.key in both & (sure[0] | sure[1]) and not is_function_word(word, language)
    )
    for _ in Side:  # what goes on one side may end a name of the other
        names = [tuple(name for name in some if name[-1].key in shared) for some in names]
        shared &= _keys(names[0]) & _keys(names[1])
    ours, theirs = ([word for name in some for word in name if word.key in shared] for some in names)
    found = []
    for word in ours:
        other = next((one for one in theirs if one.key == word.key), None)
        if other is not None:
            theirs.remove(other)
            found.append(Correspondence(Span(word.start, word.end), Span(other.start, other.end)))
    return tuple(found)


def _keys(names: Iterable[_Name]) -> frozenset[str]:
    return frozenset(word.key for name in names for word in name)


def _names(edits: Sequence[Edit], side: Side, text: str) -> Iterator[_Name]:
    """Yield what may be a name, as the words with capitals that follow one another, and the numbers one by one."""
    for edit in edits:
        if edit.kind is EditKind.EQUAL:
            continue
        name: list[Token] = []
        for word in _words(text, edit.of(side)):
            is_number = word.kind is TokenKind.NUMBER
            if name and (is_number or text[name[-1].end : word.start] != " " or name[-1].kind is TokenKind.NUMBER):
                yield tuple(name)
                name = []
            name.append(word)
        if name:
            yield tuple(name)


def _sure(names: Iterable[_Name], text: str, whole: Span) -> set[str]:
    """Return the keys of numbers, and of words whose capital says that they name something."""
    capitals = _has_capitals(whole.of(text))
    return {
        word.key
        for name in names
        for word in name
        if word.kind is TokenKind.NUMBER or (capitals and not _begins(text, word.start))
    }


def _whole(edits: Sequence[Edit], side: Side) -> Span:
    return Span(edits[0].of(side).start, edits[-1].of(side).end)


def _words(text: str, span: Span) -> Iterator[Token]:
    """Yield the words with a capital, and the numbers, in a span of a text."""
    for word in split_words(span.of(text)):
        start = word.start + span.start
        is_capital = word.kind is TokenKind.WORD and text[start].isupper()
        if is_capital or word.kind is TokenKind.NUMBER:
            yield word._replace(start=start, end=word.end + span.start)


def _has_capitals(text: str) -> bool:
    """Tell whether capitals tell names from other words in a text."""
    words = [word for word in split_words(text) if word.kind is TokenKind.WORD]
    return sum(text[word.start].isupper() for word in words) <= _TITLE * len(words)


def _begins(text: str, start: int) -> bool:
    before = text[max(0, start - _FAR) : start]
    bare = before.rstrip()
    return not bare or bare[-1] in _BEFORE_FIRST_WORDS or "\n" in before[len(bare) :]
