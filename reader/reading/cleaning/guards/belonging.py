"""What belongs to a story whatever the models say: they have learned from web pages, and not every file is one."""

import re
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.reading.cleaning.guards.insets.captions import is_whole_caption
from reader.reading.cleaning.guards.insets.teasers import heads_teasers, is_teaser
from reader.reading.cleaning.guards.plain_units import is_plain, tells_of_topic
from reader.reading.cleaning.guards.subheadings import is_subheading
from reader.reading.cleaning.measures.page_features import PROSE_WORDS, Measured, Page
from reader.reading.cleaning.measures.page_vocabulary import CLASSES
from reader.reading.cleaning.set_forms.fixed_lines import (
    is_above_teasers,
    is_closing,
    is_consent,
    is_correction,
    is_greeting,
    is_interruption,
    is_promotion,
)
from reader.text.late_pattern import late_pattern

_MOST_SENTENCES = 3
# Thai, Lao, Khmer and Burmese as news write them: a sentence ends with a blank or a line.
_WITHOUT_STOPS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]\W*$")
_PROSE_OF_A_BARE_FILE = 0.8
_LONGEST_LIST = 30
_FEWEST_WORDS_OF_A_DECK = 6
_LONGEST_WAY_TO_A_DECK = 15
_LEAST_LIKELY = 0.12
_MOST_LINKED = 0.3
_WORDS_FOR_A_CLASS = 8
_LEAST_SHARED = 0.3
_CREDIT = CLASSES.index("credit")
_ASKING = tuple(CLASSES.index(name) for name in ("share", "newsletter"))
_LONGEST_LIST_BEHIND = 80
_LONGEST_ENTRY = 25
_FEWEST_ENTRIES = 4
_WORDS_OF_A_PARAGRAPH = 30
_LIKELY_INSIDE = 0.25
_LIKELY_BELOW_TITLE = 0.3
_CUT = ("...", "…")
_QUESTIONS = ("?", "？", "؟", ";")  # the last is the Greek one
_SURE_OF_COMMENTS = 0.7
_SURE_OF_A_STORY = 0.85
_WORDS_ABOVE_COMMENTS = 60
_WIDEST_BOX = 6
# What is said, a comma, and who says it: a comment or a teaser seldom has both.
_SPEECH = re.compile(r"[\"“«„»].{3,300}(?:,[\"”“»«]|[\"”“»«],)\s.{8,}")
_SIGNATURE = re.compile(r"[—–-]+\s?.{1,60}\(@\w{1,20}\)")
_LONGEST_INTERRUPTION = 12
_LONGEST_PROMOTION = 24
# "Read also: How safe are our bridges?" ends as a sentence does, and is a link from end to end.
_LEADS = 0.9
_WAY_TO_A_CORRECTION = 4
_MOST_GREETINGS = 3
_LONGEST_BUTTON = 3
# Agencies sign behind the last full stop: "... was not known. EFE", "... on Monday. (dpa)", "... todo. Agencia Sur".
_SIGNED = late_pattern(
    r"[^\W_][\"”»)]?[.!?…][\"”»)]?\s\(?(?:[^\W\d_a-zà-öø-ÿа-яё]{2,8}|dpa|afp|apa|sda|ntb|ritzau"
    r"|(?:Agen[ctz]\w{1,6}|Agência|Агентство) [^\W\d_a-zà-öø-ÿа-яё][\w.-]{1,20})\)?$"
)
_FEWEST_SIGNED, _LONGEST_SIGNATURE = 8, 60
_CLOSING_KINDS = frozenset({"notice", "biography"})


def is_bare(page: Page) -> bool:
    """Tell if a file is a story and nothing else: nearly all prose, and no line says what pages say around stories."""
    words = sum([seen.words for seen in page.measured])
    return page.words >= _PROSE_OF_A_BARE_FILE * words and not any(
        seen.kinds
        or (any(seen.classes) and not seen.prose)
        or unit.image
        or unit.bullet
        or unit.linked > 0
        or page.is_comment_heading(number)
        for number, (unit, seen) in enumerate(zip(page.units, page.measured, strict=True))
    )


