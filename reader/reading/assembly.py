"""Blocks become an Article: tidy text, paragraphs, sentences, language, and the first of each fact.

Paragraphs are joined by two line ends; a paragraph has none inside. The headline is paragraph 0, and one sentence
unless it is written like prose.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice

from reader.model.article import Article, Found, Paragraph, RemovalReason, Removed, Role, Sentence, Span
from reader.model.correction import BY_HAND
from reader.model.unclear_date import unclear_date_of
from reader.reading.cleaning.lines.repetition import mark_headline_again, mark_repetitions
from reader.reading.cleaning.lines.run_on import find_headline_end
from reader.reading.cleaning.measures.words import split_words
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.language.document_words import find_known_words
from reader.reading.language.double_encoding import find_double_encoding
from reader.reading.language.identification import detect_language
from reader.reading.language.sentences import places_of_sentences
from reader.text.entities import resolve_entities
from reader.text.punctuation import CLOSERS, FULL_STOPS

SEPARATOR = "\n\n"
# Words of a sentence with a full stop that no headline holds beside another: one of 258 headlines of the dev pages held
# such a sentence, of eight words.
_LONG_FOR_A_HEADLINE = 12

# Invisible characters that say nothing or turn the direction of what follows: controls but tab and line ends, soft
# hyphen, zero-width space, bidi embeddings, overrides and isolates, byte order mark, tags. The joiners U+200C and
# U+200D stay: Persian and Hindi are spelled with them, and so are the direction marks U+200E and U+200F.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_ENDS = tuple("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_LINE_END = re.compile(f"[{''.join(_LINE_ENDS)}]")
_FULL_STOPS = tuple(FULL_STOPS)
_UNKNOWN_LANGUAGES = frozenset({"", "und", "mul", "zxx"})

_DATES = ("published", "modified", "saved")
# What was decoded wrongly shows in the first paragraphs.
_DOUBLE_ENCODING_SAMPLE = 4_000

# A page that names no zone may have been written where it is already tomorrow.
_ZONES = timedelta(hours=14)


def assemble(extraction: Extraction, source: Source, digest: str) -> Article:
    """Build the article; `digest` is the SHA-256 of the file in hexadecimal."""
    blocks = mark_headline_again(_headline_once(mark_repetitions(_headline_first(extraction.blocks))))
    text, paragraphs, removed = _lay_out(blocks, keeps_blanks=extraction.keeps_blanks)
    facts = _first_facts(extraction.metadata, source)
    language, confidence = _language_of(text, paragraphs, extraction.language, _value(facts, "language"))
    double = find_double_encoding(_beginning(blocks))
    return Article(
        path=source.path,
        digest=digest,
        text=text,
        paragraphs=paragraphs,
        sentences=_sentences_of(text, paragraphs, language),
        removed=removed,
        title=_value(facts, "title"),
        outlet=_value(facts, "outlet"),
        byline=_value(facts, "byline"),
        published=_value(facts, "published"),
        modified=_value(facts, "modified"),
        url=_value(facts, "url"),
        language=language,
        language_confidence=confidence,
        encoding=extraction.encoding,
        encoding_confidence=extraction.encoding_confidence,
        record=extraction.record,
        found=tuple(Found(fact.field, fact.where) for fact in facts.values()),
        saved=_value(facts, "saved"),
        unclear_date=unclear_date_of(facts["unclear_date"].value) if "unclear_date" in facts else None,
        double_encoding=double.encoding if double is not None else None,
    )


def _beginning(blocks: Iterable[Block]) -> str:
    """Return the first blocks as they stood: what was decoded wrongly holds controls, which a tidy text does not."""
    return "\n".join(block.text[:_DOUBLE_ENCODING_SAMPLE] for block in islice(blocks, 40))[:_DOUBLE_ENCODING_SAMPLE]


def with_everything_kept(extraction: Extraction) -> Extraction:
    """Turn what was set aside into paragraphs of the body, and every other role but the headline's too."""
    return replace(extraction, blocks=tuple(part for block in extraction.blocks for part in _keep(block)))


def _keep(block: Block) -> tuple[Block, ...]:
    if block.role is not Role.HEADLINE:
        return (replace(block, removed=None, role=Role.BODY),)
    text = tidy(block.text)
    end = find_headline_end(text)
    if end is None:
        return (replace(block, removed=None),)
    headline, story = (replace(block, removed=None, text=part) for part in (text[:end], text[end:]))
    return headline, replace(story, role=Role.BODY)


def tidy(text: str) -> str:
    """Return a text on one line: no entities, no invisible characters, no blanks around it, and one between words."""
    text = resolve_entities(text)
    if "  " not in text and text.isprintable():
        # As most paragraphs: nothing that is printed is white space but the blank, so there is nothing to be joined.
        return text.strip(" ")
    return " ".join(_without_invisible(text).split())


def _tidy_lines(text: str) -> Iterator[str]:
    """Yield the lines of a text that are not blank, each as `tidy` makes it."""
    lines = split_lines(text)
    if "&" not in text and "".join(lines).isprintable():
        # Blanks between words are all that there is to be tidied.
        return (kept for line in lines if (kept := " ".join(line.split()) if "  " in line else line.strip()))
    return filter(None, map(tidy, lines))


def _on_one_line(text: str) -> str:
    """Return a text with its own blanks, but for a blank where a line ends."""
    return _LINE_END.sub(" ", _visible(text).rstrip())


def _visible(text: str) -> str:
    return _without_invisible(resolve_entities(text))


def _without_invisible(text: str) -> str:
    if text.isprintable():
        # Neither invisible nor a surrogate: what most lines are, and ten times as fast.
        return text
    return _INVISIBLE.sub("", _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text))


