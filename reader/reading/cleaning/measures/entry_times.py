"""Times of day as they stand above the entries of a live blog: alone on their lines, or before an entry's head."""

import re
from collections.abc import Sequence

_ZONE = r"(?:\s[Uu]hr\b)?(?:\s?[apAP]\.?[mM]\.?)?(?:\s[A-Z]{2,4}\b)?"
_TIME = re.compile(rf"(?:[01]?\d|2[0-3])[:.h][0-5]\d{_ZONE}", re.IGNORECASE)
_LONGEST_TIME = 16
_WITH_HEAD = re.compile(
    rf"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d){_ZONE}(?:\s*[–—|:-]\s*|\s+)"
    r"[^\W\d_a-zà-öø-ÿа-яёά-ώ].{3,110}[^.\s]"
)
FEWEST_ENTRIES = 3


def times_alone(texts: Sequence[str]) -> list[int]:
    """Return which texts are a time and nothing else."""
    return [
        number
        for number, text in enumerate(texts)
        if text[:1].isdecimal() and len(text) <= _LONGEST_TIME and _TIME.fullmatch(text)
    ]


def timed_heads(texts: Sequence[str]) -> list[int]:
    """Return which texts are a time and a head ("10.42 Bridge closed"), if there are three whose times go one way."""
    told = [
        (n, found) for n, text in enumerate(texts) if text[:1].isdecimal() and (found := _WITH_HEAD.fullmatch(text))
    ]
    minutes = [60 * int(found["hour"]) + int(found["minute"]) for _, found in told]
    goes_one_way = minutes in (sorted(minutes), sorted(minutes, reverse=True))
    return [number for number, _ in told] if len(told) >= FEWEST_ENTRIES and goes_one_way else []
