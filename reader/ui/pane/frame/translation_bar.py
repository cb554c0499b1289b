"""The line between a pane's header and its text: what machine translated the story, or what can be done about it."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QWidget,
)

from reader.app.background.translations import TranslationState, TranslationStatus
from reader.model.article import Article
from reader.model.errors import MissingPackage
from reader.model.shown_words import Wording
from reader.rendering.palette import Palette, mixed
from reader.ui.widgets.late_button import LateButton
from reader.ui.widgets.plain_text import WrappedLabel, set_tool_tip
from reader.wording.languages import language_name
from reader.wording.stories import machine_mark

_BESIDE_PX, _BETWEEN_PX, _AFTER_TEXT_PX = 14, 4, 10
_MOST_LINES = 2


class TranslationBar(QWidget):
    """Says how a story's translation stands, and offers what makes sense then.

    Signals: `wording_chosen` (a Wording), `translate_asked`, `cancel_asked`, `packages_asked`.
    """

    wording_chosen = Signal(object)
    translate_asked = Signal()
    cancel_asked = Signal()
    packages_asked = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._state: tuple[Article | None, TranslationStatus, Wording, str, bool] | None = None
        self._has_wordings = False
        self._text = WrappedLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._wordings = {
            Wording.ORIGINAL: self._wording_button(Wording.ORIGINAL, self.tr("Original")),
            Wording.TRANSLATION: self._wording_button(Wording.TRANSLATION, self.tr("Translation")),
            Wording.BOTH: self._wording_button(Wording.BOTH, self.tr("Both")),
        }
        self._choice = self._wording_choice()
        self._translate = LateButton(self.tr("Translate"))
        self._translate.clicked.connect(self.translate_asked)
        self._cancel = LateButton(self.tr("Stop"))
        set_tool_tip(self._cancel, self.tr("Stop translating; sentences that are done are kept"))
        self._cancel.clicked.connect(self.cancel_asked)
        self._packages = LateButton(self.tr("Language packages …"))
        self._packages.clicked.connect(self.packages_asked)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(_BESIDE_PX, 3, _BESIDE_PX, 3)
        row.setSpacing(_BETWEEN_PX)
        row.addWidget(self._text, 1)
        self._gap = QSpacerItem(_AFTER_TEXT_PX, 0)
        row.addItem(self._gap)
        for button in (*self._wordings.values(), self._choice, self._translate, self._cancel, self._packages):
            row.addWidget(button)
        self.setAutoFillBackground(True)
        self.setFixedHeight(_MOST_LINES * self.fontMetrics().lineSpacing() + 12)
        self.set_palette(palette)
        self.show_state(None, TranslationStatus(), Wording.TRANSLATION, "en", can_translate=False)

    @property
    def text(self) -> str:
        """What is said where there is room."""
        return self._told

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words out where two lines beside the buttons hold not all: the status line names it too."""
        super().resizeEvent(event)
        self._fit()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        ground = mixed(palette.accent, palette.paper, 0.08)
        ink, line, chosen = palette.ink.name(), palette.faint_ink.name(), palette.accent.name()
        # Of Fusion's own three buttons nobody sees in the dark which one is chosen.
        self.setStyleSheet(
            f"""
            TranslationBar {{ background: {ground.name()}; }}
            QToolButton {{ color: {ink}; border: 1px solid {line}; border-radius: 4px; padding: 2px 3px; }}
            QToolButton::menu-indicator {{ image: none; }}
            QToolButton:checked {{ color: {palette.paper.name()}; background: {chosen}; border-color: {chosen}; }}
            QToolButton:focus {{ border-color: {ink}; }}
            """
        )
        colours = self.palette()
        colours.setColor(self.backgroundRole(), ground)
        self.setPalette(colours)
        self._text.setStyleSheet(f"color: {palette.ink.name()};")

    def show_state(
        self,
        article: Article | None,
        status: TranslationStatus,
        wording: Wording,
        reading_language: str,
        *,
        can_translate: bool,
    ) -> bool:
        """Show how the translation of a story stands; `article` is what is shown of it. Whether there is anything."""
        state = (article, status, wording, reading_language, can_translate)
        if self._state is None or self._state[0] is not article or self._state[1:] != state[1:]:
            self._state = state
            self._show(article, status, wording, reading_language, can_translate=can_translate)
        return bool(self._told)

    def _show(
        self,
        article: Article | None,
        status: TranslationStatus,
        wording: Wording,
        reading_language: str,
        *,
        can_translate: bool,
    ) -> None:
        made_by = None if article is None else article.translation
        is_busy = status.state in (TranslationState.QUEUED, TranslationState.RUNNING)
        has_failed = status.state is TranslationState.FAILED
        self._has_wordings = made_by is not None
        self._wordings[wording].setChecked(True)
        self._choice.setText(f"{self._wordings[wording].text()} ▾")
        self._translate.setVisible(made_by is None and can_translate and not is_busy)
        self._translate.setText(self.tr("Retry") if has_failed else self.tr("Translate"))
        self._cancel.setVisible(is_busy)
        self._packages.setVisible(has_failed and isinstance(status.error, MissingPackage))
        text = told = ""
        if article is not None and made_by is not None and not is_busy:
            doubts = len(article.doubtful_sentences())
            doubtful = self.tr("{} doubtful").format(doubts) if doubts else ""
            # The machine is named in full in the status line; here there is room for what matters to who reads.
            text = " · ".join(filter(None, (self.tr("By machine"), doubtful)))
            told = machine_mark(made_by)
        elif article is not None and can_translate:
            text = self._words_for(article, status, reading_language)
        self._told = text
        self._fit()
        set_tool_tip(self._text, told or text)

    def _fit(self) -> None:
        wordings = self._wordings.values()
        wanted = sum(button.sizeHint().width() + _BETWEEN_PX for button in wordings) + _BETWEEN_PX
        for button in wordings:
            button.setVisible(self._has_wordings and wanted <= self.width())
        self._choice.setVisible(self._has_wordings and wanted > self.width())
        buttons = (*wordings, self._choice, self._translate, self._cancel, self._packages)
        shown = [button for button in buttons if not button.isHidden()]
        taken = sum(button.sizeHint().width() + _BETWEEN_PX for button in shown) + 2 * _BESIDE_PX + _AFTER_TEXT_PX
        metrics, room = self.fontMetrics(), self.width() - taken
        longest = max(map(metrics.horizontalAdvance, self._told.split()), default=0)
        wrapped = metrics.boundingRect(QRect(0, 0, max(1, room), 0), Qt.TextFlag.TextWordWrap, self._told)
        fits = room >= longest and wrapped.height() <= _MOST_LINES * metrics.lineSpacing()
        self._text.setText(self._told if fits else "")
        # Without words the buttons take all there is: the longer names of another language were cut.
        beside = _BESIDE_PX if fits else _BETWEEN_PX
        self._row.setContentsMargins(beside, 3, beside, 3)
        self._gap.changeSize(_AFTER_TEXT_PX if fits else 0, 0)

    def _words_for(self, article: Article, status: TranslationStatus, reading_language: str) -> str:
        into = language_name(reading_language)
        match status.state:
            case TranslationState.QUEUED:
                return self.tr("Waiting to be translated into {}").format(into)
            case TranslationState.RUNNING:
                return self.tr("Translating into {}: {} %").format(into, status.percent)
            case TranslationState.FAILED:
                return self.tr("Not translated: {}").format(status.error)
        return self.tr("In {}, not translated").format(language_name(article.language))

    def _wording_choice(self) -> QToolButton:
        """Return one button in place of the three, where the names of all have no room beside each other."""
        menu = QMenu(self)
        for wording, button in self._wordings.items():
            menu.addAction(button.text(), partial(self.wording_chosen.emit, wording))
        choice = QToolButton()
        choice.setMenu(menu)
        choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choice.setAccessibleName(self.tr("Words that are shown"))
        return choice

    def _wording_button(self, wording: Wording, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False: self.wording_chosen.emit(wording))
        self._group.addButton(button)
        return button
