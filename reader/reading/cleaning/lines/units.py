"""Lines of a plain-text scrape become units: what stood in one block of the page, however the scraper broke it.

1. Marks of the scraper go: bullets, Markdown's signs, addresses of links, numbers of references, names of widgets.
2. Lines that were wrapped at a width (w3m, lynx, fmt) are joined: the next word would not have fitted.
3. Lines that were broken at inline tags (BeautifulSoup's `get_text`) are joined: a blank was left at the break.

Every line that holds a letter or a digit is in exactly one unit, in order.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from reader.reading.cleaning.lines.broken_words import Words, broken_half, keeps_hyphen, words_of
from reader.reading.cleaning.lines.markdown_signs import plain_markdown
from reader.reading.cleaning.lines.set_in_lines import lines_set_in
from reader.reading.cleaning.lines.torn_lines import begins_closing, torn_lines
from reader.reading.cleaning.lines.widgets import without_widgets
from reader.text.late_pattern import late_pattern
from reader.text.punctuation import ends_clause


class Unit(NamedTuple):
    """A block of text; lines are numbered from 0 in the file, `last` inclusive.

    `linked` is the share of its letters that stood inside links, where the scraper shows links; else 0.
    """

    text: str
    first: int
    last: int
    bullet: bool = False
    heading: bool = False
    image: bool = False
    linked: float = 0.0
    gap: int = 0  # blank lines before it
    indent: int = 0


class _Line(NamedTuple):
    raw: str
    text: str
    number: int
    bullet: bool
    heading: bool
    image: bool
    linked: float
    gap: int
    indent: int
    columns: int


# East Asian scripts, their marks and full forms; emoji.
WIDE = late_pattern(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\U0001f300-\U0001faff\U00020000-\U0003fffd]"
)
_WITHOUT_BLANKS = late_pattern("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff]")
# Those of them that put no blank where a line was wrapped: all but Korean.
UNSPACED = late_pattern("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3001-\u30ff\u3400-\u9fff\uff01-\uff65]")
_LONGEST_WORD = 20
_SHORT_WORD = 2
_SET_APART = "   "
_LINES_OF_A_HEAD = 6  # of a page of print: its masthead, the date, the headline
_WIDEST_RAGGED = 4
_SET_IN = (2, 4)  # columns: one or two letters of Chinese
_FEWEST_LINES = 4
_FEWEST_SPACED, _LEAST_GOING_ON = 8, 0.4
# Of short paragraphs: lines that end so close to the widest of them, and how many.
_RAGGED, _FEWEST_CLOSE, _NARROWEST = 8, 3, 60
_OFF_CENTRE = 2
# Columns that the margins of a text may take.
_MARGINS = 12
_BULLET = re.compile(r"(?:[•◦▪▫■□○●◆◇►▶‣⁃·*+∙o-]|\d{1,2}\.(?!\s+(?:[^\W\d_]+\.?,?|\d{1,2}\.)\s+\d{4}\b))\s+(?=\S)")
_BARE_BULLET = re.compile(r"[•◦▪▫■□○●◆◇►▶‣⁃·*+∙|_=~#\s-]*")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
# What ends a press release.
_END_MARK = "# # #"
# "Olas junto al espigón. / P." goes on with a name.
_INITIAL_END = re.compile(r"(?:^|[\s/(])[^\W\d_]\.$")
_REFERENCE = re.compile(r"\[\d{1,4}\]")
_PLACEHOLDER = re.compile(r"\[[^\[\]\s]+(?: [^\[\]\s]+){0,4}\]")
_WHOLE_EMPHASIS = re.compile(r"(?P<sign>\*\*|__|[*_])(?P<text>[^\s*_](?:[^*_]*[^\s*_])?)(?P=sign)")
_CLOSING_START = re.compile(r"[,.;:!?)\]”’»%…](?!\w)|['’]s\b")
_CLOSING_MARKS = frozenset(",.;:!?)]”’»%…'")
_OPENING_END = re.compile(r"[(\[“«‘$€£@#]$")


def split_units(lines: Sequence[str], *, numbered: bool = False) -> list[Unit]:
    """Return the units of a scrape; `lines` are those of the file, without their ends.

    `numbered` is whether numbers in brackets are known to be those of links: else it must show in several lines.
    """
    read = _without_spacing(list(_read_lines(lines, numbered=numbered)))
    width = _wrap_width(read)
    own = _width_of_body(read, width) if width else (0, 0)
    set_in = {read[at].number for at in lines_set_in(read, own[0])} if width else set[int]()
    wrapped = _wrapped_lines(read) if width else _wrapped_lines(read) | _torn_lines(read)
    broken = _is_broken_at_tags(read)
    units: list[Unit] = []
    parts: list[_Line] = []
    joins = bool(width or broken)
    words = cache(lambda: words_of(line.text for line in read))
    if not joins and not wrapped:
        return list(map(_unit_of, read))
    for line in read:
        if parts and (
            line.number in wrapped
            or (parts[-1].number in set_in and _is_full(parts[-1], line, width))
            or (joins and _continues(parts[-1], line, own[1] if line.indent == own[0] else width, broken=broken))
        ):
            parts.append(line)
        else:
            if parts:
                units.append(_join(parts, words) if len(parts) > 1 else _unit_of(parts[0]))
            parts = [line]
    if parts:
        units.append(_join(parts, words) if len(parts) > 1 else _unit_of(parts[0]))
    return units


def _read_lines(lines: Sequence[str], *, numbered: bool) -> Iterator[_Line]:
    everything = "\n".join(lines)
    numbered = "[" in everything and (numbered or _has_references(lines))
    markdown = "](" in everything
    gap = 0
    for number, raw in enumerate(lines):
        stripped = raw.strip()
        if not stripped:
            gap += 1
            continue
        start = stripped[0]
        indent = 0 if raw[0] == start else len(raw) - len(raw.lstrip())
        columns = indent + (len(stripped) if stripped.isascii() else _columns(stripped))
        text, bullet, heading = stripped, False, False
        if (start.isalpha() and start != "o") or stripped == _END_MARK:
            pass  # no sign stands before it
        elif not start.isalnum() and _BARE_BULLET.fullmatch(stripped):
            gap += 1
            continue
        elif match := _BULLET.match(text):
            bullet, text = True, text[match.end() :]
        elif match := _HEADING.match(text):
            heading, text = True, text[match.end() :]
        elif start in "*_" and (match := _WHOLE_EMPHASIS.fullmatch(text)):
            text = match["text"]
        text = without_widgets(text)
        image, linked = False, 0.0
        if numbered and "[" in text:
            linked = _referenced_share(text)
            text = _REFERENCE.sub("", text)
        if markdown:
            text, image, linked = plain_markdown(text)
        if not (text[:1].isalnum() or any(map(str.isalnum, text))):
            # Nothing but marks, such as a number of a reference: kept as it stands, so that nothing is lost.
            text = stripped
        image = image or (text[:1] == "[" and _PLACEHOLDER.fullmatch(text) is not None)
        yield _Line(raw, text, number, bullet, heading, image, linked, gap, indent, columns)
        gap = 0


def _without_spacing(lines: list[_Line]) -> list[_Line]:
    """Return the lines of a text that was printed with a blank line below each as if there were none.

    Paragraphs of one line each, and headlines, begin with capitals.
    """
    if len(lines) < _FEWEST_SPACED or not all(line.gap for line in lines[1:]):
        return lines
    spacing = min([line.gap for line in lines[1:]])
    going_on = sum([line.text[0].islower() for line in lines])
    if going_on < _LEAST_GOING_ON * len(lines):
        return lines
    return [line._replace(gap=max(0, line.gap - spacing)) for line in lines]


def _has_references(lines: Sequence[str]) -> bool:
    """Tell whether lynx numbered the links."""
    return sum([1 for line in lines if "[" in line and _REFERENCE.search(line)]) >= max(3, len(lines) // 50)


def _referenced_share(text: str) -> float:
    """Estimate what share of a line is links: lynx marks only where each begins."""
    pieces = _REFERENCE.split(text)
    outside = len(pieces[0].strip())
    whole = sum(len(piece.strip()) for piece in pieces)
    if not whole:
        return 1.0
    # A link of running text is about 25 characters long; in a menu it fills the piece to the next one.
    inside = sum(min(len(piece.strip()), 25) for piece in pieces[1:])
    return min(1.0, inside / max(1, inside + outside + sum(max(0, len(p.strip()) - 25) for p in pieces[1:])))


def _columns(text: str) -> int:
    """Count the columns that a terminal gives to a text: two for each wide East Asian character."""
    return len(text) if text.isascii() else len(text) + len(WIDE.findall(text))


def _columns_of_first_word(line: _Line) -> int:
    """Count the columns that the line's first word needs; scripts without blanks are broken inside of what looks so."""
    word, *rest = line.raw.split(maxsplit=2)
    columns = _columns(word)
    if rest and columns <= _SHORT_WORD:
        # "с поликлиниками": a preposition is often held to its noun.
        columns += 1 + _columns(rest[0])
    return columns if columns <= _LONGEST_WORD or not _WITHOUT_BLANKS.search(word) else _LONGEST_WORD


