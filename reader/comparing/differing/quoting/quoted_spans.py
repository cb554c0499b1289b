"""Where text stands between quotes: in every style of quotes, without taking an apostrophe for one.

What is quoted runs from the opening quote to the closing one, both included; quotes inside it, of whatever style,
belong to it. A paragraph that ends before its quote closes is quoted to its end: the next one opens with a mark
of its own, as typographers ask.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# What closes what an opening quote began. Germans close by the quote that the English open with, Swedes open by the one
# that the English close with, and straight quotes stand in for all of them.
_CLOSERS = {
    "“": "”\"", "”": "”\"", "„": "“”\"", "‟": "”\"", "\"": "\"”", "«": "»", "»": "«", "‹": "›", "›": "‹", "‘": "’'",
    "‚": "‘’'", "'": "'’", "「": "」", "『": "』", "〝": "〞〟",
}  # fmt: skip
_QUOTE = re.compile("[“”„‟\"«»‹›‘’‚'「」『』〝〞〟]")
_SURE = frozenset("“„‟«‹「『〝")  # these open wherever they stand
_APOSTROPHES = frozenset("’'")
_BEFORE = frozenset(" \u00a0\u202f\n\t([{-–—―/:،،؛,“„«‘\"'")  # what stands before a quote that opens
_ENDS = frozenset(".!?…。！？")
_FINAL = frozenset(".,!?…;。！？、")


@dataclass(frozen=True, slots=True)
class Quoted:
    """The range of a text that is quoted, with its quotes; `closed` is false if its paragraph ends before it."""

    start: int
    end: int
    closed: bool = True


def find_quoted(text: str, start: int, end: int) -> Iterator[Quoted]:
    """Yield what is quoted in the paragraph `text[start:end]`, in order, without what is quoted inside it."""
    at = start
    while (found := _QUOTE.search(text, at, end)) is not None:
        at = found.start()
        if not _opens(text, at, start, end):
            at += 1
            continue
        close = _find_close(text, at, end)
        if close is not None:
            yield Quoted(at, close + 1)
            at = close + 1
        elif text[at] in _APOSTROPHES or text[at] == "‘":
            at += 1  # the apostrophe of 'em and '90s
        else:
            until = _find_restart(text, at, end)
            yield Quoted(at, until, closed=False)
            at = until


def _opens(text: str, at: int, start: int, end: int) -> bool:
    after = text[at + 1 : at + 2]
    if text[at] not in _CLOSERS or at + 1 >= end or (after.isspace() and text[at] not in "«„"):
        return False
    if text[at] in _SURE:
        return True
    before = text[at - 1] if at > start else " "
    if text[at] in "»›”" and not after.isalpha():
        return False
    # Two apostrophes are one odd mark, and where they are used for quotes a lone one is a quotation inside another.
    return before in _BEFORE and not (text[at] == "'" and text.find("''", start, end) >= 0)


def _find_close(text: str, opening: int, end: int) -> int | None:
    """Return where the quote that opens at `opening` closes, if it does."""
    closers = _CLOSERS[text[opening]]
    single = closers[-1] in _APOSTROPHES
    depth = 0
    doubtful: int | None = None
    for found in _QUOTE.finditer(text, opening + 1, end):
        at, quote = found.start(), found.group()
        if quote in closers:
            if single and not _closes_single(text, at, end):
                continue
            if quote == '"' and _opens_straight(text, at, end):
                continue
            if depth:
                depth -= 1
            elif single and text[at - 1] in "sxz":
                doubtful = at if doubtful is None else doubtful  # the farmers’ land, or the quote's end
            elif single and doubtful is not None and text[at - 1] not in _FINAL:
                return doubtful
            else:
                return at
        elif quote == text[opening] and quote in _SURE:
            if _begins_anew(text, at):
                return None
            depth += 1
        elif quote == "“" and text[opening] == '"':
            depth += 1  # what it opens is closed by a quote that might close the straight one
    return doubtful


def _find_restart(text: str, opening: int, end: int) -> int:
    """Return where the next quote of the same kind opens behind the end of a sentence, without the blanks before it."""
    for found in re.compile(re.escape(text[opening])).finditer(text, opening + 1, end):
        if text[opening] in _SURE and _begins_anew(text, found.start()):
            return len(text[: found.start()].rstrip())
    return end


def _begins_anew(text: str, at: int) -> bool:
    """Whether a quote of the same kind opens behind the end of a sentence: what was open had lost its end."""
    return text[:at].rstrip()[-1:] in _ENDS and text[at - 1].isspace()


def _closes_single(text: str, at: int, end: int) -> bool:
    return not text[at - 1].isspace() and not (at + 1 < end and text[at + 1].isalnum())


def _opens_straight(text: str, at: int, end: int) -> bool:
    """Whether a straight quote can only open: a blank before it and none behind it."""
    return text[at - 1].isspace() and at + 1 < end and text[at + 1].isalnum()
