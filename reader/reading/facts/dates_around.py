"""The dates and the address that a plain-text scrape states around its headline, and the day of a dateline."""

import re
from collections.abc import Iterator, Sequence

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.set_forms.fixed_lines import is_greeting
from reader.reading.extraction import Metadatum
from reader.reading.facts.author_lines import author_and_outlet
from reader.reading.facts.credit_lines import read_credit_line
from reader.reading.facts.dates.dates_in_text import LanguageOf
from reader.reading.facts.dates.labelled_dates import find_labelled_dates, says_publication, without_comments
from reader.reading.facts.fact_lines import is_date_line, line_of
from reader.reading.facts.outlet_lines import name_before_date
from reader.text.late_pattern import late_pattern

Verdict = Role | RemovalReason

# A date line has few words: a longer one tells of something that happened then.
_DATE_WORDS = 14
_WORDS_OF_AN_HOUR = 6
# The headline of a text without menus is among its first lines.
_HIGH_UP = 4
_BESIDE = 4  # lines from the headline on
_ADDRESS = late_pattern(r"https?://[^\s/]+/\S+")  # of a page, not of a site
_MOST_LINES_OF_A_LETTERHEAD = 8
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


def find_dates_of_story(
    units: Sequence[Unit], verdicts: Sequence[Verdict], bounds: tuple[int, int | None], language: LanguageOf
) -> Iterator[Metadatum]:
    """Yield the dates around a headline, and the page's address; `bounds` are the headline and the first paragraph."""
    headline, body = bounds
    yield from _find_dates(units, verdicts, range(headline + 1, len(units) if body is None else body), language)
    yield from _find_address(units[: headline + _BESIDE])
    yield from _find_dates_above(units, headline, language)
    yield from _find_first_date(units, language)
    yield from find_date_of_dateline(units if body is None else units[body : body + 2], language)
    yield from _find_date_at_top(units, headline, language)
    yield from _find_date_below(units, verdicts, language)


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
        is_comment = verdicts[number] is RemovalReason.COMMENT and without_comments(unit.text) == unit.text
        if is_long or is_comment or verdicts[number] is Role.CAPTION:
            continue
        said = find_labelled_dates(unit.text, language)
        if not said and number - 1 in between:
            said = _hour_of_change(units[number - 1].text, unit.text, language)
        for field, iso in said:
            yield Metadatum(field, iso, line_of(unit))


def _hour_of_change(above: str, line: str, language: LanguageOf) -> list[tuple[str, str]]:
    """Return when a story was changed, where a line tells the hour alone (Updated 7.02 p.m.) below that of the day."""
    if len(line.split()) > _WORDS_OF_AN_HOUR or not any(map(str.isdigit, line)) or not is_date_line(above, language):
        return []
    return [one for one in find_labelled_dates(f"{above}, {line}", language) if one[0] == "modified"]


def _find_address(head: Sequence[Unit]) -> Iterator[Metadatum]:
    """Yield the address that stands alone in a line above the headline, or right below it."""
    yield from [Metadatum("url", unit.text, line_of(unit)) for unit in head if _ADDRESS.fullmatch(unit.text)][:1]


def _find_dates_above(units: Sequence[Unit], headline: int, language: LanguageOf) -> Iterator[Metadatum]:
    """Look right above a headline: a page's own head has the day of its reading, and seldom the time of day."""
    for number in range(headline - 1, max(-1, headline - 3), -1):
        if is_date_line(units[number].text, language) or name_before_date(units[number].text, language):
            for field, iso in find_labelled_dates(units[number].text, language):
                if headline <= _HIGH_UP or "T" in iso:
                    yield Metadatum(field, iso, line_of(units[number]))


def _find_first_date(units: Sequence[Unit], language: LanguageOf) -> Iterator[Metadatum]:
    """Yield what a line says wherever it stands: "Originally published: March 5, 2025"."""
    for unit in units:
        if _FIRST_PUBLISHED.match(unit.text) and is_date_line(unit.text, language):
            yield from (
                Metadatum("published", iso, line_of(unit))
                for field, iso in find_labelled_dates(unit.text, language)
                if field == "published"
            )


def _find_date_below(units: Sequence[Unit], verdicts: Sequence[Verdict], language: LanguageOf) -> Iterator[Metadatum]:
    """Yield the day of publication that the last line says, right below the story: "Published: 16/01/2018"."""
    last = len(units) - 1
    is_below = last > 0 and verdicts[last - 1] is Role.BODY
    if is_below and says_publication(units[last].text) and is_date_line(units[last].text, language):
        said = find_labelled_dates(units[last].text, language)
        yield from (Metadatum(field, iso, line_of(units[last])) for field, iso in said)


def find_date_of_dateline(opening: Sequence[Unit], language: LanguageOf) -> Iterator[Metadatum]:
    """Yield the whole date of a dateline such as "HALM, 16 June 2026 (Nordwire) -- The", of the first paragraphs."""
    for unit in opening:
        if (match := _DATELINE.match(unit.text)) and is_date_line(match["before"], language):
            yield from (
                Metadatum(field, iso, line_of(unit))
                for field, iso in find_labelled_dates(match["before"], language)
                if field == "published" and len(iso) >= _WHOLE_DATE
            )


def _find_date_at_top(units: Sequence[Unit], headline: int, language: LanguageOf) -> Iterator[Metadatum]:
    """Yield the day that stands alone below the name at the top of a letter, with its greeting above the headline."""
    if headline > _MOST_LINES_OF_A_LETTERHEAD or not any(is_greeting(unit.text.lower()) for unit in units[:headline]):
        return
    for unit in units[: min(headline, _HIGH_UP)]:
        if is_date_line(unit.text, language):
            yield from (Metadatum(field, iso, line_of(unit)) for field, iso in find_labelled_dates(unit.text, language))
            return
