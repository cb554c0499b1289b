"""Plain text: what a scraper dumped of a page, or a story that somebody saved as text."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from itertools import groupby, islice

from reader.model.article import RemovalReason, Role
from reader.model.errors import UnreadableFile
from reader.reading.assembly import split_lines
from reader.reading.cleaning.bylines_apart import part_bylines
from reader.reading.cleaning.classification import Judgement, judge_units
from reader.reading.cleaning.lines.agency_marks import name_of_teletext, without_field_marks
from reader.reading.cleaning.lines.print_marks import split_print_marks
from reader.reading.cleaning.lines.quote_marks import without_quote_marks
from reader.reading.cleaning.lines.references import split_references
from reader.reading.cleaning.lines.side_columns import part_columns
from reader.reading.cleaning.lines.subtitles import split_subtitles
from reader.reading.cleaning.lines.units import Unit, split_units
from reader.reading.cleaning.set_forms.consent_walls import find_consent_wall
from reader.reading.cleaning.set_forms.newsletter_notices import settle_closing_notices
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.facts.addressed_names import find_linked_outlet
from reader.reading.facts.fact_lines import settle_fact_lines
from reader.reading.facts.facts_in_text import find_facts
from reader.reading.facts.head_lines import split_head
from reader.reading.facts.pages.page_headlines import part_stated_title
from reader.reading.formats.chat import split_chat
from reader.reading.formats.pdf.furniture import facts_of_furniture
from reader.reading.formats.press_databases import split_documents
from reader.reading.language.double_encoding import find_double_encoding, undo_double_encoding
from reader.reading.language.encoding import Decoded, decode
from reader.reading.language.identification import asked_once, detect_language

# 32 MB of text is no story: a book has 1 MB.
_MAX_BYTES = 32 * 1024 * 1024
_SAMPLE_CHARACTERS = 20_000
# This many tell the language.
_MOST_PARAGRAPHS = 20
# Controls but line ends and tab, surrogates, private characters, and what stands for bytes that mean nothing.
_STRANGE = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\uf8ff\ufffd\U000f0000-\U0010ffff]")
_STRANGE_IN_ASCII = bytes(code for code in range(128) if _STRANGE.match(chr(code)))
# The other ones: what follows each of these bytes belongs to their letter.
_STRANGE_IN_UTF_8 = re.compile(
    rb"\xc2[\x80-\x84\x86-\x9f]|\xed[\xa0-\xbf]|\xee|\xef(?:[\x80-\xa3]|\xbf\xbd)|\xf3[\xb0-\xbf]|\xf4"
)
# 2 %: random bytes decode to 10 % or more of controls, private and unassigned characters; text with a few NULs or
# wrongly decoded bytes stays below 1 %.
_MOST_STRANGE = 0.02


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the one story of a scrape, or those of a download from a press database.

    Raises UnreadableFile when the file is not text or holds no letter.
    """
    decoded = decode_text(source)
    if documents := split_documents(decoded.text):
        for document in documents:
            yield replace(document, encoding=decoded.encoding, encoding_confidence=decoded.confidence)
        return
    if chat := split_chat(decoded.text):
        for number, story in enumerate(chat.stories):
            extraction = _extract_text(replace(decoded, text=story.text), is_last=False)
            talk = tuple(Block(said, removed=RemovalReason.OTHER) for said in (() if number else chat.talk))
            yield replace(
                extraction,
                blocks=(*extraction.blocks, *talk),
                metadata=(*story.facts, *extraction.metadata),
                record=number,
            )
        return
    yield _extract_text(decoded, is_last=True)


def _extract_text(decoded: Decoded, *, is_last: bool) -> Extraction:
    head, rest = split_head(decoded.text)
    above = decoded.text[: len(decoded.text) - len(rest)]
    # Blank lines in place of the head's, so that facts name the lines of the file.
    spoken, marks = split_subtitles([""] * above.count("\n") + split_lines(rest))
    told, printed = split_print_marks(without_field_marks(without_quote_marks(spoken)))
    torn, references = split_references(told)
    lines, origins = part_bylines(*part_columns(torn))
    units = split_units(lines, numbered=bool(references))
    judged = _judge(units, find_consent_wall(units))
    language = asked_once(lambda: _language_of(units, judged.verdicts))
    verdicts = settle_fact_lines(units, settle_closing_notices(units, judged.verdicts), language)
    return Extraction(
        blocks=(
            *_blocks_of_head(head, above, verdicts),
            *_blocks(lines, units, verdicts, judged.close),
            *([Block("\n".join(references), removed=RemovalReason.FOOTER)] if references else ()),
            *([Block("\n".join((*marks, *printed)), removed=RemovalReason.METADATA)] if marks or printed else ()),
        ),
        metadata=part_stated_title(
            (
                *head,
                *([linked] if (linked := find_linked_outlet(told)) else ()),
                *_facts_of_teletext(told),
                *_in_file(find_facts(units, verdicts, language), origins),
                *_facts_of_print(printed, units, verdicts),
            ),
            _headline_in(units, verdicts),
        ),
        encoding=decoded.encoding,
        encoding_confidence=decoded.confidence,
        is_last=is_last,
    )


def _judge(units: Sequence[Unit], wall: range) -> Judgement:
    """Judge the units without a wall of consent, which is set aside in its place."""
    if not wall:
        return judge_units(units)
    judged = judge_units([*units[: wall.start], *units[wall.stop :]])
    verdicts = (*judged.verdicts[: wall.start], *([RemovalReason.LEGAL] * len(wall)), *judged.verdicts[wall.start :])
    close = frozenset([number if number < wall.start else number + len(wall) for number in judged.close])
    return Judgement(verdicts, close)


