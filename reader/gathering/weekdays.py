"""Which weekdays a text names, in the languages whose names of them mean nothing else.

A report names the day of its event ("on Monday"), mostly instead of its date.
"""

import re
from functools import lru_cache

# From Monday to Sunday, each as it begins in all its cases. Portuguese, where a weekday is "second" or "sixth", and
# languages that set no blanks between words are left out.
_BEGINNINGS = {
    "cs": "pondělí úterý střed[auy]\\b čtvrtek pátek sobot neděl",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "de": "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
    "el": "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pl": "poniedział wtor(?:ek|ku) środ[aęyz]\\b czwart(?:ek|ku) piąt(?:ek|ku) sobot niedziel",
    "ru": "понедельник вторник сред[ауыеу]\\b четверг пятниц суббот воскресень",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "uk": "понеділ вівтор серед[ауиі]\\b четвер п[’'ʼ]ятниц субот неділ",
}
# A Greek weekday without its capital is an ordinal.
_CAPITALIZED = frozenset({"el"})
_LETTERS = 1500  # of a story, about 200 words: later ones tell of what went before


def find_weekdays(text: str, language: str) -> tuple[int, ...]:
    """Return the weekdays that the opening of a text names, each once, in the order in which they are first named.

    Monday is 0; in an unknown language there are none.
    """
    pattern = _pattern(language)
    if pattern is None:
        return ()
    named = (int(found.lastgroup[1]) for found in pattern.finditer(text, 0, _LETTERS) if found.lastgroup)
    return tuple(dict.fromkeys(named))


@lru_cache(maxsize=32)
def _pattern(language: str) -> re.Pattern[str] | None:
    beginnings = _BEGINNINGS.get(language)
    if beginnings is None:
        return None
    if language in _CAPITALIZED:
        names, flags = [name.capitalize() for name in beginnings.split()], re.NOFLAG
    else:
        names, flags = beginnings.split(), re.IGNORECASE
    # Most words begin with none of these letters, and are passed by after one look.
    first = "".join({one[0] for name in names for one in name.split("|")})
    days = "|".join(rf"(?P<d{day}>{name})" for day, name in enumerate(names))
    return re.compile(rf"\b(?=[{first}])(?:{days})", flags)
