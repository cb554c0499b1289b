"""Lists that go on in the form in which they began: dates of a tour, rows of a table, numbered entries.

Models that judge line by line keep the first entries, which stand below prose, and lose the others.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from reader.reading.cleaning.guards.plain_units import is_plain
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.measures.page_vocabulary import CLASSES, has_address
from reader.reading.cleaning.set_forms.fixed_lines import is_above_teasers

_MARK = re.compile(r"\d+|[^\w\s]")
_SEARCHED = 200
_NUMBERED = re.compile(r"(\d{1,3}) ?[).:/-] ?(?=\S)")
_TIMED = re.compile(r"\W?(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)\b\W*(?=\S)")
_LATEST_START = 60  # seconds
_FEWEST_ROWS = 5
_LETTERED = re.compile(r"(.+\s)([A-Z]|\d{1,3})")
_FIRST_SIGNS = frozenset("A1")
_SHORTEST_FORM = 4
_LONGEST_HEAD = 12
_NEWEST_KEPT = 12  # units of the end of what is kept
_FEWEST_SECTIONS = 4
_LONGEST_SECTION = 80
_FEWEST_TOLD = 3
_WIDEST_BREAK = 12
_MARKS_OF_A_FORM = 2
_FEWEST_ENTRIES = 4
_FEWEST_KEPT = 2
_LONGEST_ENTRY = 40
_MOST_BETWEEN = 2
_WORDS_OF_AN_ADDRESS = 3
_FEWEST_HEADS = 2
# A story with heads has one above each few paragraphs.
_PARAGRAPHS_OF_A_HEAD = 5
_FEWEST_QUESTIONS = 2
_LONGEST_QUESTION = 30
_QUESTION_MARKS = ("?", "？", "؟")
_SHARE = CLASSES.index("share")


def rest_of_lists(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield the entries of lists of which two are kept, and those of a numbered list right behind what is kept."""
    told = frozenset(kept)
    end = 0
    # Forms of what is kept and of its neighbours alone: most of a page is neither.
    forms: dict[int, str] = {}

    def form_at(number: int) -> str:
        form = forms.get(number)
        if form is None:
            form = forms[number] = form_of(page.units[number].text)
        return form

    for number in kept:
        if number >= end and (form := form_at(number)):
            run = _run_of(form_at, form, number, range(kept[0], len(page)))
            end = run.stop
            if len(run) >= _FEWEST_ENTRIES and len(told.intersection(run)) >= _FEWEST_KEPT:
                yield from (entry for entry in run if page.measured[entry].words <= _LONGEST_ENTRY)
    yield from _numbered_behind(page, kept[-1])
    yield from _sentences_behind(page, kept[-1])
    yield from _lettered_behind(page, kept)
    yield from _sections_behind(page, kept)
    yield from _transcript_behind(page, kept[-1])
    yield from _heads_inside(page, kept)
    yield from _answers_behind(page, kept)


def _run_of(form_at: Callable[[int], str], form: str, number: int, within: range) -> range:
    """Return the units of a form around one of them."""
    start, end = number, number + 1
    while start > within.start and form_at(start - 1) == form:
        start -= 1
    while end < within.stop and form_at(end) == form:
        end += 1
    return range(start, end)


def form_of(text: str) -> str:
    """Return the first marks between the words of a text, all numbers as one mark; "" for fewer than two."""
    form, end = "", 0
    for mark in _MARK.finditer(text, 0, _SEARCHED):
        sign = "0" if mark[0][0].isdecimal() else mark[0]
        # A row of a table: a number, words, a number. Numbers side by side are one mark.
        if sign != "0" or form[-1:] != "0" or not text[end : mark.start()].isspace():
            form += sign
            if len(form) == _MARKS_OF_A_FORM:
                return form
        end = mark.end()
    return ""


def _numbered_behind(page: Page, last: int) -> range:
    """Return the entries 1, 2, 3 … right behind a unit, with what stands between them."""
    entry, end, between = 1, last + 1, 0
    for number in range(last + 1, len(page)):
        if between >= _MOST_BETWEEN:
            break
        found = _NUMBERED.match(page.units[number].text)
        if found and int(found[1]) == entry:
            entry, end, between = entry + 1, number + 1, 0
        else:
            between += not _is_picture_or_address(page, number)
    return range(last + 1, end) if entry > _FEWEST_ENTRIES else range(0)


def _sentences_behind(page: Page, last: int) -> range:
    """Return the entries right behind a unit that are sentences, as it is, if all of their list are."""
    end = last + 1
    if not (page.units[last].bullet and page.measured[last].ended):
        return range(0)
    while end < len(page) and page.units[end].bullet and page.measured[end].ended and is_plain(page, end):
        end += 1
    return range(0) if end < len(page) and page.units[end].bullet else range(last + 1, end)


