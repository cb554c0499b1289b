"""The settings as a window uses them: theme, letters, what is marked and alerts, the reader's language."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QGuiApplication

from reader.app.session import Session
from reader.model.difference import DifferenceKind
from reader.rendering.palette import Palette, palette_of
from reader.rendering.small_differences import Ignored
from reader.storage.settings import Settings
from reader.ui.commands.event_command import EventCommand
from reader.ui.commands.export_command import ExportCommand
from reader.ui.commands.translation_command import TranslationCommand
from reader.ui.pair.pair_view import PairView
from reader.ui.widgets.look.theme import apply_theme, theme_of
from reader.ui.window.preferences.story_font import story_font


class _Painted(Protocol):
    """Something that is drawn in the colours of a theme."""

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""


class SettingsInUse(QObject):
    """Takes the settings to the parts of a window, at its start and when they change."""

    def __init__(
        self,
        settings: Settings,
        session: Session,
        palette: Palette,
        *,
        pair: PairView,
        event: EventCommand,
        export: ExportCommand,
        translation: TranslationCommand,
        painted: Sequence[_Painted],
        parent: QObject,
    ) -> None:
        """Take settings; `palette` is the one in which `painted`, all parts that have colours, are drawn by now."""
        super().__init__(parent)
        self._settings = settings
        self._session = session
        self._palette = palette
        self._pair = pair
        self._event = event
        self._export = export
        self._translation = translation
        self._painted = painted
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply_theme)

    def apply_theme(self) -> None:
        """Draw the window in the theme that is chosen, if it isn't yet."""
        if self._palette == palette_of(theme_of(self._settings.theme)):
            return  # each text would be laid out again for nothing
        self._palette = apply_theme(self._settings.theme)
        for part in self._painted:
            part.set_palette(self._palette)

    def read(self) -> None:
        """Take all settings but the theme."""
        settings = self._settings
        ignored = frozenset(kind for kind in Ignored if kind not in settings.shown_differences)
        self._pair.set_ignored(ignored)
        self._export.set_ignored(ignored)
        silent = settings.silent_differences
        self._session.set_alerting(frozenset(kind for kind in DifferenceKind if kind not in silent))
        self._set_text_font(story_font(settings))
        self._translation.set_reading_language(settings.reading_language, on_opening=settings.translates_on_opening)

    def _set_text_font(self, font: QFont) -> None:
        self._pair.set_text_font(font)
        self._event.set_text_font(font)
