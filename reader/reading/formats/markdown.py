"""Markdown, with the front matter that note programs and site generators put before it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from reader.model.article import RemovalReason, Role
from reader.model.errors import UnreadableFile
from reader.reading.assembly import split_lines
from reader.reading.cleaning.classification import reason_by_words
from reader.reading.cleaning.guards.insets.captions import ends_with_credit
from reader.reading.cleaning.lines.units import split_units
from reader.reading.cleaning.measures.entry_times import timed_heads
from reader.reading.cleaning.set_forms.fixed_lines import is_promotion, names_another
from reader.reading.cleaning.set_forms.letter_notices import set_notices_aside
from reader.reading.cleaning.whole_pages import is_whole_page
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.facts.facts_of_blocks import settle_facts
from reader.reading.facts.head_lines import read_front_matter, split_head
from reader.reading.facts.pages.page_headlines import part_stated_title, without_stated_outlet
from reader.reading.formats import plain
from reader.reading.formats.markup import blocks_of_runs, parse_markup, runs_of_tree
from reader.reading.formats.note_heads import split_note
from reader.reading.formats.plain import decode_text

if TYPE_CHECKING:
    from lxml import etree
    from markdown_it import MarkdownIt

_FRONT_MATTER = re.compile(
    r"\A\s{0,20}(?:---|\+\+\+)[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.|\+\+\+)[ \t]*(?:\n|\Z)", re.DOTALL
)
# What Jina's reader writes above a page that it turned into Markdown: the page's menus and boxes are in it too.
_OF_A_WHOLE_PAGE = re.compile(r"^Markdown Content:[ \t]*$", re.MULTILINE)
# "> [!quote] Said in Halm": the kind of a box of notes, and its title.
_KIND_OF_BOX = re.compile(r"^((?:>[ \t]?)+)\[![\w-]+\][+-]?[ \t]*", re.MULTILINE)
# What a note's writer says to himself, and the name of a paragraph that another note may lead to.
_OWN_MARKS = re.compile(r"%%[^%]{1,2000}%%|[ \t]\^[\w-]{1,40}[ \t]*$", re.MULTILINE)
# A picture or a note that Obsidian shows in its place, and a link to another note, perhaps with what it is called here.
_EMBEDDED = re.compile(r"!\[\[[^\[\]\n]{1,300}\]\]")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]\n|]{1,300}\|)?([^\[\]\n|]{1,300})\]\]")
# What its reader marked, as Obsidian writes it.
_HIGHLIGHT = re.compile(r"(?<![=\w])==(?=[^\s=])([^=\n]{1,500}?)(?<=[^\s=])==(?![=\w])")
# html2text breaks a line behind the hyphens of an address too: "(https://paper.example/little-mull-and-other-\nislands)".
_BROKEN_ADDRESS = re.compile(r"(\]\(<?https?://[^\s()<>]*-)\n(?=[^\s()<>]+>?[\s)])")
_TAGS = re.compile(r"(?:#[\w/-]+\s*){1,30}")
_MOST_BREAKS = 6
_PARAGRAPH_END = re.compile(r"\n\s*\n")
_ADDRESS_OF_LINK = re.compile(r"\]\([^\s()]*\)")
_LETTERS = re.compile(r"[^\W\d_]+")
_MOST_WORDS_OF_A_CAPTION = 60
_MOST_WORDS_OF_A_LABEL = 4
_ASKING = frozenset({RemovalReason.ADVERTISEMENT, RemovalReason.SHARING, RemovalReason.RELATED})
_LINES = frozenset({"p", "li"})
_HEADINGS = frozenset({"h2", "h3", "h4"})
# markdown-it leaves out what is nested too deep; the addresses of links, which it rightly leaves out, are less.
_LEAST_KEPT = 0.5


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the story of a note. Raises UnreadableFile when it is no text or too large."""
    decoded = decode_text(source)
    text = decoded.text.replace("\r\n", "\n").lstrip("\ufeff")
    front = _FRONT_MATTER.match(text)
    note = text[front.end() :] if front else text
    facts = list(read_front_matter(front[1], "front matter")) if front else []
    head, note = split_head(note)
    above = text[: len(text) - len(note)]
    around, note = split_note(note)
    note = _KIND_OF_BOX.sub(r"\1", note)
    if "%%" in note or " ^" in note:
        note = _OWN_MARKS.sub("", note)
    if "[[" in note:
        note = _WIKI_LINK.sub(r"\1", _EMBEDDED.sub("", note))
    if "==" in note:
        note = _HIGHLIGHT.sub(r"\1", note)
    if "-\n" in note:
        note = _with_whole_addresses(note)
    facts = without_stated_outlet([*facts, *head, *around])
    if _OF_A_WHOLE_PAGE.search(above) or (not front and is_whole_page(split_units(split_lines(note)))):
        yield from plain.extract(source)
        return
    try:
        blocks = _blocks_of(_renderer().render(note))
    except RecursionError:
        blocks = []
    kept = sum([len(block.text) for block in blocks])
    # As there are no more letters than characters, hardly a note has to be counted.
    if kept < _LEAST_KEPT * len(note) and kept < _LEAST_KEPT * _count_letters(note):
        blocks = [Block(paragraph) for paragraph in _PARAGRAPH_END.split(note) if paragraph.strip()]
    if not blocks and not facts:
        raise UnreadableFile(source.path, "no text in it")
    blocks = list(set_notices_aside([_without_promotion(block) for block in blocks]))
    headline = next((fact.value for fact in facts if fact.field == "title"), None)
    if headline and not any(block.role is Role.HEADLINE for block in blocks):
        blocks = [Block(headline, Role.HEADLINE), *(block for block in blocks if block.text != headline)]
    headline = next((block.text for block in blocks if block.role is Role.HEADLINE), None)
    if headline:
        facts = [*part_stated_title(facts, headline), Metadatum("title", headline, "first heading")]
    blocks, stated = settle_facts(blocks)
    facts += stated
    if above.strip():
        blocks.insert(0, Block(above, removed=RemovalReason.METADATA))
    language = next((fact.value for fact in facts if fact.field == "language"), None)
    known = tuple(fact for fact in facts if fact.field != "language")
    yield Extraction(tuple(blocks), known, decoded.encoding, decoded.confidence, language, is_last=True)


