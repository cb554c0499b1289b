"""A line above a story that is facts from end to end: "Eva Holm, Halm. Stand: 04.03.2026. Lesedauer: 2 Min."."""

import re
from dataclasses import dataclass

from reader.reading.facts.bylines import clean_byline
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_dates
from reader.reading.facts.dates.labelled_dates import before_label, find_labelled_dates
from reader.reading.facts.press_names import is_agency, is_press_name
from reader.text.late_pattern import late_pattern

_LONGEST = 160
_MARKS = late_pattern(r"\s*[|·•;]\s*|,\s+|\s+[–—-]\s+|(?<=[^\W\d_]{3})\.\s+(?!\d)|(?<=\d)\.\s+|\.$")
_TIME_TO_READ = (
    r"(?:[^\W\d_]+ ?){0,3}\s?:?\s?\d{1,3} ?(?:min|mins|minutes?|minuten|minutos?|minuti|minut|minuter"
    r"|мин\S*|λεπτ\S*)\.?"
    r"(?: read| de lectura| de leitura| de lecture| di lettura| czytania| leestijd)?"
)
_ONE = r"[^\W\d_a-zß-öø-ÿα-ωά-ώа-яё][\w’'-]*\.?"
_NAME = rf"{_ONE}(?: (?:de|del|la|van|von|der|den|al|el|bin|di|da)| {_ONE})*"
_PERSON = late_pattern(rf"{_ONE}(?: (?:de|del|la|van|von|der|den|al|el|bin|di|da))*(?: {_ONE}){{1,3}}")
# What an author is at the paper, and where: "enviada especial a Halm", "reporter", "Redakteurin in Halm".
_POST = (
    r"(?:[\w’'-]+ ){0,2}(?:reporter|correspondent|editor|columnist|journalist(?:e|in)?|redakteur(?:in)?|reporterin"
    r"|korrespondent(?:in)?|correspondante?|envoyée?(?: spéciale?)?|redactora?|corresponsal|enviad[oa](?: especial)?"
    r"|periodista|jornalista|repórter|redattore|redattrice|giornalista|inviat[oa]|redacteur|verslag(?:gever|geefster)"
    r"|reportrar?|dziennikar(?:z|ka)|korespondent(?:ka)?|корреспондент|журналист(?:ка)?|кореспондент(?:ка)?"
    r"|συντάκτ(?:ης|ρια)|δημοσιογράφος|ανταποκρίτ(?:ης|ρια))"
)
_IN = r"(?:in|im|i|à|a|en|w|we|aus|from|στην?|στο|в)"
_PLACE_OR_POST = late_pattern(rf"(?:(?i:{_POST})(?:,? {_IN} {_NAME})?|(?:{_IN} )?{_NAME})")
_AT_A_POST = late_pattern(_POST, re.IGNORECASE)
_TIMES = late_pattern(rf"{_TIME_TO_READ}|(?:\S+ )?\d{{1,2}}\s?[:.h]\s?\d{{0,2}}(?: \S{{1,5}})?", re.IGNORECASE)
_LABELLED = late_pattern(r"[^\s|·•,;.–—-]\s*$")
_MOST_WORDS_OF_A_LABEL = 4
_EDGES = " ,;،؛，、|·•–—-:()[]."


@dataclass(frozen=True, slots=True)
class CreditLine:
    """Who wrote a story, if the line says so, its dates as fields with their values, and the name that begins it."""

    author: str | None
    dates: tuple[tuple[str, str], ...]
    name: str


def read_credit_line(line: str, language: LanguageOf) -> CreditLine | None:
    """Return what a line tells that is one person, a date, and beside these places, a post and a reading time alone.

    Who has neither "By" before the name nor a post behind it is not told: a place stands there too.
    """
    dates = find_dates(line, language) if len(line) <= _LONGEST else []
    said = tuple(find_labelled_dates(line, language)) if dates else ()
    if not said:
        return None
    before = line[: dates[0].start]
    pieces = _pieces(before)
    if len(pieces) == 1:  # "Author: Ann Roe Published: 5 Nov 2024"
        pieces = _pieces(before_label(before) or before)
    # What stands right before a date, without a mark between, is its label.
    has_label = len(pieces) > 1 and _LABELLED.search(before) is not None
    first, between, label = pieces[:1], pieces[1 : -1 if has_label else None], pieces[-1] if has_label else ""
    name = clean_byline(first[0]) if first else None
    if name is None or not _PERSON.fullmatch(name) or is_press_name(name) or is_agency(name):
        return None
    if len(label.split()) > _MOST_WORDS_OF_A_LABEL or not all(map(_PLACE_OR_POST.fullmatch, between)):
        return None
    if not all(map(_TIMES.fullmatch, _pieces(line[dates[-1].end :]))):
        return None
    is_author = name != first[0] or any(map(_AT_A_POST.match, between))
    return CreditLine(name if is_author else None, said, name)


def _pieces(text: str) -> list[str]:
    return [piece for part in _MARKS.split(text) if (piece := part.strip(_EDGES))]
