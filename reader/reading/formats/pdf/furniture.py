"""Lines of a page that are not the story though they stand on one page alone: jump lines, rights, a browser's chrome.

What a browser prints has the page's address at the foot; its menus, bylines and notes are set smaller than the story.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.reading.cleaning.set_forms.fixed_lines import is_interruption
from reader.reading.extraction import Metadatum
from reader.reading.facts.bylines import clean_byline
from reader.reading.facts.dates.dates_in_text import find_dates
from reader.reading.facts.dates.labelled_dates import find_labelled_dates
from reader.reading.facts.dates.weekdays import without_weekday
from reader.reading.facts.press_names import is_press_name, without_section
from reader.reading.formats.pdf.unwrapping import Line
from reader.reading.language.identification import detect_language
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

_JUMP = late_pattern(
    r"^\W*(?:(?:story |article )?continue[sd]? (?:on|from|in|overleaf)|(?:please )?(?:turn|see|jump) (?:to )?page"
    r"|from page|fortsetzung (?:auf|von|s\.)|weiter auf|suite (?:en|de la)? ?page|lire la suite|sigue en|viene de"
    r"|continúa en|segue a|continua (?:a|em|na|nella)|vervolg (?:op|van)|lees verder|fortsättning|fortsat(?:t|es)"
    r"|dokończenie|ciąg dalszy|продолжение на|окончание на|начало на|συνέχεια (?:στη|από)|devamı)\b.{0,40}$",
    re.IGNORECASE,
)
_RIGHTS = late_pattern(r"^\s*(?:©|\(c\)|copyright)\s.{0,80}|^.{0,60}\ball rights reserved\b.{0,60}$", re.IGNORECASE)
_ADDRESS = late_pattern(r"https?://[^\s]+")
_PAGE_WORD = (
    r"\b(?:page|p\.|pg\.?|seite|s\.|página|pág\.|pagina|pag\.|sida|side|strona|str\.|страница|стр\.|σελίδα|σελ\.)"
)
# "3", "- 3 -", "Page 3", "3 / 7", "Seite 3 von 7"
_PAGE = late_pattern(
    rf"\W*(?:{_PAGE_WORD}\s*)?\d{{1,4}}(?:\s*(?:/|of|von|sur|de|di|van|av|z|из|από)\s*\d{{1,4}})?\W*", re.IGNORECASE
)
_PAGE_BEHIND = late_pattern(rf"\W+{_PAGE_WORD}\s*\d{{1,4}}\W*$", re.IGNORECASE)
# "LOCAL A3": the page of a section.
_PAGE_OF_SECTION = late_pattern(r"\s[A-H]\d{1,2}$")
# A browser prints the day and the time of printing above a page, and the page's title behind them.
_PRINTED = late_pattern(r"\s*\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?=\s+\D*\w)")
_SMALL = 0.86
_MOST_WORDS = 14
_EDGE_LINES = 2
_BESIDE_A_DATE = " |,·–—-:"
_SEPARATORS = late_pattern(r"\s+[-–—|·»]\s+")


def body_size(lines: Sequence[Line]) -> float:
    """Return the size of type that most letters are of."""
    letters: dict[float, int] = {}
    for line in lines:
        letters[round(line.size, 1)] = letters.get(round(line.size, 1), 0) + len(line.text)
    return max(letters, key=lambda size: letters[size], default=0.0)


def set_furniture_aside(story: Sequence[Line], running: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines of the story, and those that are none, in their order."""
    usual = body_size(story)
    printed = any(_ADDRESS.search(line.text) for line in running)
    edges, outermost = _edges_of_pages(story, _EDGE_LINES), _edges_of_pages(story, 1)
    kept: list[Line] = []
    aside: list[Line] = []
    for number, line in enumerate(story):
        few = len(line.text.split()) <= _MOST_WORDS
        small = few and line.size <= _SMALL * usual and (printed or number in edges)
        is_page = number in outermost and _PAGE.fullmatch(line.text)
        said = line.text.strip()
        interrupts = is_interruption(said.lower()) and not ends_sentence(said)
        furniture = few and (_JUMP.match(said) or _RIGHTS.match(said) or is_page or interrupts)
        # Behind the time of printing stands the page's title, which may be long.
        (aside if small or furniture or _PRINTED.match(said) else kept).append(line)
    return (kept, aside) if kept else (list(story), [])


