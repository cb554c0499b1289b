"""Texts that editors of content systems keep as trees."""

import pytest

from reader.reading.formats.dumps.rich_text import is_rich_text, paragraphs_of

TOLD = ["The port of Halm is shut.", "Ships wait."]
LINK = {"type": "link", "children": [{"text": "Halm"}]}
SLATE = [
    {"type": "paragraph", "children": [{"text": "The port of "}, LINK, {"text": " is shut."}]},
    {"type": "list", "children": [{"type": "item", "children": [{"text": "Ships wait."}]}]},
]
PARTS = [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": said}]} for said in TOLD]


@pytest.mark.parametrize("tree", [SLATE, {"nodeType": "document", "content": PARTS}])
def test_their_paragraphs_are_read(tree: object) -> None:
    assert is_rich_text(tree)
    assert list(paragraphs_of(tree)) == TOLD


@pytest.mark.parametrize("value", ["Words.", [{"type": "bold", "text": "Words."}], {"content": "Words."}, None])
def test_other_values_are_none(value: object) -> None:
    assert not is_rich_text(value)
