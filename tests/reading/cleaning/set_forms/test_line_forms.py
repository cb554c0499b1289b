"""Lists of set lines: what an expression begins with, and that nothing is lost by trying only those that may fit."""

import re
from functools import cache
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.reading.cleaning.set_forms.line_forms import LineForms, beginnings

_NAMES = ("fixed_lines.txt", "named_reasons.txt", "editorial_notes.txt")
_AROUND = ("", "» ", "_", "the ")
_BEHIND = ("", " …", "x", "\n")


@pytest.mark.parametrize(
    ("expression", "begins"),
    [
        ("keep reading", {"keep r"}),
        ("advertis(?:e)?ment", {"advert"}),
        ("ads?", {"ad"}),
        ("(?:the |this )?(?:ad|map) goes", {"the ad", "the ma", "this a", "this m", "ad goe", "map go"}),
        ("(?:pay|see) me|watch", {"pay me", "see me", "watch"}),
        (r"\ba (?:b|cd)\b", {"a b", "a cd"}),
        ("(?:a|(?:b|c){0,2}d) e", {"a e", "b", "c", "d e"}),
        ("(?:ab)+c", {"ab"}),
        ("ab+c", {"a"}),
        (r"[€$£] ?\d", {""}),
        (r"(?:only )?\d+ weeks?", {"only ", ""}),
        ("(?:|a)b", {"b", "ab"}),
        ("(?:|a)b?", {"", "a"}),
        (r"a\|b", {"a"}),
        ("[|(]x", {""}),
        ("x*y", {""}),
        ("(?!no)yes", {""}),
    ],
)
def test_the_letters_that_an_expression_begins_with_are_told(expression: str, begins: set[str]) -> None:
    assert beginnings(expression) == begins


def test_characters_before_and_behind_a_form_count_for_nothing() -> None:
    forms = LineForms(["read (?:more|on)", "-+ ?end", r"\d+ replies"], r"[\W_]*", r"[\W_]*")
    assert all(map(forms.fullmatch, ("read more", "» Read on …".lower(), "-- end", "* 3 replies")))
    assert not any(map(forms.fullmatch, ("reading on", "read more or less", "three replies", "", "***")))
    assert forms.match("read more or less")
    assert not forms.match("we read more")


def test_a_list_without_forms_knows_no_line() -> None:
    assert not LineForms([]).match("read more")
    assert not LineForms([], r"\W*").fullmatch("")


@settings(max_examples=100)
@given(data=st.data())
def test_what_one_expression_of_all_forms_matches_is_matched(data: st.DataObject) -> None:
    lines, all_at_once, forms = data.draw(st.sampled_from(_lists()))
    line = data.draw(st.from_regex(data.draw(st.sampled_from(lines)), fullmatch=True))
    said = f"{data.draw(st.sampled_from(_AROUND))}{line}{data.draw(st.sampled_from(_BEHIND))}"
    assert forms.match(said) == (all_at_once.match(said) is not None)
    assert forms.fullmatch(said) == (all_at_once.fullmatch(said) is not None)


@cache
def _lists() -> list[tuple[list[str], re.Pattern[str], LineForms]]:
    """Return the lines of each list, one expression of all of them, and the list as it is asked."""
    found = []
    for name in _NAMES:
        text = resources.files("reader.reading.cleaning.set_forms").joinpath(name).read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if line and line[0] not in "#["]
        around = r"[\W_]*"
        found.append((lines, re.compile(f"{around}(?:{'|'.join(lines)}){around}"), LineForms(lines, around, around)))
    return found
