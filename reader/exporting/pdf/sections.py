"""What stands around the stories: title and legend, the heads of the columns, the list of links, the provenance."""

from PySide6.QtGui import QTextCharFormat

from reader.exporting.facts import comparison_lines, facts_of
from reader.exporting.naming import shown_name
from reader.exporting.options import Appendix, ExportOptions, Identity
from reader.exporting.pdf.blocks import Label, Source
from reader.exporting.pdf.lines import Segment, look_of
from reader.exporting.pdf.stories import removed_text
from reader.exporting.pdf.styles import Styles
from reader.model.comparison import Comparison, Side, Standing
from reader.model.headlines import headline_above
from reader.rendering.palette import UNDERLINES, Palette
from reader.wording.differences import differs_meaning, differs_name
from reader.wording.kinds import (
    DIFFERS_SIGN,
    KIND_SIGNS,
    MOVED_SIGN,
    UNSURE_SIGN,
    doubtful_definition,
    doubtful_name,
    kind_definition,
    kind_name,
    moved_definition,
    moved_name,
    side_letter,
    standing_definition,
    standing_name,
    told_kinds,
    unsure_definition,
    unsure_name,
)
from reader.wording.stories import language_text, length_text, page_says, story_headline, time_text, translation_text
from reader.wording.summary import told_standings


def legend(comparison: Comparison, palette: Palette, styles: Styles) -> tuple[list[Source], list[Source]]:
    """Return the legend as two columns: each mark as it looks, with its definition."""
    entries = []
    for kind in told_kinds(comparison):
        text = f"{kind_name(kind)}: {kind_definition(kind)}"
        look = look_of(palette.tints[kind].name(), UNDERLINES[kind], palette.lines[kind].name())
        mark = Segment(0, len(kind_name(kind)), look)
        entries.append(Source(text, styles.note, (mark,), labels=(Label(0, f"{KIND_SIGNS[kind]}[n]", "", ""),)))
    moved = f"{moved_name()}: {moved_definition()}"
    left, right = (
        entries[:3],
        [*entries[3:], Source(moved, styles.note, labels=(Label(0, f"{MOVED_SIGN}[n]", "", ""),))],
    )
    if any(link.unsure for link in comparison.links):
        text = f"{unsure_name()}: {unsure_definition()}"
        right.append(Source(text, styles.note, labels=(Label(0, f"{UNSURE_SIGN}[n]", "", ""),)))
    if any(link.clashes for link in comparison.links):
        look = look_of(
            palette.differs_tint.name(), QTextCharFormat.UnderlineStyle.SingleUnderline, palette.differs_line.name()
        )
        mark = Segment(0, len(differs_name()), look)
        text = f"{differs_name()}: {differs_meaning()}"
        right.append(Source(text, styles.note, (mark,), labels=(Label(0, f"{DIFFERS_SIGN}[n]", "", ""),)))
    for standing in told_standings(comparison):
        text = f"{standing_name(standing)}: {standing_definition(standing)}"
        if standing is Standing.ONLY_HERE:
            tint, line = palette.divergent_tint.name(), palette.divergent_line.name()
            look = look_of(tint, QTextCharFormat.UnderlineStyle.NoUnderline, line)
            mark = Segment(0, len(standing_name(standing)), look)
            right.append(Source(text, styles.note, (mark,), has_bar=True))
        else:
            left.append(Source(text, styles.note))
    if comparison.left.doubts or comparison.right.doubts:
        wave = QTextCharFormat.UnderlineStyle.WaveUnderline
        mark = Segment(0, len(doubtful_name()), look_of(palette.paper.name(), wave, palette.faint_ink.name()))
        right.append(Source(f"{doubtful_name()}: {doubtful_definition()}", styles.note, (mark,)))
    return left, right


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
