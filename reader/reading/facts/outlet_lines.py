"""Where a text names its outlet near its headline: a line of its own, before a date, after "Source", in a dateline."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_vocabulary import CLASS_OF
from reader.reading.cleaning.set_forms.fixed_lines import is_interruption, is_skipping
from reader.reading.cleaning.set_forms.house_notices import house_notice
from reader.reading.cleaning.set_forms.named_reasons import named_reason
from reader.reading.extraction import Metadatum
from reader.reading.facts.author_lines import EDGES, LONGEST, PIECES, POST, author_and_outlet
from reader.reading.facts.bylines import clean_byline, labelled_author
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_dates
from reader.reading.facts.dates.weekdays import without_weekday
from reader.reading.facts.mastheads import is_owned_at_the_end, is_title, name_before_motto
from reader.reading.facts.paper_names import paper_of, without_desk
from reader.reading.facts.press_names import is_agency, is_known_above_date, is_press_name
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

_SOURCE = late_pattern(
    r"(?:^|[\s|·])(?:source|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|zdroj|izvor|forrás|sursa|kaynak|источник|джерело|източник|πηγή"
    r"|المصدر|منبع|מקור|स्रोत|sumber|nguồn|ที่มา|来源|來源|출처|出典)\s*[:：]\s*(?P<name>[^|·:：]{2,50}?)\s*(?:$|[|·]|\s\S+[:：])",
    re.IGNORECASE,
)
# A place, perhaps a date, then the agency: "HALM, 3 May (Nordwire) – The", or the agency alone: "(NPA) – The".
_DATELINE = late_pattern(
    r"^[^()\n.!?]{0,60}\((?P<name>[A-ZΑ-ΩА-Я][^()]{1,30})\)\s*(?:\.?[–—-]{1,2}|:|\.)\s*(?=[^\W_]|[\"“«„])"
)
_NO_NAME = late_pattern(r"^(?:photo|file|video|pictured|updated?|left|right|above|c|r|d)\b|\d{4}", re.IGNORECASE)
_SAYS = late_pattern(r"^(?P<name>[^.!?:;]{3,50}?)\s+(?:says|writes|reports|reported)\s*(?:…|\.\.\.|:)?$")
# What stands for "year" behind a date.
_YEAR_WORD = late_pattern(r"(?:г|года?|году|р|року|ж|жылы|m|d|gads|gada|yil|年)\.?")
# Where it stood in print: "Halm Herald, 3 May 2024, page 7", and whoever typed it says "From:" before it.
_PAGE = late_pattern(
    r"(?:pages?|pp?|pgs?|seiten?|s|págs?|páginas?|pagina|blz|str|стр|с|σελ)?\.?\s?[A-Z]?\d{1,3}", re.IGNORECASE
)
_FROM = late_pattern(
    r"^(?:(?:from|source|aus|quelle|de|fuente|da|fonte|из|από)\s?:\s*"
    r"|(?:(?:article|story|text|clipping|copied|taken)\s+)?from\s+(?:(?-i:the)\s+)?(?=\S))",
    re.IGNORECASE,
)
_OF_A_DAY = late_pattern(r"\s+(?:vom|du|del|of|from|dated|van|z dnia|от|від|της)$", re.IGNORECASE)
_DOMAIN = late_pattern(r"[a-z\d-]+(?:\.[a-z\d-]+)+")
_SEVERAL = late_pattern(r"[|·•]")
_BETWEEN_SECTIONS = late_pattern(r"[|·•]|\s/\s")
# Names in capitals before what has none.
_CAPITALS = late_pattern(r"[A-ZÀ-ÞΑ-Ω]{2,}(?: [A-ZÀ-ÞΑ-Ω]{2,})+(?= [A-ZÀ-Þ][a-zß-ÿ])")
# No place but these two begins so: "The Free Lantern, 27 November".
_THE = late_pattern(r"The (?!Hague|Bronx)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}")
# What a page asks its readers to do with itself.
_ASKS = (
    r"\b(?:subscribe|sign up|support|follow|donate|suscr[ií]bete|abonnez-vous|suivez|abonnieren|folgen sie|abbonati"
    r"|(?:columnist|writer|correspondent|reporter|editor) (?:for|at|of)|segui|подпи\w+|ακολουθήστε|εγγραφείτε)\b"
)
# What a button asks for, before the name of the paper.
_REQUEST = late_pattern(
    r"^(?:support|subscribe to|(?:sign up|sign in|log in) to|register (?:with|at|for)|donate to|contribute to"
    r"|unterstützen sie|soutenez|apoya(?: a)?|sostieni)\s+"
    r"(?:(?:the|die|das|den|le|la|el|il)\s+|l['’])?",
    re.IGNORECASE,
)
_MOST_TITLE_WORDS = 5
_NEAR = 4
_WORDS_OF_A_BUTTON, _WAY_TO_A_HEADLINE = 3, 8
_FEWEST_SECTIONS = 3
_ARTICLE = late_pattern(
    r"(?:the|der|die|das|le|la|les|el|los|las|il|lo|i|gli|o|os|de|het|den|det|η|ο|το|οι|τα)\s|l[’']", re.IGNORECASE
)
Named = tuple[int, Metadatum]
Found = Iterator[Named]
"""Outlets, each with the unit that is all this fact; -1 where the name stands beside other words."""


def find_outlet_lines(units: Sequence[Unit], headline: int | None, body: int | None, language: LanguageOf) -> Found:
    """Yield the outlets that lines around the headline name, the surest first.

    An agency that is named beside an outlet is whom that credits, and comes after it.
    """
    top = headline if headline is not None else 0
    if top > 0 and (name := name_before_motto(units[0].text)):
        yield 0, _fact(name, units[0])
    first = body if body is not None else min(len(units), top + _NEAR)
    lines = sorted(_near(units, headline, first, language), key=_is_agency)
    ends = sorted(filter(_names_itself, _at_the_ends(units, top, body, language)), key=_is_agency)
    outlets = [found for found in ends if not _is_agency(found)]
    # Another name below the headline is whom the paper of the first line credits.
    if lines and (_is_agency(lines[0]) or (top > 1 and _is_masthead(units, top, body))):
        lines, outlets = [*outlets, *lines], []
    yield from lines
    yield from outlets
    # In brackets before a text stands who sent it: that is the outlet where no other one is named.
    yield from _in_datelines(units, range(first, min(len(units), first + 3)))
    yield from (found for found in ends if _is_agency(found))


def _names_itself(found: Named) -> bool:
    """Tell whether a line is no invitation to read it elsewhere: Folgen Sie uns auf Google News."""
    return house_notice(found[1].value) is None


def find_credited_agency(
    found: Sequence[tuple[int, Metadatum]], headline: int | None, body: int
) -> Iterator[Metadatum]:
    """Yield the agency that a line under the headline credits, as a byline, where another outlet is named.

    `found` are the outlets of all lines; the story begins at the unit `body`.
    """
    if headline is not None and found and not _is_agency(found[0]):
        yield from (
            replace(fact, field="byline")
            for number, fact in found
            if headline < number < body and is_agency(fact.value)
        )


def _near(units: Sequence[Unit], headline: int | None, first: int, language: LanguageOf) -> Found:
    """Yield what lines beside the headline name, down to the `first` one of the story."""
    top = headline if headline is not None else 0
    near = [*range(top + 1, first), *range(top - 1, max(-1, top - 3), -1)]
    if headline is None or first - top > _NEAR:
        near = [number for number in near if abs(number - top) <= _NEAR or first - number <= 2]
    yield from _before_dates(units, near, language)
    yield from _alone(units, near, language)
    if headline is not None:
        yield from _known_above_dates(units, range(top + 1, first), language)
    yield from _labelled(units, near)
    if headline is not None:
        yield from _among_others(units, range(top + 1, first), language)


def _at_the_ends(units: Sequence[Unit], top: int, body: int | None, language: LanguageOf) -> Found:
    """Yield what the last line names, and the first: what stands above a menu at the top of a page is its name."""
    last = len(units) - 1
    # "Skip to content" stands above all that a page shows.
    if top > 1 and any(leads(units[0].text.lower()) for leads in (is_skipping, is_interruption)):
        yield from (
            (number + (number >= 0), fact)
            for number, fact in _at_the_ends(units[1:], top - 1, body and body - 1, language)
        )
        return
    if body is not None and last > body + 1:
        yield from _alone(units, [last], language)
    if top > 0 and is_press_name(units[0].text.strip(EDGES)) and not _asks_for_a_cause(units[0].text):
        yield 0, _fact(units[0].text, units[0])
    elif top == 1 and _DOMAIN.fullmatch(units[0].text):
        # The reader's view of a browser begins so.
        yield 0, _fact(units[0].text, units[0])
    elif (top > 1 and _is_masthead(units, top, body)) or (
        top > 0
        and body is not None
        and (_is_named_below(units, body) or is_owned_at_the_end(units[0].text.strip(EDGES), units[body + 1 :]))
    ):
        yield 0, _fact(units[0].text, units[0])


def _is_masthead(units: Sequence[Unit], top: int, body: int | None) -> bool:
    """Tell whether the first line is set as a masthead is, in capitals or with its article, and a menu is below it."""
    name = units[0].text.strip(EDGES)
    words = name.split()
    if not 1 < len(words) <= _MOST_TITLE_WORDS or not all(map(str.isalpha, map(_without_marks, words))):
        return False
    is_set = name.isupper() or (_ARTICLE.match(name) is not None and name[0].isupper() and words[1][0].isupper())
    if not is_set or named_reason(name.lower()) or any(word in CLASS_OF for word in name.lower().split()):
        return False
    chrome = [unit.text for unit in units[1:top]]
    others = [line for line in chrome if len(line.split()) > _WORDS_OF_A_BUTTON and not _is_menu(line)]
    if len(chrome) > 1 and len(others) <= (len(chrome) > _FEWEST_SECTIONS) and not any(map(ends_sentence, others)):
        # Or it is a column of buttons, some of which say that they are: "Subscribe", "Log in"; one line may be a menu
        # of sections of several words: "À la une International".
        return top <= _WAY_TO_A_HEADLINE and any(map(_is_button, chrome))
    if len(chrome) == 1 and chrome[0].isalpha() and chrome[0].istitle():
        return body is not None and body > top + 1  # a section, and below the headline who wrote it, or when
    return top <= _NEAR and any(map(_is_menu, chrome[:2]))


def _is_menu(line: str) -> bool:
    """Tell whether a line is the menu of a page: several words or pairs of them side by side, as sections are named."""
    pieces = [piece for piece in _BETWEEN_SECTIONS.split(line) if piece.strip()]
    if len(pieces) >= _FEWEST_SECTIONS:
        return all(len(piece.split()) <= 3 for piece in pieces)
    words = line.split()
    return len(words) > _FEWEST_SECTIONS and all(word.isalpha() and word[0].isupper() for word in words)


def _is_button(line: str) -> bool:
    return named_reason(line.lower()) is not None or any(word in CLASS_OF for word in line.lower().split())


def _without_marks(word: str) -> str:
    return word.replace("’", "").replace("'", "").replace("-", "")


def _is_named_below(units: Sequence[Unit], body: int) -> bool:
    """Tell whether a page whose first line is a title speaks of itself by it: "Subscribe to The Weekly Review"."""
    name = units[0].text.strip(EDGES)
    words = name.split()
    if not 1 < len(words) <= _MOST_TITLE_WORDS or not is_title(name) or name.isupper():
        return False
    below = [unit.text for unit in units[body + 1 :] if name in unit.text]
    if not below:
        return False
    asks = re.compile(rf"{_ASKS}[^.!?]{{0,30}}{re.escape(name)}(?!\w)", re.IGNORECASE)
    return any(map(asks.search, below))


def _is_agency(found: tuple[int, Metadatum]) -> bool:
    return is_agency(found[1].value)


def _before_dates(units: Sequence[Unit], numbers: Iterable[int], language: LanguageOf) -> Found:
    for number in numbers:
        if name := name_before_date(units[number].text, language):
            yield number, _fact(name, units[number])


def _alone(units: Sequence[Unit], numbers: Iterable[int], language: LanguageOf) -> Found:
    for number in numbers:
        text = without_desk(units[number].text.strip(EDGES))
        names_post = POST.fullmatch(text) is not None and not is_title(text)  # Europe reporter
        if (
            is_press_name(text)
            and not names_post
            and not _asks_for_a_cause(text)
            and (clean_byline(text) or text) == text
            and (_is_above_date(units, number, language) or not _in_a_menu(units, number, language))
        ):
            yield number, _fact(text, units[number])


def _asks_for_a_cause(text: str) -> bool:
    """Tell whether a button asks for what is no name: "Support independent news"."""
    request = _REQUEST.match(text)
    return request is not None and text[request.end() : request.end() + 1].islower()


def _known_above_dates(units: Sequence[Unit], numbers: Iterable[int], language: LanguageOf) -> Found:
    """Yield what a line right above the date names, where that may be a section's name or a place's anywhere else."""
    for number in numbers:
        if is_known_above_date(units[number].text) and _is_above_date(units, number, language):
            yield number, _fact(units[number].text, units[number])


def _is_above_date(units: Sequence[Unit], number: int, language: LanguageOf) -> bool:
    """Tell whether the line below is a date and nothing else, as it is below the name of who printed the story."""
    below = units[number + 1].text if number + 1 < len(units) else ""
    dates = find_dates(below, language) if len(below) <= LONGEST else []
    return len(dates) == 1 and not any(map(str.isalpha, below[: dates[0].start] + below[dates[0].end :]))


def _among_others(units: Sequence[Unit], numbers: Iterable[int], language: LanguageOf) -> Found:
    for number in numbers:
        pieces = PIECES.split(units[number].text) if len(units[number].text) <= LONGEST else []
        named = [piece for piece in pieces if is_press_name(piece.strip(EDGES))] if len(pieces) > 1 else []
        if named and not name_before_date(units[number].text, language):
            yield from ((-1, _fact(piece, units[number])) for piece in named)
        elif not named and (found := author_and_outlet(units[number].text, language)):
            yield -1, _fact(found[1], units[number])


def _labelled(units: Sequence[Unit], numbers: Iterable[int]) -> Found:
    for number in numbers:
        text = units[number].text
        if (":" in text or "：" in text) and (match := _SOURCE.search(text)):
            # Chinese and Japanese names have no blanks.
            name = match["name"].split()[0] if match["name"][0] > "\u2e80" else match["name"]
            yield -1, _fact(name, units[number])
        elif (match := _SAYS.match(text)) and is_press_name(match["name"]):
            yield number, _fact(match["name"], units[number])
        elif (match := _FROM.match(text)) and is_press_name(name := text[match.end() :].rstrip(": ")):
            yield number, _fact(name, units[number])


def _in_datelines(units: Sequence[Unit], numbers: Iterable[int]) -> Found:
    for number in numbers:
        match = _DATELINE.match(units[number].text)
        if match and not _NO_NAME.search(match["name"]):
            yield -1, _fact(match["name"], units[number])


def name_before_date(line: str, language: LanguageOf) -> str | None:
    """Return the outlet of a line such as "Küstenblatt, 14.03.2024", which has nothing else."""
    if len(line) > LONGEST:
        return None
    dates = find_dates(line, language)
    if len(dates) != 1:
        return None
    before, after = without_weekday(line[: dates[0].start].strip(EDGES)), line[dates[0].end :].strip(EDGES)
    is_time = not any(map(str.isalpha, after))
    if before and (is_time or _YEAR_WORD.fullmatch(after) or _PAGE.fullmatch(after)):
        after = ""
    name = _OF_A_DAY.sub("", _FROM.sub("", before)) or after
    if _SEVERAL.search(name):
        return None
    return _outlet_in(name) if not (before and after) else None


def _outlet_in(name: str) -> str | None:
    """Return the outlet that stands before a date: a press name, or "The ..."; without its section, as it is set.

    "HALM MONITOR Schools & Society" is the Halm Monitor's.
    """
    capitals = _CAPITALS.match(name)
    if capitals and is_press_name(capitals[0]):
        return capitals[0]
    return name if is_press_name(name) or _THE.fullmatch(name) else None


def _in_a_menu(units: Sequence[Unit], number: int, language: LanguageOf) -> bool:
    """Tell whether a line stands among several as short as itself, of which none says who wrote the story, or when."""

    def is_short(at: int) -> bool:
        text = units[at].text if 0 <= at < len(units) else ""
        is_entry = any(map(str.isalpha, text)) and len(text.split(None, 3)) <= 3
        return is_entry and not labelled_author(text) and not find_dates(text, language)

    return (is_short(number - 1) and is_short(number - 2)) or (is_short(number + 1) and is_short(number + 2))


def _fact(name: str, unit: Unit) -> Metadatum:
    """Return the name of an outlet, without what its button asks for: "Support the Halm Guardian"."""
    section, _, rest = name.partition(" - ")
    if section.isalpha() and is_press_name(rest):
        name = rest  # "News - Halm Guardian"
    return Metadatum(
        "outlet", paper_of(_REQUEST.sub("", _FROM.sub("", _without_edges(name)))), f"line {unit.first + 1}"
    )


def _without_edges(name: str) -> str:
    """Return a name without the marks around it; a bracket that is opened in it is closed: "Halm News (Online)"."""
    bare = name.strip(EDGES)
    return f"{bare})" if "(" in bare and ")" not in bare else bare
