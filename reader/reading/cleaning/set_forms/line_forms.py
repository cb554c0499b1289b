"""Lists of set lines, each a regular expression of its own: only those are tried that may begin as a line does.

Thousands of lines are asked and hardly one is of a set form. One expression of all forms has to be compiled for the
first of them, which takes .1 s of a process, and tries each form in turn; how a form begins is told by its letters.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

_LETTERS = re.compile(r"[^\\.\[\](){}|?*+^$]+")
_AT_NO_LETTER = re.compile(r"(?:\\b|\^)+")
_OPTIONAL = re.compile(r"[?*]|\{0?,\d*\}")
_ESCAPED = re.compile(r"\\.")
_REPEATED = ("?", "*", "{", "+")
_ENOUGH = 6  # letters
_NONE: list[str] = []
# Menus, buttons and labels are the same on every page of an outlet; longer lines hardly come again.
_REMEMBERED = 1_024
_LONGEST_REMEMBERED = 40


class LineForms:
    """Regular expressions that a line may match, behind and before some characters that count for nothing.

    `before` and `behind` match these characters; `before` is a set of characters with a star that no letter is in, or
    empty.
    """

    def __init__(self, lines: Sequence[str], before: str = "", behind: str = "") -> None:
        self._around = (before, behind)
        self._skip = re.compile(before)
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._known: dict[str, list[str]] = {}
        others = []
        for line in lines:
            starts = beginnings(line)
            if all(start and not self._end_of_skipped(start) for start in starts):
                for start in starts:
                    self._known.setdefault(start, []).append(line)
            else:
                others.append(line)
        self._lengths = sorted({len(start) for start in self._known})
        self._pairs = frozenset([start[:2] for start in self._known])
        self._others = others
        self._remember_match = lru_cache(maxsize=_REMEMBERED)(self._match)
        self._remember_fullmatch = lru_cache(maxsize=_REMEMBERED)(self._fullmatch)

    def match(self, line: str) -> bool:
        """Tell whether a line begins with one of the forms."""
        return (self._remember_match if len(line) <= _LONGEST_REMEMBERED else self._match)(line)

    def fullmatch(self, line: str) -> bool:
        """Tell whether a line is one of the forms."""
        return (self._remember_fullmatch if len(line) <= _LONGEST_REMEMBERED else self._fullmatch)(line)

    def _match(self, line: str) -> bool:
        others = self._others_in_ascii if line.isascii() else self._all_others
        if others is not None and others.match(line):
            return True
        fitting = self._fitting(line)
        return bool(fitting) and any(self._expression(form).match(line) for form in fitting)

    def _fullmatch(self, line: str) -> bool:
        others = self._others_in_ascii if line.isascii() else self._all_others
        if others is not None and others.fullmatch(line):
            return True
        fitting = self._fitting(line)
        return bool(fitting) and any(self._expression(form).fullmatch(line) for form in fitting)

    @cached_property
    def _all_others(self) -> re.Pattern[str] | None:
        """All forms of which it isn't told how they begin."""
        return self._expression("|".join(self._others)) if self._others else None

    @cached_property
    def _others_in_ascii(self) -> re.Pattern[str] | None:
        """Those of them that a line in ASCII may have: not those that are written in letters of other scripts alone."""
        others = [form for form in self._others if not _is_of_other_scripts(form)]
        return self._expression("|".join(others)) if others else None

    def _fitting(self, line: str) -> list[str]:
        """Return the forms that a line may have by its beginning."""
        at = 0 if line[:1].isalpha() else self._end_of_skipped(line)
        pairs = self._pairs
        if line[at : at + 2] not in pairs and line[at : at + 1] not in pairs:
            return _NONE  # as most lines, which two letters tell
        known, fitting = self._known, list[str]()
        for length in self._lengths:
            start = line[at : at + length]
            if start in known:
                fitting += known[start]
        return fitting

    def _end_of_skipped(self, line: str) -> int:
        skipped = self._skip.match(line)
        return skipped.end() if skipped else 0

    def _expression(self, form: str) -> re.Pattern[str]:
        found = self._compiled.get(form)
        if found is None:
            before, behind = self._around
            found = self._compiled[form] = re.compile(f"{before}(?:{form}){behind}")
        return found


def beginnings(expression: str) -> frozenset[str]:
    """Return texts of which whatever matches an expression begins with one; an empty one where that isn't told.

    They are cut where they tell enough.
    """
    return frozenset([start for start, _ in _starts(expression)])


def _starts(expression: str) -> set[tuple[str, bool]]:
    """Return how what matches an expression begins, each with whether it is known to its end."""
    return set().union(*map(_starts_of_one, _alternatives(expression)))


def _starts_of_one(alternative: str) -> set[tuple[str, bool]]:
    bare = _AT_NO_LETTER.match(alternative)
    rest = alternative[bare.end() :] if bare else alternative
    if not rest:
        return {("", True)}
    if rest.startswith("(?:"):
        end = _end_of_group(rest)
        first = _starts(rest[3 : end - 1])
        rest = rest[end:]
        if optional := _OPTIONAL.match(rest):
            first = {(start, is_whole and rest[0] == "?") for start, is_whole in first} | {("", True)}
            rest = rest[optional.end() :].removeprefix("?")
        elif rest.startswith(_REPEATED):
            first = {(start, False) for start, _ in first}
    elif letters := _LETTERS.match(rest):
        is_whole = not rest.startswith(_REPEATED, letters.end())
        if is_whole and (letters.end() == len(rest) or len(letters[0]) >= _ENOUGH):
            # As most alternatives: nothing follows that tells more.
            return {(letters[0][:_ENOUGH], len(letters[0]) < _ENOUGH)}
        # Of what is repeated the last letter may be missing.
        first = {(letters[0], True) if is_whole else (letters[0][:-1], False)}
        rest = rest[letters.end() :]
    else:
        return {("", False)}
    behind = _starts_of_one(rest) if any(is_whole and len(start) < _ENOUGH for start, is_whole in first) else set()
    whole = {start for start, is_whole in first if is_whole and len(start) < _ENOUGH}
    open_ended = {(start[:_ENOUGH], False) for start, is_whole in first if not is_whole or start not in whole}
    return open_ended | {((start + more)[:_ENOUGH], is_whole) for start in whole for more, is_whole in behind}


def _is_of_other_scripts(expression: str) -> bool:
    """Tell whether all words of an expression are in letters that ASCII has not."""
    bare = _ESCAPED.sub("", expression)
    return any(map(str.isalpha, bare)) and not any(letter.isalpha() and letter.isascii() for letter in bare)


def _alternatives(expression: str) -> list[str]:
    """Cut an expression at the bars outside of its groups."""
    if "|" not in expression:
        return [expression]
    parts, depth, start = [], 0, 0
    for at, mark in _marks(expression):
        depth += (mark == "(") - (mark == ")")
        if mark == "|" and not depth:
            parts.append(expression[start:at])
            start = at + 1
    return [*parts, expression[start:]]


def _end_of_group(expression: str) -> int:
    """Return the end of the group that an expression begins with."""
    depth = 0
    for at, mark in _marks(expression):
        depth += (mark == "(") - (mark == ")")
        if not depth and mark == ")":
            return at + 1
    raise ValueError(expression)


_MARK = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]")


def _marks(expression: str) -> Iterator[tuple[int, str]]:
    """Yield where brackets and bars stand that are neither escaped nor in a set of characters."""
    return ((match.start(), match[0]) for match in _MARK.finditer(expression) if match[0] in ("(", ")", "|"))