def _wrap_width(lines: Sequence[_Line]) -> int:
    """Return the width at which the file was wrapped, 0 if it was not.

    A wrapped file has hardly a line over its width, and many lines end close below it without ending a sentence.
    """
    if len(lines) < 4:
        return 0
    # The head of a page of print is as wide as all of its columns: "THE HALM HERALD          8 June 2019          5".
    widths = sorted(line.columns for line in lines)
    if _SET_APART in lines[0].raw.strip() and lines[0].columns > widths[-2] + _RAGGED:
        del widths[-1]
    # One line in a hundred may hold an address or a word that could not be broken.
    width = widths[min(len(widths) - 1, int(len(widths) * 0.99))]
    if not 40 <= width <= 132:
        return 0
    full = [line for line in lines if width - 14 <= line.columns <= width]
    running = len([line for line in full if not ends_clause(line.text)])
    return width if running >= 3 and running >= len(full) * 0.5 else 0


def _width_of_body(lines: Sequence[_Line], width: int) -> tuple[int, int]:
    """Return the indent that most letters are set in at, and the width that its lines were wrapped at.

    Lynx sets its headings from edge to edge, and the text with a margin on both sides.
    """
    letters: dict[int, int] = {}
    for line in lines:
        letters[line.indent] = letters.get(line.indent, 0) + len(line.text)
    indent = max(letters, key=lambda at: letters[at])
    body = _wrap_width([line for line in lines if line.indent == indent])
    return indent, body if width - _MARGINS <= body else width


