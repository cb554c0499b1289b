"""Facts that a plain-text scrape states: date and byline beside the headline, the outlet where a page names itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.set_forms.fixed_lines import is_greeting
from reader.reading.extraction import Metadatum
from reader.reading.facts.authors_alone import find_author_alone, is_author_above
from reader.reading.facts.bylines import clean_byline, labelled_author
from reader.reading.facts.credit_lines import read_credit_line
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_dates
from reader.reading.facts.dates.labelled_dates import find_labelled_dates
from reader.reading.facts.dates.weekdays import without_weekday
from reader.reading.facts.fact_lines import first_below_facts, is_date_line
from reader.reading.facts.outlet_lines import (
    author_above,
    author_and_outlet,
    find_credited_agency,
    find_outlet_lines,
)
from reader.reading.facts.paper_names import is_publisher, paper_of_owner, without_company
from reader.reading.facts.press_names import is_agency, is_press_name
from reader.reading.facts.site_buttons import is_site_button
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

Verdict = Role | RemovalReason

# A date line has few words: a longer one tells of something that happened then.
_DATE_WORDS = 14
_BYLINE_WORDS = 8
_FEWEST_WORDS_OF_PROSE = 8
_WORDS_OF_AN_HOUR = 6
# The headline of a text without menus is among its first lines.
_HIGH_UP = 4
_DATE_ABOVE = 2
_BESIDE = 4  # lines from the headline on
_ADDRESS = late_pattern(r"https?://[^\s/]+/\S+")  # of a page, not of a site
_MOST_LINES_OF_A_LETTERHEAD = 8
_BELOW_STORY = 2
_FIRST_PUBLISHED = late_pattern(
    r"(?:originally|first|initially) (?:published|posted)\b|(?:erstmals|zuerst) (?:veröffentlicht|erschienen)\b"
    r"|(?:première publication|publié (?:initialement|d['’]abord))\b"
    r"|(?:publicado originalmente|originalmente publicado)\b"
    r"|pubblicat[oa] (?:originariamente|originalmente|per la prima volta)\b|впервые опубликован\w*|первая публикация\b"
    r"|(?:pierwotnie opublikowan\w+|pierwsza publikacja)\b|(?:πρώτη δημοσίευση|δημοσιεύτηκε αρχικά)\b",
    re.IGNORECASE,
)
# A place, a date with its year, who sent it in brackets or slashes, and a dash.
_DATELINE = late_pattern(
    r"(?P<before>[^\W\d_][^!?()\n]{2,70}?\b\d{4})[ .,]*(?:[(/][^()/\n]{2,40}[)/]\s*)?"
    r"\.?\s?[–—-]{1,2}\s*(?=[^\W\d_]|[\"“«„])"
)
_WHOLE_DATE = len("2026-06-16")
_AND = late_pattern(r",? (?:and|und|et|y|e|i|och|og|en|и|και) ")
_AFTER_NAME = late_pattern(
    r"\s*(?:[|•·⋅@(/]|\s[–—-]\s|,|\d|\b(?:for|published|updated|posted|on|publiziert|am|le|el|il)\b).*$", re.IGNORECASE
)

_NAME = r"(?P<name>[^\s,.;:|©][^,;:|©]{1,50}?)"
_FOLLOWED = late_pattern(
    rf"\bfollow {_NAME} on (?:google news|facebook|twitter|instagram|telegram|linkedin|flipboard)\b", re.IGNORECASE
)
# "... on Twitter @annroe", "... on Twitter at www.twitter.com/annroe"
_ADDRESS_OF_ONE = late_pattern(r"\s*(?:at\s+(?:@|https?://|www\.|\w+\.com/)|@)", re.IGNORECASE)
_OUTLET = (
    late_pattern(
        r"^(?:all )?(?:content|material|articles?|stories) (?:by|of|from|on|in) (?:the )?"
        rf"{_NAME} (?:is|are|may(?: not)? be) (?:licensed|copyright|reprinted|republished|reproduced)",
        re.IGNORECASE,
    ),
    _FOLLOWED,
    late_pattern(rf"^ακολουθήστε (?:το|τη|την|τα|τον) {_NAME} στο", re.IGNORECASE),
    late_pattern(
        rf"^(?:folgen sie|suivez|sigue a|siga [oa]|segui) {_NAME} (?:auf|sur|en|no|su) (?:google|facebook|twitter)",
        re.IGNORECASE,
    ),
    late_pattern(
        r"^(?P<name>(?:[A-Z][\w.&’'-]*)(?: [A-Z][\w.&’'-]*){0,4}) is (?:the|a|an) [^.]{0,60}"
        r"\b(?:news(?:paper)?|news agency|magazine|broadcaster|news site)\b"
    ),
    late_pattern(
        r"(?:©|\(c\)|copyright)\s*(?:copyright|©)?\s*"
        rf"(?:\d{{4}}(?:\s*[-–—]\s*\d{{2,4}})?)?\s*(?:by |,\s*)?{_NAME}"
        r"(?:\s*[.,|–—-]\s*|\s+)(?:all rights reserved|alle rechte|tous droits|todos los derechos|todos os|"
        r"tutti i diritti|все права|με (?:την )?επιφύλαξη)",
        re.IGNORECASE,
    ),
)
# Each of the patterns above needs one of these: they are sought where one is, in a few units of a page.
_HINTS = (
    *("licensed", "copyright", "reprinted", "republished", "reproduced", "©", "(c)"),
    *("follow", "ακολουθήστε", "folgen", "suivez", "sigu", "siga", "segui", "news", "magazine", "broadcaster"),
)
# At the foot of a page, after the story, the holder of the copyright is the outlet: "© Elsin Courier 2019."
# What ends it: a mark, the end, or the links beside it.
_ENDS = (
    r"\s*(?:[.,|–—]|$|\s(?:imprint|impressum|privacy|terms|contact|cookies?|about|legal|datenschutz|kontakt|mentions"
    r"|confidentialité|aviso|política|privacidad|note legali|contatti|όροι|πολιτική|επικοινωνία|無断転載|禁無断)\b)"
)
_FOOT = (
    late_pattern(
        rf"^(?:©|\(c\)|copyright)\s*(?:\d{{4}}\s*[-–—]\s*)?\d{{4}}\s+(?:by |,\s*)?{_NAME}{_ENDS}",
        re.IGNORECASE,
    ),
    late_pattern(rf"^(?:©|\(c\)|copyright)\s*{_NAME},?\s*(?:\d{{4}}\s*[-–—]\s*)?\d{{4}}{_ENDS}", re.IGNORECASE),
    late_pattern(rf"^{_NAME}\s*©"),
)
# "Terms of use Copyright 2024 Halm Courier", in a row of links; "© Halm Courier", without a year.
_FOOT_OF_PAPER = late_pattern(
    rf"(?:^|\s)(?:©|\(c\)|copyright)\s*(?:\d{{4}}\s+)?{_NAME}(?:,?\s+\d{{4}})?{_ENDS}", re.IGNORECASE
)
# "© Halm Courier 2019-2026. All rights reserved."
_YEARS_BEHIND = late_pattern(r"(?<=\w)[,\s]+(?:\d{4}\s*[-–—]\s*)?(?:19|20)\d\d\W*$")
# A name, not a sentence: at most this many words.
_MOST_NAME_WORDS = 5
_ENDING, _SHORTEST = 2, 3  # letters of a word
_NOT_AN_OUTLET = late_pattern(
    r"^(?:us|me|him|her|them|the author|this|our|by|all|copyright|\d+)\b|rights reserved|site contents|^eine? "
    r"|\b(?:associated press|reuters|afp|getty)\b|^\W*$"
    r"|rechte vorbehalten|droits réservés|derechos reservados|direitos reservados|diritti riservati"
    r"|права (?:защищены|захищені)"
    r"|prawa zastrzeżone|δικαιώματ|حقوق|הזכויות|版权|版權|著作権|保留",
    re.IGNORECASE,
)
_IN_BRACKETS = late_pattern(r"\s[(\[](?P<name>[^()\[\]]{3,40})[)\]]$")
_TITLE_SUFFIX = late_pattern(r"^\s*(?:[|–—»:·•-]|::)\s*(?P<name>[^|»]{2,40})$")


def find_facts(units: Sequence[Unit], verdicts: Sequence[Verdict], language: LanguageOf) -> Iterator[Metadatum]:
    """Yield the facts that the units state, each with its line, counted from 1; `language` tells the story's."""
    headline = next((n for n, verdict in enumerate(verdicts) if verdict is Role.HEADLINE), None)
    body = first_below_facts(units, verdicts, headline, language)
    if headline is not None:
        yield Metadatum("title", units[headline].text, _line(units[headline]))
        yield from _find_dates_of_story(units, verdicts, (headline, body), language)
        bylines = _find_bylines(units, verdicts, (headline, body), language)
        yield from (fact for fact in bylines if not is_site_button(fact.value))
    elif body is not None:
        yield from _find_date_of_dateline(units[body : body + 2], language)
    outlets = _find_outlets(units, verdicts, (headline, body), language)
    yield from (fact for fact in outlets if not is_site_button(fact.value))


