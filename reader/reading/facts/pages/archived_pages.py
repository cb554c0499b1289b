"""What web archives put around a page's address: archive.org's Wayback Machine, archive.today under all its names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.reading.extraction import Metadatum
from reader.reading.facts.dates.machine_dates import iso_date
from reader.text.late_pattern import late_pattern

_WRAPPED = late_pattern(
    r"^(?:https?:)?//(?:web\.archive\.org/(?:web/)?|(?:www\.)?archive\.(?:today|is|ph|li|vn|fo|md)/(?:o/\w+/)?"
    r"|webcache\.googleusercontent\.com/search\?q=cache:(?:[\w-]+:)?|arquivo\.pt/(?:wayback|noFrame/replay)/"
    r"|www\.webarchive\.org\.uk/wayback/(?:archive|en/archive)/|webarchive\.nationalarchives\.gov\.uk/(?:ukgwa/)?)"
    r"(?P<time>\d{14}|\d{4}\.\d\d\.\d\d-\d{6})?(?:[a-z]{2}_)?/?(?P<address>https?:/{1,2}[^\s]+)$",
    re.IGNORECASE,
)
_SLASHES = re.compile(r"^(https?):/{1,2}")
_ARCHIVES = late_pattern(
    r"^(?:archive\.(?:today|is|ph|li|vn|fo|md|org)|wayback machine|internet archive|google cache)$", re.IGNORECASE
)


def unwrap_facts(facts: Sequence[Metadatum]) -> Iterator[Metadatum]:
    """Yield facts with the page's own address, when it was captured as `saved`, and no archive as outlet."""
    wrapped = [match for fact in facts if fact.field == "url" and (match := _WRAPPED.match(fact.value))]
    captured = {saved for match in wrapped if (saved := _captured(match))}
    for fact in facts:
        match = _WRAPPED.match(fact.value) if fact.field == "url" else None
        if match:
            yield replace(fact, value=_SLASHES.sub(r"\1://", match["address"]))
            if saved := _captured(match):
                yield Metadatum("saved", saved, fact.where)
        elif not _is_of_the_archive(fact, captured):
            yield fact


def _captured(match: re.Match[str]) -> str | None:
    digits = re.sub(r"\D", "", match["time"] or "")
    return iso_date(digits) if digits else None


def _is_of_the_archive(fact: Metadatum, captured: set[str]) -> bool:
    """Tell whether an archive says a fact of itself: its name, its short address, the time of the capture as date."""
    if fact.field == "outlet":
        return _ARCHIVES.match(fact.value.strip()) is not None
    if fact.field == "url":
        return _ARCHIVES.match(fact.value.partition("//")[2].partition("/")[0].removeprefix("www.")) is not None
    return fact.field in ("published", "modified") and any(fact.value[:16] == saved[:16] for saved in captured)
