"""Lines with their places on pages become paragraphs: running heads go, lines are joined, broken words mended."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.reading.cleaning.lines.broken_words import Words, broken_half, keeps_hyphen, words_of
from reader.reading.cleaning.lines.units import UNSPACED
from reader.text.late_pattern import late_pattern

# Running heads and feet are among the first and last lines of a page.
_EDGE_LINES = 3
_LONE_NUMBER = "#"
_DIGITS = late_pattern(r"\d+")
_SENTENCE_END = late_pattern(r"[.!?…:;·。！？][\"'”’»)\]]*$")
_BULLETS = tuple("•▪●■◦‣")

# Space above a paragraph, against the usual step from line to line; word processors add a quarter and more.
_NEW_PARAGRAPH_STEP = 1.25
_SURE_STEP = 1.15
_WIDEST_STEP = 1.8
_OTHER_COLUMN = 3.2
# A line that ends this far before the column does was ended by its writer.
_SHORT_LINE = 0.85
# This many lines tell how wide the column is.
_NEAR = 40
_INDENT_SIZES = 0.8
_OTHER_SIZE = 0.12
_LARGE = 1.2
_WIDEST_HEADLINE = 1.5
# Lines above and below that tell where the edge is, also beside a picture.
_BESIDE = 4
_ROOM = 1.5
# Behind a full stop: the next word would have fitted, as wide as the letters of its line are on average.
_ROOM_BEHIND_STOP = 1.1
# Lines that surely go on tell how far apart a paragraph's lines are.
_FEWEST_GOING_ON = 3
# Text is justified where so many lines end at one edge; a few edges are those of columns.
_LEAST_AT_EDGES, _LEAST_AT_ONE, _FEWEST_AT_ONE = 0.4, 0.15, 5
_AT_EDGE = 1.0  # points
# Chinese and Japanese break a line before nearly every letter.
_WIDE = late_pattern("[\u3041-\u30ff\u3400-\u9fff]")
_ROOM_FOR_WIDE, _ROOM_FOR_SEVERAL = 2.5, 6.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its text, edges in points (`top` grows upwards, as PDF has it), and the size of its type."""

    text: str
    left: float
    right: float
    top: float
    size: float


def set_running_lines_aside(pages: Sequence[Sequence[Line]]) -> tuple[list[Line], list[Line]]:
    """Return the lines of the story, and those that stand, digits masked, at the edge of at least half of the pages."""
    seen = Counter(text for lines in pages for text in {_masked(lines[at]) for at in _edges(lines)})
    # A lone number is a page's, though books leave it out where chapters begin.
    most = {text for text, count in seen.items() if count >= max(2, 1 if text == _LONE_NUMBER else len(pages) / 2)}
    # A title that runs on over later pages is set larger where it is the title.
    sizes: dict[str, float] = {}
    for line in (line for lines in pages for line in lines):
        sizes[_masked(line)] = min(line.size, sizes.get(_masked(line), line.size))
    story: list[Line] = []
    running: list[Line] = []
    for lines in pages:
        edges = _edges(lines)
        for at, line in enumerate(lines):
            masked = _masked(line)
            runs = at in edges and masked in most and line.size <= (1 + _OTHER_SIZE) * sizes[masked]
            (running if runs else story).append(line)
    return story, running


def _edges(lines: Sequence[Line]) -> frozenset[int]:
    return frozenset((*range(len(lines))[:_EDGE_LINES], *range(len(lines))[-_EDGE_LINES:]))


def _masked(line: Line) -> str:
    return _DIGITS.sub("#", line.text.strip())


def join_lines(lines: Sequence[Line]) -> list[tuple[str, float]]:
    """Return the paragraphs that the lines of a document make, each with the size of its type."""
    if not lines:
        return []
    words = words_of(line.text for line in lines)
    usual = median(line.size for line in lines)
    step = _widest_step(lines, usual)
    edges = _edges_of_justified(lines, usual)
    groups: list[list[Line]] = [[lines[0]]]
    for number, (above, line) in enumerate(pairwise(lines)):
        if _is_headline_going_on(above, line, usual):
            groups[-1].append(line)
        elif _begins_paragraph(above, line, groups[-1], step, edges) or _had_room(above, line, lines, number):
            groups.append([line])
        else:
            groups[-1].append(line)
    return [(_joined(group, words), group[0].size) for group in groups]


def _widest_step(lines: Sequence[Line], usual: float) -> float:
    """Return how far apart a paragraph's lines are at most: lines that surely go on tell it, or else most lines do.

    No paragraph's lines are set wider apart than a limit: a page of single lines has no usual step.
    """
    pairs = [(above, line) for above, line in pairwise(lines) if above.top > line.top]
    going_on = [
        above.top - line.top
        for above, line in pairs
        if above.size == line.size and line.text.lstrip()[:1].islower() and not _SENTENCE_END.search(above.text)
    ]
    if len(going_on) >= _FEWEST_GOING_ON:
        return _SURE_STEP * median(going_on)
    steps = [above.top - line.top for above, line in pairs]
    return _NEW_PARAGRAPH_STEP * min(median(steps or [0.0]), _WIDEST_STEP * usual)


