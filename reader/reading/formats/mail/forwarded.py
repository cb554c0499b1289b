"""A mail inside the text of another: "Forwarded message", then its headers, then its text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

MARKS = (
    r"(?:-{2,}[ \t]*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht"
    r"|message transféré|message d'origine|mensaje reenviado|mensaje original|messaggio inoltrato|messaggio originale"
    r"|mensagem encaminhada|doorgestuurd bericht|vidarebefordrat meddelande|przekazana wiadomość"
    r"|пересылаемое сообщение|προωθημένο μήνυμα)[ \t]*-{2,}|begin forwarded message:"
    r"|anfang der weitergeleiteten nachricht:|début du message réexpédié :|inizio messaggio inoltrato:)"
)
"""The expression of what programs write above a mail that they forward, in small letters."""

_MARK = re.compile(rf"^[ \t]*{MARKS}[ \t]*$", re.IGNORECASE | re.MULTILINE)
_FIELDS = {
    "From": ("from", "von", "de", "da", "van", "från", "od", "от", "από"),
    "Date": ("date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "data", "inviato", "дата", "ημ/νία"),
    "Subject": (
        "subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "ämne", "temat", "тема", "θέμα",
    ),
}  # fmt: skip
FIELD_OF_NAME = {name: field for field, names in _FIELDS.items() for name in names}
"""The English names of headers by what they are called in other languages, in small letters."""

_HEADER = re.compile(r"^[ \t]*\**(\w[\w '-]{0,20}?)[ \u00a0]?:\**[ \t]+(\S.*)$")
_QUOTED = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_PREFIX = re.compile(
    r"^(?:(?:fwd?|re|wg|aw|tr|rv|i|enc|vs|sv|doorst|press release|pressemitteilung|medienmitteilung|nota de prensa"
    r"|communiqué(?: de presse)?|comunicado(?: de prensa| de imprensa)?|comunicato stampa|persbericht|pressmeddelande"
    r"|pressemelding)\s*:\s*)+",
    re.IGNORECASE,
)


_MOST_LINES_ABOVE = 60
_MOST_HEADERS = 6


@dataclass(frozen=True, slots=True)
class Forwarded:
    """What stands before a forwarded mail, its headers under their English names, and its text."""

    above: str
    headers: Mapping[str, str]
    text: str


def find_forwarded(text: str) -> Forwarded | None:
    """Return the mail that a text forwards, if what was forwarded is more than what was written above it."""
    found = _find_mark(text)
    if found is None:
        return None
    begin, end = found
    lines = text[end:].lstrip("\n").split("\n")
    if sum(line.lstrip().startswith(">") for line in lines[:10]) > 2:
        lines = _QUOTED.sub("", "\n".join(lines)).lstrip("\n").split("\n")
    headers: dict[str, str] = {}
    at = 0
    while at < len(lines) and at < 20 and (header := _HEADER.match(lines[at])):
        field = FIELD_OF_NAME.get(header[1].strip().lower())
        if field:
            headers.setdefault(field, header[2].strip())
        at += 1
    rest = "\n".join(lines[at:])
    above = text[:begin]
    return Forwarded(above, headers, rest) if headers and len(rest) > len(above) else None


def _find_mark(text: str) -> tuple[int, int] | None:
    """Return where the mark of a forwarded mail stands, or where its headers begin: Outlook writes these alone."""
    if mark := _MARK.search(text):
        return mark.span()
    lines = text.split("\n")
    at = 0
    for number, line in enumerate(lines[:_MOST_LINES_ABOVE]):
        if _field_of(line) == "From":
            fields = {_field_of(below) for below in lines[number : number + _MOST_HEADERS]}
            if fields >= {"From", "Date", "Subject"}:
                return at, at
        at += len(line) + 1
    return None


def _field_of(line: str) -> str | None:
    header = _HEADER.match(line)
    return FIELD_OF_NAME.get(header[1].strip().lower()) if header else None


def bare_subject(subject: str) -> str:
    """Return a subject without "Fwd:" and the like before it."""
    return _PREFIX.sub("", subject).strip()
