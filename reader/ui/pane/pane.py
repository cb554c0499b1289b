"""One of the two stories: who says it, when and in which language, and the text below."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.app.stories.story import LITTLE_TEXT_WORDS
from reader.model.article import Article, RemovalReason
from reader.model.comparison import Side
from reader.model.shown_words import Wording
from reader.rendering.document import StoryDocument
from reader.rendering.palette import Palette
from reader.rendering.pieces import FoldLine
from reader.ui.pane.frame.edge_bar import EdgeBar
from reader.ui.pane.frame.overview import Overview, RowColours
from reader.ui.pane.frame.translation_bar import TranslationBar
from reader.ui.pane.story_browser import StoryBrowser
from reader.ui.widgets.fitting.elided_label import ElidedLabel, ShrinkingLabel
from reader.ui.widgets.look.letter_badge import LetterBadge
from reader.ui.widgets.plain_text import WrappedLabel, set_tool_tip
from reader.wording.directions import joined
from reader.wording.found_places import fact_name, found_place_text
from reader.wording.set_aside import removal_name
from reader.wording.stories import language_text, page_says, story_name, time_text

_LEAST_WIDTH_PX = 180
_LEAST_NAME_PX, _NARROW_PX = 60, 300
_HINT_POINTS = 15.0
STORY_MIME_TYPE = "application/x-side-by-side-reader-story"


class Pane(QFrame):
    """A story with its header, or a hint where there is none.

    Signals: `story_dropped` (index of a story dragged from the list), `pin_toggled`, `story_set` (the same story with
    more or less of what was set aside).
    """

    story_dropped = Signal(int)
    pin_toggled = Signal()
    story_set = Signal()

    def __init__(self, side: Side, palette: Palette, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.browser = StoryBrowser(side, palette)
        name = self.tr("Overview of the left story") if side is Side.LEFT else self.tr("Overview of the right story")
        self._overview = Overview(palette, name, self._part_in_view)
        self._overview.clicked.connect(self._on_overview_clicked)
        self.browser.scrolled.connect(self._overview.update)
        self.browser.laid_out.connect(self._overview.update)
        self.browser.setAccessibleName(self.tr("Left story") if side is Side.LEFT else self.tr("Right story"))
        self._palette = palette
        self._article: Article | None = None
        self._shows_removed = False
        self._folds: tuple[FoldLine, ...] = ()
        self._wording = Wording.TRANSLATION
        self.translation = TranslationBar(palette)
        self.edges = EdgeBar(palette)
        self.edges.toggled.connect(self._show_close)
        self._shows_close = False
        self._letter = LetterBadge("A" if side is Side.LEFT else "B")
        # As wide as its name, while there is room.
        self._outlet = ShrinkingLabel(keeps_px=_LEAST_NAME_PX)
        bold = self._outlet.font()
        bold.setWeight(QFont.Weight.DemiBold)
        self._outlet.setFont(bold)
        # In a narrow pane the facts give way, but the day, for which the name does: all is in the tooltips.
        self._facts = ElidedLabel()
        self._facts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._hint = WrappedLabel()
        self._hint.setText(hint)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        large = self._hint.font()
        large.setPointSizeF(_HINT_POINTS)
        self._hint.setFont(large)
        self.pin = QToolButton()
        self.pin.setText(self.tr("Unpin"))
        self.pin.setAutoRaise(True)
        self.pin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_tool_tip(self.pin, self.tr("Let the next click in the list replace this story"))
        self.pin.clicked.connect(self.pin_toggled)
        self.setAcceptDrops(True)
        # Both panes are as wide as each other, whatever their headers say.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(_LEAST_WIDTH_PX)
        self._focus_line = QFrame()
        self._focus_line.setFixedHeight(2)
        self._focus_line.setAutoFillBackground(True)
        self._has_focus = False
        self._lay_out()
        self.set_palette(palette)
        self.show_article(None)

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    def show_article(self, article: Article | None) -> None:
        """Show an article from its start, or the hint."""
        self._article = article
        self._folds = ()
        self._shows_close = False
        self.edges.show_article(None if self._shows_removed else article)
        if article is not None:
            self._outlet.setText(story_name(article))
            set_tool_tip(self._outlet, story_name(article))
            badge = self.tr("little text") if article.word_count() < LITTLE_TEXT_WORDS else None
            came = time_text(article)
            facts = (came, badge, language_text(article), article.byline)
            self._facts.set_text_keeping(joined(facts), (came or "").partition(" ")[0])
            set_tool_tip(self._facts, "\n".join(filter(None, (self._facts.text(), _provenance(article)))))
        # After the header, which is laid out once so; before the story, which is laid out to the width that it gets.
        self._stack.setCurrentIndex(0 if article is None else 1)
        self._set_story()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the line of a narrow pane to its story's name and day: the menu unpins too."""
        super().resizeEvent(event)
        self.pin.setHidden(self.side is Side.RIGHT or event.size().width() < _NARROW_PX)

    def hint(self) -> str:
        """Return what is said where no story is."""
        return self._hint.text()

    def show_hint(self, hint: str) -> None:
        """Say something else where no story is."""
        self._hint.setText(hint)

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._palette = palette
        self.browser.set_palette(palette)
        self._overview.set_palette(palette)
        self.translation.set_palette(palette)
        self.edges.set_palette(palette)
        self._letter.set_palette(palette)
        # Palettes and not style sheets: those take 4 ms of a pair's first paint.
        for label, ink in (
            (self._outlet, palette.ink),
            (self._facts, palette.faint_ink),
            (self._hint, palette.faint_ink),
        ):
            colours = label.palette()
            colours.setColor(QPalette.ColorRole.WindowText, ink)
            label.setPalette(colours)
        self.show_focus(has_focus=self._has_focus)
        self._set_story()

    def show_focus(self, *, has_focus: bool) -> None:
        """Draw a line under the header of the pane that has the keyboard."""
        self._has_focus = has_focus
        ground = self._palette.accent if has_focus else self._palette.window
        colours = self._focus_line.palette()
        colours.setColor(QPalette.ColorRole.Window, ground)
        self._focus_line.setPalette(colours)

    def set_text_font(self, font: QFont) -> None:
        """Set the text in another font or size."""
        with self.browser.laying_out():
            self.browser.setFont(font)
            self._set_story()

    def set_shows_removed(self, shows_removed: bool) -> None:  # noqa: FBT001 - it is the state of a check box
        """Show what cleaning set aside, greyed in its place, or hide it."""
        self._shows_removed = shows_removed
        self._shows_close = False
        self.edges.show_article(None if shows_removed else self._article)
        self._set_story()

    def _show_close(self, shows_close: bool) -> None:  # noqa: FBT001 - it is the state of a button
        """Show what was nearly taken for the story's beginning or end, and go there; or hide it."""
        self._shows_close = shows_close
        self._set_story()
        self.story_set.emit()
        if shows_close and self._article is not None:
            is_above = any(block.close and block.before_paragraph <= 1 for block in self._article.removed)
            bar = self.browser.verticalScrollBar()
            bar.setValue(bar.minimum() if is_above else bar.maximum())

    @property
    def wording(self) -> Wording:
        """Which words of a translated story are shown."""
        return self._wording

    def set_wording(self, wording: Wording) -> None:
        """Show other words of a translated story."""
        changed = wording is not self._wording
        self._wording = wording
        if changed and self._article is not None and self._article.original is not None:
            self._set_story()

    def set_folds(self, folds: Sequence[FoldLine]) -> None:
        """Show a line in place of each of these runs of sentences; what is read stays where it is."""
        if self._folds != tuple(folds):
            self._folds = tuple(folds)
            self._set_story()

    def show_overview(self, colours: RowColours | None) -> None:
        """Show in the strip where links and divergent passages are."""
        self._overview.show_colours(colours)

    def _part_in_view(self) -> tuple[float, float]:
        """Return what is in view. Shares are of the text, not of its height: that would cost a layout of all lines."""
        view = self.browser.sentences_in_view()
        if self._article is None or not view:
            return 0.0, 1.0
        sentences, total = self._article.sentences, max(1, len(self._article.text))
        return sentences[view.start].span.start / total, sentences[view.stop - 1].span.end / total

    def _on_overview_clicked(self, share: float) -> None:
        if self._article is not None and self._article.sentences:
            offset = share * len(self._article.text)
            sentences = self._article.sentences
            index = max(0, bisect_right(sentences, offset, key=lambda sentence: sentence.span.start) - 1)
            self.browser.scroll_to(self.browser.document_y(index) - self.browser.viewport().height() / 2)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take stories from the list; files are the window's."""
        if event.mimeData().hasFormat(STORY_MIME_TYPE):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which story was dropped."""
        index = bytes(event.mimeData().data(STORY_MIME_TYPE).data()).decode("ascii")
        event.acceptProposedAction()
        self.story_dropped.emit(int(index))

    def _lay_out(self) -> None:
        self._header = QWidget()
        header = QHBoxLayout(self._header)
        header.setContentsMargins(14, 0, 14, 0)
        self._header.setFixedHeight(self.fontMetrics().height() + 22)
        for widget in (self._letter, self._outlet):
            header.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        header.addWidget(self._facts, 1)
        header.addWidget(self.pin)
        self.pin.setHidden(self.side is Side.RIGHT)
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._focus_line)
        column.addWidget(self.translation)
        column.addWidget(self.edges)
        texts = QHBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.browser, 1)
        texts.insertWidget(0 if self.side is Side.LEFT else 1, self._overview)
        column.addLayout(texts, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(text)

    def _set_story(self) -> None:
        if self._article is None:
            self.browser.show_story(None)
            return
        self.browser.replace_story(
            StoryDocument(
                self._article,
                self.browser.font(),
                self._palette,
                shows_removed=self._shows_removed,
                shows_close=self._shows_close,
                folds=self._folds,
                name_reason=self._removed_name,
                page_says=page_says(),
                wording=self._wording,
            )
        )

    def _removed_name(self, reason: RemovalReason) -> str:
        return self.tr("Set aside: {}").format(removal_name(reason))


def _provenance(article: Article) -> str:
    return "\n".join(f"{fact_name(found.field)}: {found_place_text(found.where)}" for found in article.found)
