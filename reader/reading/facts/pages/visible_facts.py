"""Byline and dates that a page shows between its headline and its story, where it states none for machines.

htmldate, which trafilatura brings, was tried on 214 pages whose JSON-LD tells the date, with that taken out: 180 dates
right and 23 wrong, where this program has 178 right and 6 wrong; of the 30 that it leaves empty htmldate has 13 right
and 12 wrong. A fact that isn't sure stays empty.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from lxml import etree

from reader.reading.cleaning.set_forms.interviewers import interviewer_in
from reader.reading.cleaning.set_forms.named_reasons import named_reason
from reader.reading.extraction import Metadatum
from reader.reading.facts.authors_alone import author_before_label
from reader.reading.facts.bylines import clean_byline, labelled_author
from reader.reading.facts.credit_lines import read_credit_line
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_date, find_unclear_dates
from reader.reading.facts.dates.labelled_dates import find_labelled_dates
from reader.reading.facts.dates.machine_dates import iso_date
from reader.reading.facts.dates.weekdays import without_weekday
from reader.reading.facts.fact_lines import is_date_line
from reader.reading.facts.press_names import is_agency, is_press_name
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

# The story begins with a sentence or a paragraph of this many words; above it are lines of facts, a deck, a caption.
_WORDS_OF_PROSE = 25
_WORDS_OF_A_SENTENCE = 9
_MOST_LINES = 14
_MOST_WORDS = 14
_WORDS_OF_BUTTONS = 4
_FIRST_LINES, _MOST_WORDS_OF_A_DECK = 3, 45
_BYLINE_CLASS = late_pattern(
    r"(?:^|[\s_-])(?:by-?line|reader-credits|author(?:-?name)?s?|autor(?:es|a|ia)?|verfasser|signature|firma|auteur|autore|redattore|yazar"
    r"|muhabir|reporter|journalist|writer)(?:$|[\s_-])",
    re.IGNORECASE,
)
_DATE_CLASS = late_pattern(r"(?:^|\s)(?:published|updated|date|dtstart)(?:$|\s)", re.IGNORECASE)
_BY = re.compile(
    r"^(?:live reporting(?: by)?:?|(?:publi(?:cad[oa]|é|cato)|escrito|écrit|scritto) (?:por|par|da|di)"
    r"|by|von|par|por|di|door|af|av)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_BY_BEHIND_DATE = late_pattern(r"(?:19|20)\d\d\W{0,3}By (?P<name>[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]*){1,3})$")
_AFTER_NAME = late_pattern(
    r"\s*(?:[|•·@(]|\s[–—-]\s|,?\s+(?:(?:em|el|le|on|il|am) )?\d|,\s+[^\W\d]+\d"
    r"|\b(?:published|updated|posted|publiziert)\b).*$",
    re.IGNORECASE,
)
# A person has two names: what is one word, and no abbreviation, is where the person is.
_ONE = r"[^\W\d_a-zß-öø-ÿα-ωά-ώа-яё][\w’'-]*"
_PERSON_AND_PLACE = late_pattern(
    rf"^(?P<name>{_ONE}(?: (?:de|del|la|van|von|der|den|al|el|bin|di|da)| {_ONE}){{1,3}}), "
    rf"(?P<place>[^\W\d_a-zß-öø-ÿα-ωά-ώа-яё][^\W\d_A-ZÀ-ÞΑ-ΩА-Я]{{2,}})$"
)


# A small letter or a digit, and a capital right behind it.
_GLUED = late_pattern(r"[^\W_A-ZÀ-ÖØ-Þ](?<![Α-ΩА-Я])[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]")
_OF_A_TAG, _LONGEST_GLUED = 12, 200


Runs = Sequence[tuple[str, "etree._Element"]]  # noqa: SLF001  # lxml names the type of its elements so
"""The visible text of a page between the borders of blocks, each with the innermost block around it."""


def read_visible_facts(runs: Runs, headline: str, language: LanguageOf) -> Iterator[Metadatum]:
    """Yield byline and dates of the lines under the headline."""
    for text, element in _lines_below(runs, headline, language):
        said = find_labelled_dates(text, language)
        if any(field == "unclear_date" for field, _ in said):
            said = _settle_order(text, said, element, language)
        for field, iso in said:
            yield Metadatum(field, iso, "under the headline")
        if not {"published", "modified"} <= {field for field, _ in said}:
            yield from (date for date in _date_of_time(element) if date.field not in {field for field, _ in said})
        credit = read_credit_line(text, language)
        if (
            name := (credit.author if credit else None)
            or labelled_author(" ".join(text.split()))
            or (author_before_label(text) if said else None)
            or _name_in(text, element)
        ):
            yield Metadatum("byline", name, "under the headline")


def _lines_below(runs: Runs, headline: str, language: LanguageOf) -> Iterator[tuple[str, etree._Element]]:
    """Yield the short lines between the headline and the first paragraph of prose, and what each stands in.

    One sentence right below the headline may be its deck.
    """
    below = 0
    word = headline.partition(" ")[0]
    tags = {element.tag for text, element in runs if word in text and " ".join(text.split()) == headline}
    heads = tags & {"h1", "h2"} or tags
    lines = ((part, element) for text, element in runs for part in _tags_apart(" ".join(text.split()), element))
    for line, element in lines:
        if line == headline and element.tag in heads:
            below = 1
        elif below:
            words = len(line.split())
            below += 1
            if below > _MOST_LINES:
                return
            if read_credit_line(line, language):
                yield line, element
            elif _is_prose(line):
                if below <= _FIRST_LINES and words <= _MOST_WORDS_OF_A_DECK:
                    yield from _lines_below_deck(islice(lines, _MOST_LINES - below), language)
                return
            elif words <= _MOST_WORDS or is_date_line(line, language):
                yield line, element


def _lines_below_deck(
    lines: Iterable[tuple[str, etree._Element]], language: LanguageOf
) -> Iterator[tuple[str, etree._Element]]:
    """Yield the lines that name an author, and above prose those of a date: a list of teasers has dates as well.

    Buttons to share and the like may stand between.
    """
    dated = []
    for line, element in lines:
        is_short = len(line.split()) <= _MOST_WORDS
        if read_credit_line(line, language) or (is_short and _name_in(line, element)):
            yield line, element
        elif is_date_line(line, language):
            dated.append((line, element))
        elif not (is_short and _may_be_button(line)):
            yield from dated if _is_prose(line) else ()
            return


def _may_be_button(line: str) -> bool:
    """Tell whether a line asks to share or the like, or is as short: buttons in a row are one line."""
    is_brief = len(line.split()) <= _WORDS_OF_BUTTONS and not any(map(str.isdecimal, line))
    return is_brief or named_reason(line.lower()) is not None


def _tags_apart(line: str, element: etree._Element) -> list[str]:
    """Return a line in parts where tags in a row have no blank between, which a style sheet parts on the page.

    "Mara Quill, staff writer" and "Published 4 March" make no word together.
    """
    if not line or len(line) > _LONGEST_GLUED or not _GLUED.search(line):
        return [line] if line else []
    for before, after in pairwise(" ".join(piece.split()) for piece in map(str, element.itertext())):
        if _GLUED.match(before[-1:] + after[:1]):
            line = line.replace(before[-_OF_A_TAG:] + after[:_OF_A_TAG], f"{before[-_OF_A_TAG:]}\n{after[:_OF_A_TAG]}")
    return line.split("\n")


def _is_prose(line: str) -> bool:
    words = len(line.split())
    return words >= _WORDS_OF_PROSE or (words >= _WORDS_OF_A_SENTENCE and ends_sentence(line))


def _settle_order(
    text: str, said: Sequence[tuple[str, str]], element: etree._Element, language: LanguageOf
) -> list[tuple[str, str]]:
    """Return the dates of a line in numbers by the order that its time tag shows: one is what that states."""
    times = {iso[:10] for tag in element.iter("time") if (iso := iso_date(str(tag.get("datetime") or "")))}
    written = [date.iso.partition("T")[0] for date in find_unclear_dates(text, language)]
    orders = [order for order in ("dmy", "mdy") if not times.isdisjoint(_in_order(date, order) for date in written)]
    if len(orders) != 1:
        return list(said)
    settled = [(field, iso) for field, iso in said if field != "unclear_date"]
    for date in (iso for field, iso in said if field == "unclear_date"):
        day, mark, hour = date.partition("T")
        settled.append(("published", _in_order(day, orders[0]) + mark + hour))
    return settled


def _in_order(date: str, order: str) -> str:
    """Return a date in numbers, "03/04/2024", in ISO 8601."""
    first, second, year = re.split(r"\D", date)
    day, month = (first, second) if order == "dmy" else (second, first)
    return f"{year}-{int(month):02}-{int(day):02}"


def _date_of_time(element: etree._Element) -> Iterator[Metadatum]:
    """Yield the date of a line's one time tag, whose year the line need not say."""
    times = [
        *element.iter("time"),
        *(one for one in element.iter("abbr") if _DATE_CLASS.search(one.get("class") or "")),
    ]
    stated = str(times[0].get("datetime") or times[0].get("title") or "") if len(times) == 1 else ""
    if date := iso_date(stated) or find_date(stated):
        names = " ".join(_names_of(times[0]))
        yield Metadatum(
            "modified" if "modif" in names or "updat" in names else "published", date, "time under the headline"
        )