def units_that_belong(page: Page, kept: Sequence[int], likely: Sequence[float], title: int | None) -> Iterator[int]:
    """Yield units that were not kept, and belong to those that were.

    A sentence right above the story that tells of the same is its deck, whatever stands between them; a list after a
    colon belongs to the sentence before it; a short sentence between paragraphs is one of theirs.
    """
    start = max(0, kept[0] - _LONGEST_WAY_TO_A_DECK)
    if title is not None and title < kept[0]:
        start = max(start, title + 1)
    told = frozenset[str]().union(*(page.measured[number].keys for number in kept))
    yield from (
        number
        for number in range(start, kept[0])
        if (likely[number] >= _LEAST_LIKELY and _is_deck(page, number, told))
        or (title is not None and number == title + 1 and _begins_story(page, number, likely[number]))
        or (number + 1 == kept[0] and _announces_story(page, number))
    )
    for before, after in pairwise(kept):
        between = range(before + 1, after)
        if not between:
            continue
        is_list = page.units[_head_of_list(page, before)].text.endswith((":", "：")) and len(between) <= _LONGEST_LIST
        if is_list and all(is_plain(page, n) for n in between):
            yield from between
        else:
            if len(between) == 1 and is_subheading(page, before + 1, likely[before + 1]):
                yield before + 1
            yield from _sentences_between(page, before, after)
            yield from (n for n in between if _is_paragraph(page, n, likely[n]) or _is_signature(page, n))


def _head_of_list(page: Page, number: int) -> int:
    """Return the unit right above the entries of a list, of which the unit is one; else the unit itself."""
    while number > 0 and page.units[number].bullet:
        number -= 1
    return number


def _sentences_between(page: Page, before: int, after: int) -> Iterator[int]:
    """Yield the short sentences right behind a unit that was kept, and those behind a caption with its credit there.

    No text of such a caption comes after its credit: the sentence below it is one of the story.
    """
    own = sentences_behind(page, before, after)
    yield from own
    caption = own.stop
    while caption < after and is_whole_caption(page.units[caption].text):
        caption += 1
    if caption > own.stop:
        yield from sentences_behind(page, caption - 1, after)


def list_behind(page: Page, last: int) -> range:
    """Return the entries of a list that the last unit of the story, or a line right behind it, announces by a colon."""
    start = last + 1
    if not _announces(page, last):
        if not (start < len(page) and _announces(page, start) and is_plain(page, start)):
            return range(start, start)
        start += 1
    end = start
    while end < min(len(page), start + _LONGEST_LIST_BEHIND) and _is_entry(page, end):
        end += 1
    return range(last + 1, end) if end - start >= _FEWEST_ENTRIES else range(last + 1, last + 1)


def _announces_story(page: Page, number: int) -> bool:
    """Tell whether a line begins the story, which goes on with a list: "The council decided on Monday:"."""
    unit, seen = page.units[number], page.measured[number]
    said = seen.is_furniture(one_in=_WORDS_FOR_A_CLASS)
    is_line = seen.words >= _FEWEST_WORDS_OF_A_DECK and not (said or seen.kinds or unit.image)
    return is_line and unit.linked <= _MOST_LINKED and _announces(page, number)


def _announces(page: Page, number: int) -> bool:
    return page.units[number].text.endswith((":", "："))


def _is_entry(page: Page, number: int) -> bool:
    unit, seen = page.units[number], page.measured[number]
    other = seen.kinds or any(seen.classes[:_CREDIT]) or page.is_repeated(number) or unit.image or unit.heading
    return not other and unit.linked <= _MOST_LINKED and 1 < seen.words <= _LONGEST_ENTRY


def without_phrases_at_end(page: Page, kept: list[int], sure: frozenset[int] = frozenset()) -> list[int]:
    """Leave out what says of the author, the outlet or the copyright behind the last paragraph, which may be `sure`."""
    end = len(kept)
    while (
        end > 1
        and not _CLOSING_KINDS.isdisjoint(page.measured[kept[end - 1]].kinds)
        and not is_correction(page.low[kept[end - 1]])
        and not (kept[end - 1] in sure and page.measured[kept[end - 1]].words >= _WORDS_OF_A_PARAGRAPH)
    ):
        end -= 1
    return kept[:end]


