"""Lines of dates: which date is that of publication, and which of a change, by what was said before it."""

import re
from functools import lru_cache

from reader.reading.facts.dates.clock_times import find_times
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_dates, find_unclear_dates
from reader.text.late_pattern import late_pattern

_CHANGED = late_pattern(
    r"updat|modif|\blast\b|edited|revised|correct|actuali[sz]a|actualitz|atualiza|aktuali|zaktuali|aggiorna|bijgewerkt|gewijzigd"
    r"|mis(?:e)? à jour|màj|uppdater|ändrad|opdater|oppdater|endret|päivit|muokat"
    r"|uuendat|muudet|atjaun|atnauj|frissít|módosít"
    r"|ažurir|posodob|güncell|düzenle|yenilən|perbarui|kemas ?kini|cập nhật|na-update"
    r"|\bstand(?: vom)?\W*$|\b(?:letzte änderung|geändert|senast ändrad|última modificación)"
    r"|обновл|изменен|измен[её]н|оновлен|змінен"
    r"|абноўл|актуализ|ажурир|ενημ[εέ]ρ[ωώ][σθ]|τροποπ|تحديث|تعديل|به‌?روز|ویرایش|עודכן|עדכון|अपडेट|अद्यतन|আপডেট|হালনাগাদ|புதுப்பி|అప్‌డేట్"
    r"|แก้ไข|อัปเดต|ปรับปรุง|更新|修改|最終|수정|업데이트|განახლ|թարմացվ",
    re.IGNORECASE,
)
_PUBLISHED = late_pattern(
    r"publi|post(?:ed|é)|erschienen|veröff|gepla?atst|julkaist|opprett|utgitt|yayın|опубл|публик|δημοσ|نشر|انتشار|פורסם|प्रकाशित"
    r"|发布|發布|発表|公開|配信|입력|등록|đăng|terbit|tayang|เผยแพร่",
    re.IGNORECASE,
)
# "March 11, 2024 10:15 AM Updated 3 days ago": the date before it is that of publication.
_CHANGED_AGO = late_pattern(
    r"[\W_]*\b(?:last )?(?:updat|modif|edit)\w*:? (?:about |over )?(?:an?|\d+) \w+ ago\b", re.IGNORECASE
)
_COMMENTS_BEHIND = late_pattern(
    r"[\s|·•,(–—-]+(?:leave a (?:comment|reply)|(?:\d+|no|add(?: a)?|post a) comments?)\W*$", re.IGNORECASE
)
_REACH = 20  # letters between the label and its hour: "mis à jour à", "letztes Update um"
_NAME_OF_DATE = late_pattern(r"[.,|·]?\s*\b(?:data|date|datum|fecha|дата)\s*$", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_REMEMBERED, _LONGEST_REMEMBERED = 1_024, 120
# "15:12, 30 Jan 2025Updated 16:44": a browser joins what two boxes hold.
_JOINED = late_pattern(r"(?<=\d\d)(?=[A-ZÀ-ÖØ-ÞΑ-ΩА-Я][^\W\d_]{4})")
_NO_DATE_OF_THE_STORY = late_pattern(
    r"\b(?:ago|expires?|event|deadline|until|born|comments?|says|since|from(?!\s?:)|file|photo|foto|archive)\b|©|\(c\)|copyright",
    re.IGNORECASE,
)


def find_labelled_dates(text: str, language: LanguageOf) -> list[tuple[str, str]]:
    """Return the dates of a line as fields, "published" or "modified", with their values.

    One that may be that of publication, and of which day and month can't be told apart, is an "unclear_date".
    """
    if _DIGIT.search(text) is None:
        return []  # as most lines
    told = (_remember_told if len(text) <= _LONGEST_REMEMBERED else _told_of_the_story)(text)
    if told is None:
        return []
    found: list[tuple[str, str]] = []
    text, changed_at = told
    for date in find_dates(text, language):
        changed = _CHANGED.search(date.said) and not _PUBLISHED.search(date.said, _last(date.said))
        found.append(("modified" if changed else "published", date.iso))
    found += [
        ("unclear_date", date.iso) for date in find_unclear_dates(text, language) if not _CHANGED.search(date.said)
    ]
    if changed_at and len(found) == 1 and found[0][0] == "published":
        day, _, hour = found[0][1].partition("T")
        if changed_at.removeprefix("T") > hour:
            found.append(("modified", day + changed_at))
    return found


def says_publication(text: str) -> bool:
    """Tell whether a line says that its date is that of publication."""
    return _PUBLISHED.search(text) is not None


def without_comments(text: str) -> str:
    """Return a line of facts without what asks for comments or counts them: "Ann Orr on 4 May 2024 | 3 Comments"."""
    return _COMMENTS_BEHIND.sub("", text)


def before_label(text: str) -> str | None:
    """Return what stands before the word for a date's kind: "Ann Orr Published 4 March 2024" begins with "Ann Orr"."""
    found = [label.start() for label in (_PUBLISHED.search(text), _CHANGED.search(text)) if label is not None]
    if not found:
        return None
    # "Ann Orr|Published", "Ann Orr. Data publikacji"; what goes on with letters is the rest of a longer word.
    start = min(found)
    inside = start > 0 and text[start - 1].isalpha()
    return _NAME_OF_DATE.sub("", text[: text.rfind(" ", 0, start) + 1 if inside else start])


def _told_of_the_story(text: str) -> tuple[str, str] | None:
    """Return a line as it is looked at, and the hour alone at which a story was changed; None for other dates."""
    text = _JOINED.sub(" ", _CHANGED_AGO.sub("", without_comments(text)))
    return None if _NO_DATE_OF_THE_STORY.search(text) else _without_hour_of_change(text)


# Days are the same on all pages of a day, and asked about several times.
_remember_told = lru_cache(maxsize=_REMEMBERED)(_told_of_the_story)


def _without_hour_of_change(text: str) -> tuple[str, str]:
    """Part a line from the hour alone at its end at which a story was changed: "10 May 2031, updated 9.03 p.m."."""
    label = next(iter(reversed(list(_CHANGED.finditer(text)))), None)
    times = find_times(text[label.end() :]) if label is not None else []
    if label is None or len(times) != 1 or times[0].start > _REACH:
        return text, ""
    is_alone = _DIGIT.search(text[label.end() : label.end() + times[0].start]) is None
    is_last = _DIGIT.search(text[label.end() + times[0].end :]) is None
    return (text[: label.start()], times[0].iso) if is_alone and is_last else (text, "")


def _last(said: str) -> int:
    """Return where the last word of change in a text begins: "updated; published" speaks of publication."""
    return max((match.end() for match in _CHANGED.finditer(said)), default=0)
