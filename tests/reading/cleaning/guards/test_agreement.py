"""Where our models and the extractor of a web page agree on most of the story, and differ on some of it."""

import pytest

from reader.reading.cleaning.guards.agreement import (
    sentences_taken_behind,
    sure_sentences,
    units_taken_inside,
    without_captions_left_out,
    without_comments_left_out,
    without_consent_left_out,
    without_doubts_left_out,
)
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

HOURS = ("noon", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "midnight")
STORY = [
    f"The crane fell on the quay of Elsin at {hour} on Sunday, the harbour office of the town said." for hour in HOURS
]
OTHER = "Why the reading room is cold, and what the mayor wants to do about it."
CAPTION = "The crane on the quay of Elsin, seen from the ferry."


def page_of(*texts: str) -> Page:
    return Page([Unit(text, number, number) for number, text in enumerate(texts)])


def markup(size: int, left: tuple[int, ...] = (), captions: tuple[int, ...] = ()) -> dict[str, list[float]]:
    return {
        "extracted": [float(number not in left) for number in range(size)],
        "caption names": [float(number in captions) for number in range(size)],
        **{name: [0.0] * size for name in ("paragraph", "cell", "quotation", "depth", "furniture")},
    }


def test_a_sentence_inside_that_the_extractor_took_is_told() -> None:
    page = page_of(*STORY[:4])
    assert list(units_taken_inside(page, [0, 1, 3], markup(4))) == [2]
    assert list(units_taken_inside(page, [0, 1, 3], markup(4, left=(2,)))) == []


def test_it_is_not_where_the_two_differ_on_the_rest() -> None:
    assert list(units_taken_inside(page_of(*STORY[:4]), [0, 1, 3], markup(4, left=(0, 1)))) == []


def test_a_line_inside_that_is_like_those_around_it_is_told() -> None:
    page = Page(
        [
            Unit(text, number, number, bullet=True)
            for number, text in enumerate((*STORY[:3], "Two crates of lemons", "A rope of hemp", STORY[3]))
        ]
    )
    assert list(units_taken_inside(page, [0, 1, 2, 3, 5], markup(6))) == [4]
    assert list(units_taken_inside(page, [0, 1, 2, 3, 5], markup(6, left=(4,)))) == []
    other = {**markup(6), "depth": [0.0, 0.0, 0.0, 0.0, 2.0, 0.0]}
    assert list(units_taken_inside(page, [0, 1, 2, 3, 5], other)) == []


def test_a_sentence_is_sure_which_both_take_and_the_page_says_once() -> None:
    page = page_of(*STORY[:3], "The harbour of Elsin", STORY[0])
    assert sure_sentences(page, [0.95, 0.95, 0.6, 0.95, 0.95], markup(5)) == {1}
    assert sure_sentences(page, [0.95] * 5, markup(5, left=(1,))) == {2}


def test_what_asks_for_consent_is_not_told_where_the_extractor_left_it_out() -> None:
    asking = (
        "Um eingebettete Inhalte anzuzeigen, ist deine Einwilligung in die Verarbeitung personenbezogener Daten nötig, "
        "da Anbieter der Inhalte Cookies speichern."
    )
    page = page_of(*STORY[:2], asking)
    assert without_consent_left_out(page, [0, 1, 2], markup(3, left=(2,))) == [0, 1]
    assert without_consent_left_out(page, [0, 1, 2], markup(3)) == [0, 1, 2]


def test_a_caption_that_the_extractor_left_out_is_not_told() -> None:
    page = page_of(*STORY[:6], CAPTION)
    kept = list(range(7))
    assert without_captions_left_out(page, kept, markup(7, left=(6,), captions=(6,))) == kept[:6]
    assert without_captions_left_out(page, kept, markup(7, captions=(6,))) == kept
    assert without_captions_left_out(page, kept, markup(7, left=(0, 1, 2, 6), captions=(6,))) == kept


def test_what_both_doubt_is_not_told_beside_a_story_of_which_both_are_sure() -> None:
    page = page_of(*STORY, *([OTHER] * 9))
    kept, left = list(range(22)), tuple(range(13, 22))
    assert without_doubts_left_out(page, kept, [0.95] * 13 + [0.3] * 9, markup(22, left=left)) == kept[:13]
    assert without_doubts_left_out(page, kept, [0.95] * 13 + [0.6] * 9, markup(22, left=left)) == kept
    assert without_doubts_left_out(page, kept, [0.8] * 13 + [0.3] * 9, markup(22, left=left)) == kept


def test_comments_that_the_extractor_left_out_are_not_told() -> None:
    page = page_of(*STORY[:5], "2 comments", OTHER, OTHER)
    kept, likely = [0, 1, 2, 3, 4, 6, 7], [0.95] * 5 + [0.1, 0.5, 0.5]
    assert without_comments_left_out(page, kept, likely, markup(8, left=(6, 7))) == kept[:5]
    assert without_comments_left_out(page, kept, likely, markup(8)) == kept


def test_short_sentences_at_the_end_that_the_extractor_took_are_of_the_story() -> None:
    page = page_of(*STORY[:4], "The mayor spoke of a warning.", "Nobody was hurt.", "More news of the harbour")
    told = {**markup(7), "paragraph": [1.0] * 7}
    assert list(sentences_taken_behind(page, [0, 1, 2, 3], told)) == [4, 5]


def test_they_need_be_no_paragraphs_where_all_of_the_story_is_set_alike() -> None:
    page = page_of(*STORY[:4], "The mayor spoke of a warning.")
    assert list(sentences_taken_behind(page, [0, 1, 2, 3], {**markup(5), "paragraph": [0.0] * 5})) == [4]


def test_a_long_paragraph_that_the_models_doubt_is_not() -> None:
    long = "If the harbour goes on " + "and on " * 20 + "it will be shown to all of its readers."
    page = page_of(*STORY[:4], long)
    assert list(sentences_taken_behind(page, [0, 1, 2, 3], {**markup(5), "paragraph": [1.0] * 5})) == []


def test_a_question_to_readers_is_not() -> None:
    page = page_of(*STORY[:4], "Will you vote?")
    assert list(sentences_taken_behind(page, [0, 1, 2, 3], {**markup(5), "paragraph": [1.0] * 5})) == []


@pytest.mark.parametrize(
    "other",
    [
        {"extracted": [1.0] * 4 + [0.0]},
        {"depth": [0.0] * 4 + [1.0]},
        {"furniture": [0.0] * 4 + [1.0]},
        {"paragraph": [0.0] * 5, "depth": [1.0, 0.0, 0.0, 0.0, 0.0]},
        {"paragraph": [1.0] * 4 + [0.0]},
    ],
)
def test_those_that_stand_elsewhere_or_were_left_out_are_not(other: dict[str, list[float]]) -> None:
    page = page_of(*STORY[:4], "The mayor spoke of a warning.")
    told = {**markup(5), "paragraph": [1.0] * 5, **other}
    assert list(sentences_taken_behind(page, [0, 1, 2, 3], told)) == []
