"""Which units of a plain-text scrape are the story.

1. Every unit that may be the headline gets odds (`headline`).
2. The story opens where that is likeliest, headline and what follows considered (`opening`); where several places are
   about as likely, the one with the denser run of prose behind it wins.
3. From there on each unit may be the last (`ending`); reading stops when that has become likely enough. What comes
   later cannot outweigh it, so that a short story is not lost among long comments.
4. A heading of comments after 60 words of prose ends it in any case; a list of facts right after the end belongs to it.
5. Of the units between, those that are not likely to belong to the story are set aside (`inside`).

Best contiguous run by summed scores, line by line, was tried first: F1 .88 in cross-validation, .941 this way.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from reader.reading.cleaning.ending import Told, ending_traits, may_end
from reader.reading.cleaning.headline import MOST_WORDS, Titles, title_candidates, title_traits
from reader.reading.cleaning.membership import inside_traits, is_copied_near, see_story
from reader.reading.cleaning.model import load_weights
from reader.reading.cleaning.opening import opening_candidates, opening_traits
from reader.reading.cleaning.page_features import Page

# 0.4: best of 0.3-0.6 in cross-validation by page on the dev half of the labelled pages; precision and recall balance.
_KEEP = 0.4
# 0.35: best of 0.2-0.6 in cross-validation by site (F1 .934 against .929 with 0.5): a paragraph too many costs less
# than the rest of a story.
_ENDED = 0.35
# Weight of a run's density (best of 0-6), log odds by which an opening may be behind the likeliest (1.5-3.5), and how
# many runs are looked at (2-4): in cross-validation by site F1 .941 against .933 for the likeliest opening alone, and
# 1.5 % of the articles are lost instead of 2.3 %.
_DENSITY = 2.0
_DOUBTFUL = 2.5
_MOST_RUNS = 3
_MOST_SENTENCES = 3
# Thai, Lao, Khmer and Burmese as news write them: a sentence ends with a blank or a line.
_WITHOUT_STOPS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]\W*$")
_BARRIER_WORDS = 60
_ALONE = 3

_COMMENTS = re.compile(
    r"(?:[1-9]\d* )?(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|comentários?|commenti|"
    r"комментарии|σχόλια|yorumlar|reacties|댓글|コメント|评论|評論|تعليقات|التعليقات)\s*(?:\(\d*\))?\s*:?$"
    r"|[1-9]\d* (?:comments?|responses?|thoughts?|replies)\b"
    r"|(?:leave|post|add|write) (?:a|your) (?:comment|reply|response)|join the (?:conversation|discussion)"
    r"|(?:view|show|read) (?:all )?(?:\d+ )?comments|(?:one |\d+ )?(?:thoughts?|responses?) on [“\"‘']"
    r"|you must (?:be logged|log) in|(?:to|please log in to) (?:participate in|join) the (?:discussion|conversation)"
    r"|deixe (?:um|seu) coment|dej[ae] (?:un|tu) comentario|laisser un commentaire|lascia un commento"
    r"|(?:оставить|добавить) комментарий|αφήστε (?:ένα )?σχόλιο|schreib\w* (?:einen )?kommentar"
    r"|(?:tell us )?what (?:do )?you think\b"
)


@dataclass(frozen=True, slots=True)
class Found:
    """The odds of headlines, the run `first` to `last` (inclusive) that is the story, and the units of it that belong.

    `first` is greater than `last` where there is no story.
    """

    titles: Titles
    first: int
    last: int
    kept: frozenset[int]


def find_story(page: Page) -> Found:
    """Find the units that are the story."""
    titles = weigh_titles(page)
    candidates = opening_candidates(page)
    title = titles.best
    if not candidates:
        return Found(titles, 0, -1, frozenset())
    opening = load_weights("opening")
    odds = {number: opening.score(opening_traits(page, number, titles)) for number in candidates}
    first, end, last = _choose_run(page, odds, title)
    kept = _kept_units(page, first, end, last, title)
    if last == end:
        kept = _without_heading_at_end(page, kept)
    sentences = _sentences_behind(page, kept[-1] if kept else end)
    return Found(titles, first, max(last, sentences.stop - 1), frozenset((*kept, *sentences)))


def _choose_run(page: Page, odds: Mapping[int, float], title: int | None) -> tuple[int, int, int]:
    """Give first unit, last one of the text, and last one with a list behind it, of the run that is the story.

    Of the likeliest openings, each outside of the runs before it, the one whose run is dense wins: the paragraphs of a
    story are long, those of a list of other stories' beginnings are not.
    """
    runs: list[tuple[int, int, int]] = []
    ordered = sorted(odds, key=lambda number: (-odds[number], number))
    for first in ordered:
        if len(runs) == _MOST_RUNS or odds[ordered[0]] - odds[first] > _DOUBTFUL:
            break
        if not any(start <= first <= last for start, _, last in runs):
            end = _stop_at_comments(page, first, _find_end(page, first, title))
            runs.append((first, end, _extend_over_list(page, end)))
    return max(runs, key=lambda run: odds[run[0]] + _DENSITY * math.log(_density(page, run[0], run[1])))


def _density(page: Page, first: int, end: int) -> float:
    """Give the words of prose for each unit of a run, at least one for the whole run."""
    return max(1, page.prose_between(first, end + 1)) / (end - first + 1)


def weigh_titles(page: Page) -> Titles:
    """Give the log odds of each candidate for the headline."""
    weights = load_weights("title")
    return Titles({number: weights.score(title_traits(page, number)) for number in title_candidates(page)})


def begin(page: Page, first: int, title: int | None) -> Told:
    """Give the state of a story that is about to begin with the unit `first`."""
    keys = page.measured[title].keys if title is not None else frozenset[str]()
    return Told(indent=page.units[first].indent, title=keys)


def _find_end(page: Page, first: int, title: int | None) -> int:
    """Read from `first` until the story has more likely ended than not; give its last unit."""
    ending = load_weights("ending")
    told = begin(page, first, title)
    going_on, last = 1.0, first
    for number in range(first, len(page)):
        seen = page.measured[number]
        told.add(seen)
        if may_end(page.units[number], seen):
            last = number
            going_on *= 1.0 - ending.probability(ending_traits(page, number, told))
            if going_on < _ENDED:
                break
    return last


def _stop_at_comments(page: Page, first: int, last: int) -> int:
    """End the story before a heading of comments, once enough prose has been seen."""
    words, prose = 0, first
    for number in range(first, last + 1):
        seen = page.measured[number]
        if seen.prose:
            words, prose = words + seen.words, number
        elif words >= _BARRIER_WORDS and is_comment_heading(page, number):
            return prose
    return last


def is_comment_heading(page: Page, number: int) -> bool:
    """Whether readers' comments begin after the unit."""
    return page.measured[number].words <= 30 and _COMMENTS.match(page.low[number]) is not None


