"""Times of the day as people write them beside a date: "10:15 AM EST", "10h15", "kl 10.15", "오전 10:15"."""

import re
from dataclasses import dataclass

from reader.text.late_pattern import late_pattern

_MORNING = r"a\.?\s?m\b\.?|π\.?\s?μ\b\.?|오전|上午|午前|凌晨|早上|sa\b|ص\b|ق\.ظ"
_AFTERNOON = r"p\.?\s?m\b\.?|μ\.?\s?μ\b\.?|오후|下午|午後|晚上|ch\b|م\b|ب\.ظ"
_ZONE = (
    r"(?P<zone>(?:utc|gmt|z)?\s?[+-]\s?\d{1,2}(?::?\d\d)?\b"
    r"|(?:utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|mez|mesz|wet|west|bst|eet|eest|msk|мск|jst|kst|wib|wita|wit|hkt|sgt|pht"
    r"|aest|aedt|awst|nzst|nzdt|trt|eat|wat|sast|z)\b)"
)
_TIME = late_pattern(
    rf"(?<![\d:.,/-])(?:(?P<before>{_MORNING}|{_AFTERNOON})\s?)?"
    r"(?P<hour>[0-2]?\d)(?:\s?[:h時时点點시]\s?|(?P<dot>\.))(?P<minute>[0-5]\d|\d(?=\s?[分분]))(?:\s?[分분])?(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?"
    rf"(?![\d/]|[.-]\d)(?:\s?(?P<after>{_MORNING}|{_AFTERNOON}))?(?:\s?(?:น\.|uhr|h\b))?(?:,?\s?\(?{_ZONE}\)?)?",
    re.IGNORECASE,
)
# Of a whole hour the half of the day is told, or that it is one: "8pm", "8 a.m.", "20 Uhr", "20h"; "am" before a day,
# which stands as line ends here, is German.
_WHOLE_HOUR = late_pattern(
    r"(?<![\d:.,/-])(?P<hour>[0-2]?\d)\s?(?:(?P<after>[ap]\.\s?m\b\.?|pm\b|am\b(?! ?[\d\n]))|uhr\b|h\b)"
    rf"(?:,?\s?\(?{_ZONE}\)?)?",
    re.IGNORECASE,
)
_IS_MORNING = late_pattern(_MORNING, re.IGNORECASE)
_OFFSETS = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8,
    "pdt": -7, "cet": 1, "cest": 2, "mez": 1, "mesz": 2, "west": 1, "bst": 1, "eet": 2, "eest": 3, "msk": 3, "мск": 3,
    "jst": 9, "kst": 9, "wib": 7, "wita": 8, "wit": 9, "hkt": 8, "sgt": 8, "pht": 8, "aest": 10, "aedt": 11, "awst": 8,
    "nzst": 12, "nzdt": 13, "trt": 3, "eat": 3, "wat": 1, "sast": 2,
}  # fmt: skip
_OFFSET = late_pattern(r"([+-])\s?(\d{1,2}):?(\d\d)?")
_WIDEST_OFFSET = 14


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of the day as ISO 8601 has it behind a date ("T10:15", "T23:45-05:00"), and where it stands."""

    start: int
    end: int
    iso: str


def find_times(text: str) -> list[ClockTime]:
    """Return the times of the day in a short text, in its order."""
    found = list(_TIME.finditer(text))
    times = [ClockTime(*match.span(), iso) for match in found if (iso := _written(match, match["before"]))]
    if found:  # who tells minutes tells no whole hour beside them
        return times
    return [ClockTime(*match.span(), iso) for match in _WHOLE_HOUR.finditer(text) if (iso := _written(match))]


def _written(match: re.Match[str], before: str | None = None) -> str:
    parts = match.groupdict()
    hour, half = int(match["hour"]), before or match["after"]
    if half and not 1 <= hour <= 12:
        # "14:20 PM" is what programs write.
        half = half if 12 < hour < 24 else None
        if half is None and hour:
            return ""
    elif half and _IS_MORNING.fullmatch(half):
        hour %= 12
    elif half:
        hour = hour % 12 + 12
    if hour > 23:
        return ""
    second = f":{parts['second']}" if parts.get("second") else ""
    return f"T{hour:02}:{parts.get('minute', '00'):0>2}{second}{_offset(match['zone'] or '')}"


def _offset(zone: str) -> str:
    found = _OFFSET.search(zone)
    if found:
        sign, hours, minutes = found[1], int(found[2]), int(found[3] or 0)
    elif zone:
        value = _OFFSETS[zone.lower()]
        sign, hours, minutes = "-" if value < 0 else "+", abs(value), 0
    else:
        return ""
    return f"{sign}{hours:02}:{minutes:02}" if hours <= _WIDEST_OFFSET and minutes < 60 else ""
