import pytest
from PySide6.QtGui import QColor

from reader.model.comparison import LinkKind
from reader.rendering.palette import UNDERLINES, Palette, Theme, contrast, mixed, palette_of


def tints_of(palette: Palette) -> list[QColor]:
    return [
        *palette.tints.values(),
        *palette.strong_tints.values(),
        palette.divergent_tint,
        palette.differs_tint,
        palette.lit,
        palette.found,
        palette.paper,
    ]


@pytest.mark.parametrize("theme", Theme)
def test_text_is_legible_on_every_tint(theme: Theme) -> None:
    palette = palette_of(theme)
    assert min(contrast(palette.ink, tint) for tint in tints_of(palette)) >= 4.5


@pytest.mark.parametrize("theme", Theme)
def test_text_is_legible_under_the_veil_too(theme: Theme) -> None:
    palette = palette_of(theme)
    share = palette.veil.alphaF()

    def veiled(colour: QColor) -> QColor:
        return mixed(palette.paper, colour, share)

    assert min(contrast(veiled(palette.ink), veiled(tint)) for tint in tints_of(palette)) >= 4.5


@pytest.mark.parametrize("theme", Theme)
def test_faint_text_is_legible_on_paper_and_window(theme: Theme) -> None:
    palette = palette_of(theme)
    assert min(contrast(palette.faint_ink, ground) for ground in (palette.paper, palette.window)) >= 4.5


@pytest.mark.parametrize("theme", Theme)
def test_lines_can_be_seen_on_paper(theme: Theme) -> None:
    palette = palette_of(theme)
    assert min(contrast(line, palette.paper) for line in (*palette.lines.values(), palette.divergent_line)) >= 3.0


@pytest.mark.parametrize("theme", Theme)
def test_numbers_in_the_margins_can_be_read(theme: Theme) -> None:
    palette = palette_of(theme)
    assert min(contrast(line, palette.paper) for line in palette.lines.values()) >= 4.5


def test_each_kind_has_an_underline_of_its_own() -> None:
    assert len(set(UNDERLINES.values())) == len(LinkKind)
