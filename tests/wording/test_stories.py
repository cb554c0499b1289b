from dataclasses import replace
from pathlib import Path

import pytest

from reader.model.article import Article
from reader.model.unclear_date import UnclearDate
from reader.wording.stories import file_name, language_text, length_text, printable, story_name, time_text
from tests.comparing.articles import make_article


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Plain 😀", "Plain 😀"), ("caf\udcc3\udca9", "café"), ("caf\udce9", "caf�"), ("\ud800 lone", "� lone")],
)
def test_printable_text_can_be_written_as_utf8(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize("trick", ["\u202e", "\u2066", "\u200f", "\u200b", "\n", "\x1b", "\udcff"])
def test_name_of_a_file_cannot_play_tricks(trick: str) -> None:
    assert file_name(f"evil {trick}txt.exe") == "evil \N{REPLACEMENT CHARACTER}txt.exe"


def test_names_in_any_alphabet_stay_as_they_are() -> None:
    for name in ("Ειδήσεις.txt", "خبر.txt", "می‌خواهم.txt", "新聞 2.html"):
        assert file_name(name) == name


@pytest.mark.parametrize(("words", "length"), [(0, "0 words"), (1, "1 word"), (1200, "1,200 words")])
def test_one_word_is_no_words(words: int, length: str) -> None:
    assert length_text(words) == length


def story(outlet: str | None = None, url: str | None = None) -> Article:
    return replace(make_article("Rain."), path=Path("npa-wire.txt"), title="Rain falls", outlet=outlet, url=url)


def test_story_is_called_by_its_outlet_or_its_host() -> None:
    assert story_name(story("Herald", "https://other.example/a")) == "Herald"
    assert story_name(story(url="https://www.herald.example/a")) == "herald.example"


def test_story_without_an_outlet_is_called_by_its_file_and_never_by_a_headline() -> None:
    assert story().outlet_or_host is None
    assert story_name(story()) == "outlet unknown, npa-wire.txt"


def test_both_languages_of_a_translation_are_named() -> None:
    greek = make_article("Βροχή.", language="el")
    assert language_text(greek) == "Greek"
    assert language_text(replace(make_article("Rain."), original=greek)) == "Greek → English"
    assert language_text(make_article("Rain.", language="qx")) == "qx"


@pytest.mark.parametrize(
    ("published", "modified", "told"),
    [
        (None, None, None),
        ("2031-03-14T19:40:00+01:00", None, "2031-03-14 19:40 +01:00"),
        ("2031-03-14T19:40:00", "2031-03-14T19:40:31", "2031-03-14 19:40"),
        ("2031-03-14T19:40+01:00", "2031-03-14T21:15+01:00", "2031-03-14 19:40 +01:00, updated 21:15 +01:00"),
        ("2031-03-14T19:40", "2031-03-15T11:15", "2031-03-14 19:40, updated 2031-03-15 11:15"),
        ("2031-03-14T19:40+01:00", "2031-03-14T19:40", "2031-03-14 19:40 +01:00"),
        ("2031-03-14", "2031-03-15", "2031-03-14, updated 2031-03-15"),
        (None, "2031-03-15", "updated 2031-03-15"),
    ],
)
def test_a_story_that_was_changed_says_when(published: str | None, modified: str | None, told: str | None) -> None:
    article = replace(make_article("A story."), published=published, modified=modified)
    assert time_text(article) == told


def test_a_date_of_two_readings_is_asked_about() -> None:
    asked = replace(story(), unclear_date=UnclearDate("10/03/2026", "T14:05:00"))
    assert time_text(asked) == "10/03/2026 14:05: day or month first?"
    assert time_text(replace(asked, published="2026-03-10")) == "2026-03-10"
