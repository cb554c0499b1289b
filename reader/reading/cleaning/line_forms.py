"""Lists of set lines, each a regular expression of its own: only those are tried that may begin as a line does.

Thousands of lines are asked and hardly one is of a set form. One expression of all forms has to be compiled for the
first of them, which takes .1 s of a process, and tries each form in turn; how a form begins is told by its letters.
"""

import re
from collections.abc import Iterator, Sequence

_LETTERS = re.compile(r"[^\\.\[\](){}|?*+^$]+")
_AT_NO_LETTER = re.compile(r"(?:\\b|\^)+")
_OPTIONAL = re.compile(r"[?*]|\{0?,\d*\}")
_REPEATED = ("?", "*", "{")


class LineForms:
    """Regular expressions that a line may match, behind and before some characters that count for nothing.

    `before` and `behind` match these characters; `before` is a set of characters with a star, or empty.
    """

    def __init__(self, lines: Sequence[str], before: str = "", behind: str = "") -> None:
        self._around = (before, behind)
        self._skip = re.compile(before)
        self._known: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}
        others = []
        for line in lines:
            starts = beginnings(line)
            if all(start and not self._skip.match(start).end() for start in starts):  # type: ignore[union-attr]
                for letter in {start[0] for start in starts}:
                    own = tuple(start for start in starts if start[0] == letter)
                    self._known.setdefault(letter, []).append((own, line))
            else:
                others.append(line)
        self._others = "|".join(others)

    def of(self, line: str) -> Iterator[re.Pattern[str]]:
        """Yield the expressions that a line may match; it matches none of the others."""
        skipped = self._skip.match(line)
        at = skipped.end() if skipped else 0
        for starts, form in self._known.get(line[at : at + 1], ()):
            if line.startswith(starts, at):
                yield self._expression(form)
        if self._others:
            yield self._expression(self._others)

    def match(self, line: str) -> bool:
        """Whether a line begins with one of the forms."""
        return any(form.match(line) for form in self.of(line))

    def fullmatch(self, line: str) -> bool:
        """Whether a line is one of the forms."""
        return any(form.fullmatch(line) for form in self.of(line))

    def _expression(self, form: str) -> re.Pattern[str]:
        found = self._compiled.get(form)
        if found is None:
            before, behind = self._around
            found = self._compiled[form] = re.compile(f"{before}(?:{form}){behind}")
        return found


def beginnings(expression: str) -> frozenset[str]:
    """Return texts of which whatever matches an expression begins with one; an empty one where that isn't told."""
    parts = _alternatives(expression)
    if len(parts) > 1:
        return frozenset().union(*map(beginnings, parts))
    start = _AT_NO_LETTER.match(expression)
    rest = expression[start.end() :] if start else expression
    if rest.startswith("(?:"):
        end = _end_of_group(rest)
        inside, behind = beginnings(rest[3 : end - 1]), rest[end:]
        optional = _OPTIONAL.match(behind)
        return inside | beginnings(behind[optional.end() :].removeprefix("?")) if optional else inside
    letters = _LETTERS.match(rest)
    if letters is None:
        return frozenset({""})
    if not rest.startswith(_REPEATED, letters.end()):
        return frozenset({letters[0]})
    # The last letter may be missing.
    return frozenset({letters[0][:-1]})


def _alternatives(expression: str) -> list[str]:
    """Cut an expression at the bars outside of its groups."""
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
