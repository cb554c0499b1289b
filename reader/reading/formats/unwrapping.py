"""Lines with their places on pages become paragraphs: running heads go, lines are joined, broken words mended."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

# Running heads and feet are among the first and last lines of a page.
_EDGE_LINES = 3
_LONE_NUMBER = "#"
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.!?…:;·。！？][\"'”’»)\]]*$")
_BULLETS = tuple("•▪●■◦‣")
_HYPHEN = re.compile(r"(\w+)[-\u00ad\u2010\ufffe\x02]$")
_COMPOUND = re.compile(r"\w+-\w+")

# Space above a paragraph, against the usual step from line to line; word processors add a quarter and more.
_NEW_PARAGRAPH_STEP = 1.25
_WIDEST_STEP = 1.8
# A line that ends this far before the column does was ended by its writer.
_SHORT_LINE = 0.85
_INDENT_SIZES = 0.8
_OTHER_SIZE = 0.12


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its text, edges in points (`top` grows upwards, as PDF has it), and the size of its type."""

    text: str
    left: float
    right: float
    top: float
    size: float


def set_running_lines_aside(pages: Sequence[Sequence[Line]]) -> tuple[list[Line], list[Line]]:
    """Give the lines of the story, and those that stand, digits masked, at the edge of at least half of the pages."""
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
    """Give the paragraphs that the lines of a document make, each with the size of its type."""
    if not lines:
        return []
    steps = [above.top - line.top for above, line in pairwise(lines) if above.top > line.top]
    # Lines of a paragraph are set no wider apart than this; a page of single lines has no usual step.
    step = min(median(steps or [0.0]), _WIDEST_STEP * median(line.size for line in lines))
    words = _compounds(lines)
    groups: list[list[Line]] = [[lines[0]]]
    for above, line in pairwise(lines):
        if _begins_paragraph(above, line, groups[-1], step):
            groups.append([line])
        else:
            groups[-1].append(line)
    return [(_joined(group, words), group[0].size) for group in groups]


def _begins_paragraph(above: Line, line: Line, group: Sequence[Line], step: float) -> bool:
    if line.text.lstrip().startswith(_BULLETS):
        return True
    ended = _SENTENCE_END.search(above.text) is not None
    if not ended and line.text.strip()[:1].islower():
        return False
    if abs(above.size - line.size) > _OTHER_SIZE * max(above.size, line.size):
        return True
    width = max(max(other.right for other in group) - min(other.left for other in group), line.right - line.left)
    short = above.right < min(other.left for other in group) + _SHORT_LINE * width
    distance = above.top - line.top
    if distance <= 0 or distance > 4 * step:
        # A new column or page: the sentence may go on there.
        return ended and short
    indented = line.left > above.left + _INDENT_SIZES * line.size and line.left > group[-1].left
    return distance > _NEW_PARAGRAPH_STEP * step or (ended and (short or indented))


def _compounds(lines: Iterable[Line]) -> frozenset[str]:
    return frozenset(word.casefold() for line in lines for word in _COMPOUND.findall(line.text))


def _joined(group: Sequence[Line], compounds: frozenset[str]) -> str:
    text = group[0].text.strip()
    for line in group[1:]:
        following = line.text.strip()
        broken = _HYPHEN.search(text)
        if broken and following[:1].islower():
            # "US-led" keeps its hyphen where the same word stands so elsewhere, or its first half is no word in small.
            rest = re.match(r"\w*", following)
            compound = f"{broken[1]}-{rest.group() if rest else ''}".casefold()
            keeps = compound in compounds or broken[1].isupper() or broken[1][-1:].isdigit()
            text = (text[:-1] + "-" if keeps else text[:-1]) + following
        else:
            text = f"{text} {following}"
    return text
