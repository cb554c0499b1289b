"""Expressions that are compiled when they are first used."""

import copy
import re

import pytest

from reader.text.late_pattern import late_pattern


def test_it_does_what_the_compiled_expression_does() -> None:
    late, compiled = late_pattern(r"(\w)at", re.IGNORECASE), re.compile(r"(\w)at", re.IGNORECASE)

    for text in ("Cat and bat", "dog", ""):
        assert late.findall(text) == compiled.findall(text)
        assert [found.span() for found in late.finditer(text)] == [found.span() for found in compiled.finditer(text)]
        assert (late.search(text) is None) == (compiled.search(text) is None)
        assert late.sub(r"\1", text) == compiled.sub(r"\1", text)
        assert late.split(text) == compiled.split(text)
    assert late.match("the cat") is None
    assert late.fullmatch("CAT") is not None
    assert (late.pattern, late.groups) == (compiled.pattern, compiled.groups)


def test_it_is_compiled_when_it_is_first_used_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[str, int]] = []
    compiled = re.compile

    def compile_and_tell(expression: str, flags: int) -> re.Pattern[str]:
        made.append((expression, flags))
        return compiled(expression, flags)

    monkeypatch.setattr(re, "compile", compile_and_tell)
    late = late_pattern("a+")
    assert not made
    assert (late.pattern, made) == ("a+", [])

    assert late.search("baa")
    assert late.match("aa")

    assert made == [("a+", 0)]


def test_it_can_be_copied_before_it_is_used() -> None:
    assert copy.copy(late_pattern("a")).match("a")
