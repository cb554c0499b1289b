"""No kind of mark is lost to an eye that lacks a cone, or in greyscale: by numbers."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QTextCharFormat

from reader.model.comparison import LinkKind
from reader.rendering.palette import UNDERLINES, Palette, Theme, palette_of
from tests.rendering.colour_vision import Vision, contrast_seen, difference

JUST_TOLD_APART = 2.3
PLAIN = 10.0
DIVERGENT = "divergent"
Looks = dict[str, tuple[QColor, QColor, QTextCharFormat.UnderlineStyle]]


def looks_of(palette: Palette) -> Looks:
    """Return tint, line and second cue of each kind; what one side alone has is not underlined and has a bar."""
    looks = {kind.value: (palette.tints[kind], palette.lines[kind], UNDERLINES[kind]) for kind in LinkKind}
    bare = QTextCharFormat.UnderlineStyle.NoUnderline
    return {**looks, DIVERGENT: (palette.divergent_tint, palette.divergent_line, bare)}


@pytest.mark.parametrize("vision", Vision)
@pytest.mark.parametrize("theme", Theme)
def test_two_kinds_differ_plainly_in_colour_or_in_the_line_under_them(theme: Theme, vision: Vision) -> None:
    for (_, first, one_cue), (_, second, other_cue) in combinations(looks_of(palette_of(theme)).values(), 2):
        assert one_cue is not other_cue or difference(first, second, vision) >= PLAIN


@pytest.mark.parametrize("vision", [vision for vision in Vision if vision is not Vision.GREYSCALE])
@pytest.mark.parametrize("theme", Theme)
def test_two_hues_are_told_apart_without_a_cone(theme: Theme, vision: Vision) -> None:
    looks = looks_of(palette_of(theme))
    del looks[LinkKind.BY_WORDS.value]  # two languages have no other kind beside it, and its line is double
    assert min(difference(a[1], b[1], vision) for a, b in combinations(looks.values(), 2)) >= 9.9
    assert min(difference(a[0], b[0], vision) for a, b in combinations(looks.values(), 2)) >= JUST_TOLD_APART


@pytest.mark.parametrize("vision", Vision)
@pytest.mark.parametrize("theme", Theme)
def test_second_cue_can_be_seen_on_its_tint_and_on_paper(theme: Theme, vision: Vision) -> None:
    palette = palette_of(theme)
    for tint, line, _ in looks_of(palette).values():
        assert contrast_seen(line, tint, vision) >= 3.0
        assert contrast_seen(line, palette.paper, vision) >= 3.0


@pytest.mark.parametrize("vision", Vision)
@pytest.mark.parametrize("theme", Theme)
def test_changed_words_stand_out_from_their_sentence(theme: Theme, vision: Vision) -> None:
    palette = palette_of(theme)
    assert difference(palette.strong_tints[LinkKind.EDITED], palette.tints[LinkKind.EDITED], vision) >= 3 * 2.3


@pytest.mark.parametrize("vision", Vision)
@pytest.mark.parametrize("theme", Theme)
def test_text_is_legible_on_every_tint_to_every_eye(theme: Theme, vision: Vision) -> None:
    palette = palette_of(theme)
    grounds = [*palette.tints.values(), *palette.strong_tints.values(), palette.divergent_tint, palette.lit]
    assert min(contrast_seen(palette.ink, ground, vision) for ground in grounds) >= 4.5
