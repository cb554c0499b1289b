"""Dates as people read them."""

import re
from datetime import timedelta

from reader.wording.catalogue import counted, tr

_SECONDS = re.compile(r"(\d\d:\d\d):\d\d(?:[.,]\d+)?")
_ZONE = re.compile(r"(\d\d:\d\d)(Z|[+-]\d\d:?\d\d)$")
_HOURS_TOLD = 36  # from then on days are told


def date_text(iso: str | None) -> str | None:
    """Return an ISO date at its own precision, without seconds: "2015-12-26", "2015-12-26 16:53 +03:30"."""
    if iso is None:
        return None
    text = _SECONDS.sub(r"\1", iso.replace("T", " "))
    return _ZONE.sub(lambda match: f"{match[1]} {'UTC' if match[2] == 'Z' else match[2]}", text)


def local_date_text(iso: str | None) -> str | None:
    """Return the same without its zone, for a row: the outlet's own clock."""
    return None if iso is None else _ZONE.sub(r"\1", _SECONDS.sub(r"\1", iso.replace("T", " ")))


def time_apart_text(time: timedelta, *, is_by_hours: bool) -> str:
    """Say how far two stories are apart: "20 minutes", "5 hours", days of what is far or known by its days alone."""
    hours = round(abs(time) / timedelta(hours=1))
    if is_by_hours and abs(time) < timedelta(hours=1):
        return counted(max(1, round(abs(time) / timedelta(minutes=1))), tr("{} minute"), tr("{} minutes"))
    if is_by_hours and hours < _HOURS_TOLD:
        return counted(hours, tr("{} hour"), tr("{} hours"))
    return counted(max(1, round(hours / 24)), tr("{} day"), tr("{} days"))