def _facts_of_teletext(lines: Sequence[str]) -> Iterator[Metadatum]:
    """Yield the name of the service that a page of teletext has on its first line."""
    if found := name_of_teletext(lines):
        yield Metadatum("outlet", found[1], f"line {found[0] + 1}")


def _facts_of_print(
    printed: Sequence[str], units: Sequence[Unit], verdicts: Sequence[Role | RemovalReason]
) -> Iterator[Metadatum]:
    """Yield the facts that a browser prints around a page: its address, and its outlet behind the headline."""
    if printed:
        yield from facts_of_furniture((), printed, _headline_in(units, verdicts), ())


def _headline_in(units: Sequence[Unit], verdicts: Sequence[Role | RemovalReason]) -> str | None:
    return next((unit.text for unit, verdict in zip(units, verdicts, strict=True) if verdict is Role.HEADLINE), None)


def _in_file(facts: Iterable[Metadatum], origins: Sequence[int]) -> Iterator[Metadatum]:
    """Yield facts with the lines of the file, where its columns were parted."""
    for fact in facts:
        line = int(fact.where.removeprefix("line ")) - 1
        yield fact if origins[line] == line else replace(fact, where=f"line {origins[line] + 1}")


def _blocks_of_head(head: Sequence[Metadatum], above: str, verdicts: Sequence[Role | RemovalReason]) -> Iterator[Block]:
    """Yield the head of names and values as set aside, and its title as headline where the text has none."""
    if head:
        yield Block(above, removed=RemovalReason.METADATA)
        title = next((fact.value for fact in head if fact.field == "title"), None)
        if title and Role.HEADLINE not in verdicts:
            yield Block(title, Role.HEADLINE)


def _language_of(units: Sequence[Unit], verdicts: Sequence[Role | RemovalReason]) -> str | None:
    body = (unit.text for unit, verdict in zip(units, verdicts, strict=True) if verdict is Role.BODY)
    return detect_language("\n".join(islice(body, _MOST_PARAGRAPHS))).code


def extract_whole(source: Source) -> Iterator[Extraction]:
    """Take the whole file for the story: paragraphs end at blank lines, the first one is the headline."""
    decoded = decode_text(source)
    lines = split_lines(decoded.text)
    paragraphs = ["\n".join(group) for blank, group in groupby(lines, lambda line: not line.strip()) if not blank]
    blocks = tuple(Block(text, Role.BODY if number else Role.HEADLINE) for number, text in enumerate(paragraphs))
    yield Extraction(
        blocks=blocks,
        metadata=(Metadatum("title", paragraphs[0], "first paragraph"),),
        encoding=decoded.encoding,
        encoding_confidence=decoded.confidence,
    )


def decode_text(source: Source) -> Decoded:
    """Decode a file that should be text. Raises UnreadableFile when it is not, or holds nothing to read."""
    if len(source.data) > _MAX_BYTES:
        raise UnreadableFile(source.path, f"too large for a text (over {_MAX_BYTES // 1024**2} MB)")
    decoded = decode_source(source)
    sample = decoded.text[:_SAMPLE_CHARACTERS]
    if _is_strange(sample):
        # Greek whose UTF-8 was taken for Windows-1252 is full of controls, and can be read.
        double = find_double_encoding(sample)
        if double is None or _is_strange(double.text):
            raise UnreadableFile(source.path, "not text")
    if not any(map(str.isalnum, decoded.text)):
        raise UnreadableFile(source.path, "no text in it" if decoded.text.strip() else "empty file")
    return decoded


def _is_strange(sample: str) -> bool:
    # In bytes it is counted in a third of the time.
    data = sample.encode("utf-8", "surrogatepass")
    strange = len(data) - len(data.translate(None, _STRANGE_IN_ASCII))
    if not sample.isascii():
        strange += len(_STRANGE_IN_UTF_8.findall(data))
    return strange > len(sample) * _MOST_STRANGE


def decode_source(source: Source, declared: str | None = None) -> Decoded:
    """Decode a file as the user chose for it, or as its bytes and what it declares say. Raises UnreadableFile."""
    if source.encoding is None:
        decoded = decode(source.data, declared)
    else:
        try:
            decoded = Decoded(source.data.decode(source.encoding, "replace"), source.encoding, 1.0)
        except LookupError as error:
            raise UnreadableFile(source.path, f"unknown encoding {source.encoding}") from error
    if source.undoes is None:
        return decoded
    return replace(decoded, text=undo_double_encoding(decoded.text, source.undoes))


def _blocks(
    lines: Sequence[str], units: Sequence[Unit], verdicts: Sequence[Role | RemovalReason], close: Set[int]
) -> Iterator[Block]:
    """Yield a block for each unit of the story or beside it, and one for each run that was set aside for one reason."""
    judged = [
        (unit, verdict, number if number in close else -1)
        for number, (unit, verdict) in enumerate(zip(units, verdicts, strict=True))
    ]
    for (verdict, number), group in groupby(judged, lambda unit: unit[1:]):
        run = [unit for unit, _, _ in group]
        if isinstance(verdict, RemovalReason):
            # The lines as they stand in the file, with their marks.
            yield Block("\n".join(lines[run[0].first : run[-1].last + 1]), removed=verdict, close=number >= 0)
        else:
            yield from (Block(unit.text, verdict) for unit in run)
