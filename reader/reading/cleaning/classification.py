"""What each unit of a plain-text scrape is: a role in the story, or the reason why it is set aside.

1. `story_run` finds the run of units that holds the story, and which of them belong to it.
2. The headline is the likeliest candidate before it, or its first unit.
3. Captions, bylines, credits and doubled units in and just before the run keep their place with their role.
4. Every other unit gets the reason that its words and its place suggest.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.edges import close_calls
from reader.reading.cleaning.guards.edges.decks import deck_below_headline, deck_seen_below_headline
from reader.reading.cleaning.guards.edges.headlines_above import LIVE, is_headline_above
from reader.reading.cleaning.guards.insets.captions import is_caption, is_credited
from reader.reading.cleaning.guards.insets.live_entries import heads_of_entries, settle_entries
from reader.reading.cleaning.guards.insets.sure_captions import is_surely_caption
from reader.reading.cleaning.guards.insets.transcripts import settle_speakers
from reader.reading.cleaning.guards.plain_units import tells_of_topic
from reader.reading.cleaning.learned.column_makers import Column
from reader.reading.cleaning.learned.headline import MOST_WORDS, Titles
from reader.reading.cleaning.learned.membership import NO_MARKUP
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import NO_CLASSES, Measured, Page, measure
from reader.reading.cleaning.measures.page_vocabulary import CLASSES
from reader.reading.cleaning.set_forms.fixed_lines import is_advertising, is_correction, is_interruption, is_wall
from reader.reading.cleaning.set_forms.interviewers import interviewer_in
from reader.reading.cleaning.set_forms.named_reasons import named_reason
from reader.reading.cleaning.story_run import Found, find_story, is_doubled
from reader.reading.language.sentences import split_sentences
from reader.text.late_pattern import late_pattern

_NAME = r"[^\W\d_][\w.'’-]*"
_AND = r"(?:(?:and|und|et|y|e|и|και|for|at|in|für|για|de|van|von|der)\s+)?"
# A comma or a blank between names: were they optional, the pattern would try every way to cut a long name into several.
_BYLINE = re.compile(
    r"(?:(?:(?:(?:live )?reporting|words|analysis|review) by|by|von|par|por|di|da|door|od|af|av|oleh"
    r"|автор|текст|بقلم"
    r"|συντάκτ(?:ης|ρια|ες)|[tτ](?:ου|ης|ων)|γράφ(?:ει|ουν))\b:?\s+|(?:ρεπορτάζ|κείμεν[οα]|επιμέλεια"
    r"|haber|yazar|muhabir|autor(?:a|en|in|ka)?|author|auteure?|autore|كتبت?|إعداد|تقرير):\s+)"
    rf"{_NAME}(?:(?:,\s*|,?\s+){_AND}{_NAME}){{0,7}},?\s*{_AND}"
    r"(?:\|.{0,60}|[,–—-].{0,60}|@\w+)?$",
    re.IGNORECASE,
)
# "記者林安／嘉義報導": from where a reporter wrote.
_REPORTED_FROM = late_pattern(r"[記记]者[\u4e00-\u9fff、]{2,12}\s?[／/╱]\s?[\u4e00-\u9fff]{2,8}[報报][導导道]")
_REPORTER = ("記", "记")
# Who is named by no name.
_STAFF = re.compile(r"\b(?:staff|agenc|redac|redak|correspond|korrespond|reporter|editor|writer)")
_REASONS = {
    "comment": RemovalReason.COMMENT,
    "share": RemovalReason.SHARING,
    "related": RemovalReason.RELATED,
    "newsletter": RemovalReason.ADVERTISEMENT,
    "legal": RemovalReason.LEGAL,
    "credit": RemovalReason.PICTURE,
    "byline": RemovalReason.METADATA,
}
_NO_CAPTIONS = frozenset({RemovalReason.LEGAL, RemovalReason.SHARING})
_LEGAL, _SHARE, _NEWSLETTER = (CLASSES.index(name) for name in ("legal", "share", "newsletter"))
# A headline stands at most this many units before the first paragraph: picture, byline, date, sharing lie between.
_HEADLINE_REACH = 25
# What a paywall left of a story stands right below the headline, with a byline and a date between.
_STUB_REACH = 4
# Captions and bylines between headline and story; before that they belong to other stories.
_LEAD_REACH = 12
_MOST_LINKED = 0.5
# The pattern takes the square of a long text's length, and more.
_LONGEST_BYLINE = 120
_MOST_WORDS_OF_A_BYLINE = 12
# What was kept as part of the story names it only when it is short: a lead without a full stop is no headline.
_MOST_WORDS_INSIDE = 14
# Phrases say what a line is; in a paragraph of more words they are part of what it tells.
_MOST_WORDS_OF_FURNITURE = 20
# Fewer words may come again by chance: sub-headings, "He said no."
_FEWEST_WORDS_OF_A_COPY = 8
# A file that is no more than a caption and its copy is told as a story.
_FEWEST_BESIDE_A_CAPTION = 2
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
# What the models are so sure of is no notice for a phrase: "... to earn $5.55 per share this year."
_FEWEST_WORDS_OF_A_SENTENCE = 8
_SURE = 0.6
_BETWEEN_NAMES = frozenset(("and", "und", "et", "y", "e", "и", "και", "at", "für", "de", "van", "von", "der"))
# Credits may follow a signature or an empty heading.
_CREDIT_REACH = 3
# "トップ 社会 政治 経済"
_WITHOUT_BLANKS = late_pattern("[\u3041-\u30ff\u3400-\u9fff]")
_REPORTED_BY = late_pattern("【[^】]{0,40}(?:記者|记者|報導|报道|編譯|编译)[^】]{0,20}】")
_FEWEST_NAMES = 4
_LONGEST_NAME = 6


@dataclass(frozen=True, slots=True)
class Judgement:
    """What each unit is: a role in the story, or the reason why it is set aside.

    `close` are those that were nearly taken for the story's beginning or end.
    """

    verdicts: tuple[Role | RemovalReason, ...]
    close: frozenset[int] = frozenset()

    @property
    def headline(self) -> int | None:
        """The index of the unit that is the headline."""
        return self.verdicts.index(Role.HEADLINE) if Role.HEADLINE in self.verdicts else None


def judge_units(units: Sequence[Unit], markup: Mapping[str, Column] = NO_MARKUP) -> Judgement:
    """Say of each unit what it is; `markup` are columns of what a web page's markup says of the units."""
    page = Page(units)
    found = find_story(page, markup)
    headline = _find_headline(page, found)
    if headline is not None and found.kept:
        # The likeliest headline may be another line, or a deck.
        kept = sorted(found.kept)
        deck = (
            deck_seen_below_headline(page, kept, headline, markup)
            if markup
            else deck_below_headline(page, kept, headline)
        )
        found = replace(found, first=min([found.first, *deck]), kept=found.kept.union(deck))
    start = max(found.first - _LEAD_REACH, 0 if headline is None else headline + 1)
    comments = next((n for n in page.comment_headings if n > found.last), len(page))
    start = min(start, found.first)
    last = found.last
    verdicts: list[Role | RemovalReason] = []
    seen: set[str] = set()
    contents = _table_of_contents(page)
    for number in range(len(page)):
        if number == headline:
            verdict: Role | RemovalReason = Role.HEADLINE
        elif number in contents and number in found.kept:
            verdict = Role.REPEATED
        elif start <= number <= last:
            verdict = _role_of(page, number, found, headline, seen)
        elif number >= comments:
            verdict = _reason_among_comments(page, number)
        elif last < number <= last + _CREDIT_REACH and _is_credit(page, number):
            verdict = Role.CREDIT
        else:
            verdict = _reason_of(page, number, found, headline)
        if isinstance(verdict, Role) and number not in contents:
            seen.add(page.low[number])
        verdicts.append(verdict)
    if headline is not None and Role.BODY not in verdicts:
        for number in range(headline + 1, min(len(page), headline + 1 + _STUB_REACH)):
            if isinstance(verdicts[number], RemovalReason) and _begins_as_prose(page.units[number].text):
                verdicts[number] = Role.BODY
    verdicts = settle_speakers(page, settle_entries(page, verdicts))
    return Judgement(tuple(verdicts), close_calls(page, found, verdicts))


