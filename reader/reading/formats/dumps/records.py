"""A record of a dump (an object of names and values) becomes an article; `record_fields` knows the names."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from html import unescape

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.measures.page_features import phrases_in
from reader.reading.cleaning.set_forms.fixed_lines import is_interruption, names_another
from reader.reading.cleaning.set_forms.named_reasons import is_sharing
from reader.reading.extraction import Block, Extraction, Metadatum
from reader.reading.facts.bylines import clean_byline
from reader.reading.facts.dates.dates_in_text import find_date, find_unclear_dates
from reader.reading.facts.dates.machine_dates import iso_date
from reader.reading.facts.pages.page_headlines import part_stated_title
from reader.reading.formats.dumps.lined_texts import is_markdown, read_markdown, settle_lines
from reader.reading.formats.dumps.record_fields import (
    FIELDS,
    NAMES_OF_OTHERS,
    SHORT_TEXTS,
    SOURCES_OF_TEXT,
    TEXTS,
    TITLES,
    Record,
    flatten,
    fold_name,
    is_long,
    kind_of_block,
    strings,
)
from reader.reading.formats.dumps.rich_text import is_rich_text, paragraphs_of
from reader.reading.formats.markup import blocks_of_markup
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_clause

_DATES = frozenset(("published", "modified", "saved"))
_NAMES_OF_LANGUAGES = {
    "english": "en", "greek": "el", "german": "de", "french": "fr", "spanish": "es", "italian": "it", "russian": "ru",
    "arabic": "ar", "chinese": "zh", "portuguese": "pt", "turkish": "tr", "ukrainian": "uk", "polish": "pl",
    "dutch": "nl", "japanese": "ja", "korean": "ko", "persian": "fa", "hebrew": "he", "hindi": "hi",
}  # fmt: skip

_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|ul|ol|blockquote|article|section)\b[^<>]{0,500}>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.{0,2000}?-->", re.DOTALL)
# As WordPress keeps them.
_CAPTION_START, _CAPTION_END = re.compile(r"\[caption\b[^\[\]]{0,500}\]"), re.compile(r"\[/caption\]")
# A form, a gallery or a clip that the page shows in its place.
_SHORTCODE = re.compile(r"\[/?[a-z][\w-]{1,40}(?:\s[^\[\]]{0,300})?/?\]", re.IGNORECASE)
# What WordPress puts at the end of each item of its feed, in the languages of its users, and Medium at the end of its
# own. Either has a mark of its own at both ends: "the photograph first appeared on a site" is told by a story.
_FEED_FOOTER = late_pattern(
    r"(?:the post|der beitrag|l['’]article|la entrada|o post|l['’]articolo|het bericht|wpis|сообщение|запись|το άρθρο)"
    r"\s.{1,300}\s(?:appeared first on|first appeared on|erschien zuerst auf|est apparu en premier sur"
    r"|se publicó primero en|apareceu primeiro em|proviene da|verscheen eerst op|pojawił się pierwszy raz w"
    r"|(?:появились|появилась) сначала на|εμφανίστηκε πρώτα στο)\s.{1,100}"
    r"|.{1,300}\swas originally published (?:in|on)\s.{1,100}, where people .{1,100}",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-z][^<>]{0,500}>", re.IGNORECASE)
_PARAGRAPH_END = re.compile(r"\n\s*\n")
_LINE = re.compile(r"\S.*(?:\n\s*)?")
_WRAPPED = re.compile(r"\S(?:.|\n(?!\s*\n))*(?:\n\s*)?")
_ADDRESS = re.compile(r"https?://\S+")
# What a post ends with: where its story is, what it is about, whom it names.
_TAGS = re.compile(r"(?:(?:https?://|[#@＃](?=\w))\S+\s*)+")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+")
# NewsAPI says how much it left out, GNews how much there is.
_CUT_OFF = re.compile(r"\s*(?:…|\.\.\.)?\s*\[\+?\d+ chars\]\s*$")
# Of two texts of a record the longer one is the story, unless it is hardly longer: it may be the same with its markup.
_LONGEST_HEADLINE = 24  # words
_MUCH_LONGER = 1.5
_DEEPEST_TEXT = 3
_WITH_PARAGRAPHS = 1.6
# Editors and mail wrap lines at 72 to 80 letters; of paragraphs some line is longer.
_WIDEST_WRAPPED = 100


def read_record(record: Record, number: int, outlet: str = "", *, keeps_blanks: bool = False) -> Extraction | None:
    """Return the article of a record, the `number`th of its file; None when it has neither text nor title.

    `outlet` is what the file calls itself, for records that name none. `keeps_blanks` as in Extraction.
    """
    named = flatten(record)
    text = _story_of(named) or _story_within(record)
    title_name, title = _first(named, TITLES)
    title = _plain(title)
    if not text and not title:
        return None
    facts = list(_facts(named))
    if outlet:
        facts.append(Metadatum("outlet", outlet, "title of the feed"))
    title = _without_outlet(title, facts)
    if not keeps_blanks and is_markdown(text) and (page := read_markdown(text, title)):
        headline = next((block.text for block in page.blocks if block.role is Role.HEADLINE), title)
        stated = [Metadatum("title", title, f"field {title_name}")] if title else []
        return replace(
            page,
            blocks=(*page.blocks, *_comments(named)),
            metadata=part_stated_title((*stated, *facts, *page.metadata), headline),
            is_last=False,
            language=_language(named) or page.language,
            record=number,
        )
    told = _paragraphs(text, title, keeps_blanks=keeps_blanks)
    if not title and not keeps_blanks and _begins_with_headline(told):
        title_name, title = "text", told[0].text
        told = told[1:]
    if title:
        facts.insert(0, Metadatum("title", title, f"field {title_name}"))
        settles = not keeps_blanks
        told, stated = settle_lines(title, told, facts) if settles else ([Block(title, Role.HEADLINE), *told], [])
        facts += stated
    return Extraction(
        blocks=(*told, *_comments(named)),
        metadata=tuple(facts),
        language=_language(named),
        record=number,
        keeps_blanks=keeps_blanks,
    )


def _comments(named: Record) -> Iterator[Block]:
    return (Block(comment, removed=RemovalReason.COMMENT) for comment in strings(named.get("comments")))


def _language(named: Record) -> str | None:
    language = _first(named, FIELDS["language"])[1].lower()
    return _NAMES_OF_LANGUAGES.get(language, language) or None


def _begins_with_headline(blocks: Sequence[Block]) -> bool:
    """Tell whether a text without a title has it in its first line."""
    first = blocks[0].text if blocks else ""
    return len(blocks) > 1 and 1 < len(first.split()) <= _LONGEST_HEADLINE and not ends_clause(first)


def _first(named: Record, names: tuple[str, ...]) -> tuple[str, str]:
    """Return the first of `names` that holds text, and that text."""
    for name in names:
        found = ", ".join(strings(named[name])) if name in named else ""
        if found.strip():
            return name, found.strip()
    return "", ""


_KINDS_OF_TEXT = (frozenset(TEXTS) - SHORT_TEXTS - SOURCES_OF_TEXT, SOURCES_OF_TEXT, SHORT_TEXTS)


def _story_of(named: Record) -> str:
    """Return the longest text: a teaser or the source of the text only where there is no other."""
    found = {name: text for name in TEXTS if name in named and (text := _joined(named[name]).strip())}
    best = ""
    for kind in _KINDS_OF_TEXT:
        if best and kind is SHORT_TEXTS:
            break
        for name, text in found.items():
            if name in kind and _size(text) > _MUCH_LONGER * _size(best):
                best = text
    return _CUT_OFF.sub("…", best) if _CUT_OFF.search(best) else best


def _story_within(record: Record, levels: int = _DEEPEST_TEXT) -> str:
    """Return the longest text of the objects in a record, which the Guardian has in blocks; "" for none of a story."""
    best = ""
    for name, value in record.items():
        members = [member for member in (value if isinstance(value, list) else [value]) if isinstance(member, Mapping)]
        if not members or fold_name(str(name)) in NAMES_OF_OTHERS:
            continue
        told = [_long_text_of(member) or (_story_within(member, levels - 1) if levels else "") for member in members]
        # A short block of the kind of a long one is a paragraph too.
        kinds = {kind_of_block(member) for member, text in zip(members, told, strict=True) if text} - {""}
        told = [
            text or (_text_of(member) if kind_of_block(member) in kinds else "")
            for member, text in zip(members, told, strict=True)
        ]
        best = max(best, "\n\n".join(filter(None, told)), key=len)
    return best


def _long_text_of(record: Record) -> str:
    text = _text_of(record)
    return text if is_long(text) else ""


def _text_of(record: Record) -> str:
    named = flatten(record)
    return _story_of({name: value for name, value in named.items() if name not in SHORT_TEXTS})


def _joined(value: object) -> str:
    """Return the paragraphs of a list, or the pieces of a text of which some are bold or linked, as Telegram has it."""
    if is_rich_text(value):
        return "\n\n".join(paragraphs_of(value))
    if isinstance(value, list) and any(isinstance(piece, dict) and {"type", "text"} <= piece.keys() for piece in value):
        pieces = (piece.get("text") if isinstance(piece, dict) else piece for piece in value)
        return "".join(piece for piece in pieces if isinstance(piece, str))
    return "\n\n".join(strings(value))


def _size(text: str) -> float:
    """Return the letters of a text, and more of one that shows its paragraphs."""
    letters = len(_TAG.sub("", text)) if "<" in text else len(text)
    return letters * (_WITH_PARAGRAPHS if "\n" in text or _MARKUP.search(text) else 1.0)


def _plain(text: str) -> str:
    """Return a text of one line without tags and entities."""
    return " ".join(unescape(_TAG.sub("", unescape(text))).split())


def _without_outlet(title: str, facts: list[Metadatum]) -> str:
    for fact in facts:
        if fact.field == "outlet":
            bare = re.sub(rf"\s+[-–—|·»:]+\s+{re.escape(fact.value)}$", "", title, flags=re.IGNORECASE)
            if bare != title and bare.strip():
                return bare.strip()
    return title


def _paragraphs(text: str, title: str, *, keeps_blanks: bool) -> list[Block]:
    if "&lt;" in text and "<" not in text:
        text = unescape(text)
    if "<!--" in text and not keeps_blanks:
        text = _COMMENT.sub("", text)
    if "[/caption]" in text and not keeps_blanks:
        around = ("<figcaption>", "</figcaption>") if _MARKUP.search(text) else ("\n\n", "\n\n")
        text = _CAPTION_END.sub(around[1], _CAPTION_START.sub(around[0], text))
    if _MARKUP.search(text):
        blocks = blocks_of_markup(text)
    elif keeps_blanks:
        blocks = [Block(part) for part in _split_with_blanks(text)]
    else:
        plain = unescape(_TAG.sub("", text)) if "&" in text or "<" in text else text
        blocks = [Block(part) for part in _split(plain)]
    if blocks and title and blocks[0].text.casefold() == title.casefold():
        blocks = blocks[1:]
    return [_settled(block, title, keeps_blanks=keeps_blanks) for block in blocks]


def _settled(block: Block, title: str, *, keeps_blanks: bool) -> Block:
    """Return a block as a record has it: its headline is named, an h1 in the text is one more heading."""
    if not keeps_blanks and (reason := _reason_of(block.text)):
        return Block(block.text, removed=reason)
    if not keeps_blanks and block.role is Role.BODY and "credit" in phrases_in(block.text):
        return Block(block.text, Role.CREDIT)
    return Block(block.text, Role.BODY if block.role is Role.HEADLINE and title else block.role)


def _reason_of(text: str) -> RemovalReason | None:
    """Tell why a paragraph is what a page or a feed has between or behind those of its story."""
    low = text.lower()
    if is_interruption(low) or names_another(low) or _FEED_FOOTER.fullmatch(text):
        return RemovalReason.RELATED
    if is_sharing(low):
        return RemovalReason.SHARING
    if _SHORTCODE.fullmatch(text) or _TAGS.fullmatch(text):
        return RemovalReason.OTHER
    return None


def _split(plain: str) -> list[str]:
    parts = _PARAGRAPH_END.split(plain) if _PARAGRAPH_END.search(plain) else plain.split("\n")
    return [part.strip() for part in parts if part.strip()]


def _split_with_blanks(plain: str) -> list[str]:
    """Split where lines end, or blank lines in a text that was wrapped; blanks stay with what is before them."""
    is_wrapped = max(map(len, plain.split("\n"))) <= _WIDEST_WRAPPED and _PARAGRAPH_END.search(plain)
    return (_WRAPPED if is_wrapped else _LINE).findall(plain)


def _facts(named: Record) -> Iterator[Metadatum]:
    for field, names in FIELDS.items():
        if field == "language":
            continue
        found = [(name, value) for name in names if name in named and (value := _value(field, named[name]))]
        if field == "outlet":
            # trafilatura's "source" is the address of the article; a name says more than a domain.
            yield from (Metadatum("url", value, f"field {name}") for name, value in found if _ADDRESS.fullmatch(value))
            found = [(name, value) for name, value in found if not _ADDRESS.fullmatch(value)]
            found.sort(key=lambda pair: _DOMAIN.fullmatch(pair[1]) is not None)
        if field == "published" and not found:
            yield from _unclear_dates(named, names)
        for name, value in found:
            if field != "url" or _ADDRESS.fullmatch(value):
                yield Metadatum(field, value, f"field {name}")


def _unclear_dates(named: Record, names: Iterable[str]) -> Iterator[Metadatum]:
    """Yield the dates of a record of which nothing tells whether day or month comes first."""
    for name in names:
        if isinstance(value := named.get(name), str):
            yield from (Metadatum("unclear_date", one.iso, f"field {name}") for one in find_unclear_dates(value))


def _date_in_parts(value: Record) -> object:
    """Return a date that is a list of numbers, as reference managers have it, or what an object holds."""
    parts = value.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts else None
    if isinstance(first, list) and first and all(isinstance(part, int | str) for part in first):
        return "-".join(f"{part:0>2}" for part in first[:3])
    return next(strings(value), None)


def _value(field: str, value: object) -> str:
    if field in _DATES:
        value = value[0] if isinstance(value, list) and len(value) == 1 else value
        if isinstance(value, dict):
            value = _date_in_parts(value)
        date = iso_date(value)
        return date or (find_date(value) if isinstance(value, str) else None) or ""
    said = [_plain(text) for text in strings(value)]
    if field == "url":
        return next((text for text in said if _ADDRESS.fullmatch(text)), "")
    if field == "byline":
        return ", ".join(dict.fromkeys(filter(None, map(clean_byline, said))))
    return ", ".join(said)
