"""Times of day as they stand above the entries of a live blog: alone on their lines, or before an entry's head."""

import re
from collections.abc import Sequence

from reader.text.late_pattern import late_pattern

_ZONE = r"(?:\s[Uu]hr\b)?(?:\s?[apAP]\.?[mM]\.?)?(?:\s[A-Z]{2,4}\b)?"
_TIME = re.compile(rf"(?:[01]?\d|2[0-3])[:.h][0-5]\d{_ZONE}", re.IGNORECASE)
# "Today at 10:15", "Hoy a las 22:15", "Heute, 22.15 Uhr".
_DAYS = (
    *("today", "yesterday", "heute", "gestern", "hoy", "ayer", "aujourd’hui", "aujourd'hui", "hier", "oggi", "ieri"),
    *("hoje", "ontem", "vandaag", "gisteren", "dziś", "dzisiaj", "wczoraj", "сегодня", "вчера", "сьогодні", "вчора"),
    *("σήμερα", "χθες", "χτες", "i dag", "idag", "i går", "igår", "bugün", "dün"),
)
_OF_A_DAY = late_pattern(
    rf"(?:{'|'.join(_DAYS)}),?\s+(?:(?:at|um|a las?|à|alle(?: ore)?|às|om|o|в|о|στις|kl\.?|klockan|saat)\s+)?"
    rf"{_TIME.pattern}",
    re.IGNORECASE,
)
_LONGEST_TIME, _LONGEST_OF_A_DAY = 16, 32
# What is asked of every line is asked fast.
_BEGINNINGS = tuple({day[:5] for day in _DAYS})
_WITH_HEAD = re.compile(
    rf"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d){_ZONE}(?:\s*[–—|:-]\s*|\s+)"
    r"[^\W\d_a-zà-öø-ÿа-яёά-ώ].{3,110}[^.\s]"
)
_CLOCK = re.compile(r"\d[:.h][0-5]\d(?!\d)")
_AMONG_WORDS = re.compile(
    rf"(?P<before>.{{0,40}}?)(?<!\d)(?P<time>{_TIME.pattern})(?P<behind>\W.{{1,40}})?", re.IGNORECASE
)
_LONGEST_AMONG_WORDS = 60
_PUBLISHED = re.compile(
    r"\W*(?:(?:first )?publi\w+|posted|veröffentlicht|erschienen|postado|opublikowano|опубликовано|опубліковано"
    r"|δημοσιεύ\w+|geplaatst|publicerat|julkaistu|yayınlan\w+|发布|發布|公開)"
    r"(?: (?:at|à|um|a las|às|alle|om|o|в|о|στις|kl\.?|klo))?\W*"
)
_MAY_BE_PRICE = re.compile(r"\d+\.\d+")
FEWEST_ENTRIES = 3


def times_alone(texts: Sequence[str]) -> list[int]:
    """Return which texts are a time and nothing else, but for the same words beside each, such as a button's."""
    among = _among_same_words(texts)
    return [
        number
        for number, text in enumerate(texts)
        if number in among
        or (text[:1].isdecimal() and len(text) <= _LONGEST_TIME and _TIME.fullmatch(text))
        or (len(text) <= _LONGEST_OF_A_DAY and text[:5].lower().startswith(_BEGINNINGS) and _OF_A_DAY.fullmatch(text))
    ]


def _among_same_words(texts: Sequence[str]) -> frozenset[int]:
    """Return which texts are the time of an entry each, with the same words: "Copy link", "published at"."""
    near = [
        (number, text)
        for number, text in enumerate(texts)
        if (text[:1].isdecimal() or text[-1:].isdecimal())
        and len(text) <= _LONGEST_AMONG_WORDS
        and _CLOCK.search(text) is not None
    ]
    if len(near) < FEWEST_ENTRIES:
        return frozenset()  # as nearly all pages
    by_words: dict[tuple[str, str], dict[str, int]] = {}
    for number, text in near:
        if found := _AMONG_WORDS.fullmatch(text):
            before, behind = found["before"].casefold(), (found["behind"] or "").casefold()
            is_told = (not before and any(map(str.isalpha, behind))) or (not behind and _PUBLISHED.fullmatch(before))
            if is_told and not _MAY_BE_PRICE.fullmatch(found["time"]):
                by_words.setdefault((before, behind), {})[found["time"]] = number
    entries = (numbers.values() for numbers in by_words.values() if len(numbers) >= FEWEST_ENTRIES)
    return frozenset(number for numbers in entries for number in numbers)


def timed_heads(texts: Sequence[str]) -> list[int]:
    """Return which texts are a time and a head ("10.42 Bridge closed"), if there are three whose times go one way."""
    told = [
        (n, found) for n, text in enumerate(texts) if text[:1].isdecimal() and (found := _WITH_HEAD.fullmatch(text))
    ]
    minutes = [60 * int(found["hour"]) + int(found["minute"]) for _, found in told]
    goes_one_way = minutes in (sorted(minutes), sorted(minutes, reverse=True))
    return [number for number, _ in told] if len(told) >= FEWEST_ENTRIES and goes_one_way else []
