"""Says once that letters of a story have no font here: boxes on the screen would look like a broken file."""

from PySide6.QtCore import QObject

from reader.app.session import Session
from reader.model.comparison import Side
from reader.ui.widgets.message_bar import About, MessageBar


class FontHint(QObject):
    """Looks at the stories that are shown, and names each script without a font once."""

    def __init__(self, session: Session, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._told: set[str] = set()
        session.pair_changed.connect(self._on_pair_changed)

    def _on_pair_changed(self) -> None:
        from reader.rendering.scripts import scripts_without_font

        articles = [article for side in Side if (article := self._session.article(side)) is not None]
        missing = {script for article in articles for script in scripts_without_font(article.text)} - self._told
        if missing:
            self._told |= missing
            text = self.tr(
                "No font on this computer has the letters of {}: they are drawn as boxes. Install one, such as Noto "
                "Sans (for Chinese, Japanese and Korean: Noto Sans CJK), and start Reader again."
            )
            self._messages.show_message(text.format(", ".join(sorted(missing))), About.PAIR)
