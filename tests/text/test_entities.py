"""Entities that are left in a text."""

import pytest

from reader.text.entities import resolve_entities


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Fish &amp; chips", "Fish & chips"),
        ("week&nbsp;&mdash; so", "week\u00a0— so"),
        ("&amp;amp;quot;No&amp;quot;", '"No"'),
        ("the lamp&#8217;s&#x2014;light", "the lamp’s—light"),
        ("AT&T; R&D; &unheardof;", "AT&T; R&D; &unheardof;"),
    ],
)
def test_the_character_stands_for_its_entity(text: str, right: str) -> None:
    assert resolve_entities(text) == right
