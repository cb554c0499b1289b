"""Where text stands between quotes: in every style of quotes, without taking an apostrophe for one.

What is quoted runs from the opening quote to the closing one, both included; quotes inside it, of whatever style,
belong to it. A paragraph that ends before its quote closes is quoted to its end: the next one opens with a mark
of its own, as typographers ask. Who signs a post in the paragraph is not quoted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# What closes what an opening quote began. Germans close by the quote that the English open with, Swedes open by the one
# that the English close with, and straight quotes stand in for all of them.
_CLOSERS = {
    "“": ("”", '"'), "”": ("”", '"'), "„": ("“", "”", '"'), "‟": ("”", '"'), '"': ('"', "”"), "«": ("»",), "»": ("«",),
    "‹": ("›",), "›": ("‹",), "‘": ("’", "'"), "‚": ("‘", "’", "'"), "'": ("'", "’"), "「": ("」",), "『": ("』",),
    "〝": ("〞", "〟"), "``": ("''", "``", '"', "”"), "`": ("´", "’", "'"),
}  # fmt: skip
_QUOTE = re.compile("[“”„‟\"«»‹›‘’‚'´`「」『』〝〞〟]")
# Who wrote a post, where a page shows it in a line with its words: — Kari Moe (@karimoe) June 9, 2024.
_SIGNED = re.compile(r"\s[—–―-]{1,2}\s?[^—–―()@]{1,60}\(@\w+\)")
# Programs that set type double single marks: ``so''. Two apostrophes open nothing: in the labelled texts that have them
# on both sides no quotation is labelled.
_DOUBLED = frozenset({"``", "''"})
_UNSURE = frozenset({"‘", "`"})  # what these open may never close, and then they open nothing
# What an apostrophe stands before, for letters or a century that are left out.
_ELIDED = re.compile(r"(?:\d\ds?|em|til|tis|twas|n)\b", re.IGNORECASE)
_CLOSED_AS_OPENED = frozenset('“"')  # some papers close these as Germans do
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
        mark = _mark_at(text, at)
        if not _opens(text, at, mark, start, end):
            at += len(mark)
            continue
        close = _find_close(text, at, mark, end)
        if close is not None:
            yield Quoted(at, close)
            at = close
        elif mark in _APOSTROPHES or mark in _UNSURE:
            at += len(mark)  # the apostrophe of 'em and '90s
        else:
            signed = _SIGNED.search(text, at, end)
            until = _find_restart(text, at, signed.start() if signed is not None else end)
            yield Quoted(at, until, closed=False)
            at = until


def _mark_at(text: str, at: int) -> str:
    """Return the quote that stands at a place, which may be of two marks."""
    return doubled if (doubled := text[at : at + 2]) in _DOUBLED else text[at]


def _opens(text: str, at: int, mark: str, start: int, end: int) -> bool:
    behind = at + len(mark)
    after = text[behind : behind + 1]
    if mark not in _CLOSERS or behind >= end or (after.isspace() and mark not in "«„"):
        return False
    if mark == "“" and at > start and _ends_words(text, at, behind, end):
        return False
    if mark in _SURE:
        return True
    before = text[at - 1] if at > start else " "
    if mark in "»›”" and not after.isalpha():
        return False
    # Where two apostrophes are used for quotes a lone one is a quotation inside another.
    if mark == "'" and text.find("''", start, end) >= 0:
        return False
    return before in _BEFORE and not ((mark in _APOSTROPHES or mark == "‘") and _ELIDED.match(text, behind, end))


def _find_close(text: str, opening: int, mark: str, end: int) -> int | None:
    """Return the place behind the quote that closes what `mark` opens at `opening`, if one does."""
    closers = _CLOSERS[mark]
    single = closers[-1] in _APOSTROPHES
    depth = 0
    doubtful: int | None = None
    behind = opening + len(mark)
    for found in _QUOTE.finditer(text, behind, end):
        at = found.start()
        if at < behind:
            continue  # the second of two that are one
        quote = found.group() if single else _mark_at(text, at)
        behind = at + len(quote)
        is_alike = quote == "“" and mark in _CLOSED_AS_OPENED and _ends_words(text, at, behind, end)
        if quote in closers or is_alike:
            if (single or quote == "''") and not _closes_single(text, at, behind, end):
                continue
            if quote == '"' and _opens_straight(text, at, end):
                continue
            if depth:
                depth -= 1
            elif single and text[at - 1] in "sxz":
                doubtful = behind if doubtful is None else doubtful  # the farmers’ land, or the quote's end
            elif single and doubtful is not None and text[at - 1] not in _FINAL:
                return doubtful
            else:
                return behind
        elif quote == mark and quote in _SURE:
            if _begins_anew(text, at):
                return None
            depth += 1
        elif quote == "“" and mark == '"':
            depth += 1  # what it opens is closed by a quote that might close the straight one
    return doubtful


def _find_restart(text: str, opening: int, end: int) -> int:
    """Return where the next quote of the same kind opens behind the end of a sentence, without the blanks before it."""
    for found in re.compile(re.escape(text[opening])).finditer(text, opening + 1, end):
        if text[opening] in _SURE and _begins_anew(text, found.start()):
            return len(text[: found.start()].rstrip())
    return end


def _begins_anew(text: str, at: int) -> bool:
    """Tell whether a quote of the same kind opens behind the end of a sentence: what was open had lost its end."""
    return text[:at].rstrip()[-1:] in _ENDS and text[at - 1].isspace()


def _ends_words(text: str, at: int, behind: int, end: int) -> bool:
    """Tell whether a quote stands as one that closes: a word or mark touches it before, and no word or quote behind."""
    return not text[at - 1].isspace() and (
        behind >= end or not (text[behind].isalnum() or _QUOTE.match(text, behind) or text[behind] in "([$€£#@…")
    )


def _closes_single(text: str, at: int, behind: int, end: int) -> bool:
    return not text[at - 1].isspace() and not (behind < end and text[behind].isalnum())


def _opens_straight(text: str, at: int, end: int) -> bool:
    """Tell whether a straight quote can only open: a blank before it and none behind it."""
    return text[at - 1].isspace() and at + 1 < end and text[at + 1].isalnum()
