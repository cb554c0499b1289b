"""Facts that a plain-text scrape states: headline, dates, who wrote the story and who printed it, the surest first."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.units import Unit
from reader.reading.extraction import Metadatum
from reader.reading.facts.author_lines import author_above, author_and_outlet, author_before_post
from reader.reading.facts.authors_alone import find_author_alone, is_author_above
from reader.reading.facts.bylines import AND, clean_byline, labelled_author
from reader.reading.facts.credit_lines import read_credit_line
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_dates
from reader.reading.facts.dates.labelled_dates import before_label, find_labelled_dates, without_comments
from reader.reading.facts.dates.weekdays import without_weekday
from reader.reading.facts.dates_around import find_date_of_dateline, find_dates_of_story
from reader.reading.facts.fact_lines import first_below_facts, is_date_line, line_of
from reader.reading.facts.outlet_lines import find_credited_agency, find_outlet_lines, name_before_date
from reader.reading.facts.outlet_named_itself import find_outlet, find_paper_at_foot
from reader.reading.facts.paper_names import is_publisher, paper_of_owner, without_company
from reader.reading.facts.press_names import is_press_name
from reader.reading.facts.site_buttons import is_site_button
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_sentence

Verdict = Role | RemovalReason

_BYLINE_WORDS = 8
_FEWEST_WORDS_OF_PROSE = 8
_ANALYSIS = late_pattern(r"\s*(?:anal[yi]s|análisi|анал[иі]з|ανάλυση|comment(?:ary)?\b|kommentar)", re.IGNORECASE)
_FEWEST_AROUND_BOX = 2  # paragraphs of prose above and below
_DATE_ABOVE = 2
_BELOW_STORY = 2
_AFTER_NAME = late_pattern(
    r"\s*(?:[|•·⋅@(/]|\s[–—-]\s|,|\d|\b(?:for|published|updated|posted|on|publiziert|am|le|el|il)\b).*$", re.IGNORECASE
)

_ADDRESS = late_pattern(r"https?://\S+")
_PARTED = late_pattern(r"\s+[|–—-]\s+|(?<=[\u2e80-\u9fff])[_|｜](?=[\u2e80-\u9fff])")
_FORWARDED = late_pattern(r"^(?:(?:fwd?|fw|re|wg|tr|rv|aw|enc|vs)\s?:\s+)+(?=\S)", re.IGNORECASE)
_IN_BRACKETS = late_pattern(r"\s[(\[](?P<name>[^()\[\]]{3,40})[)\]]$")


def find_facts(units: Sequence[Unit], verdicts: Sequence[Verdict], language: LanguageOf) -> Iterator[Metadatum]:
    """Yield the facts that the units state, each with its line, counted from 1; `language` tells the story's."""
    headline = next((n for n, verdict in enumerate(verdicts) if verdict is Role.HEADLINE), None)
    body = first_below_facts(units, verdicts, headline, language)
    if headline is not None:
        yield from facts_of_title(units[headline].text, line_of(units[headline]), language)
        yield from find_dates_of_story(units, verdicts, (headline, body), language)
        bylines = _find_bylines(units, verdicts, (headline, body), language)
        yield from (fact for fact in bylines if not is_site_button(fact.value))
    elif body is not None:
        yield from find_date_of_dateline(units[body : body + 2], language)
    outlets = _find_outlets(units, verdicts, (headline, body), language)
    yield from (fact for fact in outlets if not is_site_button(fact.value))


def facts_of_title(said: str, where: str, language: LanguageOf) -> Iterator[Metadatum]:
    """Yield the headline, and apart from it what is shared or copied with it: the site's name, the page's address.

    "Port shut | World | The Halm Herald https://herald.example/port", "Fwd: Port shut (Halm Herald, 4 May 2024)"
    """
    title = _FORWARDED.sub("", said)
    before, _, address = title.rpartition(" ")
    if before and _ADDRESS.fullmatch(address):
        yield Metadatum("url", address, where)
        title = before.strip(" |–—-")
    if (match := _IN_BRACKETS.search(title)) and (name := name_before_date(match["name"], language)):
        yield Metadatum("outlet", name, where)
        yield from (Metadatum(field, iso, where) for field, iso in find_labelled_dates(match["name"], language))
        title = title[: match.start()]
    elif match and title.endswith("]") and is_press_name(match["name"]):
        title = title[: match.start()]
    *parts, name = _PARTED.split(title)
    if parts and is_press_name(name):
        yield Metadatum("outlet", name, where)
        # What stands between bars is a section.
        title = parts[0] if " | " in title else title[: title.rindex(name)].rstrip(" –—_|｜-")
    yield Metadatum("title", title, where)


