"""Which units of a plain-text scrape are the story.

1. Every unit that may be the headline gets odds (`headline`).
2. Every unit near prose gets a probability to be part of the story (`membership`): what is likely enough
   is kept.
3. Guards, which no learned weight may overrule (`guards`): a file without furniture is kept whole; what stands between
   parts of the story and says nothing else belongs to it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.reading.cleaning.guards.agreement import (
    sentences_taken_behind,
    sure_sentences,
    units_taken_inside,
    without_captions_left_out,
    without_comments_left_out,
    without_consent_left_out,
    without_doubts_left_out,
)
from reader.reading.cleaning.guards.belonging import (
    corrections_behind,
    is_bare,
    is_signed,
    list_behind,
    sentences_behind,
    speech_behind,
    units_that_belong,
    without_box_heads,
    without_comments,
    without_greetings,
    without_interruptions,
    without_phrases_at_end,
)
from reader.reading.cleaning.guards.counted_sections import counted_sections, steps
from reader.reading.cleaning.guards.edges.above_headline import without_other_stories_above
from reader.reading.cleaning.guards.edges.behind_boxes import paragraphs_behind_box
from reader.reading.cleaning.guards.edges.behind_breaks import sentences_behind_break
from reader.reading.cleaning.guards.edges.behind_tables import rest_behind_table
from reader.reading.cleaning.guards.edges.below_labels import paragraphs_below_label
from reader.reading.cleaning.guards.edges.biographies import without_biography
from reader.reading.cleaning.guards.edges.decks import deck_below_headline, deck_seen_below_headline
from reader.reading.cleaning.guards.edges.end_marks import without_what_is_below_end
from reader.reading.cleaning.guards.edges.under_headline import with_story_under_headline
from reader.reading.cleaning.guards.edges.walls import without_offers
from reader.reading.cleaning.guards.insets.appeals import without_appeals
from reader.reading.cleaning.guards.insets.captions import without_captions
from reader.reading.cleaning.guards.insets.dialogues import is_dialogue, speaks
from reader.reading.cleaning.guards.insets.entry_frames import settle_framed_entries
from reader.reading.cleaning.guards.insets.heaps import without_heaps
from reader.reading.cleaning.guards.insets.live_entries import entries_behind
from reader.reading.cleaning.guards.insets.page_code import without_code
from reader.reading.cleaning.guards.insets.polls import without_polls
from reader.reading.cleaning.guards.insets.teasers import without_teasers
from reader.reading.cleaning.guards.list_forms import rest_of_lists
from reader.reading.cleaning.guards.markup_guards import (
    heading_above,
    units_of_structure,
    without_adverts,
    without_hidden,
    without_linked_headings,
    without_named_furniture,
    without_what_is_apart,
)
from reader.reading.cleaning.guards.plain_units import is_plain
from reader.reading.cleaning.learned.column_makers import Column
from reader.reading.cleaning.learned.headline import MOST_WORDS, Titles, title_candidates, title_traits
from reader.reading.cleaning.learned.membership import NO_MARKUP, is_copied_near, weigh_units
from reader.reading.cleaning.learned.model import load_weights
from reader.reading.cleaning.measures.blocks import without_doubtful_blocks
from reader.reading.cleaning.measures.page_features import Page

# Where nothing is likely, the best of it is still no story.
_LEAST_LIKELY = 0.08
_EVEN = 0.5
# What is lost is lost; a line too many can be seen. .8 of the best threshold costs no F1, and keeps more first lines.
_GENEROUS = 0.8
_ALONE = 3
_FEWEST_ENTRIES = 2
_SURE_OF_AN_ENTRY = 0.75
_SURE_OF_A_PARAGRAPH = 0.7
_LONGEST_ENTRY = 3
_LONGEST_LABEL = 4
_LONGEST_BUTTON = 2
_LONGEST_LINE = 15
_FEWEST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Found:
    """The odds of headlines, the run `first` to `last` (inclusive) that is the story, and the units of it that belong.

    `first` is greater than `last` where there is no story. `likely` is the probability of each unit to belong. `sure`
    are sentences of a web page that its extractor took as well.
    """

    titles: Titles
    first: int
    last: int
    kept: frozenset[int]
    likely: tuple[float, ...]
    sure: frozenset[int] = frozenset()


def find_story(page: Page, markup: Mapping[str, Column] = NO_MARKUP) -> Found:
    """Find the units that are the story; `markup` are columns of what a web page's markup says of them."""
    in_turns = not markup and is_dialogue(page)
    titles = weigh_titles(page, in_turns=in_turns)
    likely = weigh_units(page, titles, markup)
    least = likely_enough(page, likely)
    kept = [number for number in range(len(page)) if likely[number] >= least and not page.units[number].image]
    if markup:
        kept = without_named_furniture(page, kept, likely, markup)
    elif in_turns or is_bare(page):
        kept = list(range(len(page)))
    else:
        kept = without_doubtful_blocks(page, kept, likely)
    if not markup:
        kept = without_heaps(page, without_code(page, kept))
        kept = with_story_under_headline(page, kept, likely, titles)
        kept = without_other_stories_above(page, kept, likely, titles)
    if not any(page.measured[number].ended or page.measured[number].words >= _FEWEST_WORDS for number in kept):
        return Found(titles, 0, -1, frozenset(), tuple(likely))
    if markup:
        kept = without_doubts_left_out(page, kept, likely, markup)
        structure = [*units_of_structure(page, kept, markup), *units_taken_inside(page, kept, markup)]
    else:
        structure = [*rest_of_lists(page, kept), *paragraphs_below_label(page, kept)]
        structure += [*counted_sections(page, kept), *steps(page, kept)]
    kept = sorted({*kept, *structure, *units_that_belong(page, kept, likely, titles.best)})
    sure = sure_sentences(page, likely, markup) if markup else frozenset[int]()
    if markup:
        kept = without_adverts(page, without_hidden(page, kept, markup), markup)
        kept = without_linked_headings(page, without_consent_left_out(page, kept, markup))
        kept = without_comments_left_out(page, without_captions_left_out(page, kept, markup), likely, markup)
        kept = without_what_is_apart(page, without_captions(page, kept, likely, titles.best), markup)
    else:
        kept = without_comments(page, without_teasers(page, kept, likely), likely)
        kept = without_box_heads(page, without_captions(page, kept, likely, titles.best))
    kept = without_offers(page, kept, likely)
    kept = without_polls(page, without_interruptions(page, kept) or kept)
    kept = without_phrases_at_end(page, without_what_is_below_end(page, without_appeals(page, kept)), sure)
    kept = _without_heading_at_end(page, kept, likely)
    if markup:
        deck = [
            *deck_seen_below_headline(page, kept, titles.best, markup),
            *heading_above(page, kept, titles.best, markup),
        ]
        behind = sentences_taken_behind(page, kept, markup)
    else:
        kept = _without_lines_at_start(page, kept, titles.best)
        deck, behind = deck_below_headline(page, kept, titles.best), paragraphs_behind_box(page, kept, likely)
    kept = _without_buttons_below_deck(page, [*deck, *kept, *behind], titles.best)
    # The extractor of a web page knows where its text ends; comments are short sentences too.
    if not markup:
        kept = settle_framed_entries(page, _with_rest_behind(page, kept, titles.best))
    kept = without_biography(page, without_greetings(page, kept), titles.best)
    kept += corrections_behind(page, kept[-1])
    return Found(titles, kept[0], kept[-1], frozenset(kept), tuple(likely), sure)