def _find_dates_of_story(
    units: Sequence[Unit], verdicts: Sequence[Verdict], bounds: tuple[int, int | None], language: LanguageOf
) -> Iterator[Metadatum]:
    """Yield the dates around a headline, and the page's address; `bounds` are the headline and the first paragraph."""
    headline, body = bounds
    yield from _find_dates(units, verdicts, range(headline + 1, len(units) if body is None else body), language)
    yield from _find_address(units[: headline + _BESIDE])
    yield from _find_dates_above(units, headline, language)
    yield from _find_first_date(units, language)
    yield from _find_date_of_dateline(units if body is None else units[body : body + 2], language)
    yield from _find_date_at_top(units, headline, language)


def _find_bylines(
    units: Sequence[Unit], verdicts: Sequence[Verdict], bounds: tuple[int, int | None], language: LanguageOf
) -> Iterator[Metadatum]:
    """Yield who wrote the story, the surest first, and an outlet named beside."""
    headline, body = bounds
    yield from _find_byline(units, verdicts)
    yield from _find_labelled_byline(units[headline + 1 : body])
    for unit in units[headline + 1 : body]:
        if (credit := read_credit_line(unit.text, language)) and credit.author:
            yield Metadatum("byline", credit.author, _line(unit))
        if found := author_and_outlet(unit.text, language):
            yield Metadatum("byline", found[0], _line(unit))
    told = [number for number, verdict in enumerate(verdicts) if verdict is Role.BODY]
    if body is not None:
        story = [units[number] for number in told]
        prose = next((number for number in told if number >= body and _is_prose(units[number].text)), body)
        closing = frozenset([unit.text.strip() for unit in units[told[-1] + 1 :]])
        between = units[headline + 1 : prose]
        yield from find_author_alone(between, story, language, closing)
        if len(between) == 1 and is_author_above(between[0].text, story):
            # Outlet and date stand above some headlines, and nothing but the author below.
            above = units[max(0, headline - _DATE_ABOVE) : headline]
            if any(is_date_line(unit.text, language) for unit in above):
                yield Metadatum("byline", between[0].text.strip(), _line(between[0]))
    last = told[-1] if told else len(units)
    for unit in units[last + 1 : last + 1 + _BELOW_STORY]:
        if name := labelled_author(unit.text):
            yield Metadatum("byline", name, _line(unit))
    for unit, below in pairwise(units[headline + 1 : body]):
        if name := author_above(unit.text, below.text):
            yield Metadatum("byline", name, _line(unit))


