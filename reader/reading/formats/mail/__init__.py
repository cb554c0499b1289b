"""Mails (.eml) and pages that a browser saved as one file (.mhtml).

1. A saved page is one that says where it was saved from: its part is a web page, the mail's date when it was saved.
2. Of the alternatives of a letter the one with much more text is it; parts that stand beside each other are joined.
3. A mail, page or text that is attached, or a mail forwarded in the text, is the story if it is longer than the letter.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations, zip_longest

from reader.model.article import RemovalReason, Role
from reader.model.errors import UnreadableFile
from reader.reading.cleaning.bylines_apart import part_bylines
from reader.reading.cleaning.lines.bylines import is_byline
from reader.reading.cleaning.set_forms.fixed_lines import is_interruption
from reader.reading.cleaning.set_forms.letter_notices import (
    set_letterhead_aside,
    set_notices_aside,
    set_sections_aside,
    with_subject_once,
)
from reader.reading.extraction import Block, Extraction, Metadatum, Source
from reader.reading.facts.addressed_names import as_in_address, letters_of
from reader.reading.facts.dates.dates_in_text import find_date
from reader.reading.facts.dates.machine_dates import iso_date
from reader.reading.facts.fact_lines import is_date_line
from reader.reading.facts.facts_of_blocks import settle_facts
from reader.reading.facts.press_names import is_press_name, without_section
from reader.reading.formats import plain
from reader.reading.formats.mail.forwarded import bare_subject, find_forwarded
from reader.reading.formats.mail.forwarded_pages import with_forwarded_apart
from reader.reading.formats.mail.message import (
    Part,
    file_name_of,
    header_of,
    inner_message,
    kind_of,
    name_in_address,
    parameter_of,
    parse_message,
    parts_of,
    split_mailbox,
    text_of_part,
)
from reader.reading.formats.web import html
from reader.text.late_pattern import late_pattern

_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_PARAGRAPH_END = re.compile(r"\n\s*\n")
_QUOTED = re.compile(r"^>[ \t]?", re.MULTILINE)
_ADDRESS = re.compile(r"https?://\S+")
_SAVED_BY = re.compile(r"<?saved by|^<gespeichert von", re.IGNORECASE)
# Mail of a desk, not of a person.
_OF_A_PAPER = late_pattern(
    r"\b(?:newsletters?|news|no-?reply|editors?|editorial|briefing|alerts?|redak\w+|redac\w+|redaz\w+|nieuwsbrief"
    r"|nyhetsbrev|nyhedsbrev|uutiskirje|rundbrief|(?:info)?lettre|lettera|bolet[ií][nm]|biuletyn|h[ií]rlev[eé]l|b[uü]lten|rassylka)@",
    re.IGNORECASE,
)
_BETWEEN_NAMES = re.compile(r"\s+(?:from|at|by|of|via|von|bei|de|par|chez|da|di|van|av|od|от|από|[|/@–—-]+)\s+")
_IN_SUBJECT = re.compile(r"\s+[|·•–—-]\s+|:\s+")
# What newsletters are called beside their paper, and when they come.
_LETTER_WORDS = """
newsletter newsletters briefing briefings digest alert alerts update updates bulletin headlines edition mail email
newsdesk desk newsroom team redaktion redaktionsteam rédaction redacción redazione redakcja redação редакция
e-mail daily weekly morning evening noon weekend today breaking am pm the of from by our your
rundbrief nachrichtenbrief morgen abend täglich wöchentlich der die das des vom von aus
lettre infolettre matinale quotidienne hebdo matin soir la le les de du par
boletín boletin boletim diario semanal matinal mañana tarde el los del do da dos
lettera quotidiana mattina sera il della dello di nieuwsbrief ochtend avond van het nyhetsbrev morgon kväll från
biuletyn poranny рассылка вестник утро от ενημερωτικό δελτίο πρωινό εβδομαδιαίο του της των από το
"""
_OF_A_LETTER = frozenset(_LETTER_WORDS.split())
# Before a name that the address has without them: "La Gaceta" at gaceta.example.
_ARTICLE_WORDS = "the der die das le la les el los las il lo i gli o os de het den det η ο το οι τα"
# Where a report was sent from, by whom, and when: "HALM, Norland (NW) — Sunday, Nov. 8".
_SENT_FROM = re.compile(r"[^\W\d_a-z][^\W\d_a-z .'’-]{2,40}(?:, [^\W\d_a-z][\w ]{2,30})? \([^()]{2,30}\) ?[—–-]")
_DAY = r"(?:[^\W\d_]{3,9}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,9})(?:,? \d{4})?"
_SENT_FROM_ALONE = re.compile(rf"{_SENT_FROM.pattern} (?:[^\W\d_]+, )?{_DAY}")
_ARTICLES = frozenset(_ARTICLE_WORDS.split())
# The text of a page has its menus and footers too; a stub says "View this email in your browser".
_MUCH_MORE = 1.5
_DEEPEST = 8
_PAGES, _TEXTS = (".html", ".htm", ".xhtml"), (".txt", ".text")
# "Media contact:", on a line of its own or before a name, at the foot of a press release.
_CONTACTS = re.compile(
    r"\s*(?:(?:for )?(?:media|press) (?:contacts?|enquiries|inquiries)"
    r"|(?:contacts?|note) (?:for|to) (?:the )?(?:media|press|editors)"
    r"|presse-?kontakt|kontakt für (?:die )?(?:presse|medien)|contacts? presse|contacto (?:de|para) (?:la )?prensa"
    r"|contatti (?:per la )?stampa|ufficio stampa|contato (?:para a )?imprensa|perscontact|presskontakt"
    r"|kontakt dla mediów|контакт\w* для (?:прессы|сми)|επικοινωνία για δημοσιογράφους)\s*(?::|\n|$)",
    re.IGNORECASE,
)
_MOST_CONTACTS = 6


def extract(source: Source) -> Iterator[Extraction]:
    """Yield the story of a mail or a saved page, or those of a mailbox. Raises UnreadableFile when none holds text."""
    mails = split_mailbox(source.data)
    reason, found = "no text in this mail", False
    for number, data in enumerate(mails):
        one = replace(source, data=data)
        try:
            extraction = _read(parse_message(one), one, 0)
        except UnreadableFile as error:
            reason = error.reason
        else:
            found = True
            yield replace(extraction, record=number, is_last=number == len(mails) - 1)
    if not found:
        raise UnreadableFile(source.path, reason)


def _read(message: Part, source: Source, level: int) -> Extraction:
    parts = parts_of(message, source)
    page = _saved_page(message, parts)
    if page is not None:
        return _read_saved_page(message, page, source)
    outer = _read_letter(message, parts, source)
    inner = max(
        filter(None, (_longest_inner(parts, source, level), _attached_story(parts, source))), key=_size, default=None
    )
    if inner is None and outer is None:
        raise UnreadableFile(source.path, "no text in this mail")
    if inner is not None and (outer is None or _size(inner) > _size(outer)):
        around = (
            ()
            if outer is None
            else tuple(replace(block, role=Role.BODY, removed=RemovalReason.OTHER) for block in _kept(outer))
        )
        return replace(inner, blocks=(*around, *inner.blocks, *_attachments(parts)))
    assert outer is not None
    return replace(outer, blocks=(*outer.blocks, *_attachments(parts)))


def _saved_page(message: Part, parts: list[Part]) -> Part | None:
    """Return the page of a file that a browser saved, None in a letter."""
    pages = [part for part in parts if kind_of(part) in ("text/html", "application/xhtml+xml")]
    if not pages:
        return None
    start = parameter_of(message, "start").strip("<>")
    chosen = next((part for part in pages if start and header_of(part, "Content-ID").strip("<>") == start), None)
    address = header_of(message, "Snapshot-Content-Location")
    chosen = chosen or next(
        (part for part in pages if address and header_of(part, "Content-Location") == address), pages[0]
    )
    located = _ADDRESS.match(header_of(chosen, "Content-Location")) is not None
    saved = bool(address) or located or _SAVED_BY.search(header_of(message, "From")) is not None
    return chosen if saved else None


def _read_saved_page(message: Part, page: Part, source: Source) -> Extraction:
    extraction = _page(page, source)
    address = header_of(message, "Snapshot-Content-Location") or header_of(page, "Content-Location")
    facts: list[Metadatum] = []
    if _ADDRESS.match(address):
        facts.append(Metadatum("url", address, "Content-Location"))
    if saved := iso_date(header_of(message, "Date")):
        facts.append(Metadatum("saved", saved, "Date"))
    if subject := header_of(message, "Subject"):
        facts.append(Metadatum("title", subject, "Subject"))
    # A page knows its own headline better.
    return replace(extraction, metadata=(*extraction.metadata, *facts))


def _page(part: Part, source: Source) -> Extraction:
    decoded = text_of_part(part, source)
    # The mark says once and for all what the part's own header said.
    data = b"\xef\xbb\xbf" + decoded.text.encode("utf-8", "replace")
    for extraction in html.extract(replace(source, data=data, encoding=None)):
        return replace(extraction, encoding=decoded.encoding, encoding_confidence=decoded.confidence)
    raise UnreadableFile(source.path, "no text in this page")


def _read_letter(message: Part, parts: list[Part], source: Source) -> Extraction | None:
    """Read the text of a letter: plain, or as HTML where that says much more."""
    headers = {name: header_of(message, name) for name in ("From", "Date", "Subject", "List-Id", "List-Unsubscribe")}
    texts = [text_of_part(part, source) for part in parts if kind_of(part) == "text/plain"]
    text = "\n\n".join(decoded.text.replace("\r\n", "\n") for decoded in texts if decoded.text.strip())
    letter = _letter(text, headers) if text else None
    pages: list[Extraction] = []
    for part in parts:
        if kind_of(part) == "text/html":
            try:
                pages.append(_page(part, source))
            except UnreadableFile:
                continue
    page = max(pages, key=_size, default=None)
    if page is not None and (letter is None or _size(page) > _MUCH_MORE * _size(letter)):
        blocks, inner = with_forwarded_apart(page.blocks)
        return replace(
            page,
            blocks=set_notices_aside(blocks),
            metadata=(*_facts(inner), *([] if inner else _facts(headers)), *page.metadata),
        )
    if letter is None:
        return None
    return replace(letter, encoding=texts[0].encoding, encoding_confidence=texts[0].confidence)


def _letter(text: str, headers: Mapping[str, str]) -> Extraction | None:
    forwarded = find_forwarded(text)
    above = ""
    if forwarded is not None:
        above, headers, text = forwarded.above, forwarded.headers, forwarded.text
    signature = _SIGNATURE.search(text)
    body = text[: signature.start()] if signature else text
    if body.lstrip().startswith(">"):
        body = _QUOTED.sub("", body)
    paragraphs = [
        Block(paragraph, removed=_set_aside(paragraph.strip()))
        for paragraph in _PARAGRAPH_END.split(_with_bylines_apart(body))
        if paragraph.strip()
    ]
    if all(block.removed for block in paragraphs):
        return None
    blocks = list(set_notices_aside(set_sections_aside(paragraphs)))
    blocks = _without_contacts(blocks)
    if subject := _told_subject(headers):
        blocks = list(with_subject_once(set_letterhead_aside(blocks, subject), subject))
    if above.strip():
        blocks.insert(0, Block(above, removed=RemovalReason.OTHER))
    if signature:
        blocks.append(Block(text[signature.start() :], removed=RemovalReason.FOOTER))
    settled, found = settle_facts(blocks)
    printed = [Metadatum("title", block.text, "Subject") for block in settled if block.role is Role.HEADLINE]
    return Extraction(tuple(settled), (*printed[:1], *_facts(headers), *found))


def _set_aside(paragraph: str) -> RemovalReason | None:
    if is_interruption(paragraph.lower()):
        return RemovalReason.FOOTER
    return RemovalReason.METADATA if _SENT_FROM_ALONE.fullmatch(paragraph) else None


def _with_bylines_apart(body: str) -> str:
    """Return a text with a blank line between a line without an end and the byline right below it.

    Another one parts the byline from the name of the outlet, or the date, right below that.
    """
    lines = body.split("\n")
    parted = part_bylines(lines, range(len(lines)))[0]
    below = parted[1:]
    return "\n".join(
        f"{line}\n" if is_byline(line.strip()) and _is_of_head(then) else line
        for line, then in zip_longest(parted, below, fillvalue="")
    )


def _is_of_head(line: str) -> bool:
    """Tell whether a line is the name of an outlet, a date, or a place with who sent the report and its day, alone."""
    return is_press_name(line) or is_date_line(line, lambda: None) or _SENT_FROM.match(line) is not None


def _without_contacts(blocks: list[Block]) -> list[Block]:
    """Set aside whom a press release says to call, below its text."""
    for number, block in enumerate(blocks[1:], 1):
        if block.removed is None and _CONTACTS.match(block.text) and len(blocks) - number <= _MOST_CONTACTS:
            behind = [replace(one, removed=one.removed or RemovalReason.FOOTER) for one in blocks[number:]]
            return [*blocks[:number], *behind]
    return blocks


def _longest_inner(parts: list[Part], source: Source, level: int) -> Extraction | None:
    found: list[Extraction] = []
    for part in parts if level < _DEEPEST else ():
        inner = inner_message(part) if kind_of(part) == "message/rfc822" else None
        if inner is not None:
            try:
                found.append(_read(inner, source, level + 1))
            except UnreadableFile:
                continue
    return max(found, key=_size, default=None)


def _attached_story(parts: list[Part], source: Source) -> Extraction | None:
    """Read the web page or the text that is attached to a letter, the longest of several."""
    found: list[Extraction] = []
    for part in parts:
        name = file_name_of(part).lower() if kind_of(part) == "attachment" else ""
        try:
            if name.endswith(_PAGES):
                found.append(_page(part, source))
            elif name.endswith(_TEXTS):
                data = text_of_part(part, source).text.encode("utf-8", "replace")
                found += plain.extract(replace(source, data=data, encoding=None))
        except UnreadableFile:
            continue
    return max(found, key=_size, default=None)


def _kept(extraction: Extraction) -> list[Block]:
    return [block for block in extraction.blocks if block.removed is None]


def _size(extraction: Extraction) -> int:
    return sum(len(block.text.split()) for block in _kept(extraction))


def _facts(headers: Mapping[str, str]) -> Iterator[Metadatum]:
    if subject := _told_subject(headers):
        yield Metadatum("title", subject, "Subject")
    if sender := name_in_address(headers.get("From", "")):
        # A newsletter comes from its paper, a letter from a person.
        is_list = bool(
            headers.get("List-Id") or headers.get("List-Unsubscribe") or _OF_A_PAPER.search(headers.get("From", ""))
        )
        author, paper = _author_and_paper(sender, headers.get("From", ""))
        if paper:
            yield Metadatum("outlet", paper, "From")
            yield Metadatum("byline", author, "From")
        else:
            is_paper = is_list or is_press_name(sender)
            name = _addressed_part(sender, headers.get("From", "")) or sender if is_paper else sender
            yield Metadatum("outlet" if is_paper else "byline", without_section(name) if is_paper else name, "From")
    date = headers.get("Date", "")
    if published := iso_date(date) or find_date(date):
        yield Metadatum("published", published, "Date")


def _told_subject(headers: Mapping[str, str]) -> str:
    """Return the subject without "Fwd:", and without the sender's name: "Dijkbode | Gemaal dicht" from Dijkbode."""
    subject = bare_subject(headers.get("Subject", ""))
    sender = name_in_address(headers.get("From", "")) or ""
    pieces = _IN_SUBJECT.split(subject, maxsplit=1)
    told = [piece for piece in pieces if piece.strip().casefold() != sender.strip().casefold()]
    return told[0].strip() if len(pieces) > len(told) == 1 else subject


