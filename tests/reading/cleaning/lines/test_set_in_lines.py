"""Paragraphs that begin by the indent of their first line alone."""

from reader.reading.cleaning.lines.set_in_lines import lines_set_in
from reader.reading.cleaning.lines.units import Unit, split_units

SET = """\
    The crane fell on the quay of Elsin at noon on Sunday, the
harbour office said, and it lies in the water between the pier
and the ferry.
    Divers will look at the foot of the crane as soon as the
water is clear again, which may take until Thursday or longer
if the wind does not turn.
    Nobody was hurt, though the cook of the ferry, who stood at
the rail with a bucket, was thrown into the nets of a trawler.
"""


def test_paragraphs_are_whole_again() -> None:
    texts = [unit.text for unit in split_units(SET.split("\n"))]
    assert [text.split()[0] for text in texts] == ["The", "Divers", "Nobody"]


def test_a_line_inside_a_sentence_that_is_set_in_begins_none() -> None:
    lines = [
        Unit(text, 0, 0, indent=at) for text, at in (("It fell,", 4), ("he said", 0), ("again", 4), ("and left.", 0))
    ]
    assert lines_set_in(lines, 0) == []