def _with_rest_behind(page: Page, kept: list[int], title: int | None) -> list[int]:
    """Add what is said, listed and told behind the last unit that was kept, each behind what was added before."""
    speech = speech_behind(page, kept)
    kept += [number for number in speech if page.measured[number].ended and is_plain(page, number)]
    kept += sentences_behind(page, kept[-1])
    kept += rest_behind_table(page, kept, title)
    kept += sentences_behind_break(page, kept, title)
    kept += list_behind(page, kept[-1])
    kept += [number for number in steps(page, kept) if number > kept[-1]]
    kept += entries_behind(page, kept)
    return kept


def likely_enough(page: Page, likely: Sequence[float]) -> float:
    """Return the least probability with which a unit is kept: the one that promises the best F1 of words.

    On a page of which the models are sure it is close to a half; where all are in doubt, most of a doubtful story is
    worth more than nothing.
    """
    if not page.words:
        return _EVEN
    ordered = sorted(zip(likely, page.measured, strict=True), key=lambda pair: -pair[0])
    true = sum([share * seen.words for share, seen in ordered])
    best, least = 0.0, 1.0
    hits = size = 0.0
    for share, seen in ordered:
        if share < _LEAST_LIKELY:
            break
        hits += share * seen.words
        size += seen.words
        promised = 2 * hits / max(1e-9, size + true)
        if promised > best:
            best, least = promised, share
    return least * _GENEROUS