def _author_and_paper(sender: str, header: str) -> tuple[str, str]:
    """Part "Ann Roe from Harbour Notes <harbournotes@…>": the address has the name of the paper. Else ("", "")."""
    mailbox = header.rpartition("<")[2].strip(" >").lower()
    addressed = {letters_of(part) for part in (mailbox.partition("@")[0], *mailbox.partition("@")[2].split("."))}
    pieces = _BETWEEN_NAMES.split(sender, maxsplit=1)
    if len(pieces) == 2:
        for author, paper in (pieces, pieces[::-1]):
            if letters_of(paper.lower()) in addressed:
                return author.strip(), paper.strip()
    return "", ""


def _addressed_part(sender: str, header: str) -> str:
    """Return the words of a sender that the address's domain is called by; "" where there are none.

    Of "Bay Herald Briefing" at bayherald.example that is the paper: the other words are those of newsletters.
    """
    domain = header.rpartition("<")[2].strip(" >").lower().partition("@")[2]
    labels = {letters_of(label) for label in domain.split(".")[:-1]}
    words = sender.split()
    for start, end in combinations(range(len(words) + 1), 2):
        others = (*words[:start], *words[end:])
        is_of_letter = all(word.casefold().strip(",:;|–—-") in _OF_A_LETTER for word in others)
        if is_of_letter and not labels.isdisjoint(as_in_address(words[start:end])):
            is_whole = len(others) == 1 and words[0] is others[0] and others[0].casefold() in _ARTICLES
            return sender if is_whole else " ".join(words[start:end])
    return ""


def _attachments(parts: list[Part]) -> Iterator[Block]:
    for part in parts:
        name = file_name_of(part) if kind_of(part) == "attachment" else ""
        if name:
            yield Block(f"Attachment: {name}", Role.BODY, RemovalReason.OTHER)