def _is_paragraph(page: Page, number: int, likely: float) -> bool:
    """Tell whether a unit is a long paragraph beside others, which no phrase in it makes anything else."""
    unit, seen = page.units[number], page.measured[number]
    return (
        seen.ended
        and seen.words >= _WORDS_OF_A_PARAGRAPH
        and likely >= _LIKELY_INSIDE
        and unit.linked <= _MOST_LINKED
        and not (unit.image or unit.bullet or page.is_repeated(number))
    )


def _is_signature(page: Page, number: int) -> bool:
    """Tell whether a unit names who wrote the message above it: "— Mira Falk (@mirafalk) May 3, 2019"."""
    return page.measured[number].words <= _LONGEST_ENTRY and _SIGNATURE.match(page.units[number].text) is not None


def without_comments(page: Page, kept: Sequence[int], likely: Sequence[float]) -> list[int]:
    """Leave out what stands below the heading of readers' comments, if it is in doubt.

    What stands above it must be more, or a story that the models are sure of.
    """
    for number in range(kept[0] + 1, kept[-1]):
        if page.is_comment_heading(number):
            above, below = [n for n in kept if n < number], [n for n in kept if n > number]
            told, said = (sum([page.measured[n].words for n in side]) for side in (above, below))
            sure, mass = (sum([page.measured[n].words * likely[n] for n in side]) for side in (above, below))
            is_story = told > said or (told >= _WORDS_ABOVE_COMMENTS and sure >= _SURE_OF_A_STORY * told)
            if told >= _WORDS_OF_A_PARAGRAPH and is_story and mass < _SURE_OF_COMMENTS * said:
                return above
    return list(kept)