def _without_place(name: str) -> str:
    """Return a byline without the one word behind a full name, unless that is an outlet: "Katrin Möllers, London"."""
    match = _PERSON_AND_PLACE.match(name)
    return match["name"] if match and not is_press_name(match["place"]) and not is_agency(match["place"]) else name


def _names_of(element: etree._Element) -> list[str]:
    return f"{element.get('rel') or ''} {element.get('itemprop') or ''} {element.get('class') or ''}".lower().split()


def _is_author(element: etree._Element) -> bool:
    """Tell whether a tag says that it names an author, as the cards of microformats do, whose names are "fn"."""
    names = _names_of(element)
    around = element.getparent()
    return "author" in names or ("fn" in names and around is not None and "vcard" in _names_of(around))


def _name_in(text: str, element: etree._Element) -> str | None:
    around = [element, *element.iterancestors()][:2]
    classed = any(
        _BYLINE_CLASS.search(f"{one.get('class') or ''} {one.get('itemprop') or ''} {one.get('rel') or ''}")
        for one in around
    )
    marked = None if classed else next((one for one in element.iter("a", "span") if _is_author(one)), None)
    if marked is not None:
        text = " ".join("".join(map(str, marked.itertext())).split())
    elif not classed and not _BY.match(text) and not interviewer_in(text):
        # Two tags in a row, of a date and an author: "March 4, 2024By Ann Orr".
        behind = _BY_BEHIND_DATE.search(text)
        if behind is None:
            return None
        text = behind["name"]
    name = _without_place(clean_byline(without_weekday(_AFTER_NAME.sub("", text))) or "")
    return name if name and len(name.split()) <= 8 and not name.endswith((".", ":")) else None
