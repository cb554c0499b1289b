"""Who wrote a story, where a line beside its date is a person's name and nothing else: "Lena Forsyth in Lindmoor"."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from reader.reading.cleaning.lines.units import Unit
from reader.reading.extraction import Metadatum
from reader.reading.facts.bylines import clean_byline
from reader.reading.facts.credit_lines import read_credit_line
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_dates
from reader.reading.facts.fact_lines import is_date_line
from reader.reading.facts.outlet_lines import is_post
from reader.reading.facts.press_names import has_press_word, is_press_name
from reader.text.late_pattern import late_pattern

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_PARTICLES = frozenset(
    ("de", "del", "la", "van", "von", "der", "den", "al", "el", "bin", "di", "da", "dos", "du", "le")
)
# Where a correspondent is: "Lena Forsyth in Lindmoor".
_PLACE = re.compile(r" (?:in|à|en|aus|a|στην?|στο|в|we?|i) [^\W\d_][\w’' -]{2,30}$")
# What a page says of its own lines: "Date Posted", "Order Reprints".
_LABEL = late_pattern(
    r"by|written|text|size|increase|date|posted|published|updated|author|staff|article|order|print|reprints?|image|photo|video|share"
    r"|key|points|highlights|summary|overview|contents|datum|fecha|autor",
    re.IGNORECASE,
)
# "大野健 2024年3月11日 10時15分"
_BEFORE_CHINESE_DATE = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{2,5})[ \u3000](?:19|20)\d\d年\d{1,2}月\d{1,2}日[^\u4e00-\u9fff]*(?:\d+[時时]\d+分)?$"
)
_MAIL = re.compile(r"[\w.+-]{2,40}@[\w-]+(?:\.[\w-]+)+")
_MOST_PASSED, _LONGEST_BUTTON, _MOST_ABOVE = 3, 10, 6
_MARK = re.compile(r"\s*[|·•]\s*|(?:^|(?<=\d)),? by (?=[A-ZÀ-Þ])|(?<=[^\W\d_]), (?=\d)|(?<=\d), (?=[^\W\d_a-z])")
# Not one surname alone behind it: "Anna Lind said", but "Climate Minister Rolf Orr".
_EDGES = " ,"
_CAPITALIZED = r"(?-i:[^\W\d_a-zß-öø-ÿα-ωά-ώа-яё][^\W\d_A-ZÀ-ÞΑ-ΩА-Я][\w’'-]*+)"
_NO_OTHER = rf"(?! {_CAPITALIZED}(?! {_CAPITALIZED}))"
_FEWEST, _MOST = 2, 4
_TELLING = 3  # letters of a word that may be a name's


def find_author_alone(
    between: Sequence[Unit], story: Sequence[Unit], language: LanguageOf, closing: Collection[str] = ()
) -> Iterator[Metadatum]:
    """Yield the person whom a line names right above or below a line of a date, between headline and story.

    `closing` are the lines below the story.

    A section or a place stands there too ("Climate Change", "New Delhi"), but is spoken of in the story itself, where
    who wrote it is not.
    """
    yield from islice(_authors_among(between, story, closing, language), 1)


def _authors_among(
    between: Sequence[Unit], story: Sequence[Unit], closing: Collection[str], language: LanguageOf
) -> Iterator[Metadatum]:
    for number, unit in enumerate(between):
        # Most lines are nobody's name, which is known sooner than that they have no date.
        name = _person(unit.text)
        if name and name.startswith("De ") and language() == "ro":
            name = name.removeprefix("De ")  # "By", in Romanian
        if not name and (name := _beside_date(unit.text, language) or _before_place(unit.text, language, story)):
            if not _is_told(name, story):
                yield Metadatum("byline", name, f"line {unit.first + 1}")
        elif (
            name
            and (_stands_by_date(between, number, language, story) or _stands_last(between, number, language, story))
            and not _is_told(name, story)
        ):
            yield Metadatum("byline", name, f"line {unit.first + 1}")
        elif not name and unit.text.isupper() and (name := _person(unit.text.title())):
            # Some papers set their authors in capitals, as they do sections, and name them again at the end.
            below = between[number + 1].text if number + 1 < len(between) else ""
            if name in closing and is_date_line(below, language) and not _is_told(name, story):
                yield Metadatum("byline", unit.text.strip(), f"line {unit.first + 1}")


def _stands_last(between: Sequence[Unit], number: int, language: LanguageOf, story: Sequence[Unit]) -> bool:
    """Tell whether nothing but a place that the story tells of is between a line and the story, and a date above."""
    return all(
        len(unit.text.split()) <= _MOST and _is_told(unit.text.title(), story) for unit in between[number + 1 :]
    ) and any(is_date_line(unit.text, language) for unit in between[max(0, number - _MOST_ABOVE) : number])


def _stands_by_date(between: Sequence[Unit], number: int, language: LanguageOf, story: Sequence[Unit]) -> bool:
    """Tell whether a line of a date is right above or below, behind the outlet, the place or a button or two that are.

    An address below a name is its bearer's: "eva.strand@herald.example". A post behind it needs no date.
    """
    _, _, behind = between[number].text.strip().partition(", ")
    if behind and is_post(behind):
        return True
    if number + 1 < len(between) and _MAIL.fullmatch(between[number + 1].text.strip()):
        return True
    for step in (-1, 1):
        at, passed = number + step, 0
        while 0 <= at < len(between) and passed < _MOST_PASSED and _is_passed(between[at].text, story):
            at, passed = at + step, passed + 1
        if 0 <= at < len(between) and is_date_line(between[at].text, language):
            return True
    return False


def _is_passed(line: str, story: Sequence[Unit]) -> bool:
    """Tell if a line may stand between an author and the date: an outlet, a button, a place that the story tells of."""
    if is_press_name(line):
        return True
    words = line.split()
    if len(words) == 1 and line.isalpha() and not line.isupper():
        return len(line) <= _LONGEST_BUTTON
    return line.endswith(("—", "–", "-")) and len(words) <= _MOST and _is_told(line, story)


def _beside_date(line: str, language: LanguageOf) -> str | None:
    """Return the person that a line names beside a date and nothing else: "20 February 2024 · Vera Sinitsyna".

    What begins or ends with a comma there is where its date stood: "Vera Sinitsyna, 20 February 2024".
    """
    if chinese := None if line.isascii() else _BEFORE_CHINESE_DATE.match(line):
        return chinese["name"]
    if not _MARK.search(line) or not is_date_line(line, language):
        return None
    dates = find_dates(line, language)
    rest = line[: dates[0].start] + line[dates[0].end :] if len(dates) == 1 else ""
    pieces = [piece for part in _MARK.split(rest) if (piece := part.strip(_EDGES))]
    return _person(pieces[0]) if len(pieces) == 1 else None


def _before_place(line: str, language: LanguageOf, story: Sequence[Unit]) -> str | None:
    """Return the person of "Lucía Bermejo | Montoro | 9 March 2024": the story tells of the place alone."""
    pieces = _MARK.split(line)
    credit = read_credit_line(line, language) if len(pieces) > _FEWEST else None
    return _person(credit.name) if credit and not credit.author and _is_told(pieces[1], story) else None


def is_author_above(line: str, story: Sequence[Unit]) -> bool:
    """Tell whether a line between a headline and its story is a person's name and nothing else, who isn't told of."""
    return _person(line) == line.strip() and not _is_told(line, story)


def _person(line: str) -> str | None:
    """Return the person that a line names and nothing else, without the place."""
    if is_press_name(line):
        return None
    named, _, behind = line.strip().partition(", ")
    name = named if behind and is_post(behind) else _PLACE.sub("", line.strip())
    words = name.split()
    names = [word.rstrip(".") for word in words if word.casefold() not in _PARTICLES]
    if not _FEWEST <= len(names) <= _MOST or len(words) > _MOST + 1 or clean_byline(name) != name:
        return None
    if not all(
        _WORD.fullmatch(word) and word[0].isupper() and (len(word) == 1 or not word.isupper()) for word in names
    ):
        return None
    return None if has_press_word(name) or any(_LABEL.fullmatch(word) for word in names) else name


def _is_told(name: str, story: Sequence[Unit]) -> bool:
    """Tell whether a story has a word of a name; not where it only tells of others with the same first name."""
    told = "\n".join(unit.text for unit in story)
    words = [word for word in _WORD.findall(name) if len(word) >= _TELLING and word.casefold() not in _PARTICLES]
    low = told.lower()
    # To compile an expression for a word takes longer than to see that the story has no such letters.
    return any(
        word.lower() in low
        and re.search(rf"\b{re.escape(word)}{'' if number or len(words) < _FEWEST else _NO_OTHER}", told, re.IGNORECASE)
        for number, word in enumerate(words)
    )
