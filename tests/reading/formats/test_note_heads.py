"""Facts around the text of a note."""

import pytest

from reader.reading.formats.note_heads import split_note

TEXT = "The port of Halm is shut.\n"
ADDRESS = "https://halm.example/1"
LISTED = (
    f"# Port shut\n\n## Metadata\n- Author: [[Ann Roe]]\n- Category: #articles\n- URL: {ADDRESS}\n\n## Full Document\n"
)
BELOW = f"# Port shut\n\n**Source:** [Halm Herald]({ADDRESS})  \n**Author:** Ann Roe  \nTags: ships\n\n---\n\n"


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (f"{LISTED}\n{TEXT}", {"byline": "Ann Roe", "url": ADDRESS}),
        (f"{BELOW}{TEXT}", {"outlet": "Halm Herald", "url": ADDRESS, "byline": "Ann Roe"}),
        (f"[Port shut]({ADDRESS})\n\n{TEXT}", {"url": ADDRESS}),
        (f"[Original]({ADDRESS})\n# Port shut\n\n{TEXT}", {"url": ADDRESS}),
        (f"% Port shut\n% Ann Roe\n% March 4, 2024\n\n{TEXT}", {"byline": "Ann Roe", "published": "2024-03-04"}),
        (f"Port shut\n\n{TEXT}\nid: {'0a' * 16}\nsource_url: {ADDRESS}\ntype_: 1\n", {"url": ADDRESS}),
    ],
)
def test_they_are_read_and_the_text_is_left_with_its_heading(note: str, told: dict[str, str]) -> None:
    facts, rest = split_note(note)
    assert {fact.field: fact.value for fact in facts} == told
    assert [line for line in rest.split("\n") if line] == ["# Port shut", TEXT.strip()]


def test_a_paragraph_that_names_a_source_is_text() -> None:
    note = f"# Port shut\n\nSource: the harbour office.\n\n{TEXT}"
    assert split_note(note) == ([], note)