def _is_credit(page: Page, number: int) -> bool:
    """Tell if a unit names who wrote the story: "Partager cet article" begins as such lines do, and is a button."""
    return "credit" in page.measured[number].kinds and named_reason(page.low[number]) not in _NO_CAPTIONS


def _begins_as_prose(text: str) -> bool:
    """Tell whether a unit that asks for a subscription tells something first: it is all that is left of a story."""
    first, *others = split_sentences(text, None)
    return bool(others) and measure(Unit(first.of(text), 0, 0)).prose


def _reason_among_comments(page: Page, number: int) -> RemovalReason:
    """Tell the footer, which follows the comments, from them."""
    seen = page.measured[number]
    if is_advertising(page.low[number]):
        return RemovalReason.ADVERTISEMENT
    legal = seen.classes[_LEGAL] and (seen.brief or "notice" in seen.kinds)
    return RemovalReason.LEGAL if legal else RemovalReason.COMMENT


def _table_of_contents(page: Page) -> frozenset[int]:
    """Return links and entries of lists that say what a heading further down says again: that one is of the story."""
    entries = set[int]()
    headings = set[str]()
    for number in range(len(page) - 1, -1, -1):
        unit = page.units[number]
        if not page.is_repeated(number):
            continue
        if unit.heading:
            headings.add(page.low[number])
        elif page.low[number] in headings and (unit.bullet or unit.linked >= _MOST_LINKED):
            entries.add(number)
    return frozenset(entries)


