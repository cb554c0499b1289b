"""Who wrote a story, where a line beside its date is a person's name and nothing else: "Lena Forsyth in Lindmoor"."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from reader.reading.cleaning.guards.edges.biographies import is_biography_of
from reader.reading.cleaning.lines.units import Unit
from reader.reading.extraction import Metadatum
from reader.reading.facts.author_lines import is_post, is_reading_time
from reader.reading.facts.credit_lines import read_credit_line
from reader.reading.facts.dates.clock_times import find_times
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_dates, find_unclear_dates
from reader.reading.facts.dates.labelled_dates import before_label, without_comments
from reader.reading.facts.fact_lines import is_date_line, line_of
from reader.reading.facts.persons import JOINED, PARTICLES, is_person, is_place, people_in, person_in
from reader.reading.facts.press_names import is_press_name

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
# "大野健 2024年3月11日 10時15分"
_BEFORE_CHINESE_DATE = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{2,5})[ \u3000](?:19|20)\d\d年\d{1,2}月\d{1,2}日[^\u4e00-\u9fff]*(?:\d+[時时]\d+分)?$"
)
_HANDLE = re.compile(r"\s+@\w{2,30}$")
_MAIL = re.compile(r"[\w.+-]{2,40}@[\w-]+(?:\.[\w-]+)+")
_MOST_PASSED, _LONGEST_BUTTON, _MOST_ABOVE = 3, 10, 6
_MARK = re.compile(
    r"\s*[|·•]\s*|\s+[–—]\s+|(?:^|(?<=\d)),? by (?=[A-ZÀ-Þ])|(?<=[^\W\d_]), (?=\d)|(?<=\d), (?=[^\W\d_a-z])"
)
# Not one surname alone behind it: "Anna Lind said", but "Climate Minister Rolf Orr".
_EDGES = " ,"
_EDGES_OF_NAMES = " ,|·•–—-"
_CAPITALIZED = r"(?-i:[^\W\d_a-zß-öø-ÿα-ωά-ώа-яё][^\W\d_A-ZÀ-ÞΑ-ΩА-Я][\w’'-]*+)"
_NO_OTHER = rf"(?! {_CAPITALIZED}(?! {_CAPITALIZED}))"
_FEWEST, _MOST = 2, 4
_FEWEST_WORDS_OF_A_DECK = 8
_TELLING = 3  # letters of a word that may be a name's
# A short name is in many others: Tom in Tomas, Ann in Annandale.
_SHORT, _ENDING = 4, r"(?:[’']?s)?\b"


def find_author_alone(
    between: Sequence[Unit], story: Sequence[Unit], language: LanguageOf, closing: Collection[str] = ()
) -> Iterator[Metadatum]:
    """Yield the person whom a line names right above or below a line of a date, between headline and story.

    `closing` are the lines below the story, of which one may say who it is that a line right below the headline names.

    A section or a place stands there too ("Climate Change", "New Delhi"), but is spoken of in the story itself, where
    who wrote it is not.
    """
    yield from islice(_authors_among(between, story, closing, language), 1)


def _authors_among(
    between: Sequence[Unit], story: Sequence[Unit], closing: Collection[str], language: LanguageOf
) -> Iterator[Metadatum]:
    for number, unit in enumerate(between):
        # Most lines are nobody's name, which is known sooner than that they have no date.
        line = _HANDLE.sub("", without_comments(unit.text))
        name = person_in(line) or people_in(line) or _before_bar(line, story)
        if name and name.startswith("De ") and language() == "ro":
            name = name.removeprefix("De ")  # "By", in Romanian
        if not name and (name := _beside_date(line, language) or _before_place(line, language, story)):
            if not _is_told(name, story):
                yield Metadatum("byline", name, line_of(unit))
        elif not name:
            name = _in_capitals(between, number, story, closing, language)
            if name:
                yield Metadatum("byline", name, line_of(unit))
        elif (
            _stands_by_date(between, number, language, story)
            or _stands_last(between, number, language, story)
            or (number == 0 and any(is_biography_of(name.lower(), line.lower()) for line in closing))
        ) and not _is_told(name, [told for told in story if told.text != unit.text]):  # the line may have been kept
            yield Metadatum("byline", name, line_of(unit))


def _in_capitals(
    between: Sequence[Unit], number: int, story: Sequence[Unit], closing: Collection[str], language: LanguageOf
) -> str | None:
    """Return the person whom a line names in capitals, as some papers set their authors, and their sections too.

    No section is named again at the end, and none stands right below the headline or its deck, above the date.
    """
    line = between[number].text.strip()
    if not line.isupper() or not (name := person_in(line.title())) or _is_told(name, story):
        return None
    below = between[number + 1].text if number + 1 < len(between) else ""
    is_named_again = name in closing and is_date_line(below, language)
    is_first = all(len(unit.text.split()) >= _FEWEST_WORDS_OF_A_DECK for unit in between[:number])
    return line if is_named_again or (is_first and _stands_by_date(between, number, language, story)) else None


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
    if len(words) <= _MOST and is_place(line):
        return True
    if len(words) == 1 and line.isalpha() and not line.isupper():
        return len(line) <= _LONGEST_BUTTON
    return line.endswith(("—", "–", "-")) and len(words) <= _MOST and _is_told(line, story)


def _beside_date(line: str, language: LanguageOf) -> str | None:
    """Return the person that a line names beside a date and nothing else: "20 February 2024 · Vera Sinitsyna".

    What begins or ends with a comma there is where its date stood: "Vera Sinitsyna, 20 February 2024".
    """
    if chinese := None if line.isascii() else _BEFORE_CHINESE_DATE.match(line):
        return chinese["name"]
    if not is_date_line(line, language):
        return None
    if name := author_before_label(line):
        return name
    if not _MARK.search(line):
        return None
    dates = find_dates(line, language) or find_unclear_dates(line, language)
    rest = line[: dates[0].start] + line[dates[0].end :] if len(dates) == 1 else ""
    pieces = [piece for part in _MARK.split(rest) if (piece := part.strip(_EDGES)) and not _is_no_name(piece)]
    return person_in(pieces[0]) if len(pieces) == 1 else None


def author_before_label(line: str) -> str | None:
    """Return the person whom a line of a date names before the word for it: "Vera Sinitsyna Published 20 February"."""
    before = before_label(line)
    return person_in(before.strip(_EDGES_OF_NAMES)) if before else None


def _is_no_name(text: str) -> bool:
    """Tell whether a piece of a line is a time, how long it takes to read, or the label of a date."""
    if is_reading_time(text) or (text.endswith(":") and text[:-1].isalpha()):
        return True
    return any(time.start == 0 and time.end == len(text) for time in find_times(text))


def _before_place(line: str, language: LanguageOf, story: Sequence[Unit]) -> str | None:
    """Return the person of "Lucía Bermejo | Montoro | 9 March 2024": the story tells of the place alone."""
    pieces = _MARK.split(line)
    credit = read_credit_line(line, language) if len(pieces) > _FEWEST else None
    return person_in(credit.name) if credit and not credit.author and _is_told(pieces[1], story) else None


def is_author_above(line: str, story: Sequence[Unit]) -> bool:
    """Tell whether a line between a headline and its story is a person's name and nothing else, who isn't told of."""
    return is_person(line.strip()) and not _is_told(line, story)


def _before_bar(line: str, story: Sequence[Unit]) -> str | None:
    """Return the person of "Lucía Bermejo | Montoro", of which the story tells the place alone."""
    name, _, place = line.strip().partition(" | ")
    if not place or len(place.split()) > _MOST or not _is_told(place, story):
        return None
    return name if is_person(name) else None


def _is_told(names: str, story: Sequence[Unit]) -> bool:
    """Tell whether a story has a word of a name; not where it only tells of others with the same first name."""
    # The last paragraph may say who the author is: "Ann Orr is a retired mason".
    return any(
        _is_told_in("\n".join(unit.text for unit in _without_biography(story, name)), name)
        for name in JOINED.split(names)
    )


def _without_biography(story: Sequence[Unit], name: str) -> Sequence[Unit]:
    is_biography = bool(story) and is_biography_of(name.lower(), story[-1].text.lower())
    return story[:-1] if is_biography else story


def _is_told_in(told: str, name: str) -> bool:
    words = [word for word in _WORD.findall(name) if len(word) >= _TELLING and word.casefold() not in PARTICLES]
    low = told.lower()
    # To compile an expression for a word takes longer than to see that the story has no such letters.
    return any(
        word.lower() in low
        and re.search(
            rf"\b{re.escape(word)}{_ENDING if len(word) <= _SHORT else ''}"
            rf"{'' if number or len(words) < _FEWEST else _NO_OTHER}",
            told,
            re.IGNORECASE,
        )
        for number, word in enumerate(words)
    )