def without_interruptions(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out lines that only say that the story is interrupted, or name another one."""
    told = frozenset(kept)
    return [
        number
        for number in kept
        if not (_interrupts(page, number) or is_teaser(page, number) or heads_teasers(page, number, told))
    ]


def without_greetings(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out what a newsletter says to its readers right before its story and right behind it.

    What opens a live blog is its last entry, below its time: "Good morning, and welcome to our coverage of the storm."
    """
    first = next((place for place, number in enumerate(kept[:_MOST_GREETINGS]) if not is_greeting(page.low[number])), 0)
    end = len(kept)
    while end > first + 1 and len(kept) - end < _MOST_GREETINGS and is_greeting(page.low[kept[end - 1]]):
        if _is_below_time(page, kept[end - 1]):
            break
        end -= 1
    return list(kept[first:end])


def _is_below_time(page: Page, number: int) -> bool:
    return page.measured[number].ended and number - 1 in page.times


def _interrupts(page: Page, number: int) -> bool:
    seen, low = page.measured[number], page.low[number]
    if is_consent(low) or _is_button(seen):
        return True
    if seen.words <= _LONGEST_INTERRUPTION and is_interruption(low):
        return True
    if page.is_live and is_closing(low):
        return True
    leads = not seen.ended or page.units[number].linked >= _LEADS
    return seen.words <= _LONGEST_PROMOTION and leads and is_promotion(low)


def _is_button(seen: Measured) -> bool:
    """Tell whether a line has no word but those of furniture: "Sign up", "Share"."""
    return not seen.ended and 0 < seen.words <= _LONGEST_BUTTON and sum(seen.classes) >= seen.words


def corrections_behind(page: Page, last: int) -> Iterator[int]:
    """Yield what corrects the story, in its last paragraph's neighbourhood."""
    for number in range(last + 1, min(len(page), last + 1 + _WAY_TO_A_CORRECTION)):
        if page.measured[number].words >= _FEWEST_WORDS_OF_A_DECK and is_correction(page.low[number]):
            yield number


def _begins_story(page: Page, number: int, likely: float) -> bool:
    """Tell whether a sentence right below the headline is the first of the story, though nothing below tells of it."""
    unit, seen = page.units[number], page.measured[number]
    is_topic = bool(seen.kinds) and tells_of_topic(page, number, number - 1)
    said = seen.kinds or seen.is_furniture(one_in=_WORDS_FOR_A_CLASS)
    is_sentence = seen.ended and seen.words >= PROSE_WORDS and not seen.dated and (is_topic or not said)
    is_text = not unit.image and unit.linked <= _MOST_LINKED and not unit.text.endswith(_CUT)
    return is_sentence and is_text and likely >= (_LEAST_LIKELY if is_topic else _LIKELY_BELOW_TITLE)


def _is_deck(page: Page, number: int, told: frozenset[str]) -> bool:
    """Tell whether a unit above the story is a sentence that tells of it."""
    unit, seen = page.units[number], page.measured[number]
    if not seen.ended or seen.words < _FEWEST_WORDS_OF_A_DECK or seen.kinds or seen.dated or page.is_repeated(number):
        return False
    if unit.image or unit.bullet or unit.linked > _MOST_LINKED or seen.is_furniture(one_in=_WORDS_FOR_A_CLASS):
        return False
    return len(seen.keys & told) >= _LEAST_SHARED * len(seen.keys)


def sentences_behind(page: Page, last: int, end: int = sys.maxsize) -> range:
    """Return the short sentences right after a unit that was kept, up to three, before `end`.

    The models have learned from pages that a short line behind a story is something else. One that ends as a sentence
    does, and says nothing that pages say around stories, is not: "The minister did not answer."
    """
    first = last + 1
    reach = min(end, len(page), first + _MOST_SENTENCES)
    inside = end <= len(page)
    brief = (_is_brief_sentence(page, number, inside=inside) for number in range(first, reach))
    return range(
        first, next((first + after for after, is_brief in enumerate(brief) if not is_brief), max(first, reach))
    )


def is_signed(text: str) -> bool:
    """Tell whether an agency signs a paragraph behind its last full stop."""
    return _SIGNED.search(text[-_LONGEST_SIGNATURE:]) is not None and len(text.split()) >= _FEWEST_SIGNED


def _is_brief_sentence(page: Page, number: int, *, inside: bool = False) -> bool:
    unit, seen = page.units[number], page.measured[number]
    ended = seen.ended or (seen.words >= 4 and _WITHOUT_STOPS.search(unit.text) is not None) or is_signed(unit.text)
    is_answer = number > 0 and page.units[number - 1].text.endswith(_QUESTIONS)
    says = seen.words >= 2 or is_answer or (inside and unit.text.endswith(_QUESTIONS))
    is_short = ended and says and not unit.bullet and not unit.heading and is_plain(page, number)
    return is_short and not is_greeting(page.low[number]) and not _interrupts(page, number)


def speech_behind(page: Page, kept: Sequence[int]) -> range:
    """Return the units from the end of the story to what somebody of it says, behind no more than a box."""
    told = frozenset[str]().union(*(page.measured[number].keys for number in kept))
    start = kept[-1] + 1
    for number in range(start, min(len(page), start + _WIDEST_BOX)):
        if page.is_comment_heading(number) or is_above_teasers(page.low[number]):
            break
        is_speech = _SPEECH.match(page.units[number].text) is not None and _is_brief_sentence(page, number)
        if is_speech and not told.isdisjoint(page.measured[number].keys):
            return range(start, number + 1)
    return range(start, start)


def without_box_heads(page: Page, kept: Sequence[int]) -> list[int]:
    """Leave out lines without a full stop right above what asks to subscribe, share or log in: heads of such boxes."""
    told = frozenset(kept)
    return [
        number
        for number in kept
        if not (
            kept[0] < number < kept[-1]
            and number + 1 not in told
            and not page.measured[number].ended
            and page.measured[number].words <= _LONGEST_PROMOTION
            and number + 1 < len(page)
            and _asks(page, number + 1)
        )
    ]


def _asks(page: Page, number: int) -> bool:
    seen = page.measured[number]
    return "notice" in seen.kinds or any(seen.classes[place] for place in _ASKING)
