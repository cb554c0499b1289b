"""Dates as people read them."""

import re

_SECONDS = re.compile(r"(\d\d:\d\d):\d\d(?:[.,]\d+)?")
_ZONE = re.compile(r"(\d\d:\d\d)(Z|[+-]\d\d:?\d\d)$")


def date_text(iso: str | None) -> str | None:
    """Return an ISO date at its own precision, without seconds: "2015-12-26", "2015-12-26 16:53 +03:30"."""
    if iso is None:
        return None
    text = _SECONDS.sub(r"\1", iso.replace("T", " "))
    return _ZONE.sub(lambda match: f"{match[1]} {'UTC' if match[2] == 'Z' else match[2]}", text)


def local_date_text(iso: str | None) -> str | None:
    """Return the same without its zone, for a row: the outlet's own clock."""
    return None if iso is None else _ZONE.sub(r"\1", _SECONDS.sub(r"\1", iso.replace("T", " ")))
