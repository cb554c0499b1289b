"""Boilerplate that only a folder shows: an outlet's calls go, and nothing that tells of an event does."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.shared_lines import lines_of, outlet_of, without_lines, without_shared_lines
from reader.model.article import Article, RemovalReason, Removed
from reader.model.correction import line_key
from tests.outlet_stories import CALL, STORIES, stories, story


def is_untouched(articles: Sequence[Article]) -> bool:
    return without_shared_lines(articles) == list(articles)


@pytest.mark.parametrize("count", [3, 4])
def test_call_in_all_stories_of_an_outlet_is_set_aside_in_its_place(count: int) -> None:
    for article, cleaned in zip(
        stories(CALL, count=count), without_shared_lines(stories(CALL, count=count)), strict=True
    ):
        assert cleaned.text == article.text.replace(f"{CALL}\n\n", "")
        assert cleaned.removed == (Removed(CALL, RemovalReason.SHARED, 4),)
        told = [cleaned.sentence_text(number) for number in range(len(cleaned.sentences))]
        assert told == [text for text in article.text.split("\n\n") if text != CALL]
        assert [sentence.paragraph for sentence in cleaned.sentences] == [0, 1, 2, 3, 4]


def test_two_stories_are_too_few() -> None:
    assert is_untouched(stories(CALL, count=2))


def test_order_of_the_stories_does_not_matter() -> None:
    known = {article.title: article for article in without_shared_lines(stories(CALL))}
    for order in permutations(stories(CALL)):
        assert {article.title: article for article in without_shared_lines(order)} == known


def test_versions_of_one_story_lose_nothing() -> None:
    headline, paragraphs = next(iter(STORIES.items()))
    later = "A first bus crossed at noon, with the band of the fire brigade on board and flags at its doors."
    versions = [
        story(headline, paragraphs),
        story(f"{headline} at last", [*paragraphs, CALL]),
        story("Tarn crossed again", [later, *paragraphs, CALL]),
        story("Buses on the bridge", [later, *paragraphs[1:], CALL]),
    ]
    assert is_untouched(versions)


def test_copy_of_an_agency_in_several_stories_of_an_outlet_stays() -> None:
    copy = STORIES["Wolves seen near Ostby for the first time"]
    reports = [story(headline, [paragraphs[0], *copy]) for headline, paragraphs in STORIES.items()]
    assert is_untouched(reports)


def test_line_of_two_outlets_stays() -> None:
    other = story("Quiet night in Halm", ["Nothing happened in Halm last night, the police said.", CALL], "Halm Herald")
    assert is_untouched([*stories(CALL), other])


def test_an_article_before_its_name_makes_no_other_outlet_of_one() -> None:
    found = stories(CALL)
    named = [replace(found[0], outlet=f"The {found[0].outlet}"), *found[1:]]
    assert [one.text for one in without_shared_lines(named)] == [one.text for one in without_shared_lines(found)]
    assert not is_untouched(named)


def test_outlets_of_one_line_each_are_not_counted_together() -> None:
    names = ("Elsin Courier", "Halm Herald", "Norby Post", "Marn Mail")
    assert is_untouched([replace(article, outlet=name) for article, name in zip(stories(CALL), names, strict=True)])


def test_stories_of_unknown_outlets_keep_everything() -> None:
    assert is_untouched(stories(CALL, outlet=None))


def test_host_of_the_address_stands_for_an_outlet_that_is_not_stated() -> None:
    hosts = [
        "https://courier.example/1",
        "https://www.courier.example/2",
        "http://courier.example/3?a=[",
        "http://[bad",
    ]
    found = [replace(article, url=url) for article, url in zip(stories(CALL, outlet=None), hosts, strict=True)]
    assert [outlet_of(article) for article in found] == ["courier.example"] * 3 + [None]
    assert [len(article.removed) for article in without_shared_lines(found)] == [1, 1, 1, 0]


@pytest.mark.parametrize(
    "line",
    [
        "“Take a paper home on the way to work,” said an old reader.",
        "Take a paper home",
        f"{CALL} {CALL} {CALL}",
    ],
    ids=["quotation", "heading", "long"],
)
def test_quotations_headings_and_long_paragraphs_stay(line: str) -> None:
    assert is_untouched(stories(line))


def test_background_of_a_running_story_stays() -> None:
    background = "Built by the father of the present mayor, the dam above Oreva is the oldest of the land."
    running = [
        story(headline, [f"Since the flood of Oreva all is different. {paragraphs[0]}", *paragraphs[1:], background])
        for headline, paragraphs in STORIES.items()
    ]
    assert is_untouched(running)


def test_lines_with_other_numbers_are_other_lines() -> None:
    four = [
        story(headline, [*paragraphs, f"In all, {number} readers wrote to us on that day in spring."])
        for number, (headline, paragraphs) in enumerate(STORIES.items(), 3)
    ]
    assert is_untouched(four)


def test_line_in_few_of_the_stories_of_an_outlet_stays() -> None:
    others = [
        story(f"Report {number}", [f"On day {number} the {word} of the town met, and {word} had come from far away."])
        for number, word in enumerate(("singers", "bakers", "smiths", "weavers", "sailors", "tanners", "coopers"))
    ]
    three = stories(CALL, count=3)
    assert not is_untouched([*three, *others[:6]])
    assert is_untouched([*three, *others])


def test_story_never_loses_more_than_a_fifth_of_its_words() -> None:
    brief = story("Nothing new in Halm", ["Nothing happened in Halm.", CALL])
    cleaned = without_shared_lines([*stories(CALL), brief])
    assert cleaned[-1] == brief
    assert all(article.removed for article in cleaned[:-1])


def test_headline_stays_whatever_others_print() -> None:
    assert is_untouched([story(CALL, paragraphs) for paragraphs in STORIES.values()])


def test_what_the_user_put_back_stays() -> None:
    article = stories(CALL)[0]
    assert without_lines(article, frozenset({line_key(CALL)}), (line_key(CALL),)) == article


def test_what_was_set_aside_before_keeps_its_place() -> None:
    before = (Removed("Home", RemovalReason.MENU, 0), Removed("Share", RemovalReason.SHARING, 5))
    article = replace(stories(CALL)[0], removed=before)
    cleaned = without_lines(article, frozenset({line_key(CALL)}))
    assert [(block.text, block.before_paragraph) for block in cleaned.removed] == [("Home", 0), (CALL, 4), ("Share", 4)]


@given(st.sets(st.integers(1, 5)), st.lists(st.integers(0, 6), max_size=4))
def test_no_word_is_lost_and_every_sentence_stays_what_it_was(gone: set[int], places: list[int]) -> None:
    article = stories(CALL)[0]
    removed = tuple(
        Removed(f"block {number}", RemovalReason.OTHER, place) for number, place in enumerate(sorted(places))
    )
    article = replace(article, removed=removed)
    texts = article.text.split("\n\n")
    keys = frozenset(line_key(texts[number]) for number in gone)
    cleaned = without_lines(article, keys)
    kept = [text for number, text in enumerate(texts) if number not in gone]
    assert cleaned.text.split("\n\n") == kept
    assert [paragraph.span.of(cleaned.text) for paragraph in cleaned.paragraphs] == kept
    assert [cleaned.sentence_text(number) for number in range(len(cleaned.sentences))] == kept
    assert sorted(block.text for block in cleaned.removed) == sorted(
        [*(texts[number] for number in gone), *(block.text for block in removed)]
    )
    places_now = [block.before_paragraph for block in cleaned.removed]
    assert places_now == sorted(places_now)


def test_only_lines_that_are_about_something_else_are_suspect() -> None:
    lines = lines_of(stories(CALL)[0])
    assert lines.suspects >= {line_key(CALL)}
    assert line_key(STORIES["Bridge over the Tarn opens again"][1]) not in lines.suspects
