"""Days of the week between a name and a date: "The Marlow Courier, Tuesday 12 March 2024"."""

import re

_WEEKDAY_WORDS = """
monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend
sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì
martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
понедельник вторник среда четверг пятница суббота воскресенье poniedziałek wtorek środa czwartek piątek sobota niedziela
"""
_WEEKDAY = re.compile(rf"[\s,|·•]+(?:{'|'.join(_WEEKDAY_WORDS.split())})$", re.IGNORECASE)


def without_weekday(text: str) -> str:
    """Return a text without the day of the week at its end."""
    return _WEEKDAY.sub("", text)
