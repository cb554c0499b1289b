"""Lines that are facts and nothing else, such as "11 March 2024, 10:15": neither headline nor story."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.bylines import is_byline
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.set_forms.named_reasons import named_reason
from reader.reading.facts.author_lines import author_and_outlet
from reader.reading.facts.bylines import is_author_line
from reader.reading.facts.credit_lines import read_credit_line
from reader.reading.facts.dates.clock_times import find_times
from reader.reading.facts.dates.dates_in_text import LanguageOf, find_dates, find_unclear_dates
from reader.reading.facts.mastheads import name_before_motto
from reader.reading.facts.outlet_lines import find_outlet_lines, name_before_date
from reader.reading.facts.persons import people_in
from reader.reading.facts.press_names import is_agency, is_path_to_section, is_press_name
from reader.text.punctuation import ends_sentence

Verdict = Role | RemovalReason

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_ENDS_SHORT = re.compile(r"\d\W{0,2}[^\W\d_]{1,3}\.$")
# "HALM BAY, Me.", "ELSIN, Halm province": where a story was written.
_PLACE = re.compile(r"[A-ZÀ-ÞΑ-ΩА-Я][A-ZÀ-ÞΑ-ΩА-Я .’'-]{2,30}, [^\W\d_a-z][\w.]*(?: [\w.]+)?")
# A line of a date has beside it a label, a weekday, a zone, a place: this many letters at most, and no sentence.
_MOST_LETTERS = 40
_MOST_WORDS, _MOST_WORDS_OF_A_SENTENCE = 6, 3
# The headline is so near above the date, and has this many letters at least.
_REACH = 4
_LEAST_LETTERS = 6
# Of a deck: who wrote the story, and the section, may stand between.
_WAY_TO_A_DATE, _LONG_WAY_TO_A_DATE = 4, 10
_MOST_DECKS, _MOST_WORDS_OF_A_DECK = 2, 45
# What a short line is called for where it stands.
_OF_ANY_PLACE = frozenset({RemovalReason.OTHER, RemovalReason.MENU})
_RIGHT_BELOW = _OF_ANY_PLACE | {RemovalReason.RELATED}
# Below a masthead a headline has words enough to tell something.
_FEWEST_WORDS, _MOST_WORDS_OF_A_HEADLINE = 4, 25
# Between a masthead and the headline stands a menu, and lines that ask to share and to subscribe.
_WAY_TO_A_HEADLINE = 8
_FEWEST_SHARED = 2
_TELLING = 4  # letters of a word that a headline shares with its story


def line_of(unit: Unit) -> str:
    """Say where a unit stands: "line 3", counted from 1."""
    return f"line {unit.first + 1}"


def settle_fact_lines(units: Sequence[Unit], verdicts: Sequence[Verdict], language: LanguageOf) -> list[Verdict]:
    """Return the verdicts with lines of facts above the story set aside: they are no headline."""
    settled = list(verdicts)
    headline = _settle_headline(units, settled, language)
    body = [number for number, verdict in enumerate(settled) if verdict is Role.BODY]
    if headline is None and _is_headline_above_facts(units, body, language):
        headline, settled[0], settled[1] = 0, Role.HEADLINE, RemovalReason.METADATA
        body = [number for number in body if number > 1]
    for number in body[:_REACH]:
        is_below_byline = number > 0 and settled[number - 1] is Role.BYLINE
        settled[number] = _settle_line(units[number].text, settled[number], language, is_below_byline=is_below_byline)
        is_above_date = number + 1 < len(units) and is_date_line(units[number + 1].text, language)
        if settled[number] is Role.BODY and is_above_date:
            if people_in(units[number].text):
                settled[number] = Role.BYLINE
            elif _PLACE.fullmatch(units[number].text):
                settled[number] = RemovalReason.METADATA
    first = first_below_facts(units, settled, headline, language)
    for number, _ in find_outlet_lines(units, headline, first, language):
        is_below = headline is not None and number > headline and settled[number] in _OF_ANY_PLACE
        if number >= 0 and (is_below or settled[number] is Role.BODY):
            settled[number] = RemovalReason.METADATA
    return settled


def _settle_headline(units: Sequence[Unit], settled: list[Verdict], language: LanguageOf) -> int | None:
    """Set a date or a masthead aside that was taken for the headline, and return which line is the headline."""
    headline = next((number for number, verdict in enumerate(settled) if verdict is Role.HEADLINE), None)
    if headline is None:
        return None
    text = units[headline].text
    if is_date_line(text, language) or name_before_date(text, language) or author_and_outlet(text, language):
        settled[headline] = RemovalReason.METADATA
        other = _headline_beside(units, settled, headline, language)
        other = _headline_below(units, settled, headline) if other is None else other
        if other is None and headline == 1 and len(units[0].text.split()) <= _MOST_WORDS_OF_A_HEADLINE:
            other = 0  # a sentence may be one
    elif is_press_name(text) or is_path_to_section(text) or (headline == 0 and name_before_motto(text)):
        other = _headline_below(units, settled, headline)
        if other is not None:
            settled[headline] = RemovalReason.METADATA
    else:
        return headline
    if other is None:
        return headline
    settled[other] = Role.HEADLINE
    return other


def _settle_line(text: str, verdict: Verdict, language: LanguageOf, *, is_below_byline: bool) -> Verdict:
    """Return the verdict on a line above the story: who wrote it, a fact, or the one that stands."""
    if is_author_line(text):
        return Role.BYLINE
    if is_date_line(text, language) or author_and_outlet(text, language) or read_credit_line(text, language):
        return RemovalReason.METADATA
    if is_byline(text):
        return Role.BYLINE
    return RemovalReason.METADATA if is_below_byline and is_press_name(text) else verdict


def first_below_facts(
    units: Sequence[Unit], verdicts: Sequence[Verdict], headline: int | None, language: LanguageOf
) -> int | None:
    """Return the first paragraph of a story below its byline and date, where a deck stands above these."""
    told = [number for number, verdict in enumerate(verdicts) if verdict is Role.BODY]
    below = [number for number in told if headline is None or number > headline]
    first = next(iter(below or told), None)
    if first is None or headline is None or headline > first or _has_date(units[headline + 1 : first], language):
        return first
    for above, following in pairwise((below or told)[: _MOST_DECKS + 1]):
        way = _WAY_TO_A_DATE if len(units[above].text.split()) > _MOST_WORDS_OF_A_DECK else _LONG_WAY_TO_A_DATE
        between = units[above + 1 : min(following, above + 1 + way)]
        if _has_date(between[:_WAY_TO_A_DATE], language) or (
            _has_date(between, language) and any(is_byline(unit.text) for unit in between)
        ):
            return following
    return first


def _is_headline_above_facts(units: Sequence[Unit], body: Sequence[int], language: LanguageOf) -> bool:
    """Tell whether the story's first line stands above its outlet and date, as a headline of whole sentences may."""
    is_named = (
        len(units) > 2
        and bool(body)
        and body[-1] > 1
        and len(units[0].text.split()) <= _MOST_WORDS_OF_A_HEADLINE
        and is_press_name(units[1].text)
    )
    # An agency alone below a line may be the credit of a caption.
    return is_named and (is_date_line(units[2].text, language) or (body[0] == 0 and not is_agency(units[1].text)))