def _wrapped_lines(lines: Sequence[_Line]) -> frozenset[int]:
    """Return the numbers of lines that continue the one before them in a paragraph that was wrapped by itself.

    A column of a table is narrower than the page: its paragraphs show their width only among themselves. Those of a few
    lines show it together: where enough lines end close to one width without ending a sentence, it is theirs.
    """
    found: set[int] = set()
    set_freely = (run for run in _runs_of(lines, _is_set_freely) if len({line.indent for line in run}) > 1)
    runs = [*_runs_of(lines, _is_aligned), *set_freely]
    short = [run for run in runs if len(run) < _FEWEST_LINES]
    together = _width_of_short(short)
    for run in runs:
        widths = [_width_in_run(line, run) for line in run]
        widest = _width_of_column(widths) if len(run) >= _FEWEST_LINES else together
        if not 30 <= widest <= 132 or (len(run) >= _FEWEST_LINES and _are_apart(run)):
            continue
        full = [width + 1 + _columns_of_first_word(line) > widest for width, line in zip(widths, run[1:], strict=False)]
        # Running text: the lines are full, and they do not each end a sentence as a list of sentences would.
        open_ends = len([line for line in run[:-1] if not ends_clause(line.text) or _INITIAL_END.search(line.text)])
        if sum(full) >= 0.8 * len(full) and open_ends >= 0.5 * len(full):
            found.update(line.number for line, joined in zip(run[1:], full, strict=True) if joined)
    return frozenset(found)


def _are_apart(run: Sequence[_Line]) -> bool:
    """Tell whether lines begin with a capital each, but for a date, as headlines and entries do, and text does not."""
    capitals = sum([line.text[0].isupper() for line in run])
    return 2 * capitals > len(run) and capitals + sum([line.text[0].isdigit() for line in run]) == len(run)


def _torn_lines(lines: Sequence[_Line]) -> frozenset[int]:
    """Return the numbers of lines of Chinese and Japanese that continue the one before them, a link inside of it."""
    begins = [bool(line.gap or line.bullet or line.heading or line.image) or line.raw[0] == "\u3000" for line in lines]
    return frozenset([lines[at].number for at in torn_lines([line.text for line in lines], begins)])


def _runs_of(lines: Sequence[_Line], goes_on: Callable[[_Line, _Line, bool], bool]) -> Iterator[Sequence[_Line]]:
    """Yield the lines that stand together, two and more; `goes_on` is asked whether one does so with that before it."""
    start = 0
    for end in range(1, len(lines) + 1):
        line = lines[end] if end < len(lines) else None
        begins = line is None or line.gap or line.bullet or line.heading or line.image
        if line is None or begins or not goes_on(line, lines[end - 1], end - 1 == start):
            if end - start > 1:
                yield lines[start:end]
            start = end


def _is_aligned(line: _Line, before: _Line, _: bool) -> bool:  # noqa: FBT001  # as _runs_of asks
    return line.indent == before.indent


def _is_set_freely(line: _Line, before: _Line, is_second: bool) -> bool:  # noqa: FBT001  # as _runs_of asks
    """Tell whether a line is centred as the one before it is, or below a first one that is set in, as in Chinese."""
    is_set_in = is_second and (
        (before.indent > line.indent and before.raw[:1] == "\u3000")
        or (
            before.indent - line.indent in _SET_IN
            and not before.text.isascii()
            and WIDE.match(before.text[-1:]) is not None
        )
    )
    return line.indent == before.indent or is_set_in or _is_centred(line, before)


