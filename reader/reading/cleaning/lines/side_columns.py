"""Text that stands in columns side by side, as browsers of a terminal dump a page that was laid out in a table.

Each line holds a piece of the story and a piece of the box beside it: read line by line, both are torn. A column of
blanks that runs through many lines parts them: what is left of it comes first, what is right of it then.
"""

import re
import string
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from reader.reading.cleaning.lines.units import WIDE
from reader.text.punctuation import ends_clause

_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
# Icons beside a story are no column.
_WORDS = re.compile(r"[^\W\d_]{2}.*\s\S*[^\W\d_]{2}")
_NARROWEST = 12  # of the left column
_FEWEST_STARTS = 3
_FEWEST_WRAPPED = 3
_OPENING = re.compile(r"\s*[\"“«„‘'(\[]")
_MOST_PLACES = 6
_MOST_LINES = 6_000
# A row of a table has short cells; a line of a story has many words, and more than one line has.
_WORDS_OF_PROSE = 6
_FEWEST_PAIRS = 2
_FEWEST_RIGHT, _FEWEST_LONE = 4, 3
_DEEPEST = 5  # in the right column; what stands further to the right above it is a headline in the middle of the page
_ROOM_OF_A_MARK = 5
_FILLER = "\0"  # the second half of a wide character
_BLANKS = f" {_FILLER}"
_EDGES = f"{string.whitespace}\xa0\u3000{_FILLER}"


class _Region(NamedTuple):
    """Lines `first` to `end`, exclusive, of which `rights` have text from `place` on, behind blanks."""

    place: int
    first: int
    end: int
    rights: int


def part_columns(lines: Sequence[str]) -> tuple[Sequence[str], Sequence[int]]:
    """Return the lines with columns one after the other, and where each of them stood."""
    origins: Sequence[int] = range(len(lines))
    gapped = [line for line in lines if "  " in line and "  " in line.strip()]
    # Most texts have none, or menus and tables with such gaps.
    told = sum([_count_words(line) > _WORDS_OF_PROSE for line in gapped])
    if told < _FEWEST_PAIRS or len(lines) > _MOST_LINES:
        return lines, origins
    places = Counter(place for line in gapped for place in _starts(line))
    if not places:
        return lines, origins
    # What stands on a line of its own in the right column begins it too.
    least = min(places) - _DEEPEST
    places.update(len(line) - len(line.lstrip()) for line in lines if line[:least].isspace() and line.strip())
    likely = {
        place: count
        for place in places
        if (count := sum([places[place + deeper] for deeper in range(_DEEPEST)])) >= _FEWEST_STARTS
    }
    if not likely:
        return lines, origins
    wide = [_widen(line) for line in lines]
    regions = (region for place in _commonest(likely) for region in _regions(wide, place))
    best = max(regions, key=lambda region: (region.rights, -region.place), default=None)
    if best is None:
        return lines, origins
    inside = list(enumerate(wide[best.first : best.end], best.first))
    left = [(number, line[: best.place].rstrip()) for number, line in inside]
    right = [(number, line[best.place :].rstrip()) for number, line in inside if line[best.place :].strip()]
    parted = [
        *enumerate(wide[: best.first]),
        *_unwrapped(left),
        (best.end - 1, ""),
        *_unwrapped(right),
        (best.end - 1, ""),
        *enumerate(wide[best.end :], best.end),
    ]
    return [line.replace(_FILLER, "").rstrip() for _, line in parted], [number for number, _ in parted]


