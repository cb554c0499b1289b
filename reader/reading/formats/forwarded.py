"""A mail inside the text of another: "Forwarded message", then its headers, then its text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_MARK = re.compile(
    r"^[ \t]*(?:-{2,}[ \t]*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht"
    r"|message transféré|message d'origine|mensaje reenviado|mensaje original|messaggio inoltrato|messaggio originale"
    r"|mensagem encaminhada|doorgestuurd bericht|vidarebefordrat meddelande|przekazana wiadomość"
    r"|пересылаемое сообщение|προωθημένο μήνυμα)[ \t]*-{2,}|begin forwarded message:"
    r"|anfang der weitergeleiteten nachricht:|début du message réexpédié :|inizio messaggio inoltrato:)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FIELDS = {
    "From": ("from", "von", "de", "da", "van", "från", "od", "от", "από"),
    "Date": ("date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "data", "inviato", "дата", "ημ/νία"),
    "Subject": (
        "subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "ämne", "temat", "тема", "θέμα",
    ),
}  # fmt: skip
_NAMES = {name: field for field, names in _FIELDS.items() for name in names}
_HEADER = re.compile(r"^[ \t]*\**(\w[\w '-]{0,20}?)[ \u00a0]?:\**[ \t]+(\S.*)$")
_QUOTED = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_PREFIX = re.compile(r"^(?:(?:fwd?|re|wg|aw|tr|rv|i|enc|vs|sv|doorst)\s*:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Forwarded:
    """What stands before a forwarded mail, its headers under their English names, and its text."""

    above: str
    headers: Mapping[str, str]
    text: str


def find_forwarded(text: str) -> Forwarded | None:
    """Return the mail that a text forwards, if what was forwarded is more than what was written above it."""
    mark = _MARK.search(text)
    if mark is None:
        return None
    lines = text[mark.end() :].lstrip("\n").split("\n")
    if sum(line.lstrip().startswith(">") for line in lines[:10]) > 2:
        lines = _QUOTED.sub("", "\n".join(lines)).lstrip("\n").split("\n")
    headers: dict[str, str] = {}
    at = 0
    while at < len(lines) and at < 20 and (header := _HEADER.match(lines[at])):
        field = _NAMES.get(header[1].strip().lower())
        if field:
            headers.setdefault(field, header[2].strip())
        at += 1
    rest = "\n".join(lines[at:])
    above = text[: mark.start()]
    return Forwarded(above, headers, rest) if headers and len(rest) > len(above) else None


def bare_subject(subject: str) -> str:
    """Return a subject without "Fwd:" and the like before it."""
    return _PREFIX.sub("", subject).strip()