def _width_of_short(runs: Sequence[Sequence[_Line]]) -> int:
    """Return the width that the lines of short paragraphs were wrapped at, 0 if too few of them show one."""
    inner = {line.text: _width_in_run(line, run) for run in runs for line in run[:-1] if not ends_clause(line.text)}
    widest = max((width for width in inner.values() if _NARROWEST <= width <= 132), default=0)
    close = sum([widest - _RAGGED <= width <= widest for width in inner.values()])
    return widest if close >= _FEWEST_CLOSE and close >= 0.5 * len(inner) else 0


def _width_in_run(line: _Line, run: Sequence[_Line]) -> int:
    """Return how many columns a line fills of those of its paragraph: centred lines have as many on either side."""
    return line.columns - line.indent if _is_centred(line, run[0]) and line.indent != run[0].indent else line.columns


def _is_centred(line: _Line, other: _Line) -> bool:
    return abs((line.indent + line.columns) - (other.indent + other.columns)) <= _OFF_CENTRE


def _width_of_column(widths: Sequence[int]) -> int:
    """Return the width of the widest line but for one that runs into the column beside it."""
    *_, second, widest = sorted(widths)
    return second if widest - second > _WIDEST_RAGGED else widest


def _is_broken_at_tags(lines: Sequence[_Line]) -> bool:
    """Tell whether text nodes stand on lines of their own: lines begin with one blank, or with a comma."""
    starts = sum(
        1
        for before, line in pairwise(lines)
        if not line.gap
        and ((line.raw[0] == " " and line.raw[1:2].strip()) or _begins_closing(line.raw))
        and not before.raw[:2].isspace()
    )
    return starts >= 3


def _begins_closing(raw: str) -> bool:
    """Tell whether a line begins with what closes something, such as a comma."""
    return raw[0] in _CLOSING_MARKS and _CLOSING_START.match(raw) is not None


def _continues(before: _Line, line: _Line, width: int, *, broken: bool) -> bool:
    if line.gap or line.bullet or line.heading or line.image or before.heading:
        return False
    if width:
        # A list's lines are indented further than its bullet.
        aligned = line.indent == before.indent or (before.bullet and line.indent > before.indent)
        # A headline is broken before its last words as well: it is set in larger letters.
        is_at_top = before.gap > 0 and before.number <= _LINES_OF_A_HEAD
        is_headline = is_at_top and line.text[0].islower() and not ends_clause(before.text)
        return aligned and (is_headline or _is_full(before, line, width))
    if not broken:
        return False
    if _begins_closing(line.raw) or _OPENING_END.search(before.raw):
        return True
    left_open = before.raw.endswith(" ") and not before.raw.endswith("  ")
    right_open = line.raw.startswith(" ") and not line.raw.startswith("  ")
    lower = line.text[:1].islower() and not ends_clause(before.text)
    return left_open or right_open or (lower and before.raw[:1] != " ")


def _is_full(before: _Line, line: _Line, width: int) -> bool:
    """Tell whether the first word of a line would not have fitted on the line before it."""
    return before.columns + 1 + _columns_of_first_word(line) > width


def _join(parts: Sequence[_Line], words: Callable[[], Words]) -> Unit:
    first = parts[0]
    pieces = [first.text]
    for before, line in pairwise(parts):
        half = broken_half(before.text, line.text)
        tight = (
            half
            or _begins_closing(line.raw)
            or begins_closing(line.text)
            or _OPENING_END.search(before.raw)
            or (UNSPACED.match(line.text) and UNSPACED.match(before.text[-1:]))
        )
        if half:
            pieces[-1] = pieces[-1][:-1] + "-" * keeps_hyphen(half, line.text, words())
        pieces.append(line.text if tight else " " + line.text)
    letters = sum([len(part.text) for part in parts])
    linked = sum([part.linked * len(part.text) for part in parts]) / max(1, letters)
    return _unit_of(first._replace(text="".join(pieces), linked=linked), parts[-1].number)


def _unit_of(line: _Line, last: int | None = None) -> Unit:
    """Return the unit of a line, with the text of all lines that were joined to it down to the `last` one."""
    _, text, number, bullet, heading, image, linked, gap, indent, _ = line
    if "  " in text or text[0] == " " or text[-1] == " " or not text.isprintable():
        # Other blanks are not printable; most texts have none.
        text = " ".join(text.split())
    end = number if last is None else last
    return Unit(text, number, end, bullet, heading, image, linked, gap, indent)