def _find_bylines(
    units: Sequence[Unit], verdicts: Sequence[Verdict], bounds: tuple[int, int | None], language: LanguageOf
) -> Iterator[Metadatum]:
    """Yield who wrote the story, the surest first, and an outlet named beside."""
    headline, body = bounds
    yield from _find_byline(units, verdicts)
    yield from _find_labelled_byline(units[headline + 1 : body])
    for unit in units[headline + 1 : body]:
        if (credit := read_credit_line(unit.text, language)) and credit.author:
            yield Metadatum("byline", credit.author, line_of(unit))
        if found := author_and_outlet(unit.text, language):
            yield Metadatum("byline", found[0], line_of(unit))
        if name := author_before_post(unit.text):
            yield Metadatum("byline", name, line_of(unit))
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
                yield Metadatum("byline", between[0].text.strip(), line_of(between[0]))
    last = told[-1] if told else len(units)
    for unit in units[last + 1 : last + 1 + _BELOW_STORY]:
        if name := labelled_author(unit.text):
            yield Metadatum("byline", name, line_of(unit))
    for unit, below in pairwise(units[headline + 1 : body]):
        if name := author_above(unit.text, below.text):
            yield Metadatum("byline", name, line_of(unit))


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
        yield Metadatum("outlet", match["name"], line_of(units[headline]))
    if paper := find_paper_at_foot(units, verdicts):
        yield paper
    if outlet is not None and is_publisher(outlet.value):
        # Who owns the paper is known at least.
        yield replace(outlet, value=paper_of_owner(outlet.value))


def _is_prose(text: str) -> bool:
    return ends_sentence(text) and (not text.isascii() or len(text.split()) >= _FEWEST_WORDS_OF_PROSE)


def _find_byline(units: Sequence[Unit], verdicts: Sequence[Verdict]) -> Iterator[Metadatum]:
    for number, (unit, verdict) in enumerate(zip(units, verdicts, strict=True)):
        if verdict is Role.BYLINE and not _is_of_box(units, verdicts, number) and (name := read_byline(unit.text)):
            yield Metadatum("byline", name, line_of(unit))


def _is_of_box(units: Sequence[Unit], verdicts: Sequence[Verdict], byline: int) -> bool:
    """Tell whether a byline is that of an analysis which stands in the story."""
    if not _ANALYSIS.match(units[byline].text):
        return False
    prose = [n for n, verdict in enumerate(verdicts) if verdict is Role.BODY and _is_prose(units[n].text)]
    above = bisect_left(prose, byline)
    return min(above, len(prose) - above) >= _FEWEST_AROUND_BOX


def read_byline(line: str) -> str | None:
    """Return the name that a byline names, without what stands behind it: "By Ann Roe | 3 May" names Ann Roe."""
    return clean_byline(_AFTER_NAME.sub("", clean_byline(_before_date(line)) or ""))


def _before_date(line: str) -> str:
    """Return what stands before a date, which may have no mark before it: "By Ann Roe Nov. 5, 2024"."""
    dates = find_dates(line)
    if not dates or not dates[0].start:
        return line
    before = line[: dates[0].start]
    # The label of the date stands there too, in "Author: Ann Roe Published: 5 Nov 2024".
    return without_weekday((before_label(before) or before).rstrip(" ,"))


def _find_labelled_byline(between: Sequence[Unit]) -> Iterator[Metadatum]:
    """Yield the names that a word such as "By" stands before, between headline and story."""
    for unit in between:
        if named := labelled_author(unit.text):
            yield Metadatum("byline", named, line_of(unit))
            continue
        said = _before_date(without_comments(unit.text))
        words = unit.text.split()
        bare = clean_byline(said) if len(said.split()) <= _BYLINE_WORDS else None
        if not bare or unit.text.strip().startswith(bare):
            continue
        name = clean_byline(_AFTER_NAME.sub("", bare))
        if name and 1 < len(name.split()) < len(words) and all(one.istitle() for one in AND.split(name)):
            yield Metadatum("byline", name, line_of(unit))
