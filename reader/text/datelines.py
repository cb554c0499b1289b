"""The place, agency and date before a report's first words: every report of a place begins so, and it links nothing."""

from reader.text.late_pattern import late_pattern

_PLACE = (
    r"[A-ZΑ-ΩА-Я][A-ZΑ-ΩΆ-ΏА-Я.'’-]+(?:[ /][A-ZΑ-ΩΆ-ΏА-Я.'’-]{2,}){0,3}(?:, [A-ZΑ-ΩА-Я][^\s,()—–―-]+(?: \d{1,2})?){0,2}"
)
_AGENCY = r"\([^()]{2,30}\)"
_DATELINE = late_pattern(rf"(?:{_PLACE}(?: {_AGENCY})?|{_AGENCY}) ?(?:—|–|―|--|- ) ?")


def find_dateline_end(text: str) -> int:
    """Return where the report begins behind `LONDON (Reuters) - ` or `DAMASCUS, Syria — `; 0 where there is none."""
    found = _DATELINE.match(text)
    return found.end() if found and found.end() < len(text) else 0
