"""A comparison in portions, each encoded within a few milliseconds: a long one at once would stop the window.

Whatever is long in a comparison or its articles is cut, so that a new field needs nothing here.
"""

import functools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, get_type_hints

from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.storage.messagepack import decode, encode

_ITEMS_A_PORTION = 300
_EMPTY = Article(Path(), "", "")


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of a comparison, encoded, and its place: a chain of fields such as ("left", "original", "sentences")."""

    place: tuple[str, ...]
    data: bytes


def portions_of(comparison: Comparison) -> Iterator[Portion]:
    """Yield the portions."""
    yield from _cut(comparison, ())


def _cut(whole: Any, place: tuple[str, ...]) -> Iterator[Portion]:
    """Yield what is long in `whole`, and then itself without that."""
    left_out: dict[str, object] = {}
    for field in fields(whole):
        value = getattr(whole, field.name)
        if isinstance(value, Article):
            left_out[field.name] = _EMPTY
            yield from _cut(value, (*place, field.name))
        elif isinstance(value, tuple) and len(value) > _ITEMS_A_PORTION:
            left_out[field.name] = ()
            for start in range(0, len(value), _ITEMS_A_PORTION):
                yield Portion((*place, field.name), encode(value[start : start + _ITEMS_A_PORTION]))
    yield Portion(place, encode(replace(whole, **left_out)))


def comparison_of(portions: Iterable[Portion]) -> Comparison:
    """Put a comparison together again from all of its portions; raises DecodingError."""
    parts: dict[tuple[str, ...], Any] = {}
    for portion in portions:
        value = decode(portion.data, _type_at(portion.place))
        if isinstance(value, tuple):
            parts.setdefault(portion.place, []).append(value)
        else:
            # What it holds came before it.
            inside = {place[-1]: part for place, part in parts.items() if place[:-1] == portion.place and place}
            parts[portion.place] = replace(value, **{name: _joined(part) for name, part in inside.items()})
    whole = parts[()]
    assert isinstance(whole, Comparison)
    return whole


def _joined(part: Any) -> Any:
    return tuple(item for run in part for item in run) if isinstance(part, Sequence) else part


@functools.cache
def _type_at(place: tuple[str, ...]) -> Any:
    kind: Any = Comparison
    for name in place:
        hint = get_type_hints(kind)[name]
        kind = Article if hint in (Article, Article | None) else hint
    return kind
