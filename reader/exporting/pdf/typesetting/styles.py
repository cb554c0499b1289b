"""The typography of the page: one serif for the stories, one sans for all that is ours."""

from dataclasses import dataclass, replace

from reader.exporting.pdf.typesetting.lines import POINT, Style, style_of
from reader.model.article import Role
from reader.rendering.block_formats import SMALL_ROLES
from reader.rendering.fonts import SANS, SERIF, Cut, page_font
from reader.rendering.palette import Palette


@dataclass(frozen=True, slots=True)
class Styles:
    """Every style of a page. Gaps are those above a block that begins a paragraph; see `within`."""

    title: Style
    heading: Style
    note: Style
    name: Style
    outlet: Style
    entry: Style
    headline: Style
    subheading: Style
    body: Style
    within: Style
    dense: Style
    quote: Style
    small: Style
    beside: Style
    listed: Style
    original: Style

    def of(self, role: Role, *, starts_paragraph: bool) -> Style:
        """Return the style of a part of a story."""
        if role is Role.HEADLINE:
            return self.headline
        if role is Role.SUBHEADING:
            return self.subheading
        if role in SMALL_ROLES:
            return self.small
        if role is Role.QUOTE:
            return self.quote
        return self.body if starts_paragraph else self.within


def styles_of(palette: Palette) -> Styles:
    """Return the styles in the colours of a theme."""

    def style(family: str, size: float, leading: float, gap: float, cut: Cut = Cut.REGULAR) -> Style:
        return style_of(page_font(family, size * POINT, cut), leading * POINT, palette.ink, gap * POINT)

    def faint(family: str, size: float, leading: float, gap: float, cut: Cut = Cut.REGULAR) -> Style:
        return style_of(page_font(family, size * POINT, cut), leading * POINT, palette.faint_ink, gap * POINT)

    body = style(SERIF, 9.3, 13.6, 7.5)
    return Styles(
        title=style(SANS, 15, 20, 6, Cut.BOLD),
        heading=style(SANS, 10.5, 15, 14, Cut.BOLD),
        note=style(SANS, 8, 11.5, 3),
        name=replace(faint(SANS, 7.5, 10.5, 9), keeps_next=True),
        outlet=replace(style(SANS, 9.5, 13, 10, Cut.BOLD), keeps_next=True),
        entry=style(SANS, 9, 12, 11, Cut.BOLD),  # of what a strip lists: a claim, a story
        headline=replace(style(SERIF, 13, 17.5, 8, Cut.BOLD), keeps_next=True),
        subheading=replace(style(SERIF, 9.3, 13.6, 7.5, Cut.BOLD), keeps_next=True),
        body=body,
        within=replace(body, gap=2.5 * POINT),  # the same font: a sentence is broken into lines once
        dense=style(SERIF, 8.6, 11.8, 2),  # of sentences that stand one by one
        quote=faint(SERIF, 9.3, 13.6, 7.5, Cut.ITALIC),
        small=faint(SANS, 8, 11.5, 6),
        beside=faint(SANS, 7.6, 10.8, 2),  # what names a dense sentence at its left
        listed=replace(style(SERIF, 8.6, 11.8, 5), keeps_next=True),  # a dense sentence with what belongs to it below
        original=faint(SERIF, 8.5, 12.4, 2, Cut.ITALIC),
    )
