"""Why two texts are linked: what they have in common, for the reader to judge."""

from collections.abc import Iterator, Sequence

from reader.comparing.normalization import Token, TokenKind, split_words
from reader.comparing.stemming import stem
from reader.comparison import Edit, EditKind, Reason, ReasonKind

_FEWEST_WORDS = 4  # of a run that is worth showing
_MOST_VALUES = 6
_LONG_WORD = 4


def find_reasons(left: str, right: str, language: str, edits: Sequence[Edit]) -> tuple[Reason, ...]:
    """List what two texts share: names, numbers, words, the longest run, the same whichever text is left.

    The spans of `edits` are offsets in the two texts.
    """
    if left > right:
        return find_reasons(right, left, language, [Edit(edit.kind, edit.right, edit.left) for edit in edits])
    others = {_key(token, right, language) for token in split_words(right)}
    names: dict[str, str] = {}
    numbers: dict[str, str] = {}
    words: dict[str, str] = {}
    for at, token in enumerate(split_words(left)):
        key = _key(token, left, language)
        if key not in others:
            continue
        surface = left[token.start : token.end]
        if token.kind is TokenKind.NUMBER:
            numbers.setdefault(key, surface)
        elif at and surface[0].isupper():
            names.setdefault(key, surface)
        elif len(surface) > _LONG_WORD:
            words.setdefault(key, surface)
    reasons = list(
        _listed(
            (ReasonKind.NAMES, list(names.values())),
            (ReasonKind.NUMBERS, list(numbers.values())),
            (ReasonKind.WORDS, sorted(words.values(), key=len, reverse=True)),
        )
    )
    run = max((edit.left.of(left).strip() for edit in edits if edit.kind is EditKind.EQUAL), key=len, default="")
    if len(split_words(run)) >= _FEWEST_WORDS:
        reasons.append(Reason(ReasonKind.RUN, (run,)))
    return tuple(reasons)


def _key(token: Token, text: str, language: str) -> str:
    return token.key if token.kind is TokenKind.NUMBER else stem(text[token.start : token.end], language)


def _listed(*found: tuple[ReasonKind, list[str]]) -> Iterator[Reason]:
    for kind, values in found:
        if values:
            yield Reason(kind, tuple(values[:_MOST_VALUES]))