def _find_headline(page: Page, found: Found) -> int | None:
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
        is_named = _is_above_byline(page, number) or (number == 0 and number in found.kept and page.next_prose[1] == 1)
        is_short = (seen.words >= 3 or is_named) and seen.words <= MOST_WORDS and "。" not in unit.text
        if is_short and not is_byline(unit.text) and not seen.prose and not seen.kinds and not unit.image:
            return number
    return None


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
    is_beside = (below.dated and not below.prose) or (number > 0 and below.prose)
    return is_beside and is_byline(text) and _names_alone(text)


def _names_alone(text: str) -> bool:
    return all(word[0].isupper() or word.lower() in _BETWEEN_NAMES for word in text.split())


def _role_of(page: Page, number: int, found: Found, headline: int | None, before: set[str]) -> Role | RemovalReason:
    """Judge a unit between headline and end."""
    seen, text = page.measured[number], page.units[number].text
    if page.units[number].image:
        return RemovalReason.OTHER
    if headline is not None and page.low[number] == page.low[headline]:
        return Role.REPEATED
    inside = number in found.kept
    if inside and seen.words >= _FEWEST_WORDS_OF_A_COPY and page.low[number] in before:
        return _role_of_copy(page, number, before)
    is_sure = number in found.sure and seen.words > _MOST_WORDS_OF_FURNITURE
    is_long_caption = len(found.kept) > _FEWEST_BESIDE_A_CAPTION and is_surely_caption(text)
    of_picture = Role.CAPTION if is_long_caption else None if is_sure else _of_picture(page, number)
    if of_picture:
        return of_picture
    if inside and seen.words > _MOST_WORDS_OF_FURNITURE and not is_doubled(page, number):
        # A long paragraph is no caption, credit or notice for a phrase in it: the models have weighed that.
        return Role.BODY
    if inside and is_correction(page.low[number]):
        return Role.BODY
    if named := _named_by_words(seen, text):
        return named
    if inside and seen.ended and seen.words >= _FEWEST_WORDS_OF_A_SENTENCE and found.likely[number] >= _SURE:
        return Role.BODY
    # Who is told of in a sentence is no author's biography where a list has its head: "2. It covers old houses".
    is_entry = page.units[number].bullet and not seen.ended and seen.kinds == ("biography",)
    if not inside or (seen.kinds and not is_entry and not (seen.ended and tells_of_topic(page, number, headline))):
        return _reason_of(page, number, found, headline)
    if is_doubled(page, number):
        if page.low[number] in before:
            return Role.REPEATED
        if number > found.first + 2:
            return Role.CAPTION
    return Role.BODY


