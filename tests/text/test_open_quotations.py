"""Whether a text ends inside of a quotation."""

import pytest

from reader.text.open_quotations import ends_in_quotation


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("She asked: “Who would read them?", True),
        ("She asked: “Who would read them?” He", False),
        ('He said: "No. ', True),
        ('"No," he said, "never. ', True),
        ("„Wer liest das? ", True),
        ("„Wer liest das?“, fragte sie.", False),
        ("»Wer liest das? ", True),
        ("« Qui lirait ça ? ", True),
        ("« Qui ? », dit-elle.", False),
        ("Nobody said so.", False),
    ],
)
def test_a_quotation_is_open_until_it_is_closed(text: str, *, is_open: bool) -> None:
    assert ends_in_quotation(text) is is_open
