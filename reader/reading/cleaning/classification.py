"""What each unit of a plain-text scrape is: a role in the story, or the reason why it is set aside.

1. `story_run` finds the run of units that holds the story, and which of them belong to it.
2. The headline is the likeliest candidate before it, or its first unit (`story_headline`).
3. Captions, bylines, credits and doubled units in and just before the run keep their place with their role.
4. Every other unit gets the reason that its words and its place suggest.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.edges import close_calls
from reader.reading.cleaning.guards.edges.decks import deck_below_headline, deck_seen_below_headline
from reader.reading.cleaning.guards.insets.captions import is_caption
from reader.reading.cleaning.guards.insets.live_entries import settle_entries
from reader.reading.cleaning.guards.insets.sure_captions import is_surely_caption
from reader.reading.cleaning.guards.insets.transcripts import settle_speakers
from reader.reading.cleaning.guards.plain_units import tells_of_topic
from reader.reading.cleaning.learned.column_makers import Column
from reader.reading.cleaning.learned.membership import NO_MARKUP
from reader.reading.cleaning.lines.bylines import is_byline
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import NO_CLASSES, Measured, Page, measure
from reader.reading.cleaning.measures.page_vocabulary import CLASSES
from reader.reading.cleaning.set_forms.fixed_lines import is_advertising, is_correction
from reader.reading.cleaning.set_forms.named_reasons import named_reason
from reader.reading.cleaning.story_headline import find_headline
from reader.reading.cleaning.story_run import Found, find_story, is_doubled
from reader.reading.language.sentences import split_sentences

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
_LEGAL, _SHARE = (CLASSES.index(name) for name in ("legal", "share"))
# What a paywall left of a story stands right below the headline, with a byline and a date between.
_STUB_REACH = 4
# Captions and bylines between headline and story; before that they belong to other stories.
_LEAD_REACH = 12
_MOST_LINKED = 0.5
# Phrases say what a line is; in a paragraph of more words they are part of what it tells.
_MOST_WORDS_OF_FURNITURE = 20
# Fewer words may come again by chance: sub-headings, "He said no."
_FEWEST_WORDS_OF_A_COPY = 8
# A file that is no more than a caption and its copy is told as a story.
_FEWEST_BESIDE_A_CAPTION = 2
# What the models are so sure of is no notice for a phrase: "... to earn $5.55 per share this year."
_FEWEST_WORDS_OF_A_SENTENCE = 8
_SURE = 0.6
# Credits may follow a signature or an empty heading.
_CREDIT_REACH = 3


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
    headline = find_headline(page, found)
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