def _find_outlets(
    units: Sequence[Unit], verdicts: Sequence[Verdict], bounds: tuple[int | None, int | None], language: LanguageOf
) -> Iterator[Metadatum]:
    """Yield who printed the story, the surest first; who owns the paper comes last."""
    headline, body = bounds
    named = list(find_outlet_lines(units, headline, body, language))
    yield from find_credited_agency(named, headline, len(units) if body is None else body)
    outlet = find_outlet(units, verdicts, headline)
    if outlet is not None and not is_publisher(outlet.value):
        yield outlet
    yield from (replace(fact, value=without_company(fact.value)) for _, fact in named)
    if headline is not None and (match := _IN_BRACKETS.search(units[headline].text)) and is_press_name(match["name"]):
        # Whoever pastes a story into a forum says so whose it is.
        yield Metadatum("outlet", match["name"], _line(units[headline]))
    if paper := find_paper_at_foot(units, verdicts):
        yield paper
    if outlet is not None and is_publisher(outlet.value):
        # Who owns the paper is known at least.
        yield replace(outlet, value=paper_of_owner(outlet.value))


def _is_prose(text: str) -> bool:
    return ends_sentence(text) and (not text.isascii() or len(text.split()) >= _FEWEST_WORDS_OF_PROSE)


def _line(unit: Unit) -> str:
    return f"line {unit.first + 1}"


def _find_dates(
    units: Sequence[Unit], verdicts: Sequence[Verdict], between: range, language: LanguageOf
) -> Iterator[Metadatum]:
    """Look between headline and story only: other dates are those of comments, pictures and other stories."""
    for number in between:
        unit = units[number]
        is_long = len(unit.text.split()) > _DATE_WORDS and not (
            is_date_line(unit.text, language)
            or author_and_outlet(unit.text, language)
            or read_credit_line(unit.text, language)
        )
        if is_long or verdicts[number] in (Role.CAPTION, RemovalReason.COMMENT):
            continue
        said = find_labelled_dates(unit.text, language)
        if not said and number - 1 in between:
            said = _hour_of_change(units[number - 1].text, unit.text, language)
        for field, iso in said:
            yield Metadatum(field, iso, _line(unit))