def _has_date(units: Sequence[Unit], language: LanguageOf) -> bool:
    return any(is_date_line(unit.text, language) for unit in units)


def is_date_line(line: str, language: LanguageOf) -> bool:
    """Tell whether a line has a date and hardly anything else."""
    if len(line) > 3 * _MOST_LETTERS or _DIGIT.search(line) is None:
        return False
    dates = find_dates(line, language) or find_unclear_dates(line, language)
    if not dates:
        return False
    rest, times = line, find_times(line)
    for date in reversed(dates):
        rest = rest[: date.start] + " " + rest[date.end :]
    words = _WORD.findall(rest)
    # "6.15 p.m." and "10:15 ч." end none.
    is_sentence = ends_sentence(line) and not (times and times[-1].end == len(line)) and not _ENDS_SHORT.search(line)
    most = _MOST_WORDS_OF_A_SENTENCE if is_sentence else _MOST_WORDS
    # "Published on … , updated on …": each date has its label.
    return len(words) <= most * len(dates) and sum(map(len, words)) <= _MOST_LETTERS * len(dates)


def _headline_below(units: Sequence[Unit], settled: Sequence[Verdict], masthead: int) -> int | None:
    """Return the headline below a masthead that was taken for it: it is no sentence, and prose comes after it.

    It stands right below, or tells of what the story does: of the lines before that, the one that shares most with it.
    """
    prose = [number for number in _told_below(settled, masthead) if ends_sentence(units[number].text)]
    number = masthead + 1
    if not prose:
        return None
    if number < prose[0] and settled[number] is Role.BODY and _may_be_headline(units[number].text):
        return number
    said = _telling_words("\n".join(units[at].text for at in prose))
    near = range(number, min(prose[0], number + _WAY_TO_A_HEADLINE))
    shared = {
        at: len(_telling_words(units[at].text) & said)
        for at in near
        if (settled[at] is Role.BODY or settled[at] in (_RIGHT_BELOW if at == number else _OF_ANY_PLACE))
        and _may_be_headline(units[at].text)
    }
    best = max(shared, key=lambda at: (shared[at], -at), default=None)
    return best if best is not None and shared[best] else None


def _told_below(settled: Sequence[Verdict], number: int) -> list[int]:
    return [at for at in range(number + 1, len(settled)) if settled[at] is Role.BODY]


def _may_be_headline(text: str) -> bool:
    is_name = is_byline(text) or is_press_name(text) or named_reason(text.lower()) is not None
    is_told = ends_sentence(text) and not text.rstrip().endswith("?")
    return _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS_OF_A_HEADLINE and not is_told and not is_name


def _telling_words(text: str) -> frozenset[str]:
    return frozenset([word for word in _WORD.findall(text.casefold()) if len(word) >= _TELLING])


def _headline_beside(
    units: Sequence[Unit], settled: Sequence[Verdict], number: int, language: LanguageOf
) -> int | None:
    """Return what may be a headline above a line of a date, or between it and the story.

    Above it, what shares most words with the story: a deck and the author stand there too.
    """
    said = _telling_words("\n".join(units[at].text for at in _told_below(settled, number)))
    shared = {
        at: len(_telling_words(units[at].text) & said)
        for at in range(number - 1, max(-1, number - _WAY_TO_A_HEADLINE), -1)
        if settled[at] is not RemovalReason.PICTURE and _may_be_headline(units[at].text)
    }
    best = max(shared, key=lambda at: (shared[at], -at), default=None)
    if best is not None and shared[best] >= _FEWEST_SHARED:
        return best
    below = range(number + 1, min(len(units), number + _REACH))
    story: int = next((at for at in below if settled[at] is Role.BODY), below.stop)
    beside: tuple[int, ...] = (*range(number - 1, max(-1, number - _REACH), -1), *range(number + 1, story))
    for at in beside:
        text = units[at].text
        letters = sum(map(len, _WORD.findall(text)))
        is_fact = is_byline(text) or is_press_name(text) or is_date_line(text, language)
        is_label = text.endswith((":", "："))
        if letters >= _LEAST_LETTERS and not ends_sentence(text) and not is_fact and not is_label:
            return at
    return None