def weigh_titles(page: Page, *, in_turns: bool = False) -> Titles:
    """Return the log odds of each candidate for the headline, which is no turn where all is said in turns."""
    weights = load_weights("title")
    times = frozenset(page.times if page.is_live else ())
    candidates = [n for n in title_candidates(page) if n not in times and not (in_turns and speaks(page.units[n].text))]
    return Titles({number: weights.score(title_traits(page, number)) for number in candidates})


def _without_heading_at_end(page: Page, kept: list[int], likely: Sequence[float]) -> list[int]:
    """Leave out lines without a full stop after the last sentence: headlines of the next story, not entries of a list.

    An entry of a list stands among others: one that is alone among units that were set aside is a headline too.
    """
    end = len(kept)
    while end > 1 and page.measured[kept[end - 2]].ended and not page.measured[kept[end - 1]].ended:
        number = kept[end - 1]
        if is_signed(page.units[number].text):
            break
        beside = page.units[max(0, number - 1) : number + 2]
        is_lone = sum([unit.bullet for unit in beside]) < _FEWEST_ENTRIES and likely[number] < _SURE_OF_AN_ENTRY
        stands_alone = number - kept[end - 2] > _ALONE or is_lone
        words = page.measured[number].words
        is_paragraph = words > MOST_WORDS or (words > _LONGEST_LINE and likely[number] >= _SURE_OF_A_PARAGRAPH)
        if is_paragraph or (page.units[number].bullet and not stands_alone):
            break
        end -= 1
    return kept[:end]


def _without_lines_at_start(page: Page, kept: list[int], title: int | None) -> list[int]:
    """Leave out lines without a full stop before the first sentence: entries of a menu, labels under the headline."""
    start = 0
    while start + 1 < len(kept) and not page.measured[kept[start]].ended and kept[start] != title:
        number, words = kept[start], page.measured[kept[start]].words
        is_entry = title is not None and number < title and words <= _LONGEST_ENTRY
        is_alone = words <= _LONGEST_LINE and kept[start + 1] - number >= _ALONE
        if not is_entry and not is_alone:
            break
        start += 1
    first = next((number for number in kept if page.measured[number].ended or _announces(page, number)), 0)
    return [number for number in kept[start:] if number >= first or not _is_label(page, number, title)]


def _announces(page: Page, number: int) -> bool:
    """Tell whether a line with the words of a sentence stands above a list of the story."""
    return page.units[number].text.endswith((":", "：")) and page.measured[number].words >= _FEWEST_WORDS


def _without_buttons_below_deck(page: Page, kept: list[int], title: int | None) -> list[int]:
    """Leave out lines of a word or two between the deck of a story and its first paragraph: "Dela", "A+ A-".

    The date stands there too: what is so short below a first paragraph is a sub-heading.
    """
    below = [number for number in kept if title is None or number > title]
    if title is None or not below or not page.measured[below[0]].ended:
        return kept
    paragraph = next((number for number in below[1:] if page.measured[number].ended), below[0])
    if not any(seen.dated and seen.brief for seen in page.measured[below[0] + 1 : paragraph]):
        return kept
    return [number for number in kept if not (below[0] < number < paragraph and _is_button(page, number))]


def _is_button(page: Page, number: int) -> bool:
    """Tell whether a line is as short as a button, and nobody's name: that is a byline."""
    unit, words = page.units[number], page.units[number].text.split()
    is_name = len(words) > 1 and all(word[0].isupper() and word.isalpha() for word in words)
    return page.measured[number].words <= _LONGEST_BUTTON and not (unit.heading or unit.bullet or is_name)


def _is_label(page: Page, number: int, title: int | None) -> bool:
    """Tell whether a line between headline and story is so short that it names a section, an author or a button."""
    is_below = title is not None and number > title
    return is_below and page.measured[number].words <= _LONGEST_LABEL and not page.units[number].bullet


def is_doubled(page: Page, number: int) -> bool:
    """Tell if a unit of some length stands twice close together, as captions do beside their image's description."""
    return page.measured[number].words >= 8 and is_copied_near(page, number)
