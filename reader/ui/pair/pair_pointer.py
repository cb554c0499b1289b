"""What the mouse or the keyboard is on in a pair: that is lit on both sides, and said in words."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from reader.model.comparison import Side
from reader.ui.pair.highlighting import PairHighlights, Spot, link_spot
from reader.ui.pair.pair_marks import PairMarks
from reader.ui.pair.pane_translations import PaneTranslations
from reader.ui.pane.pane import Pane
from reader.ui.widgets.plain_text import set_tool_tip
from reader.wording.pair.links import link_reasons, sentence_description


class PairPointer(QObject):
    """Lights what is pointed at.

    Signals: `described` (what the mouse is on, in words; empty for nothing).
    """

    described = Signal(str)

    def __init__(
        self,
        panes: Mapping[Side, Pane],
        marks: PairMarks,
        lights: PairHighlights,
        translations: PaneTranslations,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._marks = marks
        self._lights = lights
        self._translations = translations

    def hover(self, side: Side, sentence: int) -> None:
        """Take the sentence that the mouse is on; -1 where it is on none."""
        comparison = self._marks.comparison
        number = self._marks.link_of(side, sentence)
        reasons = ""
        if comparison is not None and number is not None:
            self._lights.point(link_spot(comparison, number))
            reasons = link_reasons(comparison, comparison.links[number])
        else:
            is_said_twice = sentence >= 0 and self._translations.shows_both(side)
            self._lights.point(Spot({side: (sentence,)}) if is_said_twice else None)
        note = self._translations.note(side, sentence)
        viewport = self._panes[side].browser.viewport()
        set_tool_tip(viewport, "\n\n".join(filter(None, (reasons, note))), wraps=True)
        is_known = comparison is not None and sentence >= 0
        self.described.emit(sentence_description(comparison, side, sentence) if is_known and comparison else "")

    def hover_link(self, number: int | None) -> None:
        """Take the link (its index) whose ribbon the mouse is on; None where it is on none."""
        comparison = self._marks.comparison
        if comparison is None or number is None:
            self.hover(Side.LEFT, -1)
        else:
            self.hover(Side.LEFT, comparison.links[number].left[0])
            self._lights.point(link_spot(comparison, number))

    def take_caret(self, side: Side, sentence: int) -> None:
        """Light where the keyboard went."""
        comparison, number = self._marks.comparison, self._marks.link_of(side, sentence)
        if comparison is not None and number is not None:
            self._lights.choose(link_spot(comparison, number))
        else:
            self._lights.choose(Spot({side: (sentence,)}))
