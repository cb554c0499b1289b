"""Which unit is the headline of a story that was found: the likeliest candidate before it, or its first unit."""

import re
from collections.abc import Iterator

from reader.reading.cleaning.guards.edges.headlines_above import LIVE, is_headline_above
from reader.reading.cleaning.guards.insets.captions import is_credited
from reader.reading.cleaning.guards.insets.live_entries import heads_of_entries
from reader.reading.cleaning.learned.headline import MOST_WORDS, Titles
from reader.reading.cleaning.lines.bylines import is_byline
from reader.reading.cleaning.measures.page_features import Page
from reader.reading.cleaning.measures.page_vocabulary import CLASSES
from reader.reading.cleaning.set_forms.fixed_lines import is_interruption, is_wall
from reader.reading.cleaning.story_run import Found
from reader.text.late_pattern import late_pattern

_NEWSLETTER = CLASSES.index("newsletter")
# A headline stands at most this many units before the first paragraph: picture, byline, date, sharing lie between.
_HEADLINE_REACH = 25
# Of the top of a file whose first paragraph is a short sentence: the headline, the byline and the date.
_LINES_AT_THE_TOP = 3
_MOST_LINKED = 0.5
# What was kept as part of the story names it only when it is short: a lead without a full stop is no headline.
_MOST_WORDS_INSIDE = 14
# "Home » News » Islands": a path has two steps at least.
_PATH = re.compile(r"\s[»›>→]\s")
_FEWEST_STEPS = 2
# "Home World Sport Subscribe", in one line.
_CAPITALS_OF_A_MENU = 0.8
_FEWEST_WORDS_OF_A_MENU = 3
# As in "6. mars 2025 kl. 09:12".
_DATE_ALONE = re.compile(r"\W*\d{1,4}\W")
_DIGITS_OF_A_DATE = 0.3
_BYLINE_START = re.compile(r"(?:by|von|par|por|di|door|автор|του|της)\b[ :]")
_BETWEEN_NAMES = frozenset(("and", "und", "et", "y", "e", "и", "και", "at", "für", "de", "van", "von", "der"))
# "トップ 社会 政治 経済"
_WITHOUT_BLANKS = late_pattern("[\u3041-\u30ff\u3400-\u9fff]")
_REPORTED_BY = late_pattern("【[^】]{0,40}(?:記者|记者|報導|报道|編譯|编译)[^】]{0,20}】")
_FEWEST_NAMES = 4
_LONGEST_NAME = 6


def find_headline(page: Page, found: Found) -> int | None:
    """Return the likeliest headline near the beginning of the story; without candidates, the short unit before it."""
    if found.first > found.last:
        return found.titles.best
    reach = range(max(0, found.first - _HEADLINE_REACH), found.first + 2)
    of_entries = heads_of_entries(page)
    near = Titles(
        {
            number: odds
            for number, odds in found.titles.odds.items()
            if number in reach
            and number not in of_entries
            and not _is_long_inside(page, number, found)
            and not (number > found.first and page.units[number].bullet)
            and not _is_furniture_of_the_head(page, number)
        }
    )
    # A summary may stand between a live blog's headline and its first entry, and tell more of what these do.
    live = [number for number in near.odds if of_entries and LIVE.search(page.low[number])]
    if live:
        return max(live, key=lambda number: (near.odds[number], -number))
    if near.best is not None:
        above, kept = _candidates_above(page, near.best), sorted(found.kept)
        return next((number for number in above if is_headline_above(page, near, number, near.best, kept)), near.best)
    for number in range(found.first, max(-1, found.first - 4), -1):
        seen, unit = page.measured[number], page.units[number]
        if number == found.first and _is_below_headline(page, number):
            return 0
        is_named = _is_above_byline(page, number) or (number == 0 and number in found.kept and page.next_prose[1] == 1)
        is_short = (seen.words >= 3 or is_named) and seen.words <= MOST_WORDS and "。" not in unit.text
        if is_short and not is_byline(unit.text) and not seen.prose and not seen.kinds and not unit.image:
            return number
    return None


def _is_below_headline(page: Page, number: int) -> bool:
    """Tell whether a sentence too short to be seen as prose stands below a headline of a word or two at the top.

    It tells of the same, which no name of a section does.
    """
    top, seen = page.units[0], page.measured[0]
    return (
        0 < number <= _LINES_AT_THE_TOP
        and (page.measured[number].ended or page.units[number].text.endswith(":"))
        and not seen.keys.isdisjoint(page.measured[number].keys)
        and not (seen.ended or seen.kinds or any(seen.classes) or seen.dated)
        and not (top.bullet or top.image or top.linked > _MOST_LINKED)
        and all(is_byline(page.units[between].text) for between in range(1, number))
    )


def _is_above_byline(page: Page, number: int) -> bool:
    return number + 1 < len(page) and is_byline(page.units[number + 1].text)


def _is_long_inside(page: Page, number: int, found: Found) -> bool:
    """Tell whether a line that was kept is too long to name the story; above the date it is no lead."""
    if number not in found.kept or page.measured[number].words <= _MOST_WORDS_INSIDE:
        return False
    below = min((other for other in found.kept if other > number), default=number)
    is_above_date = any(seen.dated and seen.brief for seen in page.measured[number + 1 : below])
    return number != found.first or not is_above_date


def _candidates_above(page: Page, number: int) -> Iterator[int]:
    """Yield the unit right above, and the next one where that is a byline, a notice or a line that stands twice."""
    above = number - 1
    yield above
    is_notice = "notice" in page.measured[above].kinds
    if above > 0 and (is_notice or page.is_repeated(above) or is_byline(page.units[above].text)):
        yield above - 1


def _is_furniture_of_the_head(page: Page, number: int) -> bool:
    """Tell whether what looks like a headline is a path of sections, a menu, a button, or the author with the date."""
    low, seen = page.low[number], page.measured[number]
    if "。" in low:
        return True  # a sentence, behind which the reporter is named
    if seen.classes[_NEWSLETTER] and seen.capitals >= _CAPITALS_OF_A_MENU and seen.words > _FEWEST_WORDS_OF_A_MENU:
        return True
    if is_credited(page, number) or (seen.dated and _DATE_ALONE.match(low) and seen.digits >= _DIGITS_OF_A_DATE):
        return True
    is_path = len(_PATH.findall(low)) >= _FEWEST_STEPS or _is_furniture_without_blanks(low)
    dated = seen.dated and _BYLINE_START.match(low) is not None
    return is_path or dated or is_interruption(low) or is_wall(low) or _is_byline_below_headline(page, number)


def _is_furniture_without_blanks(low: str) -> bool:
    """Tell whether a line of Chinese or Japanese, which put no blanks between words, is a menu or names a reporter."""
    if low.isascii() or _WITHOUT_BLANKS.search(low) is None:
        return False
    names = low.split()
    return _REPORTED_BY.fullmatch(low) is not None or (
        len(names) >= _FEWEST_NAMES and max(map(len, names)) <= _LONGEST_NAME
    )


def _is_byline_below_headline(page: Page, number: int) -> bool:
    """Tell whether a line names an author, with the date right below it, or the story below and a headline above.

    "Von Eva Holm, Küstenbote"
    """
    if number + 1 == len(page):
        return False
    below, text = page.measured[number + 1], page.units[number].text
    is_beside = (below.dated and not below.prose) or (number > 0 and (below.prose or below.ended))
    return is_beside and is_byline(text) and _names_alone(text)


def _names_alone(text: str) -> bool:
    return all(word[0].isupper() or word.lower() in _BETWEEN_NAMES for word in text.split())