def _role_of_copy(page: Page, number: int, before: set[str]) -> Role | RemovalReason:
    """Tell a hidden copy of the story for machines, or the story again below its comments, from a quotation of it."""
    beside = (
        page.low[n] in before and page.measured[n].words >= _FEWEST_WORDS_OF_A_COPY for n in _beside(page, number)
    )
    return RemovalReason.REPEATED if any(beside) else Role.REPEATED


def _of_picture(page: Page, number: int) -> Role | RemovalReason | None:
    """Judge what has the words or marks of a caption: "© 2031. All rights reserved." has them, and is none."""
    seen = page.measured[number]
    of_picture = is_caption(page, number)
    if of_picture or "credit" in seen.kinds:
        named = named_reason(page.low[number])
        if named in _NO_CAPTIONS:
            return named
    return Role.CAPTION if of_picture else None


def _named_by_words(seen: Measured, text: str) -> Role | None:
    if "credit" in seen.kinds:
        return Role.CREDIT
    return Role.BYLINE if is_byline(text) else None


def is_byline(text: str) -> bool:
    """Tell whether a line says by whom a story is, and nothing else: "By car" and "By signing up ..." do not."""
    if len(text) > _LONGEST_BYLINE:
        return False
    if text[:1] in _REPORTER and _REPORTED_FROM.fullmatch(text):
        return True
    if interviewer_in(text):
        return True
    words = text.split()
    if len(words) > _MOST_WORDS_OF_A_BYLINE or not _BYLINE.match(text):
        return False
    if words[0].islower() or any(not word[0].islower() for word in words[1:]):
        return not (text.endswith(".") and sum([word.islower() for word in words]) * 2 > len(words))
    return _STAFF.search(text) is not None


def _beside(page: Page, number: int) -> Iterator[int]:
    return (near for near in (number - 1, number + 1) if 0 <= near < len(page) and page.low[near] != page.low[number])


def _reason_of(page: Page, number: int, found: Found, headline: int | None) -> RemovalReason:
    """Tell by its words, then by its place, why a unit is not the story."""
    seen = page.measured[number]
    if headline is not None and page.low[number] == page.low[headline]:
        return RemovalReason.REPEATED
    if named := named_reason(page.low[number]):
        return named
    if "credit" in seen.kinds or is_caption(page, number):
        return RemovalReason.PICTURE
    if number < found.first and seen.words <= 4 and not seen.classes[_SHARE] and not seen.dated:
        return RemovalReason.MENU
    by_words = _reason_by_words(seen)
    if by_words is not RemovalReason.OTHER:
        return by_words
    if number < found.first:
        return RemovalReason.MENU
    if number > found.last:
        return RemovalReason.RELATED if seen.words > 4 else RemovalReason.FOOTER
    return RemovalReason.OTHER


def reason_by_words(text: str) -> RemovalReason:
    """Tell by its words alone why a text is not the story."""
    return named_reason(text.lower()) or _reason_by_words(measure(Unit(text, 0, 0)))


def _reason_by_words(seen: Measured) -> RemovalReason:
    if seen.classes is not NO_CLASSES:
        # Of those that are as strong the first one.
        return _REASONS[CLASSES[seen.classes.index(max(seen.classes))]]
    return RemovalReason.METADATA if seen.dated and seen.words < 12 else RemovalReason.OTHER
