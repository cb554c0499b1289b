"""The look of the whole program: Fusion with colours of our own, so that it is the same on every system."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reader.rendering.palette import Palette, Theme, mixed, palette_of
from reader.storage.settings import ThemeChoice

_APPLIED = "theme"
_FRAMED = (
    *("QCheckBox", "QRadioButton", "QLineEdit", "QAbstractSpinBox"),
    *("QComboBox", "QPushButton", "QToolButton", "QSlider", "QMenu"),
)


def theme_of(choice: ThemeChoice) -> Theme:
    """Return the theme that was chosen, or the system's."""
    if choice is ThemeChoice.SYSTEM:
        is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Theme.DARK if is_dark else Theme.LIGHT
    return {ThemeChoice.DARK: Theme.DARK, ThemeChoice.CONTRAST: Theme.CONTRAST}.get(choice, Theme.LIGHT)


def apply_theme(choice: ThemeChoice) -> Palette:
    """Put every widget into the colours of a theme, and return them."""
    theme = theme_of(choice)
    palette = palette_of(theme)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if application.property(_APPLIED) == theme.name:
        return palette  # a second window: every widget of the first would be polished again for nothing
    application.setProperty(_APPLIED, theme.name)
    application.setStyle("Fusion")
    colours = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window, role.Button), palette.window),
        ((role.Base, role.ToolTipBase), palette.paper),
        ((role.AlternateBase,), mixed(palette.window, palette.paper, 0.5)),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), palette.ink),
        ((role.PlaceholderText,), palette.faint_ink),
        ((role.Highlight, role.Accent, role.Link), palette.accent),
        ((role.HighlightedText,), palette.paper),
        ((role.Light,), mixed(palette.paper, palette.window, 0.5)),
        ((role.Mid, role.Dark), palette.line),
    ):
        for each in roles:
            colours.setColor(each, colour)
    disabled = mixed(palette.faint_ink, palette.window, 0.6)
    for each in (role.WindowText, role.Text, role.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, each, QColor(disabled))
    application.setPalette(colours)
    # Fusion frames these in the window's colour at 71 % of its lightness: in the dark nobody sees where to click or to
    # write. These give frames of 3:1 and more on paper.
    is_light = palette.paper.lightness() > 128
    framed = QPalette(colours)
    framed.setColor(role.Window, mixed(palette.faint_ink, palette.paper, 0.4) if is_light else palette.faint_ink)
    for kind in _FRAMED:
        application.setPalette(framed, kind)  # type: ignore[arg-type]  # the stub says bytes, PySide takes text
    return palette
