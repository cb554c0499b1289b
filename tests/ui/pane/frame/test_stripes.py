import pytest

from reader.comparing import compare
from reader.model.comparison import Side
from reader.rendering.palette import Theme, palette_of
from reader.rendering.side_marks import SideMarks
from reader.ui.pane.frame.stripes import Stripes
from tests.comparing.articles import make_article

PALETTE = palette_of(Theme.LIGHT)
# Sentences of many lengths, so that at any height some begin in the row in which another ends.
SENTENCES = [
    f"In the town of Halm {n} of its streets stood {'deep ' * (n % 7)}under water for {n} days." for n in range(2, 20)
]


@pytest.mark.parametrize("rows", range(120, 420, 7))
def test_every_sentence_has_its_colour_at_any_height(rows: int) -> None:
    comparison = compare(make_article(*SENTENCES), make_article(*SENTENCES))
    marks = SideMarks(comparison, Side.LEFT)
    colours = Stripes(marks, PALETTE).colours(rows)
    scale = rows / len(comparison.left.text)
    for index, sentence in enumerate(comparison.left.sentences):
        inside = colours[int(sentence.span.start * scale) + 1 : int(sentence.span.end * scale)]
        assert marks.links_of(index)
        assert inside
        assert None not in inside