def _hour_of_change(above: str, line: str, language: LanguageOf) -> list[tuple[str, str]]:
    """Return when a story was changed, where a line tells the hour alone (Updated 7.02 p.m.) below that of the day."""
    if len(line.split()) > _WORDS_OF_AN_HOUR or not any(map(str.isdigit, line)) or not is_date_line(above, language):
        return []
    return [one for one in find_labelled_dates(f"{above}, {line}", language) if one[0] == "modified"]


def _find_address(head: Sequence[Unit]) -> Iterator[Metadatum]:
    """Yield the address that stands alone in a line above the headline, or right below it."""
    yield from [Metadatum("url", unit.text, _line(unit)) for unit in head if _ADDRESS.fullmatch(unit.text)][:1]


def _find_dates_above(units: Sequence[Unit], headline: int, language: LanguageOf) -> Iterator[Metadatum]:
    """Look right above a headline: a page's own head has the day of its reading, and seldom the time of day."""
    for number in range(headline - 1, max(-1, headline - 3), -1):
        if is_date_line(units[number].text, language):
            for field, iso in find_labelled_dates(units[number].text, language):
                if headline <= _HIGH_UP or "T" in iso:
                    yield Metadatum(field, iso, _line(units[number]))


def _find_first_date(units: Sequence[Unit], language: LanguageOf) -> Iterator[Metadatum]:
    """Yield what a line says wherever it stands: "Originally published: March 5, 2025"."""
    for unit in units:
        if _FIRST_PUBLISHED.match(unit.text) and is_date_line(unit.text, language):
            yield from (
                Metadatum("published", iso, _line(unit))
                for field, iso in find_labelled_dates(unit.text, language)
                if field == "published"
            )


def _find_date_of_dateline(opening: Sequence[Unit], language: LanguageOf) -> Iterator[Metadatum]:
    """Yield the whole date of a dateline such as "HALM, 16 June 2026 (Nordwire) -- The", of the first paragraphs."""
    for unit in opening:
        if (match := _DATELINE.match(unit.text)) and is_date_line(match["before"], language):
            yield from (
                Metadatum(field, iso, _line(unit))
                for field, iso in find_labelled_dates(match["before"], language)
                if field == "published" and len(iso) >= _WHOLE_DATE
            )


def _find_date_at_top(units: Sequence[Unit], headline: int, language: LanguageOf) -> Iterator[Metadatum]:
    """Yield the day that stands alone below the name at the top of a letter, with its greeting above the headline."""
    if headline > _MOST_LINES_OF_A_LETTERHEAD or not any(is_greeting(unit.text.lower()) for unit in units[:headline]):
        return
    for unit in units[: min(headline, _HIGH_UP)]:
        if is_date_line(unit.text, language):
            yield from (Metadatum(field, iso, _line(unit)) for field, iso in find_labelled_dates(unit.text, language))
            return


def _find_byline(units: Sequence[Unit], verdicts: Sequence[Verdict]) -> Iterator[Metadatum]:
    for unit, verdict in zip(units, verdicts, strict=True):
        if verdict is Role.BYLINE and (name := read_byline(unit.text)):
            yield Metadatum("byline", name, _line(unit))


def read_byline(line: str) -> str | None:
    """Return the name that a byline names, without what stands behind it: "By Ann Roe | 3 May" names Ann Roe."""
    return clean_byline(_AFTER_NAME.sub("", clean_byline(_before_date(line)) or ""))


def _before_date(line: str) -> str:
    """Return what stands before a date, which may have no mark before it: "By Ann Roe Nov. 5, 2024"."""
    dates = find_dates(line)
    return without_weekday(line[: dates[0].start].rstrip(" ,")) if dates and dates[0].start else line


def _find_labelled_byline(between: Sequence[Unit]) -> Iterator[Metadatum]:
    """Yield the names that a word such as "By" stands before, between headline and story."""
    for unit in between:
        if named := labelled_author(unit.text):
            yield Metadatum("byline", named, _line(unit))
            continue
        said = _before_date(unit.text)
        words = unit.text.split()
        bare = clean_byline(said) if len(words) <= _BYLINE_WORDS else None
        if not bare or unit.text.strip().startswith(bare):
            continue
        name = clean_byline(_AFTER_NAME.sub("", bare))
        if name and 1 < len(name.split()) < len(words) and all(one.istitle() for one in _AND.split(name)):
            yield Metadatum("byline", name, _line(unit))


