"""The stories of a session as a model: one row each, in the order in which the files were found."""

from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from reader.app.session import Session
from reader.app.story import StoryState
from reader.comparison import Side
from reader.ui.pane import STORY_MIME_TYPE
from reader.ui.wording import printable, story_facts, story_headline

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class StoryRole(IntEnum):
    """What a delegate may ask of a row beside Qt's own roles."""

    FACTS = Qt.ItemDataRole.UserRole + 1
    LETTER = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3


class StoryModel(QAbstractTableModel):
    """Follows the session's signals."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._count = len(session.stories)
        session.stories_reset.connect(self._on_reset)
        session.stories_added.connect(self._on_added)
        session.story_changed.connect(self._on_changed)
        session.pair_changed.connect(partial(self._on_changed, -1))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the stories."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _TOP) -> int:
        """Give the one column, which the delegate draws as two lines."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what is known of a story."""
        story = self._session.stories[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return story_headline(story)
            case StoryRole.FACTS:
                return story_facts(story)
            case StoryRole.LETTER:
                side = self._session.side_of(index.row())
                return "" if side is None else "A" if side is Side.LEFT else "B"
            case StoryRole.STATE:
                return story.state
            case Qt.ItemDataRole.ToolTipRole:
                return _as_plain_text(f"{story_headline(story)}\n{story_facts(story)}\n{printable(str(story.path))}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{story_headline(story)}, {story_facts(story)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let stories be chosen and dragged; a failed one can be chosen to read its reason."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._session.stories[index.row()].state is not StoryState.FAILED:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [STORY_MIME_TYPE]

    def mimeData(self, indexes: Any) -> QMimeData:
        """Give the number of the dragged story."""
        data = QMimeData()
        data.setData(STORY_MIME_TYPE, str(indexes[0].row()).encode("ascii"))
        return data

    def _on_reset(self) -> None:
        self.beginResetModel()
        self._count = len(self._session.stories)
        self.endResetModel()

    def _on_added(self, first: int, last: int) -> None:
        self.beginInsertRows(QModelIndex(), first, last)
        self._count = last + 1
        self.endInsertRows()

    def _on_changed(self, row: int) -> None:
        first, last = (0, self._count - 1) if row < 0 else (row, row)
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))


def _as_plain_text(text: str) -> str:
    """Keep Qt from taking a document's words in a tooltip for markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<p>{escaped}</p>"
