from dataclasses import replace

from PySide6.QtGui import QTextCharFormat

from reader.exporting.options import AS_USUAL
from reader.exporting.pdf.pair.stories import StoryBlocks
from reader.exporting.pdf.typesetting.styles import styles_of
from reader.model.article import Doubt
from reader.model.comparison import Comparison, Link, LinkKind, Side
from reader.rendering.palette import Theme, palette_of
from tests.comparing.articles import make_article


def test_doubtful_sentence_that_is_linked_has_the_links_tint_and_the_wave(qapp: object) -> None:
    palette = palette_of(Theme.LIGHT)
    right = replace(make_article("It poured down."), doubts=(Doubt(0, "it is too short"),))
    links = (Link((0,), (0,), LinkKind.BY_WORDS, 0.9),)
    comparison = Comparison(make_article("Rain fell."), right, links, ())
    blocks = StoryBlocks(comparison, Side.RIGHT, AS_USUAL, palette, styles_of(palette))
    _, (segment,) = blocks.marked((0,))
    assert segment.look.ground == palette.tints[LinkKind.BY_WORDS].name()
    assert segment.look.underline is QTextCharFormat.UnderlineStyle.WaveUnderline
