"""Texts that editors of content systems keep as trees: Portable Text, Slate, ProseMirror, Contentful's rich text.

A node has its children in a list; what has leaves with text among them is a paragraph.
"""

from collections.abc import Iterator, Mapping

_LISTS = ("children", "content")
_LEAVES = ("text", "value")
_KINDS = ("type", "_type", "nodeType", "object")
_DEEPEST = 24


def is_rich_text(value: object) -> bool:
    """Tell whether a JSON value is such a tree, or the list of its first nodes."""
    nodes = value if isinstance(value, list) else [value]
    return any(_children(node) and any(kind in node for kind in _KINDS) for node in nodes if isinstance(node, Mapping))


def paragraphs_of(value: object, depth: int = 0) -> Iterator[str]:
    """Yield the paragraphs of such a tree."""
    for node in value if isinstance(value, list) else [value]:
        children = _children(node)
        if any(_leaf(child) is not None for child in children):
            yield _inside(children, depth)
        elif children and depth < _DEEPEST:
            yield from paragraphs_of(children, depth + 1)


def _children(node: object) -> list[object]:
    found = (node.get(name) for name in _LISTS) if isinstance(node, Mapping) else iter(())
    return next((inner for inner in found if isinstance(inner, list)), [])


def _leaf(node: object) -> str | None:
    found = (node.get(name) for name in _LEAVES) if isinstance(node, Mapping) else iter(())
    return next((text for text in found if isinstance(text, str)), None)


def _inside(children: list[object], depth: int) -> str:
    """Return the text of a paragraph, that of its links and other nodes inside of it too."""
    pieces = (
        leaf if (leaf := _leaf(child)) is not None else _inside(_children(child), depth + 1) if depth < _DEEPEST else ""
        for child in children
    )
    return "".join(pieces)
