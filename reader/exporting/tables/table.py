"""The links of a comparison as a table for spreadsheets, and as plain text for a mail."""

import csv
import re
from collections.abc import Sequence
from io import StringIO

from reader.exporting.blind.blinding import blinded
from reader.exporting.naming import shown_name
from reader.exporting.options import Identity
from reader.model.article import Article
from reader.model.comparison import Comparison, Link, Side
from reader.wording.dates import date_text
from reader.wording.kinds import side_letter
from reader.wording.pair.differences import caution, class_name, differences_of, quotation_lines, telling_pairs
from reader.wording.pair.links import link_text
from reader.wording.pair.summary import events_text, links_summary, made_by_machine, summary
from reader.wording.stories import file_name, story_headline, translation_text

_COLUMNS = ("number", "kind", "score", "unsure", "moved", "differences")
_COLUMNS_OF_SIDE = (
    *("outlet", "title", "published", "sentences", "start", "end", "text", "original_text"),
    *("translation", "file"),  # what machine made `text`; the file that it is from
)
# A spreadsheet takes a cell that begins so for a formula, and a formula may send what it finds to anywhere.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_AFTER_SEPARATOR = re.compile(r"([;|\t\r\n][\s\"']*)([=+\-@＝＋－＠])")


def links_csv(comparison: Comparison, identity: Identity = Identity.SHOWN) -> bytes:
    """Return one row a link (RFC 4180, UTF-8 with BOM); offsets are code points, sentences count from 1."""
    comparison = blinded(comparison) if identity is Identity.BLIND else comparison
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow([*_COLUMNS, *(f"{side}_{name}" for side in Side for name in _COLUMNS_OF_SIDE)])
    numbers = {side: comparison.article(side).numbers() for side in Side}
    for number, link in enumerate(comparison.links, 1):
        marks = ["yes" if is_so else "no" for is_so in (link.unsure, link.moved)]
        row = [str(number), str(link.kind), f"{link.score:.4f}", *marks]
        row.append("; ".join(f"{told} ({caution()})" for told in differences_of(comparison, link)))
        for side in Side:
            row += _cells_of(comparison, link, side, identity, numbers[side])
        writer.writerow([safe_cell(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig", "replace")


def links_text(comparison: Comparison, identity: Identity = Identity.SHOWN) -> bytes:
    """Return the list of links as plain text (UTF-8)."""
    comparison = blinded(comparison) if identity is Identity.BLIND else comparison
    lines = []
    for side in Side:
        article = comparison.article(side)
        lines.append(f"{side_letter(side)}: {one_line(shown_name(comparison, side, identity))}")
        facts = (article.title and one_line(story_headline(article)), date_text(article.published), article.url)
        lines += [f"   {fact}" for fact in (*facts, translation_text(article)) if fact]
    lines += ["", f"{summary(comparison)}.", f"{links_summary(comparison)}."]
    lines += [*filter(None, [events_text(comparison)]), made_by_machine()]
    for number, link in enumerate(comparison.links, 1):
        lines += ["", f"[{number}] {link_text(comparison, link)}"]
        lines += [f"  {side_letter(side)}: {_text_of(comparison.article(side), link.of(side))}" for side in Side]
        lines += [f"  {told} · {caution()}" for told in differences_of(comparison, link)]
    for pair in telling_pairs(comparison):
        lines += ["", f"{class_name(comparison, pair)} · {caution()}"]
        told = zip(Side, quotation_lines(comparison, pair), strict=True)
        lines += [f"  {side_letter(side)}: {text}" for side, text in told]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _cells_of(
    comparison: Comparison, link: Link, side: Side, identity: Identity, numbers: Sequence[int | None]
) -> list[str]:
    article = comparison.article(side)
    indices = link.of(side)
    spans = [article.sentences[index].span for index in indices]
    is_blind = identity is Identity.BLIND
    return [
        shown_name(comparison, side, identity) if is_blind else article.outlet_or_host or "",
        article.title or "",
        article.published or "",
        " ".join(str(numbers[index] or "") for index in indices),
        str(spans[0].start),
        str(spans[-1].end),
        _text_of(article, indices),
        _text_of(article.original, indices) if article.original else "",
        translation_text(article) or "",
        "" if is_blind else file_name(article.path.name),
    ]


def _text_of(article: Article, indices: tuple[int, ...]) -> str:
    return one_line(" ".join(article.sentence_text(index) for index in indices))


def one_line(text: str) -> str:
    """Return a text without line ends and zero bytes."""
    return " ".join(text.replace("\x00", " ").split())


def safe_cell(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, nor for more cells of which one is.

    Where decimals have a comma, spreadsheets split a line at semicolons, and know of no quotes inside of a cell.
    """
    cell = _AFTER_SEPARATOR.sub(r"\1'\2", cell)
    # Some leave blanks at the beginning out before they look.
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) or cell.lstrip().startswith(_FORMULA_SIGNS) else cell