def split_lines(text: str) -> list[str]:
    """Split at every character that ends a line; a text that ends with one has an empty last line."""
    lines = text.splitlines()
    if not text or text.endswith(_LINE_ENDS):
        lines.append("")
    return lines


def _headline_first(blocks: Sequence[Block]) -> list[Block]:
    """Move the headline before the first paragraph; a second headline becomes a repetition."""
    found = [number for number, block in enumerate(blocks) if block.role is Role.HEADLINE and block.removed is None]
    result = [
        replace(block, role=Role.REPEATED) if number in found[1:] else block for number, block in enumerate(blocks)
    ]
    if found:
        headline = result.pop(found[0])
        first = next((n for n, block in enumerate(result[: found[0]]) if block.removed is None), found[0])
        result.insert(first, headline)
    return result


def _headline_once(blocks: Sequence[Block]) -> list[Block]:
    """Set aside what only says the headline again, as pages do above a byline."""
    headline = next((split_words(block.text.lower()) for block in blocks if block.role is Role.HEADLINE), ())
    return [
        replace(block, removed=RemovalReason.REPEATED)
        if block.role is Role.REPEATED and block.removed is None and split_words(block.text.lower()) == headline
        else block
        for block in blocks
    ]


def _lay_out(blocks: Iterable[Block], *, keeps_blanks: bool) -> tuple[str, tuple[Paragraph, ...], tuple[Removed, ...]]:
    texts: list[str] = []
    paragraphs: list[Paragraph] = []
    removed: list[Removed] = []
    offset = 0
    for block in blocks:
        if block.removed is not None:
            if kept := "\n".join(_tidy_lines(block.text)):
                removed.append(Removed(kept, block.removed, len(paragraphs), block.close))
        elif text := _on_one_line(block.text) if keeps_blanks else tidy(block.text):
            paragraphs.append(Paragraph(Span(offset, offset + len(text)), block.role))
            behind = block.text[len(block.text.rstrip()) :] if keeps_blanks else ""
            texts.append(text + (behind or SEPARATOR))
            offset += len(texts[-1])
    return "".join(texts)[: paragraphs[-1].span.end if paragraphs else 0], tuple(paragraphs), tuple(removed)


def _sentences_of(text: str, paragraphs: Sequence[Paragraph], language: str | None) -> tuple[Sentence, ...]:
    sentences: list[Sentence] = []
    known = find_known_words(text)
    for index, paragraph in enumerate(paragraphs):
        start = paragraph.span.start
        own = paragraph.span.of(text)
        places = places_of_sentences(own, language, known)
        if paragraph.role is Role.HEADLINE and not _is_prose([own[first:end] for first, end in places]):
            sentences.append(Sentence(paragraph.span, index))
            continue
        sentences += [Sentence(Span(start + first, start + end), index) for first, end in places]
    return tuple(sentences)


def _is_prose(sentences: Sequence[str]) -> bool:
    """Tell a first paragraph of prose, which may be all the headline that a bare text has, by its full stops."""
    ended = [own for own in sentences if own.rstrip(CLOSERS).endswith(_FULL_STOPS)]
    return sentences[-1] in ended[-1:] or any(len(own.split()) >= _LONG_FOR_A_HEADLINE for own in ended)


def _language_of(
    text: str, paragraphs: Sequence[Paragraph], declared: str | None, chosen: str | None
) -> tuple[str | None, float]:
    """Tell the language by the user's choice, by the body, by all of the text when there is none, or by the file."""
    if chosen is not None:
        return chosen, 1.0
    body = "\n".join([paragraph.span.of(text) for paragraph in paragraphs if paragraph.role is Role.BODY])
    detected = detect_language(body or text)
    if detected.code is not None:
        return detected.code, detected.confidence
    code = (declared or "").replace("_", "-").split("-")[0].strip().lower()
    return (None, 0.0) if code in _UNKNOWN_LANGUAGES else (code, 0.5)


def _first_facts(metadata: Iterable[Metadatum], source: Source) -> dict[str, Metadatum]:
    """Keep the first of each field; not what is blank, a title without letters, a date later than the file's.

    Of a day alone a later one tells the hour.
    """
    latest = (datetime.fromtimestamp(source.modified, UTC) + _ZONES).date().isoformat()
    facts: dict[str, Metadatum] = {}
    for metadatum in metadata:
        value = tidy(metadatum.value)
        if metadatum.field in facts and not _tells_hour(facts[metadatum.field], value):
            continue
        too_late = metadatum.field in _DATES and metadatum.where != BY_HAND and value[:10] > latest
        says_nothing = metadatum.field == "title" and not any(map(str.isalnum, value))
        if value and not too_late and not says_nothing:
            facts[metadatum.field] = metadatum if value == metadatum.value else replace(metadatum, value=value)
    unclear = facts.pop("unclear_date", None)
    return facts if unclear is None or "published" in facts else {**facts, **_settled(unclear, latest)}


def _settled(unclear: Metadatum, latest: str) -> dict[str, Metadatum]:
    """Return a date as that of publication, where by its other reading the file were older than its story."""
    date = unclear_date_of(unclear.value)
    possible = [iso for iso in (date.day_first, date.month_first) if iso[: len(latest)] <= latest]
    if len(possible) > 1:
        return {"unclear_date": unclear}
    return {"published": Metadatum("published", possible[0], unclear.where)} if possible else {}


def _tells_hour(fact: Metadatum, value: str) -> bool:
    """Tell whether a value tells the hour of the day that is known, as the line below a headline does."""
    is_day = fact.field in _DATES and fact.where != BY_HAND and len(fact.value) == len("2031-05-02")
    return is_day and value.startswith(f"{fact.value}T")


def _value(facts: dict[str, Metadatum], field: str) -> str | None:
    return facts[field].value if field in facts else None
