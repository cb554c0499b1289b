"""Where a text names its outlet near its headline: a line of its own, before a date, after "Source", in a dateline."""

import re
from collections.abc import Iterator, Sequence

from reader.reading.cleaning.units import Unit
from reader.reading.extraction import Metadatum
from reader.reading.facts.dates_in_text import LanguageOf, find_dates
from reader.reading.facts.press_names import is_press_name

_SOURCE = re.compile(
    r"(?:^|[\s|·])(?:source|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|zdroj|izvor|forrás|sursa|kaynak|источник|джерело|източник|πηγή"
    r"|المصدر|منبع|מקור|स्रोत|sumber|nguồn|ที่มา|来源|來源|출처|出典)\s*[:：]\s*(?P<name>[^|·:：]{2,50}?)\s*(?:$|[|·])",
    re.IGNORECASE,
)
# A place, perhaps a date, then the agency: "HALM, 3 May (Nordwire) – The", or the agency alone: "(NPA) – The".
_DATELINE = re.compile(r"^[^()\n.!?]{0,60}\((?P<name>[A-ZΑ-ΩА-Я][^()]{1,30})\)\s*(?:[–—-]|:|\.)\s*(?=[^\W_]|[\"“«„])")
_NO_NAME = re.compile(r"^(?:photo|file|video|pictured|updated?|left|right|above|c|r|d)\b|\d{4}", re.IGNORECASE)
_SAYS = re.compile(r"^(?P<name>[^.!?:;]{3,50}?)\s+(?:says|writes|reports|reported)\s*(?:…|\.\.\.|:)?$")
_EDGES = " ,;|·•–—-:()[]"
_NEAR = 4


def find_outlet_lines(
    units: Sequence[Unit], headline: int | None, body: int | None, language: LanguageOf
) -> Iterator[tuple[int, Metadatum]]:
    """Give the outlets that lines around the headline name, the surest first, with the unit that is all this fact.

    The unit is -1 where the name stands in a line of the story.
    """
    top = headline if headline is not None else 0
    first = body if body is not None else min(len(units), top + _NEAR)
    near = [*range(top + 1, first), *range(top - 1, max(-1, top - 3), -1)]
    if headline is None or first - top > _NEAR:
        near = [number for number in near if abs(number - top) <= _NEAR or first - number <= 2]
    for number in near:
        if name := name_before_date(units[number].text, language):
            yield number, _fact(name, units[number])
    for number in near:
        text = units[number].text.strip(_EDGES)
        if is_press_name(text) and not _in_a_menu(units, number):
            yield number, _fact(text, units[number])
    for number in near:
        if match := _SOURCE.search(units[number].text):
            yield -1, _fact(match["name"], units[number])
        elif (match := _SAYS.match(units[number].text)) and is_press_name(match["name"]):
            yield number, _fact(match["name"], units[number])
    for number in range(first, min(len(units), first + 3)):
        match = _DATELINE.match(units[number].text)
        if match and not _NO_NAME.search(match["name"]):
            yield -1, _fact(match["name"], units[number])


def name_before_date(line: str, language: LanguageOf) -> str | None:
    """Give the outlet of a line such as "Küstenblatt, 14.03.2024", which has nothing else."""
    dates = find_dates(line, language)
    if len(dates) != 1:
        return None
    before, after = line[: dates[0].start].strip(_EDGES), line[dates[0].end :].strip(_EDGES)
    name = before or after
    return name if not (before and after) and is_press_name(name) else None


def _in_a_menu(units: Sequence[Unit], number: int) -> bool:
    """Tell whether a line stands among several as short as itself."""

    def is_short(at: int) -> bool:
        return 0 <= at < len(units) and len(units[at].text.split()) <= 3

    return (is_short(number - 1) and is_short(number - 2)) or (is_short(number + 1) and is_short(number + 2))


def _fact(name: str, unit: Unit) -> Metadatum:
    return Metadatum("outlet", name.strip(_EDGES), f"line {unit.first + 1}")
