"""A comparison becomes one web page that needs nothing else: no script, no request, for a phone as for paper."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from reader import __version__
from reader.exporting.blind.blinding import blinded
from reader.exporting.facts import comparison_lines, facts_of
from reader.exporting.naming import shown_name
from reader.exporting.options import AS_USUAL, Appendix, ExportOptions, Identity
from reader.exporting.rows import Row, RowUnit, rows_of
from reader.exporting.web.marked_parts import Part, parts_of
from reader.exporting.web.markup import language_code as _language
from reader.exporting.web.markup import page_head
from reader.exporting.web.markup import safe_text as _text
from reader.model.article import Article, Role, Span
from reader.model.comparison import Comparison, LinkKind, Side, Standing
from reader.model.headlines import headline_above
from reader.model.shown_words import Wording
from reader.storage.paths import resource
from reader.wording.failure_reasons import reason_text
from reader.wording.headings import Heading, heading_text
from reader.wording.kinds import (
    side_letter,
)
from reader.wording.pair.difference_rows import difference_rows, quotation_rows
from reader.wording.pair.differences import caution, differences_of
from reader.wording.pair.legend import OtherMark, legend_of
from reader.wording.pair.links import label_text, link_text
from reader.wording.pair.summary import events_text, made_by_machine, summary
from reader.wording.set_aside import set_aside_text
from reader.wording.stories import language_text, length_text, page_says, story_headline, time_text, translation_text


def render_html(comparison: Comparison, options: ExportOptions = AS_USUAL) -> bytes:
    """Return the page (UTF-8); the same bytes for the same input."""
    shown = blinded(comparison) if options.identity is Identity.BLIND else comparison
    style = resource("export/page.css").read_text(encoding="utf-8")
    return "\n".join(_lines(shown, options, style)).encode("utf-8") + b"\n"


def _lines(comparison: Comparison, options: ExportOptions, style: str) -> Iterator[str]:
    names = {side: shown_name(comparison, side, options.identity) for side in Side}
    title = _text(" – ".join(names.values()))
    yield from page_head(title, _language(comparison.left.language), style)
    yield f'<header><h1>{title}</h1><p class="note">{_text(summary(comparison))}</p></header>'
    if told := events_text(comparison):
        yield f'<p class="note">{_text(told)}</p>'
    yield from _legend(comparison)
    yield '<main><div class="heads">'
    for side in Side:
        yield from _head(comparison, side, names[side])
    yield "</div>"
    seen: set[str] = set()
    for row in rows_of(comparison, options.content):
        yield from _row(comparison, row, options.wording, names, seen)
    yield "</main>"
    if Appendix.LINKS in options.appendices and comparison.links:
        yield from _list_of_links(comparison, options.wording, names)
    yield "<footer>"
    if Appendix.PROVENANCE in options.appendices:
        yield from _provenance(comparison, options, names)
    yield f'<p class="note">{_text(made_by_machine())}</p></footer></body></html>'


def _legend(comparison: Comparison) -> Iterator[str]:
    yield '<ul class="legend">'
    for entry in legend_of(comparison):
        name, definition = _text(entry.name), _text(entry.definition)
        match entry.mark:
            case LinkKind():
                yield f'<li><b>{entry.sign}</b> <span class="{_class_of(entry.mark)}">{name}</span>: {definition}</li>'
            case OtherMark.DIFFERS:
                yield f'<li><b>{entry.sign}</b> <b class="differs">{name}</b>: {definition}</li>'
            case OtherMark.MOVED | OtherMark.UNSURE:
                yield f"<li><b>{entry.sign}</b> {name}: {definition}</li>"
            case OtherMark.DOUBTFUL:
                yield f'<li><span class="doubtful">{name}</span>: {definition}</li>'
            case Standing.ONLY_HERE:
                yield f'<li class="only"><span>{name}</span>: {definition}</li>'
            case Standing():
                yield f"<li>{name}: {definition}</li>"
            case _:
                assert_never(entry.mark)
    yield "</ul>"


def _head(comparison: Comparison, side: Side, name: str) -> Iterator[str]:
    article = comparison.article(side)
    yield f'<div class="head side-{side}"><b>{side_letter(side)} · {_text(name)}</b>'
    facts = [time_text(article), language_text(article), length_text(article.word_count())]
    yield f"<div>{_text(' · '.join(fact for fact in facts if fact))}</div>"
    for fact in (article.url, translation_text(article)):
        if fact:
            yield f"<div>{_text(fact)}</div>"
    above = headline_above(article)
    if above is not None or article.headline_in_text() is None:
        yield f'<p class="headline">{_text(above or story_headline(article))}</p>'
    if above is not None and article.headline_in_text() is not None:
        yield f'<div class="note">{_text(page_says())}</div>'
    yield "</div>"


def _row(comparison: Comparison, row: Row, wording: Wording, names: dict[Side, str], seen: set[str]) -> Iterator[str]:
    yield '<div class="row">'
    for side in Side:
        units = "".join(_unit(comparison, side, unit, wording, seen) for unit in row.of(side))
        yield f"{_side(comparison.article(side), side, names[side])}{units}</div>"
    yield "</div>"


def _side(article: Article, side: Side, name: str) -> str:
    return f'<div class="side-{side}" lang="{_language(article.language)}" dir="auto" data-name="{_text(name)}">'


def _list_of_links(comparison: Comparison, wording: Wording, names: dict[Side, str]) -> Iterator[str]:
    """Yield all links in the order of the left story, each with what it says on both sides."""
    yield f'<section class="links"><h2>{_text(heading_text(Heading.LINKS))}</h2>'
    for number, link in enumerate(comparison.links, 1):
        yield f'<p class="note"><b>[{number}]</b> {_text(link_text(comparison, link))}</p><div class="row">'
        for side in Side:
            article = comparison.article(side)
            place = f'<a class="number" href="#{side}-{number}">{label_text(link, number)}</a>'
            sentences = link.of(side)
            spans = article.sentences[sentences[0]].span, article.sentences[sentences[-1]].span
            whole = Span(spans[0].start, spans[1].end)
            unit = RowUnit(
                whole, sentences, article.role_of(sentences[0]), (number,), is_divergent=False, starts_paragraph=True
            )
            text = "".join(_part(part, part.span.of(article.text)) for part in parts_of(comparison, side, unit))
            body = _worded(text, article, sentences, wording, link.kind)
            yield f'{_side(article, side, names[side])}<div class="unit">{place}{body}</div></div>'
        yield "</div>"
        for told in differences_of(comparison, link):
            yield f'<p class="note"><b>{_text(told)}</b> · {_text(caution())}</p>'
    yield from _list_of_differences(comparison)
    yield "</section>"


def _list_of_differences(comparison: Comparison) -> Iterator[str]:
    """Yield what differs, and all quotations with who says them, what both sides say beside each other."""
    differences = difference_rows(comparison)
    if differences:
        yield f'<h2>{_text(heading_text(Heading.DIFFERENCES))}</h2><p class="note">{_text(caution())}</p>'
    for row in differences:
        number, what, left, right, note = row.cells
        caption = " · ".join(filter(None, (f"[{number}]", what, note)))
        yield from _facing(comparison, caption, f"<b>{_text(left)}</b>", f"<b>{_text(right)}</b>")
    quotations = quotation_rows(comparison)
    if quotations:
        yield f'<h2>{_text(heading_text(Heading.QUOTATIONS))}</h2><p class="note">{_text(caution())}</p>'
    for quotation in quotations:
        what, *cells = quotation.cells
        sides = (f"{speaker}: {said}" if speaker else said or "–" for speaker, said in (cells[:2], cells[2:]))
        yield from _facing(comparison, what, *map(_text, sides))


def _facing(comparison: Comparison, caption: str, left: str, right: str) -> Iterator[str]:
    yield f'<p class="note"><b>{_text(caption)}</b></p><div class="row">'
    for side, text in ((Side.LEFT, left), (Side.RIGHT, right)):
        language = _language(comparison.article(side).language)
        yield f'<div class="side-{side}" lang="{language}" dir="auto">{text}</div>'
    yield "</div>"


def _unit(comparison: Comparison, side: Side, unit: RowUnit, wording: Wording, seen: set[str]) -> str:
    article = comparison.article(side)
    classes = ["unit", *([str(unit.role)] if unit.role is not Role.BODY else [])]
    classes += ["only"] * unit.is_divergent + ["starts"] * unit.starts_paragraph
    numbers = "".join(_number(comparison, side, number, seen) for number in unit.links)
    text = "".join(_part(part, part.span.of(article.text)) for part in parts_of(comparison, side, unit))
    reasons = "; ".join(reason_text(doubt.reason) for doubt in article.doubts if doubt.sentence in unit.sentences)
    if unit.is_divergent:
        text = f"<span>{text}</span>"
    elif reasons:
        text = f'<span class="doubtful" title="{_text(reasons)}">{text}</span>'
    kind = comparison.links[unit.links[-1] - 1].kind if unit.links else None
    return f'<div class="{" ".join(classes)}">{numbers}{_worded(text, article, unit.sentences, wording, kind)}</div>'


def _number(comparison: Comparison, side: Side, number: int, seen: set[str]) -> str:
    """Return a number that leads to its twin; the first one of a side can be led to."""
    link = comparison.links[number - 1]
    name = f"{side}-{number}"
    place = "" if name in seen else f' id="{name}"'
    seen.add(name)
    title = _text(link_text(comparison, link))
    return f'<a class="number"{place} href="#{side.other}-{number}" title="{title}">{label_text(link, number)}</a>'


def _part(part: Part, text: str) -> str:
    shown = _text(text)
    if part.is_changed:
        shown = f'<b class="changed">{shown}</b>'
    if part.corresponds:
        shown = f'<b class="corresponding">{shown}</b>'
    if part.differs:
        shown = f'<b class="differs">{shown}</b>'
    return shown if part.kind is None else f'<span class="{_class_of(part.kind)}">{shown}</span>'


def _worded(shown: str, article: Article, sentences: Sequence[int], wording: Wording, kind: LinkKind | None) -> str:
    """Return what is shown of a translated story: the marked translation, the original, or one below the other."""
    if article.original is None or wording is Wording.TRANSLATION or not sentences:
        return shown
    text = _text(" ".join(article.original.sentence_text(index) for index in sentences))
    attributes = f'lang="{_language(article.original.language)}" dir="auto"'
    if wording is Wording.BOTH:
        return f'{shown}<span class="original" {attributes}>{text}</span>'
    return (
        f'<span class="{_class_of(kind)}" {attributes}>{text}</span>' if kind else f"<span {attributes}>{text}</span>"
    )


def _provenance(comparison: Comparison, options: ExportOptions, names: dict[Side, str]) -> Iterator[str]:
    yield f'<h2>{_text(heading_text(Heading.PROVENANCE))}</h2><div class="row">'
    for side in Side:
        article = comparison.article(side)
        yield f"<div><b>{_text(names[side])}</b><dl>"
        for fact, value in facts_of(article, options.identity):
            yield f"<dt>{_text(fact)}</dt><dd>{_text(value)}</dd>"
        if Appendix.SET_ASIDE in options.appendices:
            for block in article.removed:
                yield f'<dt>{_text(set_aside_text(block.reason))}</dt><dd class="removed">{_text(block.text)}</dd>'
        yield "</dl></div>"
    yield f"</div><h2>{_text(heading_text(Heading.METHOD))}</h2>"
    lines = comparison_lines(comparison, __version__)
    yield from (f'<p class="note">{_text(line)}</p>' for line in lines if line != made_by_machine())


def _class_of(kind: LinkKind) -> str:
    return kind.replace(" ", "-")
