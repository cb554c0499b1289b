"""Other stories told in short below the page's own."""

from collections.abc import Sequence

import pytest

from reader.reading.cleaning.guards.insets.teasers import heads_teasers, is_teaser, without_teasers
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

PROSE = "A night ferry with {} people on board ran aground off Port Elsin early on Sunday, the harbour office said."
STORY = [PROSE.format(number) for number in ("two hundred", "three hundred", "some", "all")]
TEASERS = [
    "Harvest fair moves to the park",
    "The fair will open its gates in the park on the first of May, the council said.",
    "Old mill becomes museum",
    "The old mill on the river will be a museum from next spring, its owner told us.",
]
OTHERS = [
    "The fair will open its gates in the park on the first of May, the council said on Monday evening.",
    "The old mill on the river will be a museum from next spring, its owner told this newspaper.",
    "A goat won the race round the island for the third time, ahead of two horses and a tired donkey.",
    "The mayor of Marn wants to build a bridge to the lighthouse, although nobody has asked for one.",
]


def kept_of(*texts: str, listed: Sequence[str] = (), likely: Sequence[float] = ()) -> list[int]:
    page = Page([Unit(text, number, number, bullet=text in listed) for number, text in enumerate(texts)])
    return without_teasers(page, range(len(texts)), likely or [0.5] * len(texts))


def test_records_below_a_set_line_are_left_out() -> None:
    assert kept_of(*STORY, "More from the islands", *TEASERS) == [0, 1, 2, 3]


def test_a_story_that_goes_on_below_a_box_stays() -> None:
    texts = (*STORY[:2], "Related stories", "Old mill becomes museum", *STORY[2:])
    assert kept_of(*texts) == list(range(len(texts)))


def test_parts_of_a_story_with_headings_of_their_own_stay() -> None:
    texts = (*STORY, "What the captain says", *TEASERS)
    assert kept_of(*texts) == list(range(len(texts)))


def test_a_list_of_other_stories_below_a_set_line_is_left_out_however_long_it_is() -> None:
    assert kept_of(*STORY[:3], "Read also", *OTHERS, listed=OTHERS) == [0, 1, 2]


def test_what_is_below_one_and_the_same_line_of_a_page_is_left_out() -> None:
    records = [part for other in OTHERS for part in ("Share this Save", other)]
    assert kept_of(*STORY[:3], "You may also like", *records) == [0, 1, 2]


def test_a_line_of_the_page_between_all_paragraphs_says_nothing() -> None:
    told = [part for text in (*STORY, *OTHERS) for part in ("Article content", text)]
    texts = (*told[:8], "Trending", *told[8:])
    assert kept_of(*texts) == list(range(len(texts)))


def test_what_is_cut_short_below_a_set_line_is_left_out() -> None:
    assert kept_of(*STORY[:3], "Read also", *(f"{other[:-1]}..." for other in OTHERS)) == [0, 1, 2]


def test_what_is_likelier_than_what_stands_above_stays() -> None:
    texts = (*STORY[:3], "Read also", *OTHERS)
    assert kept_of(*texts, listed=OTHERS, likely=[*[0.3] * 4, *[0.9] * 4]) == list(range(len(texts)))


def test_prose_below_labels_far_behind_the_story_is_left_out() -> None:
    labels = ("// Islands", "// Sport", "// Islands", "// Sport")
    heads = ("Fair moves", "Mill becomes museum", "Goat wins again", "Mayor wants bridge")
    records = [part for record in zip(labels, heads, OTHERS, strict=True) for part in record]
    texts = (*STORY[:3], "Print", "Save", "Name", "Mail", "Send", *records)
    page = Page([Unit(text, number, number) for number, text in enumerate(texts)])
    assert without_teasers(page, [0, 1, 2, *range(8, len(texts))], [0.5] * len(texts)) == [0, 1, 2]
    assert without_teasers(page, range(len(texts)), [0.5] * len(texts)) == list(range(len(texts)))


@pytest.mark.parametrize(
    "heading",
    [
        *("Recommended reading", "Lesen Sie auch", "Mehr dazu", "Más información", "Te recomendamos", "À voir aussi"),
        *("Vedi anche", "Zobacz także", "Čtěte také", "Δείτε ακόμη", "İLGİLİ HABER", "更多新聞", "関連ニュース"),
        *("यह भी पढ़ें", "Mer om saken", "قد يهمك أيضا"),
    ],
)
def test_headlines_in_a_row_below_a_set_line_and_the_line_are_no_story(heading: str) -> None:
    lines = (STORY[0], heading, "Goat wins the race", "Old mill becomes museum", STORY[1])
    page = Page([Unit(text, number, number) for number, text in enumerate(lines)])
    assert [number for number in range(5) if is_teaser(page, number)] == [2, 3]
    assert [number for number in range(5) if heads_teasers(page, number, {0, 1, 4})] == [1]


def test_a_heading_above_a_paragraph_that_is_kept_heads_no_teasers() -> None:
    lines = (STORY[0], "More on the ferry", STORY[1])
    page = Page([Unit(text, number, number) for number, text in enumerate(lines)])
    assert not heads_teasers(page, 1, {0, 1, 2})


def test_a_heading_of_the_page_above_prose_is_no_teaser_below_a_set_line() -> None:
    lines = (STORY[0], "Read also", "Goat wins the race", "Rents are going up", STORY[1])
    page = Page([Unit(text, number, number, heading=number == 3) for number, text in enumerate(lines)])
    assert [number for number in range(5) if is_teaser(page, number)] == [2]
    linked = Page([Unit(text, number, number, heading=True, linked=1.0) for number, text in enumerate(lines)])
    assert is_teaser(linked, 3)