def is_printed_page(aside: Sequence[Line], running: Sequence[Line]) -> bool:
    """Tell whether a browser printed these lines around a web page: the time of printing, and an address as a line."""
    said = [line.text.strip() for line in (*aside, *running)]
    return any(map(_PRINTED.match, said)) and any(map(_ADDRESS.match, said))


def _edges_of_pages(lines: Sequence[Line], count: int) -> frozenset[int]:
    """Return the first and last `count` lines of pages: one begins where a line stands higher than the one before."""
    begins = [
        0,
        *(number + 1 for number, (above, line) in enumerate(pairwise(lines)) if line.top > above.top + above.size),
    ]
    ends = [*begins[1:], len(lines)]
    edges: set[int] = set()
    for begin, end in zip(begins, ends, strict=True):
        edges.update(range(begin, min(begin + count, end)), range(max(begin, end - count), end))
    return frozenset(edges)


def facts_of_furniture(
    aside: Sequence[str], running: Sequence[str], headline: str | None, story: Sequence[str]
) -> Iterator[Metadatum]:
    """Yield address, outlet, byline and dates that lines around the story state."""
    language = detect_language("\n".join(story[:20])).code
    for line in (*running, *(line for line in aside if _PRINTED.match(line) or _ADDRESS.match(line.strip()))):
        if address := _ADDRESS.search(line):
            yield Metadatum("url", address[0], "foot of the printed page")
        if headline and (at := line.find(headline)) >= 0:
            rest = _SEPARATORS.split(line[at + len(headline) :])
            if len(rest) > 1 and rest[-1].strip():
                yield Metadatum("outlet", rest[-1].strip(), "head of the printed page")
    for line in aside:
        if printed := _PRINTED.match(line):
            yield from (
                Metadatum("saved", date.iso, "head of the printed page")
                for date in find_dates(printed[0], lambda: language)
            )
            continue
        for field, iso in find_labelled_dates(line, lambda: language):
            yield Metadatum(field, iso, "line beside the headline")
        name = _name_beside_date(line, language)
        if name:
            yield Metadatum("outlet" if is_press_name(name) else "byline", name, "line beside the headline")


def facts_of_running_heads(running: Sequence[str], story: Sequence[str]) -> Iterator[Metadatum]:
    """Yield the outlet and the day that stand at the head or foot of each page: "The Courier 11 March 2024 Page 3"."""
    if not running:
        return
    language = detect_language("\n".join(story[:20])).code
    for line in dict.fromkeys(running):
        name = _name_beside_date(line, language)
        if name and is_press_name(name) and not _ADDRESS.search(line) and not _PRINTED.match(line):
            yield Metadatum("outlet", name, "head of the pages")
            for field, iso in find_labelled_dates(line, lambda: language):
                yield Metadatum(field, iso, "head of the pages")


def _name_beside_date(line: str, language: str | None) -> str | None:
    """Return the person or outlet of a line such as "Ann Roe | 4 March 2024 | Page 3", or "By Ann Roe"."""
    line = _PAGE_OF_SECTION.sub("", _PAGE_BEHIND.sub("", line))
    dates = find_dates(line, lambda: language)
    rest = line
    if len(dates) == 1:
        before = without_weekday(line[: dates[0].start].strip(_BESIDE_A_DATE))
        rest = (before + line[dates[0].end :]).strip(_BESIDE_A_DATE)
    name = clean_byline(rest)
    name = without_section(name) if name and dates else name
    words = name.split() if name else []
    named = bool(dates) or name != rest.strip()
    return name if named and 1 < len(words) <= 5 and all(word[:1].isupper() for word in words) else None
