"""What the overview strip of a side shows: its links and its divergent sentences, from the top to the end."""

from PySide6.QtGui import QColor

from reader.rendering.palette import Palette
from reader.rendering.side_marks import SideMarks


class Stripes:
    """The colours along the strip."""

    def __init__(self, marks: SideMarks, palette: Palette) -> None:
        self._marks = marks
        self._palette = palette

    def colours(self, rows: int) -> list[QColor | None]:
        """Return the colour of each of `rows` rows; where several marks share one, the mark of one side alone shows."""
        comparison, divergent = self._marks.comparison, self._marks.divergent
        article = comparison.article(self._marks.side)
        lines = self._palette.lines
        scale = rows / max(1, len(article.text))
        colours: list[QColor | None] = [None] * rows
        for index, sentence in enumerate(article.sentences):
            first = min(int(sentence.span.start * scale), rows - 1)
            last = min(max(first + 1, round(sentence.span.end * scale)), rows)
            if index in divergent:
                colours[first:last] = [self._palette.divergent_line] * (last - first)
            elif links := self._marks.links_of(index):
                # The row in which it begins may be one that the sentence before it has been given.
                own = lines[comparison.links[links[0]].kind]
                colours[first:last] = [own if colour is None else colour for colour in colours[first:last]]
        return colours