def _unwrapped(column: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Join the lines of a column that was wrapped at its own width, which those around it do not tell any more."""
    width = max([len(line) for _, line in column], default=0)
    full = [_runs_on(line, below, width) for (_, line), (_, below) in pairwise(column)]
    wrapped = sum([on and not ends_clause(line.rstrip(_FILLER)) for on, (_, line) in zip(full, column, strict=False)])
    if wrapped < _FEWEST_WRAPPED:
        yield from column
        return
    first, text = column[0]
    for on, (number, line) in zip(full, column[1:], strict=True):
        if on:
            text = f"{text}{'' if text.endswith(_FILLER) and WIDE.match(line.lstrip()) else ' '}{line.strip(' ')}"
        else:
            yield first, text
            first, text = number, line
    yield first, text


def _runs_on(line: str, below: str, width: int) -> bool:
    """Tell whether the next line goes on with a paragraph: its first word had no room in this one."""
    if not line or not below:
        return False
    aligned = len(line) - len(line.lstrip()) == len(below) - len(below.lstrip())
    if line.endswith(_FILLER):
        # Between two letters of Chinese a line may end anywhere; a mark hangs over, or is pulled down with its letter.
        return aligned and len(line) + _ROOM_OF_A_MARK > width and WIDE.match(below.lstrip()) is not None
    if not below.lstrip()[:1].isalnum() and not _OPENING.match(below):
        return False
    return aligned and len(line) + 1 + len(below.split(maxsplit=1)[0]) > width


def _count_words(text: str) -> int:
    """Return the words of a text; of Chinese, which has no blanks, two letters make one."""
    words = len(text.split())
    return words if text.isascii() else max(words, len(WIDE.findall(text)) // 2)


def _commonest(likely: Mapping[int, int]) -> list[int]:
    return sorted(likely, key=lambda place: (-likely[place], place))[:_MOST_PLACES]


def _starts(line: str) -> Iterator[int]:
    """Yield the columns in which text begins behind a gap."""
    for gap in islice(_GAP.finditer(_widen(line)), 4):
        if gap.end() >= _NARROWEST:
            yield gap.end()


def _widen(line: str) -> str:
    """Return a line in which each letter takes as many places as on a terminal."""
    return line if line.isascii() else WIDE.sub(rf"\g<0>{_FILLER}", line)


def _regions(lines: Sequence[str], place: int) -> Iterator[_Region]:
    """Yield the runs of lines that a gutter before a place runs through."""
    first = 0
    for number, line in enumerate([*lines, "x" * (place + 1)]):
        if line[place - 1 : place].strip(_BLANKS):
            if number - first >= _FEWEST_RIGHT and (region := _region_in(lines, place, first, number)):
                yield region
            first = number + 1


def _region_in(lines: Sequence[str], place: int, first: int, end: int) -> _Region | None:
    """Return what two columns with prose in one of them take of some lines that the gutter runs through."""
    start = doubtful = None
    pairs = lone = alone = since = cells = prose = ended = chinese = 0
    for number in range(first, end):
        line = lines[number]
        left, right = line[:place].strip(_EDGES), line[place:].strip(_EDGES)
        if not right:
            since += bool(left)
            ended += ends_clause(left)
            continue
        if start is None and line[place : place + _DEEPEST].isspace():
            continue
        if left and line[place - 2 : place].strip(_BLANKS):
            # It fills its column up to the gutter, or is a longer line that has a blank here by chance.
            doubtful = number if doubtful is None else doubtful
            continue
        alone += since if start is not None else 0
        start, doubtful, since = number if start is None else start, None, 0
        pairs += bool(_WORDS.search(left)) or _count_words(left) >= _WORDS_OF_PROSE
        lone += not left
        is_prose = bool(left) and max(_count_words(left), _count_words(right)) >= _WORDS_OF_PROSE
        # A line of Chinese has no blanks but those beside it: an icon, the text, a button.
        is_chinese = is_prose and _FILLER in left
        cells += bool(left) and not is_chinese and ("  " in left or "  " in right)
        if is_prose:
            prose += 1
            chinese += is_chinese
            ended += ends_clause(left) or ends_clause(right)
    # The columns of a table are many, and each of its rows has a cell in all of them.
    if start is None or 2 * cells > pairs or min(pairs, prose) < _FEWEST_PAIRS or not (lone and ended):
        return None
    if not alone and (lone < _FEWEST_LONE or 2 * chinese < prose):
        return None
    stop = end if doubtful is None else doubtful
    return _Region(place, start, stop, pairs + lone) if pairs + lone >= _FEWEST_RIGHT else None