def _extend_over_list(page: Page, end: int) -> int:
    """Take in a list of facts (results, dates of a tour, products) that follows, with at most one heading between.

    A list has six entries in a row at least: fewer may be captions or other stories' headlines.
    """
    start = end + 1
    if start < len(page) and not _is_entry(page, start):
        if any(page.measured[start].classes) or page.measured[start].kinds or page.units[start].bullet:
            return end
        start += 1
        if start < len(page) and not _is_entry(page, start):
            start += 1
    window = range(start, min(len(page), start + 6))
    if len(window) < 6 or not all(_is_entry(page, number) for number in window):
        return end
    last, others = end, 0
    for number in range(start, len(page)):
        if _is_entry(page, number):
            last, others = number, 0
        else:
            others += 1
            if others > 1 or any(page.measured[number].classes) or page.measured[number].kinds:
                break
    return last


def _sentences_behind(page: Page, last: int) -> range:
    """Give the short sentences right after the last unit that was kept, up to three.

    The models have learned from pages that a short line behind a story is something else. One that ends as a sentence
    does, and says nothing that pages say around stories, is not: "The minister did not answer."
    """
    end = last + 1
    while end < len(page) and end <= last + _MOST_SENTENCES and _is_brief_sentence(page, end):
        end += 1
    return range(last + 1, end)


def _is_brief_sentence(page: Page, number: int) -> bool:
    unit, seen = page.units[number], page.measured[number]
    ended = seen.ended or (seen.words >= 4 and _WITHOUT_STOPS.search(unit.text) is not None)
    if not ended or seen.words < 2 or seen.kinds or any(seen.classes) or seen.dated or page.is_repeated(number):
        return False
    return not (unit.bullet or unit.heading or unit.image or unit.linked > 0.5 or unit.text.endswith("..."))


def _is_entry(page: Page, number: int) -> bool:
    seen = page.measured[number]
    if seen.prose or seen.kinds or sum(seen.classes) > 1 or (seen.dated and seen.words <= 5):
        return False
    return seen.listed or (seen.words <= 2 and "://" in page.units[number].text)


def _kept_units(page: Page, first: int, end: int, last: int, title: int | None) -> list[int]:
    inside = load_weights("inside")
    story = see_story(page, first, end, title)
    return [
        number
        for number in range(first, last + 1)
        if not page.units[number].image
        and (number > end or inside.probability(inside_traits(page, number, story)) >= _KEEP)
    ]


def _without_heading_at_end(page: Page, kept: list[int]) -> list[int]:
    """Leave out lines without a full stop after the last sentence: headlines of the next story, not entries of a list.

    An entry of a list stands among others: one that is alone among units that were set aside is a headline too.
    """
    end = len(kept)
    while end > 1 and page.measured[kept[end - 2]].ended and not page.measured[kept[end - 1]].ended:
        number = kept[end - 1]
        stands_alone = number - kept[end - 2] > _ALONE
        if page.measured[number].words > MOST_WORDS or (page.units[number].bullet and not stands_alone):
            break
        end -= 1
    return kept[:end]


def is_doubled(page: Page, number: int) -> bool:
    """Whether a unit of some length stands twice close together, as captions do beside their image's description."""
    return page.measured[number].words >= 8 and is_copied_near(page, number)
