"""What stands around the stories: title and legend, the heads of the columns, the list of links, the provenance."""

from typing import assert_never

from PySide6.QtGui import QTextCharFormat

from reader.exporting.facts import comparison_lines, facts_of
from reader.exporting.naming import shown_name
from reader.exporting.options import Appendix, ExportOptions, Identity
from reader.exporting.pdf.pair.stories import removed_text
from reader.exporting.pdf.typesetting.blocks import Label, Source
from reader.exporting.pdf.typesetting.lines import Look, Segment, look_of
from reader.exporting.pdf.typesetting.styles import Styles
from reader.model.comparison import Comparison, LinkKind, Side, Standing
from reader.model.headlines import headline_above
from reader.rendering.palette import UNDERLINES, Palette
from reader.wording.kinds import side_letter
from reader.wording.pair.legend import OtherMark, legend_of
from reader.wording.stories import language_text, length_text, page_says, story_headline, time_text, translation_text

_FIRST_KINDS = 3  # of links, in the first column


def legend(comparison: Comparison, palette: Palette, styles: Styles) -> tuple[list[Source], list[Source]]:
    """Return the legend as two columns: each mark as it looks, with its definition."""
    left: list[Source] = []
    right: list[Source] = []
    for entry in legend_of(comparison):
        look = _look_of(entry.mark, palette)
        source = Source(
            f"{entry.name}: {entry.definition}",
            styles.note,
            (Segment(0, len(entry.name), look),) if look is not None else (),
            labels=(Label(0, f"{entry.sign}[n]", "", ""),) if entry.sign else (),
            has_bar=entry.mark is Standing.ONLY_HERE,
        )
        is_first = isinstance(entry.mark, LinkKind) and len(left) < _FIRST_KINDS
        (left if is_first or entry.mark is Standing.NOT_KNOWN else right).append(source)
    return left, right


def _look_of(mark: LinkKind | Standing | OtherMark, palette: Palette) -> Look | None:
    """Return how the name of a mark looks in the legend; None if as any other word."""
    line = QTextCharFormat.UnderlineStyle
    match mark:
        case LinkKind():
            return look_of(palette.tints[mark].name(), UNDERLINES[mark], palette.lines[mark].name())
        case OtherMark.DIFFERS:
            return look_of(palette.differs_tint.name(), line.SingleUnderline, palette.differs_line.name())
        case OtherMark.DOUBTFUL:
            return look_of(palette.paper.name(), line.WaveUnderline, palette.faint_ink.name())
        case Standing.ONLY_HERE:
            return look_of(palette.divergent_tint.name(), line.NoUnderline, palette.divergent_line.name())
        case OtherMark.MOVED | OtherMark.UNSURE | Standing():
            return None
        case _:
            assert_never(mark)


def story_head(comparison: Comparison, side: Side, options: ExportOptions, styles: Styles) -> list[Source]:
    """Return what stands above a column: outlet, date and language, address; the headline where the text has none."""
    article = comparison.article(side)
    is_blind = options.identity is Identity.BLIND
    name = f"{side_letter(side)} · {shown_name(comparison, side, options.identity)}"
    sources = [Source(name, styles.outlet, anchor=f"story-{side}")]
    facts = [time_text(article), language_text(article), length_text(article.word_count())]
    sources.append(Source(" · ".join(fact for fact in facts if fact), styles.note))
    if article.url and not is_blind:
        sources.append(Source(article.url, styles.note))
    made_by = translation_text(article)
    if made_by:
        sources.append(Source(made_by, styles.note))
    above = headline_above(article)
    if above is not None or article.headline_in_text() is None:
        sources.append(Source(above or story_headline(article), styles.headline))
    if above is not None and article.headline_in_text() is not None:
        sources.append(Source(page_says(), styles.note))
    return sources


def story_facts(comparison: Comparison, side: Side, options: ExportOptions, styles: Styles) -> list[Source]:
    """Return where a story comes from, a name and a value a fact."""
    sources = [Source(shown_name(comparison, side, options.identity), styles.outlet)]
    for name, value in facts_of(comparison.article(side), options.identity):
        sources += [Source(name, styles.name), Source(value, styles.note)]
    if Appendix.SET_ASIDE in options.appendices:
        for reason, text in removed_text(comparison.article(side)):
            sources += [Source(reason, styles.name), Source(text, styles.small)]
    return sources


def comparison_facts(comparison: Comparison, version: str, styles: Styles) -> list[Source]:
    """Return what was compared how, and what the words mean."""
    return [Source(line, styles.note) for line in comparison_lines(comparison, version)]
