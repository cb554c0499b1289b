"""Speech that a dash at the start of its paragraph opens, as Spanish, French, Greek and Russian typography has it.

`—No —dijo Ferrán—. Ni hoy ni mañana.` The words of who tells it stand between dashes, or behind a comma; without a verb
of saying among them, the paragraph is an item of a list.
"""

import re
from dataclasses import dataclass

from reader.comparing.differing.quoting.attributing.attribution import Attribution, begins_with_speech, read_behind
from reader.comparing.differing.quoting.attributing.subjects.clauses import SUBJECT_FIRST
from reader.model.article import Span

_OPENING = re.compile(r"\s*[—–―-]\s?(?=\w|[¿¡«\"“])")
_QUOTED = re.compile(r"(?<=\s)[“\"]\w")
_BREAK = re.compile(r"[,!?…]?\s+[—–―-]\s?|[,!?…»”\"]\s+")
_CLOSING = re.compile(r"\s?[—–―](?=[\s.,;:!?]|$)[.,;:]?\s*|(?<=[\w»])\.\s+[—–―-]?\s?|[.]\s*$")
_DASHES = "—–―-"
# Languages in which what goes on behind the words of who tells it has a dash of its own: – Nie – mówi Kuna. – Nigdy.
_DASHED_AGAIN = frozenset({"bg", "cs", "pl", "ru", "sk", "uk"})


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The spans that are spoken, the dash included, and who speaks."""

    pieces: tuple[Span, ...]
    attribution: Attribution


def find_dialogue(text: str, start: int, end: int, language: str) -> Dialogue | None:
    """Return what is spoken in the paragraph `text[start:end]`, if a dash opens it and a verb says that."""
    opening = _OPENING.match(text, start, end)
    if opening is None or (language in SUBJECT_FIRST and _QUOTED.search(text, opening.end() + 1, end)):
        return None  # an item of a list that quotes somebody
    for found in _BREAK.finditer(text, opening.end(), end):
        if not begins_with_speech(text, found.end(), end, language):
            continue
        closing = _CLOSING.search(text, found.end(), end)
        until = closing.start() if closing else end
        attribution = read_behind(text, found.end(), until, language)
        if attribution is None:
            continue
        first = found.start() + len(found.group()) - len(found.group().lstrip('!?…»”"'))
        pieces = [Span(opening.start() + len(opening.group()) - len(opening.group().lstrip()), first)]
        is_silent = closing is not None and language in _DASHED_AGAIN and not set(closing[0]) & set(_DASHES)
        if closing and not is_silent and text[closing.end() : end].strip():
            pieces.append(Span(closing.end(), end))
        return Dialogue(tuple(pieces), attribution)
    return None
