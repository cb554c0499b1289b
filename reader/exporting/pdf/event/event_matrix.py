"""The matrix of an event on pages: claims down, stories across; both heads stand on every page.

Where a page has no room for all stories, the claims are told again with the next ones.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reader.exporting.pdf.typesetting.lines import POINT, SMALLEST_TEXT, Lines, Style, fitting, width_of
from reader.exporting.pdf.typesetting.pages import Frame
from reader.exporting.pdf.typesetting.painting import LabelPlace
from reader.exporting.pdf.typesetting.styles import Styles
from reader.model.events.event import Event, State
from reader.rendering.palette import Palette
from reader.rendering.signs import draw_sign, sign_colour
from reader.wording.event.event_values import cell_values
from reader.wording.event.events import (
    claims_head,
    copies_text,
    counts_text,
    event_title,
    state_definition,
    state_name,
    stories_head,
    story_facts,
    story_names,
    wording_text,
)
from reader.wording.event.findings import findings_text
from reader.wording.event.tellers import voices_sign

_MOST_STORIES, _FEWEST_STORIES = 9, 4  # of a page; fewer where a name would not fit above its column
_NUMBER, _COUNT = 26 * POINT, 34 * POINT
_CLAIM_SHARE = 0.34
_PADDING = 4 * POINT
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
_SIGN = 8 * POINT
_SIGN_ABOVE = 11 * POINT  # the height of a line of signs, above their words
_GAP = 8 * POINT
_LEGEND_COLUMNS = 3
_MOST_LINES = 6  # of a claim's wording
_MOST_LINES_BESIDE = 3  # of what stands beside a sign
# Whose meaning stands beside the sign, if nothing else does.
_NAMED = (State.DIFFERS, State.AS_WORDED, State.UNSURE, State.UNKNOWN)
_MOST_TITLE = 2  # lines
_MOST_FINDINGS = 3  # lines; the sheets have all of it


@dataclass(frozen=True, slots=True)
class MatrixPage:
    """The claims `first` to `last` (exclusive), by their numbers, and stories of a page."""

    first: int
    last: int
    stories: tuple[int, ...]


class MatrixPages:
    """Lays a matrix out, and draws its pages."""

    def __init__(self, event: Event, frame: Frame, palette: Palette, styles: Styles) -> None:
        self._event = event
        self._frame = frame
        self._palette = palette
        self._styles = styles
        self._names = story_names(event)
        self._width = frame.width - 2 * frame.margin
        self._claim_width = self._width * _CLAIM_SHARE
        found = f"{counts_text(event)} · {findings_text(event)}"
        self._found = Lines(found, styles.note, self._width)
        self._title = Lines(event_title(event), styles.title, self._width)
        self._texts = [
            Lines(wording_text(event, claim), styles.note, self._claim_width - _NUMBER - _PADDING)
            for claim in event.claims
        ]
        self._across = self._stories_side_by_side(event.shown_stories())
        self._cell_words = {
            (number, story): self._words_of(number, story)
            for number in range(len(event.claims))
            for story in event.shown_stories()
        }
        words = {word for told in self._cell_words.values() for word in told.split()}
        # Where a word has no room beside its sign, all words stand below theirs, with the column's width.
        room = self._beside_width(self._across)
        self._is_stacked = any(width_of(word, fitting(styles.small, (word,), room)) > room for word in words)
        self._cell_width = self._column(self._across) - _PADDING if self._is_stacked else room
        self._faint = fitting(styles.small, words, self._cell_width)
        self._inked = replace(self._faint, colour=palette.ink)
        self._heights = [self._height_of(number) for number in range(len(event.claims))]
        self.pages = tuple(self._lay_out())
        self.labels: list[LabelPlace] = []

    def paint(self, painter: QPainter, page: MatrixPage, index: int) -> None:
        """Draw a page; notes where the numbers of its claims are, for links to their sheets."""
        if not index:
            self._paint_title(painter)
        y = self._paint_heads(painter, page, is_first=not index)
        for number in range(page.first, page.last):
            self._paint_row(painter, page, number, y, index)
            y += self._heights[number]
        if page is self.pages[-1]:
            self._paint_legend(painter, y + _GAP)

    def end(self) -> float:
        """Return where the last page ends, its legend included."""
        last = self.pages[-1]
        top = self._top_of_rows(last.stories, is_first=len(self.pages) == 1)
        return top + sum(self._heights[last.first : last.last]) + self._legend_height()

    def _lay_out(self) -> Iterator[MatrixPage]:
        stories = list(self._event.shown_stories())
        for start in range(0, len(stories), self._across):
            across = tuple(stories[start : start + self._across])
            first, y = 0, self._top_of_rows(across, is_first=not start)
            for number, height in enumerate(self._heights):
                if y + height > self._frame.bottom and number > first:
                    yield MatrixPage(first, number, across)
                    first, y = number, self._top_of_rows(across)
                y += height
            is_last = across[-1] == stories[-1]
            last = len(self._heights) - 1
            if is_last and y + self._legend_height() > self._frame.bottom and first < last:
                # The last claim goes along: a legend alone on a page is looked for in vain.
                yield MatrixPage(first, last, across)
                first = last
            yield MatrixPage(first, len(self._heights), across)

    def _stories_side_by_side(self, stories: Sequence[int]) -> int:
        """Return how many stories each page has, of as few pages as there can be: of ten five, and not nine and one."""
        pages = -(-len(stories) // self._stories_a_page(stories))
        return -(-len(stories) // pages)

    def _stories_a_page(self, stories: Sequence[int]) -> int:
        """Return how many stories may stand side by side: as many as leave room for each word of their names."""
        style = self._styles.outlet
        words = (word for story in stories for word in _broken_name(self._names[story]).split(_MAY_BREAK))
        widest = max(width_of(word, style) for part in words for word in part.split())
        least = SMALLEST_TEXT / style.font.pixelSize()
        room = (self._width - self._claim_width - _COUNT) / (least * widest + _PADDING)
        return max(_FEWEST_STORIES, min(_MOST_STORIES, int(room)))

    def _height_of(self, number: int) -> float:
        """Return how high a row is: as its claim is, or what stands at a sign where most stories are on a page."""
        claim = min(_MOST_LINES, len(self._texts[number].starts)) * self._styles.note.leading + 2 * _PADDING
        told = (self._told(number, story)[0] for story in self._event.shown_stories())
        lines = min(_MOST_LINES_BESIDE, max(len(words.starts) for words in told))
        if self._is_stacked:
            return max(claim, _SIGN_ABOVE + lines * self._faint.leading + 2 * _PADDING)
        return max(claim, max(2, lines) * self._faint.leading + _PADDING)

    def _column(self, stories: int) -> float:
        return (self._width - self._claim_width - _COUNT) / stories

    def _beside_width(self, stories: int) -> float:
        return self._column(stories) - 2 * _SIGN - _PADDING

    def _words_of(self, number: int, story: int) -> str:
        """Return what stands at a sign: what its story tells otherwise, or what the sign means."""
        state = self._event.state(number, story)
        words = " · ".join(cell_values(self._event, number, story))
        return words or (state_name(state) if state in _NAMED else "")

    def _told(self, number: int, story: int) -> tuple[Lines, Style]:
        style = self._faint if self._event.state(number, story) is State.UNKNOWN else self._inked
        return Lines(self._cell_words[number, story], style, self._cell_width), style

    def _heads_of(self, stories: Sequence[int], width: float) -> list[list[tuple[Lines, Style]]]:
        """Return the names and facts above the columns, all names in one size, and all facts."""
        names = [_broken_name(self._names[story]) for story in stories]
        facts = [self._facts_of(story) for story in stories]
        words = [word for name in names for word in name.replace(_MAY_BREAK, " ").split()]
        name_style = fitting(self._styles.outlet, words, width)
        fact_style = fitting(self._styles.small, [word for fact in facts for word in fact.split()], width)
        whole = [self._names[story] for story in stories]
        names = [name if _fits(name, name_style, width) else broken for name, broken in zip(whole, names, strict=True)]
        return [
            [(Lines(name, name_style, width), name_style), (Lines(fact, fact_style, width), fact_style)]
            for name, fact in zip(names, facts, strict=True)
        ]

    def _facts_of(self, story: int) -> str:
        copies = sum(other.head == story for other in self._event.stories)
        return " · ".join(filter(None, (story_facts(self._event, story), copies_text(copies))))

    def _top_of_rows(self, stories: Sequence[int], *, is_first: bool = False) -> float:
        """Return where the rows begin; on the first page below all lines of the title, and of what was found."""
        width = self._column(len(stories)) - _PADDING
        heights = [
            sum(len(lines.starts) * style.leading for lines, style in head) for head in self._heads_of(stories, width)
        ]
        more = 0.0
        if is_first:
            more += (min(_MOST_TITLE, len(self._title.starts)) - 1) * self._styles.title.leading
            more += (min(_MOST_FINDINGS, len(self._found.starts)) - 1) * self._styles.note.leading
        return self._frame.head + more + max(heights) + _PADDING

    def _legend_height(self) -> float:
        return _GAP + sum(self._legend_rows()) + self._styles.small.leading

    def _legend_rows(self) -> list[float]:
        """Return how high each row of the legend is, for the definition in it that takes most lines."""
        rows = -(-len(State) // _LEGEND_COLUMNS)
        told = [len(self._definition(state).starts) for state in State]
        return [max(told[row::rows]) * self._styles.small.leading for row in range(rows)]

    def _definition(self, state: State) -> Lines:
        told = f"{state_name(state)}: {state_definition(state)}"
        return Lines(told, self._styles.small, self._width / _LEGEND_COLUMNS - _NUMBER - _GAP)

    def _paint_title(self, painter: QPainter) -> None:
        """Name the event above its first page."""
        frame, styles = self._frame, self._styles
        y = frame.head - styles.title.leading - styles.note.leading - _GAP
        _draw(painter, self._title, styles.title, (frame.margin, y), _MOST_TITLE)
        y += styles.title.leading * min(_MOST_TITLE, len(self._title.starts))
        _draw(painter, self._found, styles.note, (frame.margin, y), _MOST_FINDINGS)

    def _paint_heads(self, painter: QPainter, page: MatrixPage, *, is_first: bool) -> float:
        frame, column = self._frame, self._column(len(page.stories))
        bottom = self._top_of_rows(page.stories, is_first=is_first)
        note = self._styles.name
        title = Lines(claims_head(), note, self._claim_width)
        _draw(painter, title, note, (frame.margin + _NUMBER, bottom - _PADDING - note.leading))
        count = Lines(stories_head(), note, _COUNT)
        _draw(painter, count, note, (frame.margin + self._claim_width, bottom - _PADDING - note.leading))
        for place, head in enumerate(self._heads_of(page.stories, column - _PADDING)):
            height = sum(len(lines.starts) * style.leading for lines, style in head)
            x, y = frame.margin + self._claim_width + _COUNT + place * column, bottom - _PADDING - height
            for lines, style in head:
                _draw(painter, lines, style, (x, y))
                y += len(lines.starts) * style.leading
        painter.setPen(QPen(self._palette.ink, 0.7 * POINT))
        painter.drawLine(QLineF(frame.margin, bottom, frame.width - frame.margin, bottom))
        return bottom

    def _paint_row(self, painter: QPainter, page: MatrixPage, number: int, y: float, index: int) -> None:
        frame, styles, palette = self._frame, self._styles, self._palette
        lines = self._texts[number]
        height, column = self._heights[number], self._column(len(page.stories))
        label = str(number + 1)
        painter.setFont(styles.name.font)
        painter.setPen(palette.faint_ink)
        width = QFontMetricsF(styles.name.font).horizontalAdvance(label)
        area = QRectF(frame.margin, y + _PADDING, width, styles.note.leading)
        painter.drawText(QPointF(frame.margin, y + _PADDING + styles.note.baseline), label)
        first = page.stories[0] == self._event.shown_stories()[0]
        self.labels.append(LabelPlace(f"matrix-{number}" if first else "", f"claim-{number}", index, area))
        _draw(painter, lines, styles.note, (frame.margin + _NUMBER, y + _PADDING), _MOST_LINES)
        painter.setFont(styles.note.font)
        painter.setPen(palette.faint_ink)
        painter.drawText(
            QRectF(frame.margin + self._claim_width, y, _COUNT, height),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap,
            voices_sign(self._event, number).replace(" ≠", "\n≠"),  # what tells it otherwise has a line of its own
        )
        for place, story in enumerate(page.stories):
            state = self._event.state(number, story)
            left = frame.margin + self._claim_width + _COUNT + place * column
            words, style = self._told(number, story)
            most = min(_MOST_LINES_BESIDE, len(words.starts))
            if self._is_stacked:
                middle, at = (
                    QPointF(left + _SIGN / 2, y + _PADDING + _SIGN_ABOVE / 2),
                    (left, y + _PADDING + _SIGN_ABOVE),
                )
            else:
                middle = QPointF(left + _SIGN, y + height / 2)
                at = left + 2 * _SIGN, y + (height - most * style.leading) / 2
            draw_sign(painter, state, middle, _SIGN, sign_colour(state, palette))
            _draw(painter, words, style, at, most)
        painter.setPen(QPen(palette.line, 0.5 * POINT))
        painter.drawLine(QLineF(frame.margin, y + height, frame.width - frame.margin, y + height))

    def _paint_legend(self, painter: QPainter, y: float) -> None:
        """Say what the signs mean, below the last row."""
        style, heights = self._styles.small, self._legend_rows()
        for number, state in enumerate(State):
            column, row = divmod(number, len(heights))
            x, top = self._frame.margin + column * self._width / _LEGEND_COLUMNS, y + sum(heights[:row])
            middle = QPointF(x + _SIGN, top + style.leading / 2)
            draw_sign(painter, state, middle, 0.8 * _SIGN, sign_colour(state, self._palette))
            _draw(painter, self._definition(state), style, (x + _NUMBER, top))


def _broken_name(name: str) -> str:
    """Return a name whose files may be broken before their endings."""
    return re.sub(r"(?<=\w)(?=\.\w)", _MAY_BREAK, name)


def _fits(text: str, style: Style, width: float) -> bool:
    return all(width_of(word, style) <= width for word in text.split())


def _draw(painter: QPainter, lines: Lines, style: Style, place: tuple[float, float], most: int = 1_000) -> None:
    """Draw lines; where there are more than `most`, the last one ends in an ellipsis."""
    x, y = place
    painter.setPen(style.colour)
    for number in range(min(most, len(lines.starts))):
        lines.layout.lineAt(number).draw(painter, QPointF(x, y))
    if len(lines.starts) > most:
        last = lines.layout.lineAt(most - 1)
        painter.setFont(style.font)
        painter.drawText(QPointF(x + last.naturalTextWidth(), y + (most - 1) * style.leading + style.baseline), " …")
