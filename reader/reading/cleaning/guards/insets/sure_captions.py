"""Captions that are as long as paragraphs, and told from these by a form that no paragraph of a story has."""

import re

from reader.text.late_pattern import late_pattern

_FEWEST_WORDS, _MOST_WORDS = 8, 110
_NAME = r"[A-ZÀ-ÖØ-ÞΑ-Ω][\w.’'-]*(?: (?:[A-ZÀ-ÖØ-ÞΑ-Ω][\w.’'-]*|de|da|van|von|der|el|al|bin)){0,4}"
_AGENCY = (
    r"(?:AP|AFP|PA|EPA(?:-EFE)?|EFE|dpa|ANSA|TASS|Reuters|REUTERS|Getty(?: Images)?|GETTY IMAGES|Bloomberg|Anadolu|Pool"
    r"|picture[ -]alliance|Shutterstock|Sipa(?: USA)?|Zuma(?: Press)?|CP|The Canadian Press|Press Association)"
)
_STATE = r"(?:, (?:File|FILE|Pool|archive))*"
# Who took it and for which agency: "(Ann Orr/Pool via AP)", "(AP Photo/Ann Orr, File)", "Ann Orr/Reuters". An agency
# alone in brackets, "(dpa)", signs a story.
_CREDIT = late_pattern(
    rf"[.!?»”\"')] ?\((?:{_AGENCY} (?:Photo|Images?|Video|Foto)\s?/\s?{_NAME}"
    rf"|{_NAME}\s?(?:/|, | for | via )[^()]{{0,30}}?{_AGENCY}{_STATE}"
    r"|(?:[Pp]hotos?|[Ff]otos?|[Bb]ild|[Cc]r[ée]dit(?: photo)?|[Ff]ot|Φωτ(?:ό|ο)?|ΦΩΤΟ|[Фф]ото)(?: by)?[.:/]+"
    r" ?[^()]{2,50})"
    rf"{_STATE}\)\W*$"
    rf"|[.!?»”\"')] {_NAME}\s?(?:/| via )(?:{_NAME} via )?{_AGENCY}{_STATE}$"
    rf"|[.!?»”\"')] (?:Photos?|Video|Fotos?): ?{_NAME}(?:/{_NAME})?$"
)
_NO_WORD = re.compile(r"\W*")
_LABELS = ("Photo", "Video", "Foto")
# "FILE - In this May 3, 2018, file photo, Ann Orr", "In this file photo taken on May 3", and what a video shows.
_OPENING = late_pattern(
    r"(?:FILE|ARCHIV|ARCHIVO)\b ?(?:PHOTO ?)?[–—:-] ?|In this (?:[\w., ]{1,30} )?(?:file )?(?:photo|image)\b"
    r"|CLOSE (?=[A-Z])"
)
# Agencies write weekday, day and year of what a picture shows, in the present tense, and of nothing else.
_DAY = late_pattern(
    r"^(?P<shown>[^\W\d_][^\"“„«.!?]*(?:[A-Z]\w{0,4}\.[^\"“„«.!?]*){0,4}?)\b(?:on )?"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, "
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7} \d{1,2}, \d{4}\b"
)
_SHOWS = late_pattern(r"\b(?:[a-z]{3,}[^s\W]s|[a-z]+ing)\b")
_TELLS = re.compile(r"\b(?:said|says|was|were|had|has|have|will|would|told|after)\b|\b[a-z]{2,}[^e]ed\b(?! by\b)")


def _may_end_with_credit(text: str) -> bool:
    """Tell whether a paragraph ends with a bracket or holds a mark of credits: to search it takes ten times as long."""
    end = text.rfind(")")
    in_brackets = end >= 0 and _NO_WORD.fullmatch(text, end) is not None
    return in_brackets or "/" in text or " via " in text or (":" in text and any(map(text.__contains__, _LABELS)))


def is_surely_caption(text: str) -> bool:
    """Tell whether a paragraph is what a picture shows: by who took it, by how it opens, or by day and tense."""
    words = len(text.split(None, _MOST_WORDS))
    if not _FEWEST_WORDS <= words <= _MOST_WORDS:
        return False
    if _OPENING.match(text) or (_may_end_with_credit(text) and _CREDIT.search(text)):
        return True
    shown = _DAY.match(text) if "day, " in text else None
    return shown is not None and bool(_SHOWS.search(shown["shown"])) and not _TELLS.search(shown["shown"])