def _with_whole_addresses(note: str) -> str:
    for _ in range(_MOST_BREAKS):
        note, joined = _BROKEN_ADDRESS.subn(r"\1", note)
        if not joined:
            break
    return note


@cache
def _renderer() -> "MarkdownIt":
    """Return what renders Markdown: to make it takes as long as to render a note."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _blocks_of(markup: str) -> list[Block]:
    """Return the blocks of a rendered note.

    Paragraphs in a row that are links and nothing else are menus; headings with a time head a live blog's entries.
    """
    root = parse_markup(markup)
    runs = [] if root is None else [run for run in runs_of_tree(root) if run[0].strip()]
    blocks = blocks_of_runs(runs)
    for is_menu, group in groupby(range(len(runs)), lambda number: _is_of_links(*runs[number])):
        row = list(group)
        if is_menu and sum(len(runs[number][1].findall(".//a")) for number in row) > 1:
            for number in row:
                blocks[number] = replace(blocks[number], role=Role.BODY, removed=RemovalReason.MENU)
    for number in _leading_elsewhere(runs):
        if blocks[number].role is Role.BODY:
            blocks[number] = replace(blocks[number], removed=RemovalReason.RELATED)
    for number in _captions_among(runs):
        blocks[number] = replace(blocks[number], role=Role.CAPTION)
    headings = [number for number, (_, element) in enumerate(runs) if element.tag in _HEADINGS]
    for at in timed_heads([blocks[number].text for number in headings]):
        blocks[headings[at]] = replace(blocks[headings[at]], role=Role.SUBHEADING)
    return blocks


def _captions_among(runs: Sequence[tuple[str, "etree._Element"]]) -> Iterator[int]:
    """Yield the paragraphs that are a caption: right below a picture, in italics or with who took it at the end."""
    for number, (text, element) in enumerate(runs):
        if element.tag == "p" and len(text.split()) <= _MOST_WORDS_OF_A_CAPTION and _is_below_picture(element):
            yield from [number] if _is_slanted(text, element) or ends_with_credit(text) else ()


def _leading_elsewhere(runs: Sequence[tuple[str, "etree._Element"]]) -> Iterator[int]:
    """Yield the paragraphs that name another story after a set word, or ask for something, and link to it.

    "Read more: Which branches are closing?" ends as a sentence does, and all of it behind the colon is a link; "Sign up
    to our newsletter" is set in italics from end to end.
    """
    for number, (text, element) in enumerate(runs):
        linked = _letters_in(element, ".//a") if element.tag in _LINES else []
        if linked:
            words, low = _LETTERS.findall(text), " ".join(text.lower().split())
            label = len(words) - len(linked)
            is_named = words[label:] == linked and label <= _MOST_WORDS_OF_A_LABEL and is_promotion(low)
            if is_named or (_is_slanted(text, element) and reason_by_words(low) in _ASKING):
                yield number


def _letters_in(element: "etree._Element", path: str) -> list[str]:
    return _LETTERS.findall(" ".join("".join(map(str, part.itertext())) for part in element.findall(path)))


def _is_slanted(text: str, element: "etree._Element") -> bool:
    return _letters_in(element, "em") == _LETTERS.findall(text)


def _is_below_picture(element: "etree._Element") -> bool:
    """Tell whether a paragraph begins with a picture, or stands right below one that holds nothing else."""
    above = element.getprevious()
    has_own = element.find("img") is not None
    return has_own or (
        above is not None and above.find("img") is not None and not "".join(map(str, above.itertext())).strip()
    )


def _is_of_links(text: str, element: "etree._Element") -> bool:
    """Tell whether all words of a paragraph or item lead elsewhere."""
    linked = sum(len(_LETTERS.findall("".join(map(str, link.itertext())))) for link in element.findall(".//a"))
    return element.tag in _LINES and 0 < linked == len(_LETTERS.findall(text))


def _without_promotion(block: Block) -> Block:
    """Return a block, set aside where it only names another story, "Related: Bakery closes", or its reader's tags."""
    low = block.text.lower()
    if block.role is Role.BODY and low[:1] == "#" and _TAGS.fullmatch(low):
        return replace(block, removed=RemovalReason.METADATA)
    is_other = block.role is Role.BODY and names_another(low)
    return replace(block, removed=RemovalReason.RELATED) if is_other else block


def _count_letters(note: str) -> int:
    """Count the letters of a note, without the addresses of its links."""
    return sum(map(len, _LETTERS.findall(_ADDRESS_OF_LINK.sub("]", note))))