def _edges_of_justified(lines: Sequence[Line], usual: float) -> tuple[float, ...]:
    """Return where the lines of justified text end, a place for each column; nothing for ragged text."""
    rights = sorted(line.right for line in lines if abs(line.size - usual) <= _OTHER_SIZE * usual)
    edges: list[float] = []
    told = 0
    for near in _near_each_other(rights):
        if len(near) >= max(_FEWEST_AT_ONE, _LEAST_AT_ONE * len(rights)):
            edges.append(near[-1])
            told += len(near)
    return tuple(edges) if told >= _LEAST_AT_EDGES * len(rights) else ()


def _near_each_other(places: Sequence[float]) -> Iterator[Sequence[float]]:
    """Yield runs of sorted places that are no further from their first one than an edge is exact."""
    start = 0
    for end in range(1, len(places) + 1):
        if end == len(places) or places[end] - places[start] > _AT_EDGE:
            yield places[start:end]
            start = end


def _begins_paragraph(above: Line, line: Line, group: Sequence[Line], step: float, edges: Sequence[float]) -> bool:
    if line.text.lstrip().startswith(_BULLETS):
        return True
    ended = _SENTENCE_END.search(above.text) is not None
    is_other_size = abs(above.size - line.size) > _OTHER_SIZE * max(above.size, line.size)
    if not ended and line.text.strip()[:1].islower():
        # Below a headline of several words an address may stand, which begins small; a single letter is an initial.
        return is_other_size and len(above.text.split()) > 1 and above.top - line.top > step
    if is_other_size:
        return True
    near = group[-_NEAR:]
    left, right = min(other.left for other in near), max(other.right for other in near)
    width = max(right - left, line.right - line.left)
    edge = next((edge for edge in edges if edge >= above.right - _AT_EDGE), None)
    # Each line of justified text but a paragraph's last one ends at the edge.
    short = above.right < left + _SHORT_LINE * width if edge is None else edge - above.right > above.size
    distance = above.top - line.top
    if distance <= 0 or distance > _OTHER_COLUMN * step:
        # A new column or page: the sentence may go on there.
        return ended and short
    indented = line.left > above.left + _INDENT_SIZES * line.size and line.left > group[-1].left
    return distance > step or (ended and (short or indented))


def _is_headline_going_on(above: Line, line: Line, usual: float) -> bool:
    """Tell whether a line goes on with one that is set as large: such lines are set wider apart than the text's."""
    is_large = above.size == line.size >= _LARGE * usual
    is_near = 0 < above.top - line.top <= _WIDEST_HEADLINE * line.size
    return is_large and is_near and not _SENTENCE_END.search(above.text)


def _had_room(above: Line, line: Line, lines: Sequence[Line], number: int) -> bool:
    """Tell whether a line was ended by its writer: the next word, a capital, had room before the edge of those around.

    So are bylines, dates and labels on a printed page, without more space between them than between other lines.
    """
    word = line.text.split(maxsplit=1)[0] if line.text.strip() else ""
    is_wide = _WIDE.match(word) is not None and _WIDE.search(above.text.strip()[-2:]) is not None
    ended = _SENTENCE_END.search(above.text) is not None
    if not word or not (is_wide or word[:1].isupper() or (ended and not word[:1].islower())):
        return False
    near = lines[max(0, number - _BESIDE) : number + _BESIDE + 2]
    edge = max(one.right for one in near if abs(one.left - above.left) <= one.size and one.size == above.size)
    if is_wide:
        return above.right + (_ROOM_FOR_WIDE if ended else _ROOM_FOR_SEVERAL) * line.size < edge
    width = (line.right - line.left) / len(line.text) * len(word)
    return above.right + (_ROOM_BEHIND_STOP * width + line.size / 2 if ended else _ROOM * width + line.size) < edge


def _joined(group: Sequence[Line], words: Words) -> str:
    parts = [group[0].text.strip()]
    for line in group[1:]:
        following = line.text.strip()
        half = broken_half(parts[-1], following)
        if UNSPACED.match(following) and UNSPACED.match(parts[-1][-1:]):
            pass  # Chinese and Japanese have no blank where a line ends
        elif half is None:
            parts.append(" ")
        elif keeps_hyphen(half, following, words):
            parts[-1] = parts[-1][:-1] + "-"
        else:
            parts[-1] = parts[-1][:-1]
        parts.append(following)
    return "".join(parts)
