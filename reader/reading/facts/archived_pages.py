"""What web archives put around a page's address: archive.org's Wayback Machine, archive.today under all its names."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.reading.extraction import Metadatum
from reader.reading.facts.machine_dates import iso_date

_WRAPPED = re.compile(
    r"^(?:https?:)?//(?:web\.archive\.org/(?:web/)?|(?:www\.)?archive\.(?:today|is|ph|li|vn|fo|md)/(?:o/\w+/)?"
    r"|webcache\.googleusercontent\.com/search\?q=cache:(?:[\w-]+:)?|arquivo\.pt/(?:wayback|noFrame/replay)/"
    r"|www\.webarchive\.org\.uk/wayback/(?:archive|en/archive)/|webarchive\.nationalarchives\.gov\.uk/(?:ukgwa/)?)"
    r"(?P<time>\d{14}|\d{4}\.\d\d\.\d\d-\d{6})?(?:[a-z]{2}_)?/?(?P<address>https?:/{1,2}[^\s]+)$",
    re.IGNORECASE,
)
_SLASHES = re.compile(r"^(https?):/{1,2}")
_ARCHIVES = re.compile(
    r"^(?:archive\.(?:today|is|ph|li|vn|fo|md|org)|wayback machine|internet archive|google cache)$", re.IGNORECASE
)


def unwrap_facts(facts: Iterable[Metadatum]) -> Iterator[Metadatum]:
    """Give facts with the page's own address, when it was captured as `saved`, and no archive as outlet."""
    for fact in facts:
        match = _WRAPPED.match(fact.value) if fact.field == "url" else None
        if match:
            yield replace(fact, value=_SLASHES.sub(r"\1://", match["address"]))
            digits = re.sub(r"\D", "", match["time"] or "")
            if saved := iso_date(digits) if digits else None:
                yield Metadatum("saved", saved, fact.where)
        elif fact.field != "outlet" or not _ARCHIVES.match(fact.value.strip()):
            yield fact