def _with_hints(units: Sequence[Unit]) -> list[Unit]:
    lows = [unit.text.lower() for unit in units]
    everything = "\n".join(lows)
    found = {n for hint in _HINTS if hint in everything for n, low in enumerate(lows) if hint in low}
    return [units[number] for number in sorted(found)]


def find_outlet(units: Sequence[Unit], verdicts: Sequence[Verdict], headline: int | None) -> Metadatum | None:
    """Believe what a page says of itself outside of the story; then what follows the headline in the page's title."""
    around = _with_hints(
        [
            unit
            for unit, verdict in zip(units, verdicts, strict=True)
            if verdict is Role.CREDIT or not isinstance(verdict, Role)
        ]
    )
    for pattern in _OUTLET:
        for unit in around:
            match = pattern.search(unit.text)
            if match is None or _NOT_AN_OUTLET.search(match["name"].strip()):
                continue
            if pattern is not _FOLLOWED or not _is_of_authors(match):
                name = _YEARS_BEHIND.sub("", match["name"]).strip(" .,–—-")
                return Metadatum("outlet", _as_masthead(name, units[:headline]), _line(unit))
    foot = max((number for number, verdict in enumerate(verdicts) if verdict is Role.BODY), default=len(units))
    for unit in units[foot + 1 :]:
        for pattern in _FOOT if _has_copyright(unit.text.lower()) else ():
            match = pattern.search(unit.text)
            if match and len(match["name"].split()) <= _MOST_NAME_WORDS and not _NOT_AN_OUTLET.search(match["name"]):
                return Metadatum("outlet", _as_masthead(match["name"].strip(" .,–—-"), units[:headline]), _line(unit))
    if headline:
        title, first = units[headline].text, units[0].text
        match = _TITLE_SUFFIX.match(first[len(title) :]) if first.startswith(title) else None
        if match:
            return Metadatum("outlet", match["name"].strip(), _line(units[0]))
    return None


def find_paper_at_foot(units: Sequence[Unit], verdicts: Sequence[Verdict]) -> Metadatum | None:
    """Return the paper that holds the copyright by the foot of a page that says no year, or says it among links.

    Of an agency or a company that holds it the paper is another one.
    """
    foot = max((number for number, verdict in enumerate(verdicts) if verdict is Role.BODY), default=len(units))
    for unit in units[foot + 1 :]:
        match = _FOOT_OF_PAPER.search(unit.text) if _has_copyright(unit.text.lower()) else None
        if match is None:
            continue
        name = match["name"].strip(" .,–—-")
        is_another = is_agency(name) or is_publisher(name) or _has_copyright(name.lower())
        if is_press_name(name) and not is_another and (_is_named_again(units, unit, name) or match[0] == unit.text):
            return Metadatum("outlet", name, _line(unit))
    return None


def _is_named_again(units: Sequence[Unit], but: Unit, name: str) -> bool:
    return any(name in unit.text for unit in units if unit is not but)


def _has_copyright(low: str) -> bool:
    return "©" in low or "(c)" in low or "copyright" in low


def _is_of_authors(match: re.Match[str]) -> bool:
    """Tell whether readers are asked to follow who wrote the story: "Follow Ann Roe and Bo Lind", "Follow Ann"."""
    name = match["name"].strip()
    has_address = _ADDRESS_OF_ONE.match(match.string, match.end()) is not None
    is_bare = name.isalpha() or _AND.search(name) is not None
    return (has_address or is_bare) and not is_press_name(name)


def _as_masthead(name: str, above: Sequence[Unit]) -> str:
    """Return a name as a line above the headline has it: Greek has another ending after "follow".

    The first line of a page has the paper without its house: "Nordwind", and at the foot "© Nordwind Verlag".
    """
    first = above[0].text.strip() if above else ""
    if first and name.casefold().startswith(f"{first.casefold()} "):
        return first
    return next((unit.text for unit in above if _differs_in_endings(name, unit.text)), name)


def _differs_in_endings(name: str, other: str) -> bool:
    words, others = name.casefold().split(), other.casefold().split()
    return len(words) == len(others) > 0 and all(
        word == same
        or (len(stem := word[:-_ENDING]) >= _SHORTEST and same.startswith(stem) and len(same) <= len(word) + 1)
        for word, same in zip(words, others, strict=True)
    )