def _lettered_behind(page: Page, kept: Sequence[int]) -> range:
    """Return the sections behind a unit whose heads count on from one that is kept.

    "Plan A", "Plan B", "Plan C". The last one is as long as the one before it.
    """
    heads: list[int] = []
    for number in kept[-_NEWEST_KEPT:]:
        found = _LETTERED.fullmatch(page.units[number].text) if page.measured[number].words <= _LONGEST_HEAD else None
        if found and (found[2] in _FIRST_SIGNS):
            heads = [number]
            form, sign = found[1], found[2]
            while len(form) >= _SHORTEST_FORM and (after := _find_head(page, form, _next_sign(sign), heads[-1])):
                heads.append(after)
                sign = _next_sign(sign)
            if len(heads) >= _FEWEST_SECTIONS and heads[-1] > kept[-1]:
                return range(kept[-1] + 1, min(len(page), 2 * heads[-1] - heads[-2]))
    return range(0)


def _sections_behind(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield marked heads with their paragraphs behind a story of such sections, beyond adverts or a poll."""
    told = frozenset(kept)
    if sum([_is_section(page, number) and number + 1 in told for number in kept]) < _FEWEST_TOLD:
        return
    last = kept[-1]
    for number in range(last + 1, len(page) - 1):
        if number - last > _WIDEST_BREAK or is_above_teasers(page.low[number]) or page.is_comment_heading(number):
            return
        if _is_section(page, number) and is_plain(page, number):
            yield from (number, number + 1)
            last = number + 1


def _heads_inside(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield lines above kept paragraphs that are such heads as those above other ones, which are kept: "Sunday"."""
    told = frozenset(kept)
    heads = [number for number in kept[:-1] if number + 1 in told and _is_head(page, number)]
    prose = sum([page.measured[number].prose for number in kept])
    if len(heads) < _FEWEST_HEADS or len(heads) * _PARAGRAPHS_OF_A_HEAD < prose:
        return
    marked = all(page.units[number].bullet for number in heads)
    for number in kept[1:]:
        if number - 1 not in told and (_is_head(page, number - 1) or (marked and _is_marked_head(page, number - 1))):
            yield number - 1


def _is_head(page: Page, number: int) -> bool:
    """Tell whether a line stands above a paragraph and is as short as heads are."""
    seen, unit = page.measured[number], page.units[number]
    if seen.ended or seen.prose or seen.words > _LONGEST_HEAD or not page.measured[number + 1].prose:
        return False
    marked = unit.bullet and not any(seen.classes[:_SHARE])
    return (marked and not seen.kinds) or is_plain(page, number)


def _is_marked_head(page: Page, number: int) -> bool:
    """Tell whether a line has the mark of heads that all have one, above a sentence, whatever phrase is in it."""
    unit, seen = page.units[number], page.measured[number]
    below = page.measured[number + 1]
    return (
        unit.bullet and not (seen.ended or any(seen.classes[:_SHARE])) and seen.words <= _LONGEST_HEAD and below.ended
    )


def _answers_behind(page: Page, kept: Sequence[int]) -> Iterator[int]:
    """Yield the questions behind an interview, each with its answer."""
    told = frozenset(kept)
    asked = [number for number in kept[:-1] if _is_question(page, number) and number + 1 in told]
    number = kept[-1] + 1
    if len(asked) < _FEWEST_QUESTIONS:
        return
    while number + 1 < len(page) and _is_question(page, number) and not page.measured[number].kinds:
        if not page.measured[number + 1].ended or not is_plain(page, number + 1) or _is_question(page, number + 1):
            return
        yield from (number, number + 1)
        number += 2


def _is_question(page: Page, number: int) -> bool:
    return page.units[number].text.endswith(_QUESTION_MARKS) and page.measured[number].words <= _LONGEST_QUESTION


def _is_section(page: Page, number: int) -> bool:
    head, below = page.measured[number], page.measured[number + 1] if number + 1 < len(page) else None
    is_head = page.units[number].bullet and not head.prose and 1 < head.words <= _LONGEST_HEAD
    return is_head and below is not None and below.prose and not page.units[number + 1].bullet


def _find_head(page: Page, form: str, sign: str, before: int) -> int | None:
    text = form + sign
    reach = range(before + 1, min(len(page), before + 1 + _LONGEST_SECTION))
    return next((number for number in reach if page.units[number].text == text), None)


def _next_sign(sign: str) -> str:
    return str(int(sign) + 1) if sign.isdecimal() else chr(ord(sign) + 1)


def _is_picture_or_address(page: Page, number: int) -> bool:
    unit = page.units[number]
    return unit.image or (page.measured[number].words <= _WORDS_OF_AN_ADDRESS and has_address(unit.text))


def _transcript_behind(page: Page, last: int) -> range:
    """Return the rows behind a unit that begin with times that start at nought and grow: what is said in a film."""
    end, rows, before = last + 1, 0, -1
    for number in range(last + 1, len(page)):
        if number - end > _MOST_BETWEEN:
            break
        if found := _TIMED.match(page.units[number].text):
            time = int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3])
            if time <= before or (not rows and time > _LATEST_START):
                break
            end, rows, before = number + 1, rows + 1, time
    return range(last + 1, end) if rows >= _FEWEST_ROWS else range(0)
