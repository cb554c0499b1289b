"""Only what is shared, or only what is divergent: which runs of both stories are folded, and which were opened."""

from collections.abc import Sequence, Set
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.model.comparison import Comparison, Side
from reader.rendering.collapsing import Filter, Fold, folds_of
from reader.rendering.marks import Layer
from reader.rendering.pieces import FoldLine
from reader.ui.pane.pane import Pane
from reader.ui.pane.reading_place import sentence_identity
from reader.ui.window_texts import fold_text


class StoryFilter(QObject):
    """Folds the panes' stories.

    Signals: `folds_changed` (a run was opened, or the filter is another one), before it `opened` (by the reader, who is
    at the run on this side).
    """

    opened = Signal(Side)
    folds_changed = Signal()

    def __init__(self, panes: dict[Side, Pane], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._kept = Filter.EVERYTHING
        self._opened: dict[Side, set[int]] = {side: set() for side in Side}
        self._stories: tuple[object, ...] = ()
        for side, pane in panes.items():
            pane.browser.fold_clicked.connect(partial(self.open, side))

    @property
    def kept(self) -> Filter:
        """How much is seen."""
        return self._kept

    def keep(self, kept: Filter) -> None:
        """See more or less, with every run closed."""
        self._kept = kept
        self._close_all()
        self.folds_changed.emit()

    def fold(self, comparison: Comparison | None, hidden: Set[Layer]) -> None:
        """Fold both stories as the filter says; what was opened stays open until other stories come."""
        if comparison is not None:
            stories = tuple(sentence_identity(comparison.article(side)) for side in Side)
            if stories != self._stories:
                self._stories = stories
                self._close_all()
        for side, pane in self._panes.items():
            folds: Sequence[Fold] = ()
            if comparison is not None:
                folds = folds_of(comparison, side, self._kept, hidden, self._opened[side])
            pane.set_folds([FoldLine(fold.first, fold.last, fold_text(fold)) for fold in folds])

    def reveal(self, side: Side, sentences: Sequence[int]) -> None:
        """Open the runs in which some sentences are folded away, because somebody goes there."""
        story = self._panes[side].browser.story
        folds = [story.fold_of(index) for index in sentences] if story is not None else []
        found = {index for fold in folds if fold is not None for index in range(fold.first, fold.last + 1)}
        if found:
            self._opened[side] |= found
            self.folds_changed.emit()

    def open(self, side: Side, first: int) -> None:
        """Open the run that begins with this sentence, where the reader is."""
        self.opened.emit(side)
        self.reveal(side, [first])

    def _close_all(self) -> None:
        for opened in self._opened.values():
            opened.clear()
