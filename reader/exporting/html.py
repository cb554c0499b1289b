"""A comparison becomes one web page that needs nothing else: no script, no request, for a phone as for paper."""

import base64
import hashlib
import re
from collections.abc import Iterator
from html import escape

from reader import __version__
from reader.article import Role
from reader.comparison import Comparison, LinkKind, Side
from reader.exporting.blinding import blinded
from reader.exporting.facts import comparison_lines, facts_of
from reader.exporting.marking import Part, parts_of
from reader.exporting.options import Content, Identity
from reader.exporting.rows import Row, Unit, rows_of
from reader.exporting.words import (
    DIVERGENT_DEFINITION,
    DIVERGENT_NAME,
    DOUBTFUL_DEFINITION,
    DOUBTFUL_NAME,
    KIND_DEFINITIONS,
    KIND_NAMES,
    MOVED_DEFINITION,
    counts_text,
    date_text,
    language_text,
    link_text,
    outlet_name,
    story_headline,
    story_name,
    translation_text,
)
from reader.paths import resource

# What HTML does not allow as text: controls, halves of surrogate pairs, and code points that are no characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def render_html(comparison: Comparison, content: Content = Content.WHOLE, identity: Identity = Identity.SHOWN) -> bytes:
    """Give the page (UTF-8); the same bytes for the same input."""
    shown = blinded(comparison) if identity is Identity.BLIND else comparison
    style = resource("export/page.css").read_text(encoding="utf-8")
    return "\n".join(_lines(shown, content, identity, style)).encode("utf-8") + b"\n"


def _lines(comparison: Comparison, content: Content, identity: Identity, style: str) -> Iterator[str]:
    names = {side: story_name(comparison, side, identity) for side in Side}
    title = _text(" – ".join(names.values()))
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield "<!DOCTYPE html>"
    yield f'<html lang="{_language(comparison.left.language)}">'
    yield '<head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f'<meta name="generator" content="Reader {_text(__version__)}">'
    yield f"<title>{title}</title>"
    yield f"<style>{style}</style></head>"
    yield f'<body><header><h1>{title}</h1><p class="note">{_text(counts_text(comparison))}</p></header>'
    yield from _legend(comparison)
    yield '<main><div class="heads">'
    for side in Side:
        yield from _head(comparison, side, identity)
    yield "</div>"
    seen: set[str] = set()
    shorts = {side: names[side] if identity is Identity.BLIND else _short_name(comparison, side) for side in Side}
    for row in rows_of(comparison, content):
        yield from _row(comparison, row, shorts, seen)
    yield '</main><footer><h2>Provenance</h2><div class="row">'
    for side in Side:
        yield from _provenance(comparison, side, identity, names[side])
    yield "</div><h2>How it was compared</h2>"
    yield from (f'<p class="note">{_text(line)}</p>' for line in comparison_lines(comparison, __version__))
    yield "</footer></body></html>"


def _legend(comparison: Comparison) -> Iterator[str]:
    yield '<ul class="legend">'
    for kind in LinkKind:
        yield f'<li><span class="{kind}">{KIND_NAMES[kind]}</span>: {_text(KIND_DEFINITIONS[kind])}</li>'
    yield f"<li><b>↕</b> moved: {_text(MOVED_DEFINITION)}</li>"
    yield f'<li class="only"><span>{DIVERGENT_NAME}</span>: {_text(DIVERGENT_DEFINITION)}</li>'
    if comparison.left.doubts or comparison.right.doubts:
        yield f'<li><span class="doubtful">{DOUBTFUL_NAME}</span>: {_text(DOUBTFUL_DEFINITION)}</li>'
    yield "</ul>"


def _head(comparison: Comparison, side: Side, identity: Identity) -> Iterator[str]:
    article = comparison.article(side)
    is_blind = identity is Identity.BLIND
    name = story_name(comparison, side, identity) if is_blind else outlet_name(article) or "outlet not known"
    yield f'<div class="head side-{side}"><b>{_text(name)}</b>'
    facts = [date_text(article.published), language_text(article), f"{article.word_count()} words"]
    yield f"<div>{_text(' · '.join(fact for fact in facts if fact))}</div>"
    for fact in (article.url, translation_text(article)):
        if fact:
            yield f"<div>{_text(fact)}</div>"
    if not any(paragraph.role is Role.HEADLINE for paragraph in article.paragraphs):
        yield f'<p class="headline">{_text(story_headline(comparison, side))}</p>'
    yield "</div>"


def _row(comparison: Comparison, row: Row, names: dict[Side, str], seen: set[str]) -> Iterator[str]:
    yield '<div class="row">'
    for side in Side:
        article = comparison.article(side)
        language = _language(article.language)
        opening = f'<div class="side-{side}" lang="{language}" dir="auto" data-name="{_text(names[side])}">'
        units = "".join(_unit(comparison, side, unit, seen) for unit in row.of(side))
        yield f"{opening}{units}</div>"
    yield "</div>"


def _short_name(comparison: Comparison, side: Side) -> str:
    """Give what tells the stories apart where the columns are folded into one."""
    return outlet_name(comparison.article(side)) or f"{side} story"


def _unit(comparison: Comparison, side: Side, unit: Unit, seen: set[str]) -> str:
    article = comparison.article(side)
    classes = ["unit", *([str(unit.role)] if unit.role is not Role.BODY else [])]
    classes += ["only"] * unit.is_divergent + ["starts"] * unit.starts_paragraph
    numbers = "".join(_number(comparison, side, number, seen) for number in unit.links)
    text = "".join(_part(part, part.span.of(article.text)) for part in parts_of(comparison, side, unit))
    reasons = "; ".join(doubt.reason for doubt in article.doubts if doubt.sentence in unit.sentences)
    if unit.is_divergent:
        text = f"<span>{text}</span>"
    elif reasons:
        text = f'<span class="doubtful" title="{_text(reasons)}">{text}</span>'
    return f'<div class="{" ".join(classes)}">{numbers}{text}{_original(comparison, side, unit)}</div>'


def _number(comparison: Comparison, side: Side, number: int, seen: set[str]) -> str:
    """Give a number that leads to its twin; the first one of a side can be led to."""
    link = comparison.links[number - 1]
    name = f"{side}-{number}"
    place = "" if name in seen else f' id="{name}"'
    seen.add(name)
    label = f"{'↕' if link.moved else ''}[{number}]"
    return f'<a class="number"{place} href="#{side.other}-{number}" title="{_text(link_text(link))}">{label}</a>'


def _part(part: Part, text: str) -> str:
    shown = _text(text)
    if part.is_changed:
        shown = f'<b class="changed">{shown}</b>'
    return shown if part.kind is None else f'<span class="{part.kind}">{shown}</span>'


def _original(comparison: Comparison, side: Side, unit: Unit) -> str:
    original = comparison.article(side).original
    if original is None or not unit.sentences:
        return ""
    text = " ".join(original.sentence_text(index) for index in unit.sentences)
    return f'<span class="original" lang="{_language(original.language)}" dir="auto">{_text(text)}</span>'


def _provenance(comparison: Comparison, side: Side, identity: Identity, name: str) -> Iterator[str]:
    yield f"<div><b>{_text(name)}</b><dl>"
    for fact, value in facts_of(comparison.article(side), identity):
        yield f"<dt>{_text(fact)}</dt><dd>{_text(value)}</dd>"
    yield "</dl></div>"


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))


def _language(code: str | None) -> str:
    return escape(code) if code and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", code) else ""
